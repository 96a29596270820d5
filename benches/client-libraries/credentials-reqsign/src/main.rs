//! reqsign's credential chain, with the standard library behind it and no HTTP client, and one request signed.

use std::process::Command;

use reqsign_aws_v4::{DefaultCredentialProvider, RequestSigner};
use reqsign_core::{CommandExecute, CommandOutput, Context, FileRead, OsEnv, Result, Signer};

#[derive(Debug)]
struct Std;

impl FileRead for Std {
    async fn file_read(&self, path: &str) -> Result<Vec<u8>> {
        Ok(std::fs::read(path)?)
    }
}

impl CommandExecute for Std {
    async fn command_execute<'a>(&'a self, program: &'a str, args: &'a [&'a str]) -> Result<CommandOutput> {
        let output = Command::new(program).args(args).output()?;
        let status = output.status.code().unwrap_or(-1);
        Ok(CommandOutput { status, stdout: output.stdout, stderr: output.stderr })
    }
}

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let context = Context::new().with_env(OsEnv).with_file_read(Std).with_command_execute(Std);
    let signer = Signer::new(
        context,
        DefaultCredentialProvider::new(),
        RequestSigner::new("dataexchange", "us-east-1"),
    );
    let (mut parts, ()) = http::Request::post("https://dataexchange.us-east-1.amazonaws.com/v1/jobs")
        .header("content-type", "application/json")
        .body(())?
        .into_parts();
    pollster::block_on(signer.sign(&mut parts, None))?;
    println!("{:?}", parts.headers);
    Ok(())
}

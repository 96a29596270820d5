//! Creates a job of any of the nine kinds, from a file or from flags:
//! `cargo run --package dx-generated --example create_job -- dx-generated/examples/job.json`
//! `cargo run --package dx-generated --example create_job -- import-assets-from-s3 --help`
//!
//! Region and credentials are found where the AWS CLI finds them. The example `local_server` needs no account.
//! What is printed to standard output is the job, in JSON. The exit code is 1 after a failure, and 2 when the command is
//! not understood.
//!
//! - `jobs.rs` has the flags of each kind of job,
//! - `dry_run.rs` shows the request instead of sending it,
//! - `failure.rs` says what went wrong, and what to do about it.

mod dry_run;
mod failure;
mod jobs;

use clap::Parser;
use dx_generated::{Client, CreateJobInput, DataExchange, GetJobInput, GetJobOutput, StartJobInput, State};
use dx_runtime::client::Builder;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

pub use failure::Failure;

/// How long a job that was started is waited for.
const MAX_WAIT: Duration = Duration::from_secs(15 * 60);

/// Create a job of AWS Data Exchange
#[derive(Debug, Parser)]
#[command(
    name = "create_job",
    override_usage = "create_job [OPTIONS] <FILE>\n       create_job [OPTIONS] <KIND> [FLAGS OF THE KIND]",
    arg_required_else_help = true,
    disable_help_subcommand = true,
    subcommand_help_heading = "Kinds of jobs",
    subcommand_negates_reqs = true
)]
pub struct Options {
    /// The job in JSON, as the API takes it; `-` reads standard input
    #[arg(required = true)]
    file: Option<PathBuf>,
    #[command(subcommand)]
    job: Option<jobs::Job>,
    /// Where the service is, if it is not AWS's own endpoint
    #[arg(long, value_name = "URL", global = true)]
    endpoint_url: Option<String>,
    /// The region, if it is not the configured one
    #[arg(long, global = true)]
    region: Option<String>,
    /// Print the signed request without its secrets, and don't send it
    #[arg(long, global = true)]
    dry_run: bool,
    /// Start the job, and wait until it has ended
    #[arg(long, global = true, conflicts_with = "dry_run")]
    start: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match from_env(Options::parse()).await {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

async fn from_env(options: Options) -> Result<String, Failure> {
    let mut builder = Client::builder();
    if let Some(url) = &options.endpoint_url {
        builder = builder.endpoint_url(url);
    }
    if let Some(region) = &options.region {
        builder = builder.region(region);
    }
    run(options, builder.from_env().await?).await
}

/// Does what the options say, with the client that `builder` makes. Gives what is to be printed.
pub async fn run(options: Options, builder: Builder<DataExchange, Client>) -> Result<String, Failure> {
    let input = match (options.job, &options.file) {
        (Some(job), _) => job.into(),
        (None, Some(file)) => read(file)?,
        (None, None) => return Err(Failure::from("there is neither a file nor a kind of job".to_owned())),
    };
    if options.dry_run {
        return dry_run::request_of(input, builder).await;
    }
    let client = builder.build()?;
    let job = client.create_job(input).await?;
    match job.id {
        Some(id) if options.start => start(&client, id).await,
        _ => Ok(serde_json::to_string_pretty(&job)?),
    }
}

/// The input that the file holds.
fn read(file: &Path) -> Result<CreateJobInput, Failure> {
    let text = match file.to_str() {
        Some("-") => io::read_to_string(io::stdin()),
        _ => fs::read_to_string(file),
    };
    let text = text.map_err(|error| format!("{}: {error}", file.display()))?;
    parse(&text).map_err(|problem| Failure::of_file(file, &problem))
}

/// A member that is not known may be a typing error, and would be missing in the job.
fn parse(text: &str) -> Result<CreateJobInput, String> {
    let mut unknown = Vec::new();
    // serde_ignored writes a `?` where something could have been left out.
    let mut ignored = |path: serde_ignored::Path<'_>| unknown.push(path.to_string().replace(".?", ""));
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let input = serde_ignored::deserialize(&mut deserializer, &mut ignored)
        .and_then(|input| deserializer.end().map(|()| input))
        .map_err(|error| error.to_string())?;
    if unknown.is_empty() { Ok(input) } else { Err(format!("not known: {}", unknown.join(", "))) }
}

/// Starts the job, and waits for its end.
async fn start(client: &Client, id: String) -> Result<String, Failure> {
    client.start_job(StartJobInput::builder().job_id(&id).build()).await?;
    eprintln!("job {id} is started");
    let job = client.wait_until_job_ended(GetJobInput::builder().job_id(&id).build(), MAX_WAIT).await?;
    match job.state {
        Some(State::Completed) => Ok(serde_json::to_string_pretty(&job)?),
        _ => Err(Failure::from(describe_end(&id, &job))),
    }
}

/// How a job ended that was not completed.
fn describe_end(id: &str, job: &GetJobOutput) -> String {
    let state = job.state.as_ref().map_or("without a state", State::as_str);
    let errors: Vec<String> =
        job.errors.iter().flatten().map(|error| format!(": {}: {}", error.code, error.message)).collect();
    format!("job {id} ended as {state}{}", errors.concat())
}

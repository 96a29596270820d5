//! What reqsign's providers do their input and output with.

use crate::client::transport::{Limits, Transport, within};
use ::http::{Request, Response};
use bytes::Bytes;
use reqsign_core::{CommandExecute, CommandOutput, Context, Error, FileRead, HttpSend, Result, StaticEnv};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

/// More than any answer with credentials has.
const MAX_BODY: usize = 1 << 20;
const PAUSE: Duration = Duration::from_millis(200);

/// A context without environment variables: what they say is decided before, and handed to each provider.
pub(super) fn context(http: Http, home: Option<PathBuf>) -> Context {
    let home = StaticEnv { home_dir: home, ..StaticEnv::default() };
    Context::new().with_http_send(http).with_file_read(Files).with_env(home)
}

/// Sends requests with the client's own transport.
#[derive(Clone, Debug)]
pub(super) struct Http {
    pub(super) transport: Arc<dyn Transport>,
    /// For one attempt.
    pub(super) timeout: Duration,
    pub(super) attempts: u32,
}

impl Http {
    async fn attempt(&self, request: Request<Bytes>) -> Result<Response<Bytes>> {
        let limits = Limits { timeout: Some(self.timeout), body: MAX_BODY, error_body: MAX_BODY };
        match within(&*self.transport, limits.timeout, self.transport.send(request, limits)).await {
            Some(answer) => answer
                .map_err(|error| Error::unexpected(format!("{error:#}")).set_retryable(error.is_transient())),
            None => Err(Error::unexpected("no answer in time").set_retryable(true)),
        }
    }
}

impl HttpSend for Http {
    async fn http_send(&self, request: Request<Bytes>) -> Result<Response<Bytes>> {
        let mut attempt = 1;
        loop {
            let answer = self.attempt(request.clone()).await;
            let may_help = match &answer {
                Ok(response) => response.status().is_server_error() || response.status().as_u16() == 429,
                Err(error) => error.is_retryable(),
            };
            if !may_help || attempt >= self.attempts {
                return answer;
            }
            self.transport.sleep(PAUSE.saturating_mul(attempt)).await;
            attempt += 1;
        }
    }
}

#[derive(Debug)]
struct Files;

impl FileRead for Files {
    /// These are small files at hand, so they are read without leaving the thread.
    async fn file_read(&self, path: &str) -> Result<Vec<u8>> {
        Ok(std::fs::read(path)?)
    }
}

/// Runs the command that it is made of, whatever it is asked to run: reqsign takes a command line apart at its spaces, also
/// at those in quotes.
#[derive(Debug)]
pub(super) struct Process(pub(super) Vec<String>);

impl CommandExecute for Process {
    /// In a thread of its own, as it may wait for a person.
    async fn command_execute<'a>(&'a self, _: &'a str, _: &'a [&'a str]) -> Result<CommandOutput> {
        let (sender, receiver) = asyncband::oneshot::channel();
        let words = self.0.clone();
        std::thread::Builder::new().name("credential_process".to_owned()).spawn(move || {
            // Nobody waits for it any more if this fails.
            drop(sender.send(run(&words)));
        })?;
        receiver.await.map_err(|_| Error::unexpected("the process was lost"))?
    }
}

fn run(words: &[String]) -> Result<CommandOutput> {
    let (program, arguments) =
        words.split_first().ok_or_else(|| Error::config_invalid("credential_process is empty"))?;
    let output = Command::new(program).args(arguments).stdin(Stdio::inherit()).output()?;
    let status = output.status.code().unwrap_or(-1);
    Ok(CommandOutput { status, stdout: output.stdout, stderr: output.stderr })
}

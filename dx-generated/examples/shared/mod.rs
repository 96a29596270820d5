//! What the programs have in common: how they get their client, show progress, are interrupted, and fail.

mod failure;
mod reporter;

use clap::Args;
use dx_generated::Client;
use dx_generated::client::Credentials;
use dx_generated::jobs::{CancelHandle, Jobs};
use std::process::ExitCode;
use std::time::Duration;

pub use failure::Failure;
pub use reporter::Reporter;

/// Where the service is. Region and credentials are found where the AWS CLI finds them.
#[derive(Debug, Args)]
pub struct Connection {
    /// Where the service is, if it is not AWS's own endpoint; by default AWS_ENDPOINT_URL, if it is set
    #[arg(long, value_name = "URL", global = true)]
    endpoint_url: Option<String>,
    /// The region, if it is not the configured one
    #[arg(long, global = true)]
    region: Option<String>,
    /// Use the example `local_server` on this machine, with its credentials and in its region
    #[arg(long, global = true)]
    local: bool,
    /// How long a job is waited for, in minutes
    #[arg(long, value_name = "MINUTES", global = true, default_value_t = 24 * 60)]
    max_wait: u64,
}

impl Connection {
    async fn client(&self) -> Result<Client, Failure> {
        let mut builder = Client::builder();
        if self.local {
            // What `local_server` listens to, and the only credentials that it accepts.
            builder = builder.endpoint_url("http://127.0.0.1:8000").region("us-east-1");
            builder = builder.credentials(Credentials::new("test", "secret"));
        }
        if let Some(url) = &self.endpoint_url {
            builder = builder.endpoint_url(url);
        }
        if let Some(region) = &self.region {
            builder = builder.region(region);
        }
        if !self.local {
            builder = builder.from_env().await?;
        }
        Ok(builder.build()?)
    }
}

/// A client, and what runs jobs with it.
pub struct Session {
    pub client: Client,
    pub jobs: Jobs,
    pub reporter: Reporter,
    pub cancel: CancelHandle,
}

impl Session {
    pub async fn start(connection: &Connection) -> Result<Self, Failure> {
        let client = connection.client().await?;
        let reporter = Reporter::new();
        let cancel = on_interrupt(&reporter)?;
        let told = reporter.clone();
        let jobs = Jobs::new(&client)
            .cancelled_by(&cancel)
            .max_wait(Duration::from_secs(connection.max_wait.saturating_mul(60)))
            .on_progress(move |progress| told.tell(progress));
        Ok(Self { client, jobs, reporter, cancel })
    }
}

/// What is printed after that begins a line of its own.
impl Drop for Session {
    fn drop(&mut self) {
        self.reporter.clear();
    }
}

/// A handle that the first Ctrl-C uses. The second one ends the program at once.
fn on_interrupt(reporter: &Reporter) -> Result<CancelHandle, Failure> {
    let handle = CancelHandle::new();
    let (noted, reporter) = (handle.clone(), reporter.clone());
    let set = ctrlc::set_handler(move || {
        if noted.is_cancelled() {
            std::process::exit(i32::from(Failure::INTERRUPTED));
        }
        reporter.line("interrupted: cancelling what can be cancelled; Ctrl-C again ends at once");
        noted.cancel();
    });
    set.map_err(|error| Failure::new(format!("Ctrl-C can't be handled: {error}")))?;
    Ok(handle)
}

/// Ends the program: 0 is success, 1 a failure, 2 a command that is not understood, and 130 that it was interrupted.
pub fn exit(result: Result<(), Failure>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(failure.code())
        }
    }
}

/// Whether the program was interrupted before its next step.
pub fn go_on(session: &Session) -> Result<(), Failure> {
    if session.cancel.is_cancelled() { Err(Failure::interrupted("interrupted")) } else { Ok(()) }
}

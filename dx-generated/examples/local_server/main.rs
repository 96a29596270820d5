//! A small AWS Data Exchange, on this machine only, made of the types that its clients use:
//! `cargo run --package dx-generated --example local_server`
//!
//! It has all of the service's operations, checks signatures, runs jobs, takes and gives files by signed URLs, and refuses
//! what the service would refuse. One account is provider and subscriber: a data set of which a revision is finalized becomes
//! an entitled one too, as if the account had subscribed to a product with it. `--help` says more.
//!
//! - `http.rs` is the HTTP server, `files.rs` its part for signed URLs, and `service.rs` what the others come to,
//! - `router.rs` has a row for each operation, and `request.rs` reads their inputs,
//! - `exchange/` is what the service does, a file for each kind of resource,
//! - `refusal.rs` has the errors it responds with.

mod exchange;
mod files;
mod http;
mod refusal;
mod request;
mod router;
mod service;

use clap::Parser;
use std::io;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

pub use exchange::{Failure, Settings};
pub use http::serve;
pub use service::{REGION, Service, credentials};

/// A small AWS Data Exchange on this machine. Ctrl-C ends it.
///
/// Below the folder of `--data` are `s3/BUCKET/KEY`, the objects that jobs import from and export to; `events/REVISION.json`,
/// the events that the service would send to EventBridge when a revision is published; and the assets. Everything else is in
/// memory.
#[derive(Debug, Parser)]
struct Options {
    /// The port to listen on; 0 is any that is free
    #[arg(long, default_value_t = 8000)]
    port: u16,
    /// The folder for files; by default a temporary one, which is removed in the end
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// Refuse every Nth request with ThrottlingException
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    throttle: Option<u64>,
    /// How long a job runs
    #[arg(long, value_name = "SECONDS", default_value = "1", value_parser = seconds)]
    job_seconds: Duration,
    /// How long a signed URL lives
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    url_seconds: Duration,
    /// Let jobs of this type fail: with an error's code, such as `MALWARE_DETECTED`, or with `TIMED_OUT`; may be given more
    /// than once
    #[arg(long = "fail", value_name = "TYPE=CODE")]
    failures: Vec<Failure>,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().map_err(|_| "it is not a number".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: &Options) -> Result<(), String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await;
    let listener = listener
        .map_err(|error| format!("port {}: {error}\nhint: `--port` chooses another one", options.port))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    // It is removed when it is dropped.
    let (data, _temporary) = match &options.data {
        Some(data) => (data.clone(), None),
        None => {
            let temporary = tempfile::Builder::new().prefix("local_server-").tempdir();
            let temporary = temporary.map_err(|error| format!("no temporary folder: {error}"))?;
            (temporary.path().to_owned(), Some(temporary))
        }
    };
    let settings = Settings {
        data: data.clone(),
        url: format!("http://{address}"),
        job_duration: options.job_seconds,
        url_lifetime: options.url_seconds,
        failures: options.failures.clone(),
    };
    let problem =
        |error: io::Error| format!("{}: {error}\nhint: `--data` chooses another folder", data.display());
    let service = Arc::new(Service::new(settings, options.throttle).map_err(problem)?.logging());
    let interrupted = Arc::new(tokio::sync::Notify::new());
    let notify = Arc::clone(&interrupted);
    ctrlc::set_handler(move || notify.notify_one()).map_err(|error| error.to_string())?;
    print_instructions(&format!("http://{address}"), &data.display().to_string());
    tokio::select! {
        result = serve(listener, service) => result.map_err(|error| error.to_string()),
        () = interrupted.notified() => Ok(()),
    }
}

fn print_instructions(url: &str, data: &str) {
    let credentials = credentials();
    println!("AWS Data Exchange, or something like it, is at {url}, with its files in {data}.");
    println!("Examples and other programs find it by:\n");
    println!("export AWS_ACCESS_KEY_ID={}", credentials.access_key_id());
    println!("export AWS_SECRET_ACCESS_KEY={}", credentials.secret_access_key());
    println!("export AWS_REGION={REGION}");
    println!("export AWS_ENDPOINT_URL={url}\n");
    println!("cargo run -p dx-generated --example publish -- upload README.md");
    println!("cargo run -p dx-generated --example subscribe -- download --to copies\n");
}

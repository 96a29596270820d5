//! A small AWS Data Exchange, in memory and on this machine only, made of the types that its clients use:
//! `cargo run --package dx-generated --example local_server`
//!
//! It checks signatures, keeps jobs, refuses what the service would refuse, and prints how to create a job.
//!
//! - `http.rs` is the HTTP server,
//! - `service.rs` reads requests and writes answers,
//! - `jobs.rs` is what the service does,
//! - `refusal.rs` the errors it answers with.

mod http;
mod jobs;
mod refusal;
mod service;

use clap::Parser;
use dx_generated::http::Request;
use dx_runtime::client::Bytes;
use std::io;
use std::net::Ipv4Addr;
use std::process::ExitCode;
use std::time::Duration;
use tokio::net::TcpListener;

pub use http::serve;
pub use service::{REGION, Service, credentials};

/// A small AWS Data Exchange on this machine. Ctrl-C ends it.
#[derive(Debug, Parser)]
struct Options {
    /// The port to listen on; 0 is any that is free
    #[arg(long, default_value_t = 8000)]
    port: u16,
    /// Refuse every Nth request with ThrottlingException
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    throttle: Option<u64>,
    /// How long a job runs
    #[arg(long, value_name = "SECONDS", default_value_t = 3)]
    job_seconds: u64,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: port {}: {error}\nhint: `--port` chooses another one", options.port);
            ExitCode::FAILURE
        }
    }
}

async fn run(options: &Options) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
    print_instructions(&format!("http://{}", listener.local_addr()?));
    let service = Service::new(Duration::from_secs(options.job_seconds), options.throttle);
    serve(listener, move |request: &Request<Bytes>| {
        let response = service.answer(request);
        println!("{} {} -> {}", request.method(), request.uri(), response.status());
        response
    })
    .await
}

fn print_instructions(url: &str) {
    let credentials = credentials();
    println!("AWS Data Exchange, or something like it, is at {url}. In another terminal:\n");
    println!("export AWS_ACCESS_KEY_ID={}", credentials.access_key_id());
    println!("export AWS_SECRET_ACCESS_KEY={}", credentials.secret_access_key());
    println!("export AWS_REGION={REGION}");
    println!("export AWS_ENDPOINT_URL={url}");
    println!("cargo run -p dx-generated --example create_job -- dx-generated/examples/job.json --start\n");
}

//! Takes what one has subscribed to: exports it to Amazon S3, or downloads it.
//! `cargo run --package dx-generated --example subscribe -- download --to copies`
//!
//! `--help` says more. The example `local_server` needs no account. What is printed to standard output is what was exported,
//! in JSON. The exit code is 1 after a failure, 2 when the command is not understood, and 130 when it was interrupted.
//!
//! - `entitled.rs` lists data sets, revisions and assets,
//! - `export.rs` exports to Amazon S3, `download.rs` to files,
//! - `event.rs` reads events of Amazon EventBridge.

mod download;
mod entitled;
mod event;
mod export;
#[path = "../shared/mod.rs"]
mod shared;

use clap::{Parser, Subcommand};
use shared::{Connection, Failure, Session, exit};
use std::process::ExitCode;

/// Export or download what AWS Data Exchange has for subscribers
///
/// Ctrl-C cancels the jobs that have not been started; those that are running go on in the service. Of a download nothing is
/// left that is not complete.
#[derive(Debug, Parser)]
#[command(name = "subscribe", arg_required_else_help = true, disable_help_subcommand = true)]
struct Options {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Export all revisions of the data sets that one is entitled to, to Amazon S3
    Revisions(export::Revisions),
    /// Export the revisions that an event of Amazon EventBridge names, to Amazon S3
    Event(export::Event),
    /// Export the assets of a revision to Amazon S3
    Assets(export::Assets),
    /// Download assets
    Download(download::Download),
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    exit(run(&Options::parse()).await)
}

async fn run(options: &Options) -> Result<(), Failure> {
    let session = Session::start(&options.connection).await?;
    match &options.command {
        Command::Revisions(command) => command.run(&session).await,
        Command::Event(command) => command.run(&session).await,
        Command::Assets(command) => command.run(&session).await,
        Command::Download(command) => command.run(&session).await,
    }
}

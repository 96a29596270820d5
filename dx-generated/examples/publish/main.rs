//! Publishes data: makes assets in a revision of a data set, and finalizes it.
//! `cargo run --package dx-generated --example publish -- upload README.md`
//!
//! `--help` says more. The example `local_server` needs no account. What is printed to standard output is what was made, in
//! JSON. The exit code is 1 after a failure, 2 when the command is not understood, and 130 when it was interrupted.
//!
//! - `sources.rs` has what data comes from, as flags, and the jobs that import it,
//! - `revision.rs` has the data set and the revision that it goes to.

mod revision;
#[path = "../shared/mod.rs"]
mod shared;
mod sources;

use clap::Parser;
use revision::Target;
use shared::{Connection, Failure, Session, exit, go_on};
use sources::Source;
use std::process::ExitCode;

/// Publish data by AWS Data Exchange: make assets in a new revision of a data set, and finalize it
///
/// Ctrl-C cancels the jobs that have not been started. The revision stays as it is then, not finalized, and can be gone on
/// with by `--revision-id`.
#[derive(Debug, Parser)]
#[command(name = "publish", arg_required_else_help = true, disable_help_subcommand = true)]
struct Options {
    #[command(subcommand)]
    source: Source,
    #[command(flatten)]
    target: Target,
    #[command(flatten)]
    connection: Connection,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    exit(run(&Options::parse()).await)
}

async fn run(options: &Options) -> Result<(), Failure> {
    options.source.check()?;
    let session = Session::start(&options.connection).await?;
    let revision = options.target.open(&session, options.source.asset_type()).await?;
    let hint = format!(
        "`--data-set-id {} --revision-id {}` goes on with the revision, which is not finalized",
        revision.data_set_id, revision.id
    );
    let unfinished = |failure: Failure| failure.hint(&*hint);
    let assets = options.source.import(&session, &revision).await.map_err(unfinished)?;
    go_on(&session).map_err(unfinished)?;
    let finalized = !options.target.draft;
    if finalized {
        revision.finalize(&session).await.map_err(unfinished)?;
    }
    let assets: Vec<_> =
        assets.iter().map(|asset| serde_json::json!({ "Id": asset.id, "Name": asset.name })).collect();
    let made = serde_json::json!({
        "DataSetId": revision.data_set_id,
        "RevisionId": revision.id,
        "Finalized": finalized,
        "Assets": assets,
    });
    println!("{made:#}");
    Ok(())
}

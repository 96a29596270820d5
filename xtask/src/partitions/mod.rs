//! `cargo xtask partitions`: the table of AWS's partitions, from the data that botocore comes with.

mod table;

use cargo_dx::codegen::{
    self,
    plan::{File, State},
};
use cargo_dx::console;
use cargo_dx::location::Location;
use clap::Args as ClapArgs;
use dx_model::Diagnostic;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The file that is written.
const TABLE: &str = "dx-runtime/src/http/partition/table.rs";

/// Write the table of AWS's partitions anew, from botocore's data/partitions.json
///
/// The file comes with botocore: `pip install botocore`, then it is below the path that
/// `python3 -c 'import botocore; print(botocore.__path__[0])'` prints.
#[derive(Debug, ClapArgs)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// botocore's data/partitions.json
    #[arg(value_name = "FILE")]
    data: PathBuf,

    /// Write nothing: show how the table differs from the data, and exit with 1 if it does
    #[arg(long)]
    check: bool,
}

/// Does the task, in the workspace at `root`.
pub fn run(args: &Args, root: &Path) -> ExitCode {
    match compare(&Location::given(&args.data), Location::within(root, TABLE)) {
        Ok(file) if args.check => {
            codegen::check_files(&[file], &format!("cargo xtask partitions {}", args.data.display()))
        }
        Ok(file) => codegen::write_files(&[file]),
        Err(diagnostic) => {
            console::show_one(diagnostic);
            ExitCode::FAILURE
        }
    }
}

fn compare(data: &Location, location: Location) -> Result<File, Diagnostic> {
    let help = "give the path of botocore's data/partitions.json";
    let text = fs::read(data.path()).map_err(|error| data.failed_to("read", &error).help(help))?;
    let made =
        table::of(&text).map_err(|message| Diagnostic::error(format!("`{data}`: {message}")).help(help))?;
    let found = fs::read(location.path()).map_err(|error| location.failed_to("read", &error))?;
    let state = if found == made.as_bytes() { State::Fresh } else { State::Stale { found, made } };
    Ok(File { location, state })
}

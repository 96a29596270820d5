//! What can be typed after `cargo xtask`.

use crate::{codegen, conformance, corpus, e2e, partitions};
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The tasks of the dx workspace
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask")]
pub struct Cli {
    #[command(subcommand)]
    task: Task,

    /// The workspace, for tests that work on another one
    #[arg(long, value_name = "DIR", global = true, hide = true, default_value = workspace())]
    root: PathBuf,
}

#[derive(Debug, Subcommand)]
enum Task {
    Codegen(codegen::Args),
    Conformance(conformance::Args),
    Corpus(corpus::Args),
    E2e(e2e::Args),
    Partitions(partitions::Args),
}

impl Cli {
    /// Does the task.
    pub fn run(&self) -> ExitCode {
        match &self.task {
            Task::Codegen(args) => codegen::run(args, &self.root),
            Task::Conformance(args) => conformance::run(args, &self.root),
            Task::Corpus(args) => corpus::run(args, &self.root),
            Task::E2e(args) => e2e::run(args, &self.root),
            Task::Partitions(args) => partitions::run(args, &self.root),
        }
    }
}

/// The folder above the one that this file is compiled from.
fn workspace() -> &'static str {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().and_then(Path::to_str).unwrap_or(".")
}

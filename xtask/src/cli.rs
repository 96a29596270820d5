//! What can be typed after `cargo xtask`.

use crate::{botocore, checkout, codegen, conformance, console, corpus, diff, e2e, endpoints, partitions};
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The tasks of the dx workspace
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask")]
pub struct Cli {
    #[command(subcommand)]
    task: Task,

    /// The workspace, for tests that work on another one than the checkout
    #[arg(long, value_name = "DIR", global = true, hide = true)]
    root: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Task {
    BotocoreCompare(botocore::Args),
    Codegen(codegen::Args),
    Conformance(conformance::Args),
    Corpus(corpus::Args),
    Diff(diff::Args),
    E2e(e2e::Args),
    Endpoints(endpoints::Args),
    Partitions(partitions::Args),
}

impl Cli {
    /// Does the task, in the checkout that the command is run from.
    pub fn run(&self) -> ExitCode {
        if let Some(root) = &self.root {
            return self.task.run(root);
        }
        match checkout::find() {
            Ok(root) => checkout::hand_over(&root).unwrap_or_else(|| self.task.run(&root)),
            Err(diagnostic) => {
                console::show_one(diagnostic);
                ExitCode::FAILURE
            }
        }
    }
}

impl Task {
    fn run(&self, root: &Path) -> ExitCode {
        match self {
            Self::BotocoreCompare(args) => botocore::run(args),
            Self::Codegen(args) => codegen::run(args, root),
            Self::Conformance(args) => conformance::run(args, root),
            Self::Corpus(args) => corpus::run(args, root),
            Self::Diff(args) => diff::run(args, root),
            Self::E2e(args) => e2e::run(args, root),
            Self::Endpoints(args) => endpoints::run(args, root),
            Self::Partitions(args) => partitions::run(args, root),
        }
    }
}

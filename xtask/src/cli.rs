//! The command line of `cargo xtask`.

use crate::{botocore_compare, checkout, corpus, e2e, judge, partitions};
use cargo_dx::project::Project;
use cargo_dx::scratch::Environment;
use cargo_dx::{codegen, conformance, console, diff, endpoints, help};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The name of the command in messages, in help texts and in the headers of generated files.
const COMMAND: &str = "cargo xtask";

/// The tasks of the dx workspace
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = COMMAND)]
pub struct Cli {
    #[command(subcommand)]
    task: Task,

    /// The workspace, for tests that work on another one than the checkout
    #[arg(long, value_name = "DIR", global = true, hide = true)]
    root: Option<PathBuf>,
}

/// Those of `cargo dx`, and those for dx itself.
#[derive(Debug, Subcommand)]
enum Task {
    BotocoreCompare(botocore_compare::Args),
    Codegen(codegen::Args),
    Conformance(conformance::Args),
    Corpus(corpus::Args),
    Diff(DiffArgs),
    E2e(e2e::Args),
    Endpoints(endpoints::Args),
    Partitions(partitions::Args),
}

/// The arguments of `cargo dx diff`, and those of the judge.
#[derive(Debug, clap::Args)]
struct DiffArgs {
    #[command(flatten)]
    diff: diff::Args,

    #[command(flatten)]
    judge: judge::Args,
}

impl Cli {
    /// Parses the command line of this process.
    pub fn parse_command_line() -> Self {
        let matches = help::renamed(Self::command(), COMMAND).get_matches();
        Self::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
    }

    /// Runs the task, in the checkout that the command is run from.
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
        let (project, environment) = (Project::at(COMMAND, root), Environment::of_checkout(root));
        match self {
            Self::BotocoreCompare(args) => botocore_compare::run(args),
            Self::Codegen(args) => codegen::run(args, &project),
            Self::Conformance(args) => conformance::run_in(args, &project, &environment),
            Self::Corpus(args) => corpus::run(args, root),
            Self::Diff(args) => args.run(&project, &environment),
            Self::E2e(args) => e2e::run(args, root),
            Self::Endpoints(args) => endpoints::run_in(args, &project, &environment),
            Self::Partitions(args) => partitions::run(args, root),
        }
    }
}

impl DiffArgs {
    fn run(&self, project: &Project, environment: &Environment) -> ExitCode {
        match &self.judge.judge {
            Some(folder) => judge::run(environment, folder, self.judge.semver_checks),
            None => diff::run(&self.diff, project),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{COMMAND, Cli, help};
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        help::renamed(Cli::command(), COMMAND).debug_assert();
    }
}

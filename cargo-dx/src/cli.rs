//! The command line of `cargo dx`.

use cargo_dx::project::Project;
use cargo_dx::{codegen, conformance, console, diff, endpoints, init};
use clap::{Parser, Subcommand};
use dx_model::Diagnostic;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// Generate Rust from Smithy models, and compare and test it
#[derive(Debug, Parser)]
#[command(name = "cargo-dx", bin_name = "cargo dx", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,

    /// The dx.toml to work on; the nearest one above the current folder when left out
    #[arg(long, value_name = "FILE", global = true)]
    config: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Args),
    Codegen(codegen::Args),
    Check(codegen::CheckArgs),
    Diff(diff::Args),
    Endpoints(endpoints::Args),
    Conformance(conformance::Args),
}

/// Runs a command line, with the name of the program first.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    Cli::parse_from(without_subcommand(arguments)).run()
}

/// Cargo runs `cargo-dx dx …` for `cargo dx …`.
fn without_subcommand(arguments: impl Iterator<Item = OsString>) -> impl Iterator<Item = OsString> {
    arguments
        .enumerate()
        .filter(|(index, argument)| *index != 1 || argument != "dx")
        .map(|(_, argument)| argument)
}

impl Cli {
    fn run(&self) -> ExitCode {
        let project = match self.project() {
            Ok(project) => project,
            Err(diagnostic) => {
                console::show_one(diagnostic);
                return ExitCode::FAILURE;
            }
        };
        match &self.command {
            Command::Init(args) => init::run(args, &project),
            Command::Codegen(args) => codegen::run(args, &project),
            Command::Check(args) => codegen::check(args, &project),
            Command::Diff(args) => diff::run(args, &project),
            Command::Endpoints(args) => endpoints::run(args, &project),
            Command::Conformance(args) => conformance::run(args, &project),
        }
    }

    fn project(&self) -> Result<Project, Diagnostic> {
        match &self.config {
            Some(_) if matches!(self.command, Command::Init(_)) => {
                let error =
                    Diagnostic::error("`init` writes dx.toml beside Cargo.toml, and takes no --config");
                Err(error.help("run it in the folder of the package"))
            }
            Some(file) => Ok(Project::of_file("cargo dx", file)),
            None => Project::find("cargo dx"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cli, without_subcommand};
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn cargo_and_people_run_the_same_commands() {
        for line in ["cargo-dx dx codegen --check", "cargo-dx codegen --check"] {
            let words = without_subcommand(line.split(' ').map(Into::into));
            assert_eq!(words.collect::<Vec<_>>(), ["cargo-dx", "codegen", "--check"]);
        }
    }
}

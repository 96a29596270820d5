//! The tasks of the dx workspace: `cargo xtask --help` lists them.

mod botocore_compare;
mod checkout;
mod cli;
mod corpus;
mod e2e;
mod judge;
mod partitions;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::Cli::parse_command_line().run()
}

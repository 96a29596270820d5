//! The tasks of the dx workspace: `cargo xtask --help` lists them.

mod botocore;
mod checkout;
mod cli;
mod codegen;
mod conformance;
mod console;
mod corpus;
mod diff;
mod e2e;
mod endpoints;
mod location;
mod partitions;
mod scratch;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    cli::Cli::parse().run()
}

//! `cargo dx`: `cargo dx --help` lists the commands.

mod cli;

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(env::args_os())
}

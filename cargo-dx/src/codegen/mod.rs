//! Generates files from service models: reads and generates everything, compares it with what is there, then writes
//! it or says what differs.

mod args;
mod config;
mod header;
pub mod job;
mod manifest;
pub mod parts;
pub mod plan;
mod report;
mod temporary;
pub mod write;

pub use args::Args;

use crate::{console, diff};
use dx_model::{Diagnostic, Diagnostics, Sources};
use job::Job;
use plan::File;
use std::path::Path;
use std::process::ExitCode;

/// Generates what the arguments ask for in the workspace at `root`.
pub fn run(args: &Args, root: &Path) -> ExitCode {
    let mut warned = false;
    match Job::all(args, root).and_then(|jobs| plan(&jobs, &mut warned)) {
        None => nothing_done(args, "errors above"),
        Some(_) if warned && args.deny_warnings => {
            nothing_done(args, "warnings above, which --deny-warnings makes errors")
        }
        Some(files) if args.check => check(&files, &args.command()),
        Some(files) => {
            let code = write(&files);
            if args.out.is_none() && code == ExitCode::SUCCESS {
                diff::changed_line(root).into_iter().for_each(|line| console::print(&line));
            }
            code
        }
    }
}

fn nothing_done(args: &Args, why: &str) -> ExitCode {
    let undone = if args.check { "checked" } else { "written" };
    console::show_one(Diagnostic::error(format!("nothing was {undone} because of the {why}")));
    ExitCode::FAILURE
}

/// What is to be done for all jobs, and whether there were warnings. `None` after all errors of all jobs were shown.
fn plan(jobs: &[Job], warned: &mut bool) -> Option<Vec<File>> {
    let made: Vec<_> = jobs.iter().map(|job| Some((job.generate(warned)?, &job.out))).collect();
    let made: Vec<_> = made.into_iter().collect::<Option<_>>()?;
    let mut diagnostics = Diagnostics::new();
    let mut files: Vec<_> =
        made.iter().flat_map(|(files, out)| plan::compare(files, out, &mut diagnostics)).collect();
    files.extend(manifest::compare(&made, &mut diagnostics));
    console::show(&diagnostics, &Sources::new());
    *warned |= !diagnostics.is_empty();
    (!diagnostics.has_errors()).then_some(files)
}

/// Shows which files are not what was made. `command` mends them.
pub fn check(files: &[File], command: &str) -> ExitCode {
    console::print(&report::checked(files, command));
    if files.iter().all(report::is_fresh) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Writes the files that are not what was made, and shows what was done.
pub fn write(files: &[File]) -> ExitCode {
    match write::write(files) {
        Ok(()) => {
            console::print(&report::written(files));
            ExitCode::SUCCESS
        }
        Err(diagnostic) => {
            console::show_one(diagnostic);
            ExitCode::FAILURE
        }
    }
}

//! Generates files from service models: reads and generates everything, compares it with what is there, then writes
//! it or says what differs.

mod args;
mod config;
mod job;
mod manifest;
mod plan;
mod report;
mod temporary;
pub mod write;

pub use args::Args;

use crate::console;
use dx_model::{Diagnostic, Diagnostics, Sources};
use job::Job;
use plan::File;
use std::path::Path;
use std::process::ExitCode;

/// Generates what the arguments ask for in the workspace at `root`.
pub fn run(args: &Args, root: &Path) -> ExitCode {
    let Some(files) = Job::all(args, root).and_then(|jobs| plan(&jobs)) else {
        let undone = if args.check { "checked" } else { "written" };
        console::show_one(Diagnostic::error(format!("nothing was {undone} because of the errors above")));
        return ExitCode::FAILURE;
    };
    if args.check { check(&files, &args.command()) } else { write(&files) }
}

/// What is to be done for all jobs. `None` after all errors of all jobs were shown.
fn plan(jobs: &[Job]) -> Option<Vec<File>> {
    let made: Vec<_> = jobs.iter().map(|job| Some((job.generate()?, &job.out))).collect();
    let made: Vec<_> = made.into_iter().collect::<Option<_>>()?;
    let mut diagnostics = Diagnostics::new();
    let mut files: Vec<_> =
        made.iter().flat_map(|(files, out)| plan::compare(files, out, &mut diagnostics)).collect();
    files.extend(manifest::compare(&made, &mut diagnostics));
    console::show(&diagnostics, &Sources::new());
    (!diagnostics.has_errors()).then_some(files)
}

fn check(files: &[File], command: &str) -> ExitCode {
    console::print(&report::checked(files, command));
    if files.iter().all(report::is_fresh) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn write(files: &[File]) -> ExitCode {
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

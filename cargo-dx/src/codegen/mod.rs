//! Generates files from service models, or checks that they are fresh.

mod args;
mod header;
pub mod job;
mod operation_features;
pub mod plan;
mod report;
mod temporary;
pub mod write;

pub use args::{Args, CheckArgs};
pub(crate) use header::relative;

use crate::project::Project;
use crate::{console, diff};
use dx_model::{Diagnostic, Diagnostics, Sources};
use job::Job;
use plan::File;
use std::process::ExitCode;

/// Generates what the arguments ask for.
#[must_use]
pub fn run(args: &Args, project: &Project) -> ExitCode {
    let mut warned = false;
    match Job::all(args, project).and_then(|jobs| plan(&jobs, project, &mut warned)) {
        None => nothing_done(args, "errors above"),
        Some(_) if warned && args.deny_warnings => {
            nothing_done(args, "warnings above, which --deny-warnings makes errors")
        }
        Some(files) if args.check => check_files(&files, &args.command(project.command())),
        Some(files) => {
            let code = write_files(&files);
            if args.out.is_none() && code == ExitCode::SUCCESS {
                diff::changed_line(project).into_iter().for_each(|line| console::print(&line));
            }
            code
        }
    }
}

/// Checks that what the project's configuration lists is fresh.
#[must_use]
pub fn check(args: &CheckArgs, project: &Project) -> ExitCode {
    run(&args.codegen(), project)
}

fn nothing_done(args: &Args, why: &str) -> ExitCode {
    let undone = if args.check { "checked" } else { "written" };
    console::show_one(Diagnostic::error(format!("nothing was {undone} because of the {why}")));
    ExitCode::FAILURE
}

/// Compares all jobs with the file system. `None` after all errors of all jobs were shown; warnings set `warned`.
fn plan(jobs: &[Job], project: &Project, warned: &mut bool) -> Option<Vec<File>> {
    let command = format!("{} codegen", project.command());
    let made: Vec<_> = jobs.iter().map(|job| Some((job.generate(warned)?, &job.out))).collect();
    let made: Vec<_> = made.into_iter().collect::<Option<_>>()?;
    let mut diagnostics = Diagnostics::new();
    let mut files: Vec<_> =
        made.iter().flat_map(|(files, out)| plan::compare(files, out, &mut diagnostics)).collect();
    files.extend(operation_features::compare(&made, &command, &mut diagnostics));
    console::show(&diagnostics, &Sources::new());
    *warned |= !diagnostics.is_empty();
    (!diagnostics.has_errors()).then_some(files)
}

/// Shows which files differ from what was generated. `command` writes them.
#[must_use]
pub fn check_files(files: &[File], command: &str) -> ExitCode {
    console::print(&report::checked(files, command));
    if files.iter().all(report::is_fresh) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Writes the files that differ from what was generated, and shows what was done.
#[must_use]
pub fn write_files(files: &[File]) -> ExitCode {
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

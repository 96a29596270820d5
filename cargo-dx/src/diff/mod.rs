//! Compares two revisions of a model: what the new one breaks.

mod args;
mod git;
mod report;
pub mod side;

pub use args::Args;

use crate::config::{self, Allowed};
use crate::console;
use crate::location::Location;
use crate::project::Project;
use args::Format;
use dx_codegen::{Config, Parts};
use dx_model::{Diagnostic, Diagnostics, Sources};
use git::Outputs;
use report::Report;
use side::{Pair, Side};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Compares what the arguments name.
#[must_use]
pub fn run(args: &Args, project: &Project) -> ExitCode {
    let outputs = match &args.git {
        Some(revision) => git::outputs(project, revision),
        None => of_files(args),
    };
    let (Some(outputs), Some(listed)) = (outputs, allowed(args, project)) else { return ExitCode::FAILURE };
    let allowed = [&args.allowed[..], &listed].concat();
    let report = Report::new(&outputs, &allowed);
    match text(args, &report) {
        Ok(text) => console::print(&text),
        Err(diagnostic) => {
            console::show_one(diagnostic);
            return ExitCode::FAILURE;
        }
    }
    if args.deny.denies(report.verdicts()) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// The findings that the configuration accepts. `None` after errors were shown.
fn allowed(args: &Args, project: &Project) -> Option<Vec<Allowed>> {
    if args.git.is_none() {
        return Some(Vec::new());
    }
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let mut allowed = Vec::new();
    match project.read_config() {
        Ok((location, text)) => {
            let source = sources.add(location.to_string(), text.as_str());
            allowed =
                config::allowed(&text, project.root().unwrap_or(Path::new("")), source, &mut diagnostics);
        }
        Err(error) => diagnostics.push(error),
    }
    if diagnostics.has_errors() {
        console::show(&diagnostics, &sources);
        return None;
    }
    Some(allowed)
}

fn text(args: &Args, report: &Report<'_>) -> Result<String, Diagnostic> {
    if args.changelog {
        return Ok(report::changelog(report));
    }
    match args.format {
        Format::Text => Ok(report::text(report, console::color_of_result())),
        Format::Markdown => Ok(report::markdown(report)),
        Format::Json => report::json(report),
    }
}

/// The two models of the command line. `None` after errors were shown.
fn of_files(args: &Args) -> Option<Outputs> {
    let [old, new] = args.models.as_slice() else { return None };
    let files = |model: &PathBuf, overlays: &[PathBuf]| -> Vec<Location> {
        let all = [model].into_iter().chain(&args.overlays).chain(overlays);
        all.map(|file| Location::given(file)).collect()
    };
    let is_any_named = args.parts.given().next().is_some();
    let parts = if is_any_named { args.parts.parts() } else { Parts::all() };
    let config = Config {
        service: args.service.clone(),
        operations: args.operations.clone(),
        all_builders: args.all_builders,
        parts,
        ..Config::default()
    };
    let old_side = Side::read(&files(old, &args.old_overlays), config.clone());
    let new_side = Side::read(&files(new, &args.new_overlays), config);
    let pair = Pair::new(new.display().to_string(), old_side?, new_side?)?;
    Some(Outputs { pairs: vec![pair], ..Outputs::default() })
}

/// The line that `codegen` prints last if the models differ from those of the last commit. `None` if they don't, or if git
/// can't tell.
pub(crate) fn changed_line(project: &Project) -> Option<String> {
    if !git::has_changed(project, "HEAD")? {
        return None;
    }
    let outputs = git::outputs(project, "HEAD")?;
    let report = Report::new(&outputs, &[]);
    let verdicts = if report.is_documentation_only() {
        "documentation only".to_owned()
    } else if report.is_empty() {
        return None;
    } else {
        report.verdicts().to_string()
    };
    Some(format!("{verdicts}; `{} diff --git HEAD` says why\n", project.command()))
}

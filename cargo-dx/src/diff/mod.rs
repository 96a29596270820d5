//! `cargo xtask diff`: what a new revision of a model breaks.

mod allow;
mod args;
mod git;
mod judge;
mod report;
mod side;

pub use allow::Allowed;
pub use args::Args;

use crate::codegen::job;
use crate::console;
use crate::location::Location;
use args::Format;
use dx_codegen::diff::Verdicts;
use dx_codegen::{Config, Parts};
use dx_model::{Diagnostics, Sources};
use git::Outputs;
use report::Report;
use side::{Pair, Side};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Does the task, in the workspace at `root`.
pub fn run(args: &Args, root: &Path) -> ExitCode {
    if let Some(folder) = &args.judge {
        return judge::run(root, folder, args.semver_checks);
    }
    let outputs = match &args.git {
        Some(revision) => git::outputs(root, revision),
        None => typed(args),
    };
    let (Some(outputs), Some(listed)) = (outputs, allowed(args, root)) else { return ExitCode::FAILURE };
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

/// The findings that `models/codegen.toml` allows. `None` after the errors were shown.
fn allowed(args: &Args, root: &Path) -> Option<Vec<Allowed>> {
    let list = Location::in_workspace(root, "models/codegen.toml");
    if args.git.is_none() {
        return Some(Vec::new());
    }
    let text = std::fs::read_to_string(list.path()).unwrap_or_default();
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let source = sources.add(list.to_string(), text.as_str());
    let allowed = job::allowed(&text, root, source, &mut diagnostics);
    if diagnostics.has_errors() {
        console::show(&diagnostics, &sources);
        return None;
    }
    Some(allowed)
}

fn text(args: &Args, report: &Report<'_>) -> Result<String, dx_model::Diagnostic> {
    if args.changelog {
        return Ok(report::changelog(report));
    }
    match args.format {
        Format::Text => Ok(report::text(report, console::color_of_result())),
        Format::Markdown => Ok(report::markdown(report)),
        Format::Json => report::json(report),
    }
}

/// The two files of the command line. `None` after the errors were shown.
fn typed(args: &Args) -> Option<Outputs> {
    let [old, new] = args.models.as_slice() else { return None };
    let files = |model: &PathBuf, overlays: &[PathBuf]| -> Vec<Location> {
        let all = [model].into_iter().chain(&args.overlays).chain(overlays);
        all.map(|file| Location::typed(file)).collect()
    };
    let is_any_named = args.parts.typed().next().is_some();
    let parts = if is_any_named { args.parts.wanted() } else { Parts::all() };
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

/// What `cargo xtask codegen` says last, if the models are not those of the last commit. `None` if they are, or if git
/// can't tell.
pub fn changed_line(root: &Path) -> Option<String> {
    if !git::has_changed(root, "HEAD")? {
        return None;
    }
    let outputs = git::outputs(root, "HEAD")?;
    let report = Report::new(&outputs, &[]);
    let what = if report.is_documentation_only() {
        "documentation only".to_owned()
    } else if report.is_empty() {
        return None;
    } else {
        verdict(report.verdicts())
    };
    Some(format!("{what}; `cargo xtask diff --git HEAD` says why\n"))
}

fn verdict(verdicts: Verdicts) -> String {
    verdicts.to_string()
}

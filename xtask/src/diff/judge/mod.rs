//! Compares the verdicts with what others say: the compiler, and cargo-semver-checks.

mod compile;
mod revisions;

use crate::console;
use crate::corpus::pool;
use dx_codegen::diff::{Level, Verdicts};
use dx_model::Diagnostic;
use revisions::{Judged, Revisions};
use std::path::Path;
use std::process::ExitCode;
use std::thread::available_parallelism;

/// Judges each two revisions that follow each other.
pub fn run(root: &Path, folder: &Path, semver_checks: bool) -> ExitCode {
    judge(root, folder, semver_checks).unwrap_or_else(|diagnostic| {
        console::show_one(diagnostic);
        ExitCode::FAILURE
    })
}

fn judge(root: &Path, folder: &Path, _semver_checks: bool) -> Result<ExitCode, Diagnostic> {
    let all = revisions::find(folder)?;
    if all.is_empty() {
        let message = format!("there are no two revisions of a service in `{}`", folder.display());
        return Err(Diagnostic::error(message).help("make a folder a service, with a file a revision"));
    }
    let judged = compare(all)?;
    let compiled = compile::check(root, &judged)?;
    let mut disagree = 0;
    let mut table =
        format!("{:<44}{:<12}{:<12}{:<12}{}\n", "revision", "source", "wire", "behaviour", "old code");
    for (judged, errors) in judged.iter().zip(&compiled) {
        let Verdicts { wire, source, behaviour } = judged.verdicts;
        let agrees = (source == Level::Major) != errors.is_empty();
        disagree += usize::from(!agrees);
        let compiles = match errors.len() {
            0 => "compiles".to_owned(),
            count => format!("does not compile ({count})"),
        };
        let remark = if agrees { "" } else { "  << they disagree" };
        table += &format!("{:<44}{source:<12}{wire:<12}{behaviour:<12}{compiles}{remark}\n", judged.name);
        if !agrees {
            errors.iter().take(3).for_each(|error| table += &format!("{error}\n"));
        }
    }
    console::print(&format!(
        "{table}{} revisions, {disagree} disagreements with the compiler\n",
        judged.len()
    ));
    Ok(if disagree == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Compares all, several at a time, in their order.
fn compare(all: Vec<Revisions>) -> Result<Vec<Judged>, Diagnostic> {
    let threads = available_parallelism().map_or(1, usize::from);
    let count = all.len();
    let items: Vec<_> = all.into_iter().enumerate().collect();
    let judged = pool::run(items, threads, |(index, revisions)| (index, revisions.judge()))
        .map_err(|error| Diagnostic::error(format!("can't start a thread: {error}")))?;
    let mut found: Vec<_> = judged.iter().filter_map(|(index, judged)| Some((index, judged?))).collect();
    if found.len() < count {
        return Err(Diagnostic::error("nothing was judged because of the errors above"));
    }
    found.sort_by_key(|(index, _)| *index);
    Ok(found.into_iter().map(|(_, judged)| judged).collect())
}

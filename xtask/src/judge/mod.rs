//! Compares the verdicts with what others say: the compiler, and cargo-semver-checks.

mod affected;
mod compile;
mod revisions;
mod semver;

use crate::corpus::pool;
use cargo_dx::console;
use cargo_dx::scratch::Environment;
use clap::Args as ClapArgs;
use dx_codegen::diff::{Level, Verdicts};
use dx_model::Diagnostic;
use revisions::{Judged, Revisions};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread::available_parallelism;

/// The options of `cargo xtask diff` for it.
#[derive(Debug, ClapArgs)]
#[group(id = "judging")]
pub struct Args {
    /// Compare the verdicts on all revisions in a folder with what the compiler says
    ///
    /// The folder has one folder a service, and in these a file a revision, in the order of their names.
    /// For each two that follow each other, a program that uses the whole API of the old one is compiled
    /// against what is generated from the new one: the source is major exactly if that fails.
    #[arg(long, value_name = "DIR", group = "what", verbatim_doc_comment)]
    pub judge: Option<PathBuf>,

    /// With --judge: compare with what cargo-semver-checks says, too, which has to be installed
    #[arg(long, requires = "judge")]
    pub semver_checks: bool,
}

/// Judges each two revisions that follow each other.
pub fn run(environment: &Environment, folder: &Path, semver_checks: bool) -> ExitCode {
    judge(environment, folder, semver_checks).unwrap_or_else(|diagnostic| {
        console::show_one(diagnostic);
        ExitCode::FAILURE
    })
}

fn judge(environment: &Environment, folder: &Path, semver_checks: bool) -> Result<ExitCode, Diagnostic> {
    let all = revisions::find(folder)?;
    if all.is_empty() {
        let message = format!("there are no two revisions of a service in `{}`", folder.display());
        return Err(Diagnostic::error(message).help("make a folder a service, with a file a revision"));
    }
    let judged = compare(all)?;
    let compiled = compile::check(environment, &judged)?;
    let of_compiler = by_compiler(&judged, &compiled);
    let of_semver = if semver_checks { by_semver_checks(environment, &judged)? } else { 0 };
    Ok(if of_compiler + of_semver == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Shows what the compiler says, and gives the number of disagreements.
fn by_compiler(judged: &[Judged], compiled: &[compile::Errors]) -> usize {
    let mut disagree = 0;
    let mut table =
        format!("{:<44}{:<12}{:<12}{:<12}{}\n", "revision", "source", "wire", "behaviour", "old code");
    for (judged, errors) in judged.iter().zip(compiled) {
        let Verdicts { wire, source, behaviour } = judged.verdicts;
        let agrees = (source == Level::Major) != (errors.count == 0);
        disagree += usize::from(!agrees);
        let compiles = match errors.count {
            0 => "compiles".to_owned(),
            count => format!("does not compile ({count})"),
        };
        let remark = if agrees { "" } else { "  << they disagree" };
        table += &format!("{:<44}{source:<12}{wire:<12}{behaviour:<12}{compiles}{remark}\n", judged.name);
        if !agrees {
            errors.shown.iter().for_each(|error| table += &format!("{error}\n"));
        }
    }
    console::print(&format!(
        "{table}{} revisions, {disagree} disagreements with the compiler\n",
        judged.len()
    ));
    disagree
}

/// Shows what cargo-semver-checks says, and gives the number of disagreements.
fn by_semver_checks(environment: &Environment, judged: &[Judged]) -> Result<usize, Diagnostic> {
    let Some(said) = semver::check(environment, judged)? else {
        console::print("skipped: cargo-semver-checks is not installed\n");
        return Ok(0);
    };
    let mut table = format!("\n{:<44}{:<12}{}\n", "revision", "source", "cargo-semver-checks");
    for (judged, said) in judged.iter().zip(&said) {
        let lints: Vec<_> = said.lints.iter().map(String::as_str).collect();
        let lints =
            if lints.is_empty() { "minor".to_owned() } else { format!("major: {}", lints.join(", ")) };
        let remark = if said.agrees { "" } else { "  << they disagree" };
        table += &format!("{:<44}{:<12}{lints}{remark}\n", judged.name, judged.verdicts.source);
    }
    let disagree = said.iter().filter(|said| !said.agrees).count();
    table += &format!("{} revisions, {disagree} disagreements with cargo-semver-checks\n", judged.len());
    table += "what it does not see:\n";
    let unseen = semver::UNSEEN.iter().map(|(rule, why)| format!("  {}: {why}\n", rule.id()));
    unseen.for_each(|line| table += &line);
    console::print(&table);
    Ok(disagree)
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

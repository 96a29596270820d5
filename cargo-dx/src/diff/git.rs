//! What `models/` was at a revision of git.

use super::side::{Pair, Side};
use crate::codegen::job::Job;
use crate::console;
use crate::location::Location;
use dx_model::{Diagnostic, Diagnostics, Sources};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const LIST: &str = "models/codegen.toml";

/// All outputs of both sides.
#[derive(Default)]
pub struct Outputs {
    /// Those of both sides
    pub pairs: Vec<Pair>,
    /// The folders of those that only the old side has
    pub removed: Vec<String>,
    /// The folders of those that only the new side has
    pub added: Vec<String>,
}

/// Compares the outputs in the workspace with those at a revision. `None` after the errors were shown.
pub fn outputs(root: &Path, revision: &str) -> Option<Outputs> {
    let before = jobs(root, &|path| show(root, revision, path), &format!("{revision}:{LIST}"))?;
    let after = jobs(root, &|path| read(root, path), LIST)?;
    let mut outputs = Outputs::default();
    let mut all_read = true;
    for job in &after {
        let out = job.out.to_string();
        let Some(old) = before.iter().find(|other| other.out.to_string() == out) else {
            outputs.added.push(out);
            continue;
        };
        let old = side(old, &|path| show(root, revision, path), &format!("{revision}:"));
        let new = side(job, &|path| read(root, path), "");
        match old.zip(new).and_then(|(old, new)| Pair::new(out, old, new)) {
            Some(pair) => outputs.pairs.push(pair),
            None => all_read = false,
        }
    }
    let is_gone = |job: &&Job| !after.iter().any(|other| other.out.to_string() == job.out.to_string());
    outputs.removed = before.iter().filter(is_gone).map(|job| job.out.to_string()).collect();
    all_read.then_some(outputs)
}

/// Whether anything below `models/` may differ from a revision. `None` if git can't tell: since there is none, or this is no
/// checkout, or the revision has no outputs.
pub fn has_changed(root: &Path, revision: &str) -> Option<bool> {
    // `git diff` would compare files outside of a checkout.
    let list = git(root, &["cat-file", "-e", &format!("{revision}:./{LIST}")]).ok()?;
    let output = git(root, &["diff-index", "--quiet", revision, "--", "models"]).ok()?;
    match output.status.code()? {
        _ if !list.status.success() => None,
        0 => Some(false),
        1 => Some(true),
        _ => None,
    }
}

type Read<'r> = &'r dyn Fn(&str) -> Result<String, Diagnostic>;

fn jobs(root: &Path, read: Read<'_>, name: &str) -> Option<Vec<Job>> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let mut jobs = Vec::new();
    match read(LIST) {
        Ok(text) => {
            let source = sources.add(name, text.as_str());
            jobs = Job::of_list(&text, root, source, true, &mut diagnostics);
        }
        Err(error) => diagnostics.push(error),
    }
    if diagnostics.has_errors() {
        console::show(&diagnostics, &sources);
        return None;
    }
    Some(jobs)
}

fn side(job: &Job, read: Read<'_>, prefix: &str) -> Option<Side> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    for model in &job.models {
        match read(&model.to_string()) {
            Ok(text) => drop(sources.add(format!("{prefix}{model}"), text)),
            Err(error) => diagnostics.push(error),
        }
    }
    Side::new(&sources, job.config.clone(), diagnostics)
}

fn read(root: &Path, path: &str) -> Result<String, Diagnostic> {
    let file = Location::in_workspace(root, path);
    fs::read_to_string(file.path()).map_err(|error| file.refused("read", &error))
}

/// A file at a revision. The path is relative to the workspace, which may be anywhere in the repository.
fn show(root: &Path, revision: &str, path: &str) -> Result<String, Diagnostic> {
    let object = format!("{revision}:./{path}");
    let refused = |reason: &str| {
        let message = format!("can't read `{revision}:{path}`: {}", reason.trim());
        Diagnostic::error(message).help("give a revision of git that has the file, such as `HEAD`")
    };
    let output =
        git(root, &["show", "--end-of-options", &object]).map_err(|error| refused(&error.to_string()))?;
    if !output.status.success() {
        return Err(refused(&String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|error| refused(&error.to_string()))
}

fn git(root: &Path, arguments: &[&str]) -> std::io::Result<Output> {
    Command::new("git").arg("-C").arg(root).args(arguments).output()
}

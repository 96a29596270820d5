//! The models of a revision of git.

use super::side::{Pair, Side};
use crate::codegen::job::Job;
use crate::console;
use crate::location::Location;
use crate::models;
use crate::project::Project;
use dx_model::{Diagnostic, Diagnostics, Sources, files};
use std::path::Path;
use std::process::{Command, Output};

/// The outputs of both sides.
#[derive(Default)]
pub struct Outputs {
    /// Those that both sides have
    pub pairs: Vec<Pair>,
    /// The folders of those that only the old side has
    pub removed: Vec<String>,
    /// The folders of those that only the new side has
    pub added: Vec<String>,
}

/// Compares the outputs of a project with those at a revision. `None` after errors were shown.
pub fn outputs(project: &Project, revision: &str) -> Option<Outputs> {
    let config = project.config().map_err(console::show_one).ok()?;
    let root = project.root()?;
    let old_config = Revision { root, name: revision }.text(&config.to_string());
    let before = jobs(project, old_config, &format!("{revision}:{config}"))?;
    let after = jobs(project, project.read_config().map(|(_, text)| text), &config.to_string())?;
    let mut outputs = Outputs::default();
    let mut all_read = true;
    for job in &after {
        let out = job.out.to_string();
        let Some(old) = before.iter().find(|other| other.out.to_string() == out) else {
            outputs.added.push(out);
            continue;
        };
        let old = Revision { root, name: revision }.side(old);
        let new = Side::read(&job.models, job.config.clone());
        match old.zip(new).and_then(|(old, new)| Pair::new(out, old, new)) {
            Some(pair) => outputs.pairs.push(pair),
            None => all_read = false,
        }
    }
    let is_gone = |job: &&Job| !after.iter().any(|other| other.out.to_string() == job.out.to_string());
    outputs.removed = before.iter().filter(is_gone).map(|job| job.out.to_string()).collect();
    all_read.then_some(outputs)
}

/// Whether the configuration, or a file that it names, differs from a revision. `None` if git can't tell: it is not
/// installed, the project is in no repository, or the revision has no configuration.
pub fn has_changed(project: &Project, revision: &str) -> Option<bool> {
    let (root, config) = (project.root()?, project.config().ok()?);
    // Outside of a repository, `git diff` would compare files.
    let known = git(root, &["cat-file", "-e", &format!("{revision}:./{config}")]).ok()?;
    if !known.status.success() {
        return None;
    }
    let jobs = Job::configured(project, true)?;
    let models = jobs.iter().flat_map(|job| &job.models).filter(|model| is_in_project(model));
    let paths: Vec<_> = [config.to_string()].into_iter().chain(models.map(ToString::to_string)).collect();
    let mut arguments = vec!["diff-index", "--quiet", revision, "--"];
    arguments.extend(paths.iter().map(String::as_str));
    match git(root, &arguments).ok()?.status.code()? {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    }
}

/// Whether a model can have revisions: an installed botocore has none.
fn is_in_project(model: &Location) -> bool {
    Path::new(&model.to_string()).is_relative()
}

fn jobs(project: &Project, text: Result<String, Diagnostic>, name: &str) -> Option<Vec<Job>> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let mut jobs = Vec::new();
    match text {
        Ok(text) => {
            let source = sources.add(name, text.as_str());
            jobs = Job::of_text(&text, project, source, true, &mut diagnostics);
        }
        Err(error) => diagnostics.push(error),
    }
    if diagnostics.has_errors() {
        console::show(&diagnostics, &sources);
        return None;
    }
    Some(jobs)
}

/// A revision of the repository that the folder `root` is in. Paths are relative to `root`.
struct Revision<'a> {
    root: &'a Path,
    name: &'a str,
}

impl Revision<'_> {
    /// Reads the model of a job. `None` after errors were shown.
    fn side(&self, job: &Job) -> Option<Side> {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        for model in &job.models {
            if !is_in_project(model) {
                let installed = models::read(std::slice::from_ref(model), "check the path", &mut diagnostics);
                for id in installed.ids() {
                    sources.add(installed.name(id), installed.text(id));
                }
                continue;
            }
            for path in self.files(&model.to_string()) {
                match self.text(&path) {
                    Ok(text) => drop(sources.add(format!("{}:{path}", self.name), text)),
                    Err(error) => diagnostics.push(error),
                }
            }
        }
        Side::new(&sources, job.config.clone(), diagnostics)
    }

    /// The files of a model: itself, or those in it if it is a folder of botocore's.
    fn files(&self, model: &str) -> Vec<String> {
        let kind = git(self.root, &["cat-file", "-t", &self.object(model)]);
        if !kind.is_ok_and(|output| output.stdout.trim_ascii() == b"tree") {
            return vec![model.to_owned()];
        }
        let names = files::BOTOCORE_FILES.iter().flat_map(|name| files::botocore_names(name));
        let paths = names.map(|name| format!("{model}/{name}"));
        paths.filter(|path| self.has(path)).collect()
    }

    fn has(&self, path: &str) -> bool {
        git(self.root, &["cat-file", "-e", &self.object(path)]).is_ok_and(|output| output.status.success())
    }

    /// The text of a file.
    fn text(&self, path: &str) -> Result<String, Diagnostic> {
        let failed = |reason: &str| {
            let message = format!("can't read `{}:{path}`: {}", self.name, reason.trim());
            Diagnostic::error(message).help("give a revision of git that has the file, such as `HEAD`")
        };
        let output = git(self.root, &["show", "--end-of-options", &self.object(path)]);
        let output = output.map_err(|error| failed(&error.to_string()))?;
        if !output.status.success() {
            return Err(failed(&String::from_utf8_lossy(&output.stderr)));
        }
        files::decode(Path::new(path), output.stdout).map_err(|error| failed(&error.to_string()))
    }

    /// How git names a file: relative to the folder that it runs in, which may be anywhere in the repository.
    fn object(&self, path: &str) -> String {
        format!("{}:./{path}", self.name)
    }
}

fn git(root: &Path, arguments: &[&str]) -> std::io::Result<Output> {
    Command::new("git").arg("-C").arg(root).args(arguments).output()
}

//! Revisions in a folder, and what is generated from each two of them.

use super::affected;
use cargo_dx::diff::side::{Pair, Side};
use cargo_dx::location::Location;
use dx_codegen::diff::{Rule, Verdicts};
use dx_codegen::{Config, Part, Parts, Site};
use dx_model::{Diagnostic, Diagnostics, Model};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Two revisions that follow each other.
#[derive(Clone)]
pub struct Revisions {
    name: String,
    old: PathBuf,
    new: PathBuf,
}

/// What is to be compared with what others say.
pub struct Judged {
    /// The service and both revisions
    pub name: String,
    /// The verdicts
    pub verdicts: Verdicts,
    /// The rules that found something
    pub rules: BTreeSet<Rule>,
    /// What is generated from the old revision
    pub old_code: String,
    /// What is generated from the new revision
    pub code: String,
    /// A program that uses all of what is generated from the old one
    pub witness: String,
}

/// All of them, in the order of their names.
pub fn find(folder: &Path) -> Result<Vec<Revisions>, Diagnostic> {
    let mut found = Vec::new();
    for service in entries(folder)?.into_iter().filter(|service| service.is_dir()) {
        let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let files: Vec<_> = entries(&service)?
            .into_iter()
            .filter(|file| file.extension().is_some_and(|extension| extension == "json"))
            .collect();
        found.extend(files.windows(2).map(|files| Revisions {
            name: format!("{} {} {}", name(&service), name(&files[0]), name(&files[1])),
            old: files[0].clone(),
            new: files[1].clone(),
        }));
    }
    Ok(found)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let list = || fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>();
    let mut entries = list().map_err(|error| {
        Location::given(folder).failed_to("list", &error).help("it has to have a folder a service")
    })?;
    entries.sort();
    Ok(entries)
}

/// What is generated: all but the blocking client, which is the other one without `async`, and takes long to compile.
fn config(operations: Vec<String>) -> Config {
    let parts = Parts::always([Part::Http, Part::Serde, Part::Validate, Part::Client]);
    Config { parts, operations, ..Config::default() }
}

impl Revisions {
    /// Compares them. `None` after the errors were shown.
    pub fn judge(self) -> Option<Judged> {
        let read = |path: &Path| Side::read(&[Location::given(path)], config(Vec::new()));
        let pair = Pair::new(self.name.clone(), read(&self.old)?, read(&self.new)?)?;
        let whole = |side: &Side| dx_codegen::api(&side.model, &config(Vec::new()), &mut Diagnostics::new());
        let [old, new] = affected::operations(&whole(&pair.old)?, &whole(&pair.new)?);
        let code = |model: &Model, operations: &[String]| {
            let (config, mut diagnostics) = (config(operations.to_vec()), Diagnostics::new());
            let code = dx_codegen::expand(model, &config, &Site::default(), &mut diagnostics)?;
            Some(code.to_string())
        };
        let api = dx_codegen::api(&pair.old.model, &config(old.clone()), &mut Diagnostics::new())?;
        Some(Judged {
            name: self.name,
            verdicts: pair.diff.verdicts(),
            rules: pair.diff.findings.iter().map(|finding| finding.rule).collect(),
            old_code: code(&pair.old.model, &old)?,
            code: code(&pair.new.model, &new)?,
            witness: api.witness("crate::service", &[]),
        })
    }
}

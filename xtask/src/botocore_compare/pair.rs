//! The same service in both forms.

use super::normalize;
use cargo_dx::location::Location;
use cargo_dx::models::botocore as folder;
use dx_codegen::{Config, Missing, Parts};
use dx_model::{Diagnostics, Sources};
use dx_runtime::{Document, codec::json};
use similar::{ChangeTag, TextDiff};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The texts of a service in Smithy's form and in botocore's, without the known differences.
pub struct Pair {
    smithy: Vec<String>,
    botocore: Vec<String>,
}

type Files = BTreeMap<String, String>;

impl Pair {
    /// Reads a model of Smithy, and botocore's of the same service.
    pub fn read(path: &Path, services: &BTreeMap<String, PathBuf>) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("can't be read: {error}"))?;
        let mut smithy = parse(&text)?;
        let sdk_id = normalize::sdk_id(&smithy).ok_or("has no service with an `sdkId`")?;
        let folder = services.get(&sdk_id).ok_or_else(|| format!("botocore has no service `{sdk_id}`"))?;
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        folder::read(&Location::given(folder), &mut sources, &mut diagnostics);
        if diagnostics.has_errors() {
            return Err(diagnostics.render(&sources, false));
        }
        let texts: Result<Vec<_>, _> = sources.ids().map(|id| parse(sources.text(id))).collect();
        let mut texts = texts?;
        normalize::normalize(&mut smithy, &mut texts);
        let botocore: Result<Vec<_>, _> = texts.iter().map(write).collect();
        let botocore = botocore?;
        let smithy = write(&smithy)?;
        // Botocore does not know what the service's shape is called.
        let (from, to) = (service(std::slice::from_ref(&smithy))?, service(&botocore)?);
        let smithy = smithy.replace(&format!("\"{from}\""), &format!("\"{to}\""));
        Ok(Self { smithy: vec![smithy], botocore })
    }

    /// The lines of the generated files that differ, with their files.
    pub fn differences(&self) -> Result<Vec<String>, String> {
        let (smithy, botocore) = (generate(&self.smithy)?, generate(&self.botocore)?);
        let names: BTreeSet<&String> = smithy.keys().chain(botocore.keys()).collect();
        let mut lines = Vec::new();
        for name in names {
            let text = |files: &Files| files.get(name).cloned().unwrap_or_default();
            let (left, right) = (text(&smithy), text(&botocore));
            if left != right {
                lines.extend(changes(&left, &right).map(|line| format!("{name}: {line}")));
            }
        }
        Ok(lines)
    }
}

fn changes(left: &str, right: &str) -> impl Iterator<Item = String> {
    // Files that have little in common would take their time: the rest is then shown as replaced.
    let diff = TextDiff::configure().timeout(Duration::from_secs(5)).diff_lines(left, right);
    let changes = diff.iter_all_changes().filter_map(|change| match change.tag() {
        ChangeTag::Equal => None,
        tag => Some(format!("{tag} {}", change.value().trim_end())),
    });
    changes.collect::<Vec<_>>().into_iter()
}

fn parse(text: &str) -> Result<Document, String> {
    json::from_slice(text.as_bytes()).map_err(|error| format!("is no JSON: {error}"))
}

fn write(document: &Document) -> Result<String, String> {
    json::to_string(document).map_err(|error| format!("can't be written: {error}"))
}

fn sources(texts: &[String]) -> Sources {
    let mut sources = Sources::new();
    for (index, text) in texts.iter().enumerate() {
        sources.add(index.to_string(), text.as_str());
    }
    sources
}

/// The id of the only service.
fn service(texts: &[String]) -> Result<String, String> {
    let (sources, mut diagnostics) = (sources(texts), Diagnostics::new());
    let model = dx_model::read(&sources, &mut diagnostics);
    let model = model.ok_or_else(|| diagnostics.render(&sources, false))?;
    model.services().next().map(|(id, _)| id.to_string()).ok_or_else(|| "has no service".to_owned())
}

fn generate(texts: &[String]) -> Result<Files, String> {
    let (sources, mut diagnostics) = (sources(texts), Diagnostics::new());
    let config = Config {
        parts: Parts::all(),
        missing: Missing::Allow,
        model: "the model".to_owned(),
        command: "cargo xtask botocore-compare".to_owned(),
        ..Config::default()
    };
    let model = dx_model::read(&sources, &mut diagnostics);
    let files = model.and_then(|model| dx_codegen::generate(&model, &config, &mut diagnostics));
    let files = files.ok_or_else(|| diagnostics.render(&sources, false))?;
    Ok(files.files().map(|(path, text)| (path.to_owned(), text.to_owned())).collect())
}

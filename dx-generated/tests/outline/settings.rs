//! What `dx.toml` says of dx-generated.

use dx_codegen::{Availability, Config, Part};
use dx_model::{Diagnostics, Model, Sources};
use std::fs;
use std::path::{Path, PathBuf};
use toml::de::{DeTable, DeValue};

/// The model with its overlays, and what is generated of it, by the root of the repository.
pub fn read(root: &Path) -> (Model, Config) {
    (model(&files(root)), config(root))
}

/// The files of the model and of its overlays.
pub fn files(root: &Path) -> Vec<PathBuf> {
    with_output(root, |output| {
        let files = strings(output, "model").into_iter().chain(strings(output, "overlay"));
        files.map(|file| root.join(file)).collect()
    })
}

/// What is generated.
pub fn config(root: &Path) -> Config {
    with_output(root, configured)
}

fn with_output<T>(root: &Path, read: impl FnOnce(&DeTable<'_>) -> T) -> T {
    let text = fs::read_to_string(root.join("dx.toml")).unwrap();
    let document = DeTable::parse(&text).unwrap();
    let outputs = document.get_ref()["output"].get_ref().as_array().unwrap();
    let outputs = outputs.iter().filter_map(|output| output.get_ref().as_table());
    let ours = |output: &&DeTable<'_>| output["out"].get_ref().as_str() == Some("dx-generated/src/generated");
    read(outputs.into_iter().find(ours).unwrap())
}

fn model(files: &[PathBuf]) -> Model {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    for file in files {
        sources.add(file.display().to_string(), fs::read_to_string(file).unwrap());
    }
    let model = dx_model::read(&sources, &mut diagnostics);
    model.unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, false)))
}

fn configured(output: &DeTable<'_>) -> Config {
    let flag = |key: &str| output.get(key).and_then(|flag| flag.get_ref().as_bool()).unwrap_or_default();
    let parts = Part::ALL.iter();
    Config {
        service: strings(output, "service").pop(),
        operations: strings(output, "operations"),
        parts: parts.filter_map(|part| Some((*part, availability(output, *part)?))).collect(),
        all_builders: flag("all-builders"),
        operation_features: flag("operation-features"),
        ..Config::default()
    }
}

/// "always", "feature", or the table that names the feature.
fn availability(output: &DeTable<'_>, part: Part) -> Option<Availability> {
    Some(match output.get(part.name())?.get_ref() {
        DeValue::String(text) if text == "always" => Availability::Always,
        DeValue::String(_) => Availability::Feature(part.name().to_owned()),
        table => Availability::Feature(table.get("feature")?.get_ref().as_str()?.to_owned()),
    })
}

/// One string or several.
fn strings(output: &DeTable<'_>, key: &str) -> Vec<String> {
    match output.get(key).map(|value| value.get_ref()) {
        Some(DeValue::Array(values)) => {
            values.iter().filter_map(|value| Some(value.get_ref().as_str()?.to_owned())).collect()
        }
        value => value.and_then(DeValue::as_str).map(str::to_owned).into_iter().collect(),
    }
}

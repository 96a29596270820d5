//! The text of a new `dx.toml`.

use super::args::Args;
use super::package::Package;
use crate::codegen::relative;
use crate::location::resolve;
use dx_codegen::{Availability, Part, Parts};
use std::path::Path;
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value, value};

/// What the text begins with.
const INTRODUCTION: &str = "\
# What `cargo dx codegen` generates, and `cargo dx check` checks. Paths are relative to this file.
# docs/command.md in the repository of dx describes all keys.

";

/// The text for what the arguments ask for. Files go to the folder `out` of the package.
pub fn text(args: &Args, parts: &Parts, package: &Package, out: &str) -> String {
    let mut output = Table::new();
    let mut models = args.models.iter().map(|model| path(model, package.folder()));
    match &args.botocore {
        Some(service) => output["botocore"] = value(service),
        None => output["model"] = value(models.next().unwrap_or_default()),
    }
    let overlays: Array = models.collect();
    if !overlays.is_empty() {
        output["overlay"] = value(overlays);
    }
    if let Some(service) = &args.service {
        output["service"] = value(service);
    }
    if !args.operations.is_empty() {
        output["operations"] = value(args.operations.iter().collect::<Array>());
    }
    for part in Part::ALL {
        if let Some(availability) = parts.get(*part) {
            output[part.name()] = Item::Value(availability_of(*part, availability));
        }
    }
    output["out"] = value(out);
    let mut document = DocumentMut::new();
    document["output"] = Item::ArrayOfTables(ArrayOfTables::from_iter([output]));
    format!("{INTRODUCTION}{document}")
}

fn availability_of(part: Part, availability: &Availability) -> Value {
    match availability {
        Availability::Always => "always".into(),
        Availability::Feature(feature) if feature == part.name() => "feature".into(),
        Availability::Feature(feature) => InlineTable::from_iter([("feature", feature.as_str())]).into(),
    }
}

/// The path of a model from the package; absolute where they have no folder in common.
fn path(model: &Path, folder: &Path) -> String {
    let resolved = || Some((resolve(model).ok()?, resolve(folder).ok()?));
    let Some((model, folder)) = resolved() else { return model.to_string_lossy().into_owned() };
    relative(&model, &folder).unwrap_or_else(|| model.to_string_lossy().into_owned())
}

//! The model in `models/` and our overlays of it: the model is what AWS publishes, with or without its documentation, and
//! every word that users of the crate read is ours.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod documentation;
mod facts;
mod json;
mod published;
#[allow(dead_code, reason = "other tests read the model, too")]
#[path = "../outline/settings.rs"]
mod settings;

use json::Json;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

const MODEL: &str = "dataexchange-2017-07-25.json";
const DOCUMENTATION: &str = "smithy.api#documentation";

fn folder() -> PathBuf {
    root().join("models")
}

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The shapes of a file in `models/`.
fn shapes(file: &str) -> Vec<(String, Json)> {
    match Json::read(&fs::read_to_string(folder().join(file)).unwrap()).get("shapes") {
        Some(Json::Object(shapes)) => shapes.clone(),
        _ => panic!("{file} has no shapes"),
    }
}

/// The name of a shape or a member without its namespace.
fn name(id: &str) -> &str {
    id.split_once('#').map_or(id, |(_, name)| name)
}

/// The values of an enumeration that is published as a string with the trait `enum`.
fn enum_definitions(shape: &Json) -> &[Json] {
    match shape.get("traits").and_then(|traits| traits.get("smithy.api#enum")) {
        Some(Json::Array(definitions)) => definitions,
        _ => &[],
    }
}

/// A file that is no part of the project and lies beside it, or `None` after a line that says that the test is skipped.
fn beside(file: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/reference").join(file);
    let text = fs::read_to_string(&path).ok();
    if text.is_none() {
        // Not `eprintln`, which the test harness keeps to itself.
        let line = format!("skipped: there is no {}\n", path.display());
        std::io::stderr().write_all(line.as_bytes()).unwrap();
    }
    text
}

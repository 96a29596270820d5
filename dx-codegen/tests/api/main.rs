//! The public API as data, against the code that is generated from the same model: each says the same as the other.
//!
//! That what it says compiles is tested by `dx-fixtures`, with the program that uses all of it.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod code;
mod data;
mod macros;
mod text;

use dx_codegen::{Availability, Config, Part, Parts};
use dx_model::{Diagnostics, Model, Sources};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What is said of a type, a line each.
type Facts = BTreeSet<String>;

fn model(files: &[PathBuf]) -> Model {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    for file in files {
        sources.add(file.display().to_string(), fs::read_to_string(file).unwrap());
    }
    let model = dx_model::read(&sources, &mut diagnostics);
    model.unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, false)))
}

/// The models of the fixtures and the service of this workspace.
fn models() -> Vec<Vec<PathBuf>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["fixtures/models", "fixtures/conformance"].map(|folder| fs::read_dir(here.join(folder)));
    let files =
        folders.into_iter().flat_map(|folder| folder.unwrap()).map(|entry| vec![entry.unwrap().path()]);
    let service = ["", ".overlay", ".docs.overlay"]
        .map(|part| here.join(format!("../models/dataexchange-2017-07-25{part}.json")))
        .to_vec();
    files.chain([service]).collect()
}

/// Everything, always; and everything behind features, those of operations among them.
fn configs() -> [Config; 2] {
    let feature = |part: &Part| (*part, Availability::Feature(format!("with-{}", part.name())));
    [
        Config { parts: Parts::all(), all_builders: true, ..Config::default() },
        Config {
            parts: Part::ALL.iter().map(feature).collect(),
            operation_features: true,
            ..Config::default()
        },
    ]
}

fn facts(model: &Model, config: &Config) -> (Facts, Facts) {
    let files = dx_codegen::generate(model, config, &mut Diagnostics::new()).unwrap();
    let api = dx_codegen::api(model, config, &mut Diagnostics::new()).unwrap();
    (data::facts(&api), code::facts(&files))
}

#[test]
fn the_api_is_exactly_the_public_code() {
    for files in models() {
        let model = model(&files);
        for config in configs() {
            let (data, code) = facts(&model, &config);
            let missing: Vec<_> = code.difference(&data).collect();
            let wrong: Vec<_> = data.difference(&code).collect();
            let name = files[0].file_name().unwrap();
            assert!(
                missing.is_empty() && wrong.is_empty(),
                "{name:?}\nmissing: {missing:#?}\nwrong: {wrong:#?}"
            );
        }
    }
}

#[test]
fn there_is_something_of_everything() {
    let all = models().iter().flat_map(|files| facts(&model(files), &configs()[0]).1).collect::<Facts>();
    for fact in ["struct", "enum", "field", "variant", "impl", "type", "fn"] {
        let lines = all.iter().filter(|line| line.split(' ').nth(1) == Some(fact)).count();
        assert!(lines > 10, "{fact}: {lines}");
    }
}

#[test]
fn it_does_not_depend_on_the_order_of_the_shapes() {
    let files = models();
    let model = model(files.last().unwrap());
    let api = || dx_codegen::api(&model, &configs()[0], &mut Diagnostics::new()).unwrap();
    let items = api().items;
    assert!(items.is_sorted_by_key(|item| (item.module, item.name.clone())));
    assert_eq!(api(), api());
}

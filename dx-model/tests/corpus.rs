//! Whole models: the one that is checked in, and a folder of others where there is one.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod common;

use common::{checked, id, member_names, shape};
use dx_model::{Diagnostics, Model, ShapeKind, Sources, closure};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

fn load(paths: &[PathBuf]) -> (Option<Model>, Diagnostics, String) {
    let mut sources = Sources::new();
    for path in paths {
        sources.add(path.display().to_string(), fs::read_to_string(path).unwrap());
    }
    let mut diagnostics = Diagnostics::new();
    let model = checked(&sources, &mut diagnostics);
    let problems = diagnostics.render(&sources, false);
    (model, diagnostics, problems)
}

fn data_exchange() -> Model {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models");
    let files = ["", ".overlay", ".docs.overlay"].map(|part| format!("dataexchange-2017-07-25{part}.json"));
    let (model, diagnostics, problems) = load(&files.map(|file| folder.join(file)));
    assert!(diagnostics.is_empty(), "{problems}");
    model.unwrap()
}

#[test]
fn create_job_reaches_what_it_should() {
    let model = data_exchange();
    let closure = closure(&model, None, &["CreateJob".to_owned()], &mut Diagnostics::new()).unwrap();
    let shapes: Vec<_> = closure.shapes().filter_map(|id| model.shape(id)).collect();
    let of_kind = |name: &str| shapes.iter().filter(|shape| shape.kind.name() == name).collect::<Vec<_>>();
    let structures = of_kind("structure");
    assert_eq!(structures.len(), 43);
    assert_eq!(structures.iter().filter(|shape| shape.traits.error().is_some()).count(), 6);
    assert_eq!(structures.iter().map(|shape| shape.members().count()).sum::<usize>(), 159);
    assert_eq!(of_kind("list").len(), 12);
    assert_eq!(of_kind("enum").len(), 11);
    assert_eq!(of_kind("union").len(), 0);
}

#[test]
fn the_request_of_create_job_is_its_input_and_is_tagged() {
    let model = data_exchange();
    let input = shape(&model, "com.amazonaws.dataexchange#CreateJobInput");
    assert_eq!(input.original, Some(id("com.amazonaws.dataexchange#CreateJobRequest")));
    assert_eq!(member_names(input), ["AssetConfiguration", "Details", "Type"]);
    let details = input.member("Details").unwrap();
    assert_eq!(details.traits.tag(), Some("Type"));
    let values: Vec<_> = model
        .shape(&details.target)
        .into_iter()
        .flat_map(|shape| shape.members())
        .filter_map(|member| member.traits.tag_value())
        .collect();
    assert_eq!(values.len(), 9);
}

#[test]
fn every_model_in_the_folder_loads() {
    let folder = std::env::var_os("DX_MODELS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/models"), PathBuf::from);
    let Ok(files) = fs::read_dir(&folder) else {
        // Not `eprintln`, which the test harness keeps to itself.
        let line = format!("skipped: there is no folder {}; DX_MODELS names another one\n", folder.display());
        std::io::stderr().write_all(line.as_bytes()).unwrap();
        return;
    };
    let files =
        files.map(|file| file.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "json"));
    let mut count = 0;
    for path in files {
        let (model, mut diagnostics, problems) = load(std::slice::from_ref(&path));
        let model = model.unwrap_or_else(|| panic!("{problems}"));
        let services = model.shapes().filter(|shape| matches!(shape.kind, ShapeKind::Service(_)));
        for service in services {
            let closure = closure(&model, Some(service.id.as_str()), &[], &mut diagnostics);
            assert!(closure.is_some_and(|closure| closure.operations.len() > 1), "{}", path.display());
        }
        count += 1;
    }
    assert!(count > 0, "there is no model in {}", folder.display());
}

//! The table of traits, and the page of the documentation that is written from it.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_model::{Diagnostics, Sources, closure, found_traits, known_trait, read, trait_table};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::{env, fs};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

#[test]
fn the_page_of_the_documentation_is_the_table() {
    let page = root().join("docs/traits.md");
    if env::var_os("DX_UPDATE").is_some() {
        fs::write(&page, trait_table()).unwrap();
    }
    assert_eq!(fs::read_to_string(page).unwrap(), trait_table(), "DX_UPDATE=1 writes it again");
}

#[test]
fn the_table_is_in_order_and_has_each_trait_once() {
    let table = trait_table();
    let ids: Vec<_> = table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    assert!(ids.len() > 140 && ids.is_sorted_by(|left, right| left < right), "{ids:?}");
    assert!(ids.iter().all(|id| known_trait(id).is_some_and(|known| known.id == *id)));
}

#[test]
fn every_trait_of_every_model_in_the_folder_is_known() {
    let mut unknown = BTreeMap::new();
    for folder in ["../shared/models", "../shared/models-2026", "../shared/conformance"] {
        let Ok(files) = fs::read_dir(root().join(folder)) else {
            // Not `eprintln`, which the test harness keeps to itself.
            let line = format!("skipped: there is no folder {folder}\n");
            std::io::stderr().write_all(line.as_bytes()).unwrap();
            continue;
        };
        let paths = files.map(|file| file.unwrap().path());
        for path in paths.filter(|path| path.extension().is_some_and(|extension| extension == "json")) {
            let mut sources = Sources::new();
            sources.add(path.display().to_string(), fs::read_to_string(&path).unwrap());
            let mut diagnostics = Diagnostics::new();
            let model = read(&sources, &mut diagnostics).unwrap();
            for (service, _) in model.services() {
                let closure = closure(&model, Some(service.as_str()), &[], &mut diagnostics).unwrap();
                let found = found_traits(&model, &closure);
                assert!(!found.is_empty());
                for found in found.iter().filter(|found| found.known.is_none()) {
                    unknown.insert(found.id.to_string(), path.clone());
                }
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn traits_are_counted_on_what_is_reached() {
    let text = r#"{ "smithy": "2.0", "shapes": {
        "a#S": { "type": "service", "operations": [{ "target": "a#Get" }, { "target": "a#Put" }],
            "traits": { "aws.strange#new": {}, "my.own#trait": {} } },
        "a#Get": { "type": "operation", "input": { "target": "a#In" } },
        "a#Put": { "type": "operation", "traits": { "aws.strange#new": {} } },
        "a#In": { "type": "structure", "members": {
            "x": { "target": "smithy.api#String", "traits": { "smithy.rules#contextParam": { "name": "X" } } },
            "y": { "target": "smithy.api#String", "traits": { "smithy.rules#contextParam": { "name": "Y" } } } } } } }"#;
    let mut sources = Sources::new();
    sources.add("a.json", text);
    let mut diagnostics = Diagnostics::new();
    let model = read(&sources, &mut diagnostics).unwrap();
    let closure = closure(&model, None, &["Get".to_owned()], &mut diagnostics).unwrap();
    let found = found_traits(&model, &closure);
    let found: Vec<_> =
        found.iter().map(|found| (found.id.as_str(), found.count, found.known.is_some())).collect();
    assert_eq!(found, [("aws.strange#new", 1, false), ("smithy.rules#contextParam", 2, true)]);
}

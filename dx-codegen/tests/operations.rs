//! What is generated when some of a service's operations are chosen.

#![allow(clippy::unwrap_used, reason = "a test fails that way")]

use dx_codegen::api::{Api, Condition};
use dx_codegen::{Config, FileSet, Part, Parts};
use dx_model::{Diagnostics, Sources};
use std::collections::BTreeSet;

/// A service of which one shape is for `GetBook`, one for `CountBooks` and one for both.
fn generate(operations: &[&str]) -> FileSet {
    let mut sources = Sources::new();
    let shape = |name: &str, members: &str| format!(r#""example#{name}": {{ "type": {members} }}"#);
    let holds = |of: &[&str]| {
        let members = of.iter().map(|name| format!(r#""{name}": {{ "target": "example#{name}" }}"#));
        format!(r#""structure", "members": {{ {} }}"#, members.collect::<Vec<_>>().join(", "))
    };
    let operation = |name: &str| {
        format!(
            r#""operation", "input": {{ "target": "example#{name}Input" }}, "errors": [{{ "target": "example#{name}Failed" }}]"#
        )
    };
    let failed = r#""structure", "traits": { "smithy.api#error": "client" }"#;
    let service = r#""service", "version": "1", "traits": { "aws.protocols#awsJson1_1": {} },
        "operations": [{ "target": "example#GetBook" }, { "target": "example#CountBooks" }]"#;
    let format = r#""string", "traits": { "smithy.api#pattern": "^[a-z]+$" }"#;
    let shapes = [
        shape("Library", service),
        shape("GetBook", &operation("GetBook")),
        shape("GetBookInput", &holds(&["Isbn", "Shelf", "Language"])),
        shape("GetBookFailed", failed),
        shape("CountBooks", &operation("CountBooks")),
        shape("CountBooksInput", &holds(&["Color", "Language"])),
        shape("CountBooksFailed", failed),
        shape("Isbn", format),
        shape("Shelf", &holds(&["Isbn"]).replace("structure", "union")),
        shape("Color", r#""enum", "members": { "RED": { "target": "smithy.api#Unit" } }"#),
        shape("Language", &holds(&[])),
        shape("Nobody", &holds(&["Language"])),
    ];
    sources.add("library.json", format!(r#"{{ "smithy": "2.0", "shapes": {{ {} }} }}"#, shapes.join(",\n")));
    let mut diagnostics = Diagnostics::new();
    let config = Config {
        operations: operations.iter().map(|&name| name.to_owned()).collect(),
        parts: Parts::always([Part::Http, Part::Serde, Part::Validate]),
        ..Config::default()
    };
    let files = dx_model::read(&sources, &mut diagnostics)
        .and_then(|model| dx_codegen::generate(&model, &config, &mut diagnostics));
    files.ok_or_else(|| diagnostics.render(&sources, false)).unwrap()
}

/// The shapes and operations that the code has a word with.
fn mentioned(files: &FileSet) -> BTreeSet<&'static str> {
    let names = ["GetBook", "CountBooks", "ISBN", "Isbn", "Shelf", "Color", "Language", "Nobody"];
    let is_mentioned = |name: &&str| files.files().any(|(_, text)| text.contains(*name));
    names.into_iter().filter(is_mentioned).collect()
}

#[test]
fn nothing_is_generated_that_the_chosen_operations_do_not_need() {
    assert_eq!(mentioned(&generate(&["CountBooks"])), BTreeSet::from(["Color", "CountBooks", "Language"]));
    let of_get_book = BTreeSet::from(["GetBook", "ISBN", "Isbn", "Language", "Shelf"]);
    assert_eq!(mentioned(&generate(&["GetBook"])), of_get_book);
    assert!(generate(&["CountBooks"]).files().all(|(_, text)| !text.contains("UnknownVariant")));
    assert!(generate(&["GetBook"]).files().all(|(_, text)| !text.contains("UnknownValue")));
}

#[test]
fn operations_that_a_pattern_matches_are_as_if_they_were_named() {
    assert_eq!(generate(&["Get*"]), generate(&["GetBook"]));
    assert_eq!(generate(&["*Book*"]), generate(&[]));
    assert_ne!(generate(&["Get*"]), generate(&[]));
    // No operation needs it.
    assert!(!mentioned(&generate(&[])).contains("Nobody"));
}

/// The items and implementations that are there with a feature of the crate, and with those that it turns on.
fn items_with(api: &Api, feature: &str) -> BTreeSet<String> {
    let turned_on = api.features.as_ref().unwrap()[feature].iter().map(String::as_str);
    let on: Vec<_> = turned_on.chain([feature]).collect();
    let holds = |condition: &Condition| {
        condition.all.iter().all(|any| any.iter().any(|feature| on.contains(&feature.as_str())))
    };
    let mut found = BTreeSet::new();
    for item in api.items.iter().filter(|item| holds(&item.condition)) {
        found.insert(item.path());
        let impls = item.impls.iter().filter(|it| holds(&it.condition));
        found.extend(impls.map(|it| format!("{} is {}", item.path(), it.of)));
    }
    found
}

#[test]
fn the_operation_that_discovers_endpoints_is_there_with_each_operation_that_needs_it() {
    let mut sources = Sources::new();
    sources.add("discovery.json", include_str!("../fixtures/models/endpoint_discovery.json"));
    let parts = Parts::always([Part::Http, Part::Client]);
    let config = Config { parts, operation_features: true, ..Config::default() };
    let model = dx_model::read(&sources, &mut Diagnostics::new()).unwrap();
    let api = dx_codegen::api(&model, &config, &mut Diagnostics::new()).unwrap();
    let of_discovery = [
        "operations::DescribeEndpoints",
        "operations::DescribeEndpoints is Call",
        "service::Cells is DiscoverEndpoints",
        "types::DescribeEndpointsInput",
        "types::DescribeEndpointsInput is Input",
        "types::DescribeEndpointsOutput",
        "types::CellEndpoint",
    ];
    for feature in ["write", "read", "describe-endpoints"] {
        let items = items_with(&api, feature);
        for item in of_discovery {
            assert!(items.contains(item), "{feature}: {item} is not in {items:#?}");
        }
    }
    // No endpoint is discovered for it.
    let items = items_with(&api, "ping");
    assert!(items.contains("operations::Ping") && of_discovery.iter().all(|item| !items.contains(*item)));
}

//! Whoever replaces the model by the file that AWS publishes gets the same Rust, but for the compiled endpoint rules: our overlays
//! win over its documentation, and all else that it has beyond ours makes no difference.

use super::{DOCUMENTATION, Json, MODEL, folder, name, root, settings};
use dx_model::{Diagnostics, Model, Sources};
use std::collections::HashSet;
use std::fs;

/// The inputs that are published with the trait `input`, which makes their required members optional in Rust. The facts of
/// the service leave it out, so that it stands in an overlay.
const INPUTS: [&str; 8] = [
    "AcceptDataGrantRequest",
    "CreateDataGrantRequest",
    "DeleteDataGrantRequest",
    "GetDataGrantRequest",
    "GetReceivedDataGrantRequest",
    "ListDataGrantsRequest",
    "ListReceivedDataGrantsRequest",
    "SendDataSetNotificationRequest",
];

#[test]
fn a_published_file_gives_the_same_rust_byte_for_byte() {
    let (ours, published) = (generated(&texts(None)), generated(&texts(Some(published()))));
    assert_eq!(published.1, "", "the published file has diagnostics of its own");
    assert_eq!(ours.0.len(), published.0.len());
    for (ours, published) in ours.0.iter().zip(&published.0) {
        assert_eq!(ours.0, published.0);
        let [ours, published] = [ours, published].map(|(name, text)| (name, without_rules(text)));
        let differs = ours.1.lines().zip(published.1.lines()).find(|(ours, published)| ours != published);
        assert_eq!(differs, None, "in {}", ours.0);
        assert!(ours.1 == published.1, "{}", ours.0);
    }
}

/// A file up to the function that endpoint rules are compiled to: the rules of a published file are followed as they are,
/// while the model has those of any service.
fn without_rules(text: &str) -> &str {
    text.split_once("\nfn rules(").map_or(text, |(before, _)| before)
}

/// The test above would say nothing if the documentation never got as far as the Rust.
#[test]
fn without_overlays_the_documentation_of_a_published_file_is_what_users_read() {
    let (files, _) = generated(&texts(Some(published()))[..1]);
    let lines = files.iter().flat_map(|(_, text)| text.lines());
    let documented = lines.filter(|line| line.trim_start().starts_with("/// Published words")).count();
    assert!(documented > 900, "{documented}");
}

/// The model or what replaces it, and its overlays.
fn texts(model: Option<String>) -> Vec<String> {
    let files = settings::files(&root());
    assert_eq!(files[0], folder().join(MODEL));
    let mut texts: Vec<_> = files.iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    if let Some(model) = model {
        texts[0] = model;
    }
    texts
}

/// The files, each by its name, and the diagnostics.
fn generated(texts: &[String]) -> (Vec<(String, String)>, String) {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    for (index, text) in texts.iter().enumerate() {
        sources.add(format!("{index}.json"), text.as_str());
    }
    let model: Option<Model> = dx_model::read(&sources, &mut diagnostics);
    let model = model.unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, false)));
    let config = settings::config(&root());
    let files = dx_codegen::generate(&model, &config, &mut diagnostics);
    let files = files.unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, false)));
    let files = files.files().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    (files, diagnostics.render(&sources, false))
}

/// A copy of the model with what AWS's own files have beyond it.
fn published() -> String {
    let mut model = Json::read(&fs::read_to_string(folder().join(MODEL)).unwrap());
    *model.entry("metadata") =
        Json::read(r#"{"suppressions": [{"id": "HttpMethodSemantics", "namespace": "*"}]}"#);
    let outputs = outputs(&model);
    let Json::Object(shapes) = model.entry("shapes") else { panic!("no shapes") };
    for (id, shape) in shapes {
        document(id, shape);
        match shape.get("type").and_then(Json::as_str).unwrap() {
            "service" => describe_endpoints(shape),
            "operation" => {
                let example =
                    r#"[{"title": "Published words", "documentation": "Published words", "input": {}}]"#;
                *shape.entry("traits").entry("smithy.api#examples") = Json::read(example);
            }
            "structure" if INPUTS.contains(&name(id)) => {
                *shape.entry("traits").entry("smithy.api#input") = Json::Object(Vec::new());
            }
            "structure" if outputs.contains(id) => {
                *shape.entry("traits").entry("smithy.api#output") = Json::Object(Vec::new());
            }
            // Enumerations are published in either form.
            "enum" if id.len() % 2 == 0 => *shape = enum_trait(shape),
            _ => {}
        }
    }
    serde_json::to_string_pretty(&model).unwrap()
}

/// The structures that are the output of an operation.
fn outputs(model: &Json) -> HashSet<String> {
    let shapes = model.get("shapes").unwrap().members();
    let outputs = shapes.iter().filter_map(|(_, shape)| shape.get("output")?.get("target")?.as_str());
    outputs.filter(|id| !id.starts_with("smithy.api#")).map(str::to_owned).collect()
}

/// Documents a shape and all of its members.
fn document(id: &str, shape: &mut Json) {
    let words = |of: &str| Json::text(format!("<p>Published words of <code>{of}</code>.</p>"));
    let links = r#"{"Published words": "https://example.com/"}"#;
    let add = |of: &str, to: &mut Json| {
        *to.entry("traits").entry(DOCUMENTATION) = words(of);
        *to.entry("traits").entry("smithy.api#externalDocumentation") = Json::read(links);
    };
    add(id, shape);
    if shape.get("members").is_some() {
        let Json::Object(members) = shape.entry("members") else { panic!("{id}: members") };
        members.iter_mut().for_each(|(name, member)| add(name, member));
    }
    for part in ["member", "key", "value"] {
        if shape.get(part).is_some() {
            add(part, shape.entry(part));
        }
    }
}

/// An enumeration as a string with the trait `enum`.
fn enum_trait(shape: &Json) -> Json {
    let definition = |(name, member): &(String, Json)| {
        let traits = member.get("traits").unwrap();
        Json::Object(vec![
            ("value".to_owned(), traits.get("smithy.api#enumValue").unwrap().clone()),
            ("name".to_owned(), Json::text(name.as_str())),
            ("documentation".to_owned(), traits.get(DOCUMENTATION).unwrap().clone()),
        ])
    };
    let values = shape.get("members").unwrap().members().iter().map(definition).collect();
    let mut string = Json::Object(vec![("type".to_owned(), Json::text("string"))]);
    *string.entry("traits") = shape.get("traits").unwrap().clone();
    *string.entry("traits").entry("smithy.api#enum") = Json::Array(values);
    string
}

/// The rules for endpoints that AWS gives to most of its services, and tests of them.
fn describe_endpoints(service: &mut Json) {
    let traits = service.entry("traits");
    *traits.entry("smithy.rules#endpointRuleSet") = Json::read(include_str!("endpoint_rules.json"));
    *traits.entry("smithy.rules#endpointTests") = Json::read(r#"{"version": "1.0", "testCases": []}"#);
}

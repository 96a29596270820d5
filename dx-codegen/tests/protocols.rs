//! What a service's protocols make of its code.

#![allow(clippy::unwrap_used, reason = "a test fails that way")]

use dx_codegen::{Config, FileSet, Part, Parts};
use dx_model::{Diagnostics, Sources};

/// A service with these traits, and one operation with a document, a timestamp and an error.
fn generate(traits: &[&str]) -> FileSet {
    let traits: Vec<_> = traits.iter().map(|id| format!(r#""{id}": {{}}"#)).collect();
    let mut sources = Sources::new();
    sources.add(
        "notes.json",
        format!(
            r#"{{ "smithy": "2.0", "shapes": {{
    "example#Notes": {{ "type": "service", "operations": [{{ "target": "example#Add" }}], "traits": {{ {} }} }},
    "example#Add": {{ "type": "operation", "input": {{ "target": "example#AddInput" }},
        "errors": [{{ "target": "example#Full" }}] }},
    "example#AddInput": {{ "type": "structure", "members": {{
        "Note": {{ "target": "smithy.api#Document", "traits": {{ "smithy.api#jsonName": "n" }} }},
        "At": {{ "target": "smithy.api#Timestamp" }} }} }},
    "example#Full": {{ "type": "structure", "members": {{ "message": {{ "target": "smithy.api#String" }} }},
        "traits": {{ "smithy.api#error": "client" }} }} }} }}"#,
            traits.join(", ")
        ),
    );
    let mut diagnostics = Diagnostics::new();
    let config = Config {
        parts: Parts::always(Part::ALL.iter().copied()),
        model: "notes".to_owned(),
        ..Config::default()
    };
    let files = dx_model::read(&sources, &mut diagnostics)
        .and_then(|model| dx_codegen::generate(&model, &config, &mut diagnostics));
    files.ok_or_else(|| diagnostics.render(&sources, false)).unwrap()
}

fn mentions(files: &FileSet, word: &str) -> bool {
    files.files().any(|(_, text)| text.to_lowercase().contains(&word.to_lowercase()))
}

#[test]
fn cbor_is_preferred_to_json_and_its_feature_is_documented() {
    let files = generate(&["aws.protocols#awsJson1_0", "smithy.protocols#rpcv2Cbor"]);
    assert!(!mentions(&files, "json"));
    let requests = files.get("requests.rs").unwrap();
    assert!(
        requests.contains("/service/Notes/operation/Add") && requests.contains("cbor::Cbor"),
        "{requests}"
    );
    let root = files.get("mod.rs").unwrap();
    assert!(root.contains("for which dx-runtime needs its feature `cbor`."), "{root}");
    assert!(root.contains(r#"::dx_runtime::feature::cbor! {"#), "{root}");
    assert!(!mentions(&generate(&["aws.protocols#awsJson1_0"]), "cbor"));
}

#[test]
fn a_service_of_which_dx_knows_no_protocol_has_no_codec() {
    let files = generate(&["example#ownProtocol"]);
    assert!(["json", "cbor", "xml", "codec", "RestJson"].iter().all(|word| !mentions(&files, word)));
    assert!(files.get("requests.rs").is_none() && files.get("client.rs").is_none());
    let errors = files.get("errors.rs").unwrap();
    assert!(errors.contains("operation_error! { AddError {"), "{errors}");
}

#[test]
fn only_services_with_xml_mention_its_feature() {
    for (protocol, name) in [("awsQuery", "AwsQuery"), ("ec2Query", "Ec2Query")] {
        let files = generate(&[&format!("aws.protocols#{protocol}")]);
        let requests = files.get("requests.rs").unwrap();
        assert!(requests.contains("Member::root(\"Action=Add&Version=\")"), "{requests}");
        assert!(files.get("errors.rs").unwrap().contains(&format!("by {name}")));
        let root = files.get("mod.rs").unwrap();
        assert!(root.contains("for which dx-runtime needs its feature `xml`."), "{root}");
        assert!(root.contains(r#"::dx_runtime::feature::xml! {"#), "{root}");
    }
    for protocol in ["aws.protocols#awsJson1_0", "aws.protocols#restJson1", "smithy.protocols#rpcv2Cbor"] {
        assert!(!mentions(&generate(&[protocol]), "xml"));
    }
}

#[test]
fn the_old_code_of_an_error_is_trusted_where_the_service_once_spoke_the_query_protocol() {
    let trusts = |traits: &[&str]| mentions(&generate(traits), "query_compatible");
    assert!(trusts(&["smithy.protocols#rpcv2Cbor", "aws.protocols#awsQueryCompatible"]));
    assert!(!trusts(&["smithy.protocols#rpcv2Cbor"]));
}

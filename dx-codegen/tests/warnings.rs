//! What is left out of the output is said, once for each place.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_codegen::{Config, When, generate};
use dx_model::{Diagnostics, Sources};

/// What is said about a service with the operation `Put`, when these are its protocol and the operation's traits.
fn warnings(protocol: &str, traits: &str, input: &str) -> Vec<String> {
    said_of(&model(protocol, traits, input))
}

fn model(protocol: &str, traits: &str, input: &str) -> String {
    format!(
        r#"{{
    "smithy": "2.0",
    "shapes": {{
        "example#Store": {{
            "type": "service",
            "operations": [{{ "target": "example#Put" }}],
            "traits": {{ "{protocol}": {{}}, "aws.api#service": {{ "sdkId": "Store", "endpointPrefix": "store" }} }}
        }},
        "example#Put": {{
            "type": "operation",
            "input": {{ "target": "example#PutInput" }},
            "traits": {{ "smithy.api#http": {{ "method": "PUT", "uri": "/" }}{traits} }}
        }},
        "example#PutInput": {{ "type": "structure", "members": {{ {input} }} }},
        "example#Events": {{
            "type": "union",
            "members": {{ "event": {{ "target": "example#Event" }} }},
            "traits": {{ "smithy.api#streaming": {{}} }}
        }},
        "example#Event": {{ "type": "structure", "members": {{}} }}
    }}
}}"#
    )
}

/// What is said about a model, of which all that can be is generated.
fn said_of(model: &str) -> Vec<String> {
    let mut sources = Sources::new();
    sources.add("store.json", model);
    let mut diagnostics = Diagnostics::new();
    let config = Config { http: When::Always, validate: When::Always, ..Config::default() };
    let model = dx_model::read(&sources, &mut diagnostics);
    let files = model.and_then(|model| generate(&model, &config, &mut diagnostics));
    assert!(files.is_some(), "{}", diagnostics.render(&sources, false));
    diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect()
}

#[test]
fn nothing_is_said_where_nothing_is_left_out() {
    assert_eq!(warnings("aws.protocols#restJson1", "", ""), [""; 0]);
}

#[test]
fn a_service_of_another_protocol_is_told_which_ones_there_are() {
    let said = warnings("aws.protocols#restXml", "", "");
    assert!(
        matches!(said.as_slice(), [only] if only.contains("speaks none of `aws.protocols#restJson1`")),
        "{said:?}"
    );
}

#[test]
fn a_protocol_is_said_once_for_a_service_and_a_stream_of_events_once_for_an_operation() {
    let stream = r#""events": { "target": "example#Events", "traits": { "smithy.api#httpPayload": {} } }"#;
    let get = r#""example#Get": {
        "type": "operation",
        "output": { "target": "example#PutInput" },
        "traits": { "smithy.api#http": { "method": "GET", "uri": "/" } }
    },
    "example#Event":"#;
    let with_two_operations = |protocol: &str| {
        let model = model(protocol, "", stream).replace("\"example#Event\":", get);
        model.replace(
            r#"[{ "target": "example#Put" }]"#,
            r#"[{ "target": "example#Put" }, { "target": "example#Get" }]"#,
        )
    };
    for protocol in ["aws.protocols#restXml", "aws.protocols#awsQuery", "aws.protocols#ec2Query"] {
        let said = said_of(&with_two_operations(protocol));
        assert!(
            matches!(said.as_slice(), [only] if only.starts_with("no requests and responses")),
            "{said:?}"
        );
    }
    let said = said_of(&with_two_operations("aws.protocols#restJson1"));
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said.iter().all(|said| said.contains("is a stream of events")), "{said:?}");
}

#[test]
fn an_operation_with_a_stream_of_events_is_named() {
    let stream = r#""events": { "target": "example#Events", "traits": { "smithy.api#httpPayload": {} } }"#;
    let said = warnings("aws.protocols#restJson1", "", stream);
    assert!(matches!(said.as_slice(), [only] if only.contains("is a stream of events")), "{said:?}");
}

#[test]
fn traits_whose_part_in_a_request_is_not_done_are_named() {
    let traits = r#", "aws.protocols#httpChecksum": { "requestChecksumRequired": true },
        "smithy.api#requestCompression": { "encodings": ["gzip", "br"] }"#;
    let said = warnings("aws.protocols#restJson1", traits, "");
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said.iter().any(|said| said.contains("aws.protocols#httpChecksum")), "{said:?}");
    assert!(said.iter().any(|said| said.contains("for `br`")), "{said:?}");
}

#[test]
fn a_pattern_that_can_not_be_checked_is_named_where_it_stands() {
    let name = |name: &str, pattern: &str| {
        format!(
            r#""{name}": {{ "target": "smithy.api#String", "traits": {{ "smithy.api#pattern": "{pattern}" }} }}"#
        )
    };
    let members = [name("good", "^[a-z]+$"), name("ahead", "^(?!aws:)"), name("letters", "\\\\p{L}")];
    let said = warnings("aws.protocols#restJson1", "", &members.join(", "));
    assert_eq!(
        said,
        [
            "`validate` leaves out the pattern: look-around is not supported",
            "`validate` leaves out the pattern: Unicode character classes are not supported",
        ]
    );
}

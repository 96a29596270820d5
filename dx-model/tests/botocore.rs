//! Botocore's form of a model becomes the same as the JSON AST.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod common;

use common::{checked, id, messages, read_all, shape};
use dx_model::{Diagnostics, Model, Shape, Sources};
use std::fs;
use std::path::Path;

/// The files of a service in the folder `tests/botocore`, in the order in which they belong together.
const FILES: [&str; 4] =
    ["service-2.json", "paginators-1.json", "waiters-2.json", "endpoint-rule-set-1.json"];

fn sources(service: &str, files: &[&str]) -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/botocore").join(service);
    let mut sources = Sources::new();
    for file in files.iter().filter(|file| folder.join(file).exists()) {
        sources.add(*file, fs::read_to_string(folder.join(file)).unwrap());
    }
    sources
}

fn model(sources: &Sources) -> Model {
    let mut diagnostics = Diagnostics::new();
    let model = checked(sources, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(sources, false));
    model.unwrap()
}

/// Reads both forms of a service, and compares what every shape says.
fn is_the_same(service: &str) {
    let botocore = model(&sources(service, &FILES));
    let smithy = model(&sources(service, &["model.json"]));
    let ids = |model: &Model| model.shapes().map(|shape| shape.id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(&botocore), ids(&smithy));
    for (botocore, smithy) in botocore.shapes().zip(smithy.shapes()) {
        assert_eq!(says(botocore), says(smithy), "{}", smithy.id);
        assert_eq!(botocore, smithy);
    }
}

/// The traits of a shape and its members, without places, for a message that can be read.
fn says(shape: &Shape) -> Vec<String> {
    let of = |id: &dyn std::fmt::Display, traits: &dx_model::Traits| {
        traits.iter().map(|(name, _)| format!("{id} {name}")).collect::<Vec<_>>()
    };
    let members = shape.members().flat_map(|member| of(&member.id, &member.traits));
    of(&shape.id, &shape.traits).into_iter().chain(members).collect()
}

#[test]
fn a_service_that_speaks_rest_json_with_pages_waiters_and_rules() {
    is_the_same("shop");
}

#[test]
fn a_service_that_speaks_rest_xml() {
    is_the_same("parcels");
}

#[test]
fn a_service_that_speaks_ec2() {
    is_the_same("fleet");
}

#[test]
fn a_service_that_speaks_query() {
    is_the_same("ledger");
}

#[test]
fn a_service_that_names_its_operations_in_json_and_cbor() {
    is_the_same("till");
}

/// A service with this in `metadata`, and these operations and shapes.
fn service(metadata: &str, operations: &str, shapes: &str) -> String {
    format!(
        r#"{{ "metadata": {{ "serviceId": "Shop", "endpointPrefix": "shop", "protocol": "rest-json",
            "signatureVersion": "v4" {metadata} }}, "operations": {{ {operations} }}, "shapes": {{ {shapes} }} }}"#
    )
}

const GET: &str = r#""Get": { "name": "Get", "http": { "method": "GET", "requestUri": "/" },
    "input": { "shape": "GetRequest" }, "output": { "shape": "GetResult" } }"#;

const SHAPES: &str = r#""GetRequest": { "type": "structure", "members": { "Token": { "shape": "Text" } } },
    "GetResult": { "type": "structure", "members": { "Next": { "shape": "Text" } } },
    "Text": { "type": "string" }"#;

#[test]
fn what_is_wrong_is_told_with_its_place_in_the_text_of_botocore() {
    let text = "{ \"metadata\": { \"serviceId\": \"Shop\", \"endpointPrefix\": \"shop\", \"protocol\": \"rest-json\" },\n\
                \"operations\": {},\n\
                \"shapes\": { \"A\": { \"type\": \"structure\",\n\
                \"members\": { \"b\": { \"shape\": \"Missing\" } } } } }";
    let (_, problems) = read_all(&[text]);
    assert!(problems.contains("--> 0.json:4:30"), "{problems}");
    assert!(problems.contains("/shapes/A/members/b/shape"), "{problems}");
    assert!(problems.starts_with("error: unknown shape `com.amazonaws.shop#Missing`"), "{problems}");
}

#[test]
fn keys_that_are_not_known_are_named_wherever_they_stand() {
    let shapes = r#""GetRequest": { "type": "structure", "members": { "a": { "shape": "Text", "colour": 1 } }, "tasty": true },
        "GetResult": { "type": "structure", "members": {} },
        "Text": { "type": "string" },
        "Error": { "type": "structure", "members": {}, "exception": true, "error": { "httpStatusCode": 400, "why": 1 } }"#;
    let operations = GET.replace(r#""name""#, r#""speed": 1, "name""#);
    let found = messages(&[&service(r#", "mood": 1"#, &operations, shapes)]);
    for key in ["colour", "tasty", "why", "speed", "mood"] {
        let message = format!("`{key}` means nothing here and is left out");
        assert!(found.contains(&message), "{key}: {found:?}");
    }
}

#[test]
fn what_has_no_service_before_it_is_refused() {
    let found = messages(&[r#"{ "pagination": {} }"#]);
    assert_eq!(found, ["this is botocore's `paginators-1.json`, and no `service-2.json` comes before it"]);
}

#[test]
fn extras_are_merged_but_for_parameters_of_botocore_itself() {
    let extras = r#"{ "version": 1.0, "merge": { "metadata": { "serviceId": "Store" }, "shapes": {
        "Text": { "type": "timestamp" },
        "GetRequest": { "members": { "SourceRegion": { "shape": "Text" } } } } } }"#;
    let service = service("", GET, SHAPES);
    let (model, _) = read_all(&[&service, extras]);
    let model = model.unwrap();
    assert_eq!(shape(&model, "com.amazonaws.store#Text").kind.name(), "timestamp");
    assert_eq!(shape(&model, "com.amazonaws.store#GetInput").members().count(), 1);
    let found = messages(&[&service, extras]);
    assert_eq!(found, ["`SourceRegion` is a parameter of botocore's own, and is left out"]);
}

#[test]
fn pages_that_need_more_than_a_token_are_left_out_with_a_warning() {
    let pages = r#"{ "pagination": {
        "Get": { "input_token": ["Token", "Other"], "output_token": ["Next", "Last"], "result_key": "Next" },
        "Put": { "input_token": "Token", "output_token": "Next" } } }"#;
    let service = service("", GET, SHAPES);
    let found = messages(&[&service, pages]);
    let expected = [
        "the pagination is left out: it needs a single token that is given by a path",
        "the pagination leaves out \"Next\", which is not a list or a map",
        "there is no operation `Put` that could have pages",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_signature_that_is_not_known_is_never_taken_for_none() {
    let text = service("", GET, SHAPES).replace(r#""v4""#, r#""v2""#);
    let (model, problems) = read_all(&[&text]);
    assert!(problems.contains("the signature version \"v2\" is not known"), "{problems}");
    let model = model.unwrap();
    let (service, _) = model.services().next().unwrap();
    assert_eq!(shape(&model, service.as_str()).traits.auth(), Some(vec!["com.amazonaws.shop#_v2"]));
}

#[test]
fn operations_that_only_a_header_tells_apart_may_share_method_and_path() {
    let other = GET.replace("Get\"", "GetOther\"").replace("GetRequest", "GetOtherRequest");
    let shapes = format!(
        r#"{SHAPES}, "GetOtherRequest": {{ "type": "structure", "members": {{
        "Of": {{ "shape": "Text", "location": "header", "locationName": "x-of" }} }} }}"#
    );
    assert_eq!(messages(&[&service("", &format!("{GET}, {other}"), &shapes)]), [""; 0]);
}

#[test]
fn names_of_roots_that_smithy_has_no_place_for_are_warned_of() {
    let query = |text: String| text.replace("rest-json", "query");
    let wrapped =
        GET.replace(r#"{ "shape": "GetResult" }"#, r#"{ "shape": "GetResult", "resultWrapper": "Got" }"#);
    let found = messages(&[&query(service("", &wrapped, SHAPES))]);
    assert_eq!(found, ["the result is read from `GetResult`, as the protocol has it, and not from \"Got\""]);
    let named = GET.replace(r#""shape": "GetRequest""#, r#""shape": "GetResult", "locationName": "Root""#);
    let found = messages(&[&query(service("", &named, SHAPES))]);
    assert_eq!(found, ["the name of the root is left out: the structure is not only an input"]);
}

#[test]
fn the_namespace_that_all_roots_have_is_that_of_the_service() {
    let operation = |name: &str, namespace: &str| {
        format!(
            r#""{name}": {{ "name": "{name}", "http": {{ "method": "PUT", "requestUri": "/{name}" }},
                "input": {{ "shape": "{name}Request", "locationName": "Root" {namespace} }} }}"#
        )
    };
    let shapes = r#""ARequest": { "type": "structure", "members": {} }, "BRequest": { "type": "structure", "members": {} }"#;
    let namespace = r#", "xmlNamespace": { "uri": "http://shop.example.com/" }"#;
    let has_namespaces = |of_b: &str| {
        let operations = [operation("A", namespace), operation("B", of_b)].join(", ");
        let (model, problems) =
            read_all(&[&service("", &operations, shapes).replace("rest-json", "rest-xml")]);
        let model = model.unwrap_or_else(|| panic!("{problems}"));
        ["Shop", "AInput", "BInput"].map(|name| {
            let shape = shape(&model, &format!("com.amazonaws.shop#{name}"));
            shape.traits.xml_namespace().map(|namespace| namespace.uri.to_owned())
        })
    };
    let uri = || Some("http://shop.example.com/".to_owned());
    assert_eq!(has_namespaces(namespace), [uri(), None, None]);
    assert_eq!(has_namespaces(""), [None, uri(), None]);
}

#[test]
fn an_overlay_says_more_of_what_botocore_has() {
    let overlay = r#"{ "smithy": "2.0", "shapes": { "com.amazonaws.shop#Get": { "type": "apply",
        "traits": { "smithy.api#documentation": "Gets it." } } } }"#;
    let (model, problems) = read_all(&[overlay, &service("", GET, SHAPES)]);
    let model = model.unwrap_or_else(|| panic!("{problems}"));
    assert_eq!(model.shape(&id("com.amazonaws.shop#Get")).unwrap().traits.documentation(), Some("Gets it."));
}

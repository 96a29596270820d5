//! What is left out of the output is said, once for each place.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_codegen::{Availability, Config, Missing, Part, Parts, Site, expand, generate};
use dx_model::{Diagnostics, Severity, Sources};

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
    let (is_generated, said) = generated(model);
    assert!(is_generated, "{said:?}");
    said
}

/// Whether something comes of a model, and what is said of it.
fn generated(model: &str) -> (bool, Vec<String>) {
    let (is_generated, _, diagnostics) = found_in(model);
    (is_generated, diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect())
}

/// The diagnostics as they are shown.
fn shown(model: &str) -> String {
    let (is_generated, sources, diagnostics) = found_in(model);
    let shown = diagnostics.render(&sources, false);
    assert!(is_generated, "{shown}");
    shown
}

fn found_in(model: &str) -> (bool, Sources, Diagnostics) {
    let mut sources = Sources::new();
    sources.add("store.json", model);
    let mut diagnostics = Diagnostics::new();
    let parts = Parts::always([Part::Http, Part::Validate, Part::Client]);
    let config = Config { parts, ..Config::default() };
    let model = dx_model::read(&sources, &mut diagnostics);
    let files = model.and_then(|model| generate(&model, &config, &mut diagnostics));
    (files.is_some(), sources, diagnostics)
}

#[test]
fn complete_output_has_no_warnings() {
    assert_eq!(warnings("aws.protocols#restJson1", "", ""), [""; 0]);
}

#[test]
fn an_unsupported_protocol_lists_the_supported_ones() {
    insta::assert_snapshot!(shown(&model("example#ownProtocol", "", "")));
}

#[test]
fn an_unsupported_protocol_is_reported_once_and_event_streams_once_per_operation() {
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
    let said = said_of(&with_two_operations("example#ownProtocol"));
    assert!(matches!(said.as_slice(), [only] if only.starts_with("no requests and responses")), "{said:?}");
    let said = said_of(&with_two_operations("aws.protocols#restJson1"));
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said.iter().all(|said| said.contains("is an event stream")), "{said:?}");
}

#[test]
fn an_event_stream_is_a_warning() {
    let stream = r#""events": { "target": "example#Events", "traits": { "smithy.api#httpPayload": {} } }"#;
    insta::assert_snapshot!(shown(&model("aws.protocols#restJson1", "", stream)));
}

#[test]
fn unsupported_traits_of_requests_are_warnings() {
    let traits = r#", "aws.protocols#httpChecksum": { "requestChecksumRequired": true },
        "smithy.api#requestCompression": { "encodings": ["gzip", "br"] }"#;
    insta::assert_snapshot!(shown(&model("aws.protocols#restJson1", traits, "")));
}

#[test]
fn an_unsupported_pattern_is_a_warning_at_its_position() {
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
            "`validate` does not check the pattern: look-around is not supported",
            "`validate` does not check the pattern: Unicode classes such as `\\p{L}` are not supported",
        ]
    );
}

/// What is said of a waiter that looks at this, and compares it in this way. The output has a member `text`, a list of
/// `texts`, a `blob` and a `number`.
fn said_of_path(path: &str, comparator: &str) -> Vec<String> {
    let expected = if comparator == "booleanEquals" { "true" } else { "a" };
    let waiter = format!(
        r#", "smithy.waiters#waitable": {{ "Ready": {{ "acceptors": [{{
            "state": "success",
            "matcher": {{ "output": {{ "path": "{path}", "expected": "{expected}", "comparator": "{comparator}" }} }}
        }}] }} }}"#
    );
    let output = r#""output": { "target": "example#Event" },
            "traits": { "smithy.api#http""#;
    let members = r#""members": {
                "text": { "target": "smithy.api#String" },
                "texts": { "target": "example#Texts" },
                "blob": { "target": "smithy.api#Blob" },
                "number": { "target": "smithy.api#Integer" },
                "event": { "target": "example#Event" }
            } },
        "example#Texts": { "type": "list", "member": { "target": "smithy.api#String" } }
    }"#;
    let model =
        model("aws.protocols#restJson1", &waiter, "").replace(r#""traits": { "smithy.api#http""#, output);
    said_of(&model.replace(
        r#""example#Event": { "type": "structure", "members": {} }
    }"#,
        &format!(r#""example#Event": {{ "type": "structure", {members}"#),
    ))
}

#[test]
fn a_waiter_with_an_unsupported_expression_is_omitted_with_a_warning() {
    for (path, comparator) in [
        ("text", "stringEquals"),
        ("texts", "anyStringEquals"),
        ("event.event.texts[?@ == 'a']", "allStringEquals"),
        ("number == `1`", "booleanEquals"),
    ] {
        assert_eq!(said_of_path(path, comparator), [""; 0], "{path}");
    }
    for (path, comparator, problem) in [
        ("text.", "stringEquals", "it ends with a dot"),
        ("other", "stringEquals", "`PutOutput` has no member `other`"),
        ("blob", "stringEquals", "blobs are not supported"),
        ("number", "stringEquals", "it is a number, and is compared with a string"),
        ("texts", "stringEquals", "it is a list, each of them a string, and is compared with a string"),
        ("text", "anyStringEquals", "it is a string, and is compared with a list, each of them a string"),
        ("text == number", "booleanEquals", "a string is compared with a number"),
        ("text < 'a'", "booleanEquals", "a string and a string have no order"),
        ("text.length", "booleanEquals", "`length` is selected from a string"),
        ("text[]", "anyStringEquals", "elements are selected from a string"),
        ("event.*", "anyStringEquals", "`*` is not supported for the structure `Event`"),
        ("length(number) == `1`", "booleanEquals", "`length(a number)` is not supported"),
        ("sort(texts)", "anyStringEquals", "`sort(a list, each of them a string)` is not supported"),
        ("[text, number]", "anyStringEquals", "the values of a list are of several types"),
        ("text || number", "stringEquals", "it is either a string or a number"),
        ("{a: text}", "stringEquals", "unexpected character `{`"),
    ] {
        let expected = format!("the waiter `Ready` is omitted: `{path}`: {problem}");
        assert_eq!(said_of_path(path, comparator), [expected], "{path}");
    }
}

#[test]
fn unsupported_pagination_is_a_warning() {
    let said = warnings(
        "aws.protocols#restJson1",
        r#", "smithy.api#paginated": { "inputToken": "at" }"#,
        r#""at": { "target": "smithy.api#String" }"#,
    );
    assert_eq!(said, ["it can't be paginated: there is no `outputToken`"]);
}

#[test]
fn operations_that_authenticate_in_another_way_are_named_once_for_a_service() {
    let digest = r#""smithy.api#httpDigestAuth": {}, "aws.api#service": "#;
    let digest = model("aws.protocols#restJson1", "", "").replace(r#""aws.api#service": "#, digest);
    let said = said_of(&digest);
    assert_eq!(
        said,
        [
            "no client calls `Put`: dx does not support authentication by `smithy.api#httpDigestAuth`, or the service does \
             not have it"
        ]
    );
    // Where there are other schemes, or where it is optional, an operation can be called.
    let passed_over = |schemes: &str| {
        format!(
            "clients don't authenticate by {schemes}, which dx does not support or the service does not have, but by the other \
             schemes of its operations"
        )
    };
    let with = |traits: &str| said_of(&digest.replace(r#""smithy.api#httpDigestAuth": {}"#, traits));
    let both = r#""smithy.api#httpDigestAuth": {}, "smithy.api#httpBasicAuth": {}"#;
    assert_eq!(with(both), [passed_over("`smithy.api#httpDigestAuth`")]);
    let named = r#""smithy.api#httpBasicAuth": {}, "smithy.api#auth":
        ["my.own#auth", "smithy.api#httpBearerAuth", "smithy.api#httpBasicAuth"]"#;
    assert_eq!(with(named), [passed_over("`my.own#auth` or `smithy.api#httpBearerAuth`")]);
    let unused = r#""smithy.api#httpDigestAuth": {}, "smithy.api#httpBasicAuth": {},
        "smithy.api#auth": ["smithy.api#httpBasicAuth"]"#;
    assert_eq!(with(unused), [""; 0]);
}

#[test]
fn an_api_key_that_no_request_can_have_is_an_error() {
    for (key, said) in [
        (r#"{ "name": "a b", "in": "header" }"#, "has `a b` as a header, which can't be one"),
        (
            r#"{ "name": "k", "in": "query", "scheme": "s" }"#,
            "has a `scheme`, which is for keys in headers only",
        ),
        (r#"{ "name": "k", "in": "cookie" }"#, "expects"),
        (r#"{ "in": "header" }"#, "name"),
    ] {
        let key = format!(r#""smithy.api#httpApiKeyAuth": {key}, "aws.api#service": "#);
        let model = model("aws.protocols#restJson1", "", "").replace(r#""aws.api#service": "#, &key);
        let (is_generated, found) = generated(&model);
        assert!(!is_generated && found.iter().any(|found| found.contains(said)), "{said}: {found:?}");
    }
}

#[test]
fn an_operation_whose_endpoint_can_not_be_discovered_has_no_client() {
    let discovered =
        |required: bool| format!(r#", "aws.api#clientDiscoveredEndpoint": {{ "required": {required} }}"#);
    let said = |required, of_service: &str| {
        let model = model("aws.protocols#restJson1", &discovered(required), "");
        said_of(&model.replace("\"aws.api#service\":", &format!("{of_service}\"aws.api#service\":")))
    };
    let no_client =
        "no client calls it: its endpoint has to be discovered, and the service has no operation for that";
    assert_eq!(said(true, ""), [no_client]);
    assert_eq!(said(false, ""), [""; 0]);
    let by_itself = r#""aws.api#clientEndpointDiscovery": { "operation": "example#Put" }, "#;
    let problem =
        "endpoints can't be discovered by `example#Put`: its own endpoint would have to be discovered";
    assert_eq!(said(true, by_itself), [problem, no_client]);
}

#[test]
fn a_client_requires_requests() {
    let feature = |part: Part| (part, Availability::Feature(part.name().to_owned()));
    let always = |part: Part| (part, Availability::Always);
    for (parts, is_fine) in [
        (vec![always(Part::Client)], false),
        (vec![feature(Part::Blocking)], false),
        (vec![feature(Part::Http), always(Part::Client)], false),
        (vec![feature(Part::Http), feature(Part::Client), always(Part::Blocking)], false),
        (vec![feature(Part::Http), feature(Part::Client), feature(Part::Blocking)], true),
        (vec![always(Part::Http), feature(Part::Client), always(Part::Blocking)], true),
    ] {
        let mut sources = Sources::new();
        sources.add("store.json", model("aws.protocols#restJson1", "", ""));
        let mut diagnostics = Diagnostics::new();
        let config = Config { parts: parts.into_iter().collect(), ..Config::default() };
        let model = dx_model::read(&sources, &mut diagnostics).unwrap();
        assert_eq!(generate(&model, &config, &mut diagnostics).is_some(), is_fine, "{config:?}");
        let said = diagnostics.render(&sources, false);
        assert_eq!(said.contains("`client` and `blocking` need `http`"), !is_fine, "{said}");
    }
}

#[test]
fn omitted_parts_are_errors_if_denied() {
    let mut sources = Sources::new();
    sources.add("store.json", model("example#ownProtocol", "", ""));
    let missing = Missing::Deny { help: "ask for less".to_owned() };
    let config = Config { parts: Parts::always([Part::Http]), missing, ..Config::default() };
    let model = dx_model::read(&sources, &mut Diagnostics::new()).unwrap();
    let mut diagnostics = Diagnostics::new();
    assert!(generate(&model, &config, &mut diagnostics).is_none());
    let found: Vec<_> = diagnostics.iter().collect();
    let [error] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((error.severity, error.help.as_deref()), (Severity::Error, Some("ask for less")));
    assert!(error.message.starts_with("no requests and responses"), "{error:?}");
    // What can be had is expanded, so that a compiler says nothing else.
    let expanded = expand(&model, &config, &Site::default(), &mut Diagnostics::new());
    assert!(expanded.unwrap().to_string().contains("struct PutInput"));
}

#[test]
fn a_trait_that_is_not_followed_is_named_once_with_the_number_of_shapes() {
    let member = |name: &str| {
        format!(
            r#""{name}": {{ "target": "smithy.api#String", "traits": {{ "smithy.new#thing": {{ "name": "{name}" }} }} }}"#
        )
    };
    let said = warnings("aws.protocols#restJson1", "", &[member("a"), member("b")].join(", "));
    let [only] = said.as_slice() else { panic!("{said:?}") };
    assert!(only.starts_with("the trait `smithy.new#thing` is not known to dx (2 shapes have it)"), "{only}");
}

#[test]
fn traits_of_operations_and_of_the_service_that_are_not_followed_are_named() {
    for (of_service, of_operation, said) in [
        ("\"aws.endpoints#standardPartitionalEndpoints\": {}", "", "without an endpoint rule set"),
        (
            "\"aws.auth#sigv4\": { \"name\": \"s\" }, \"aws.auth#sigv4s3express\": {}",
            "",
            "`aws.auth#sigv4s3express`",
        ),
        ("\"aws.new#thing\": {}", "", "`aws.new#thing` is not known to dx (1 shape has it)"),
        ("", ", \"smithy.new#thing\": {}", "`smithy.new#thing` is not known to dx"),
    ] {
        let mut model = model("aws.protocols#restJson1", of_operation, "");
        if !of_service.is_empty() {
            model = model.replace("\"aws.api#service\":", &format!("{of_service}, \"aws.api#service\":"));
        }
        let found = said_of(&model);
        assert!(found.iter().filter(|found| found.contains(said)).count() == 1, "{said}: {found:?}");
    }
}

#[test]
fn traits_that_ask_nothing_of_a_client_are_passed_over() {
    let traits = r#", "smithy.api#examples": [], "aws.iam#actionName": "x", "smithy.api#readonly": {},
        "smithy.api#tags": ["x"], "my.own#trait": {}"#;
    assert_eq!(warnings("aws.protocols#restJson1", traits, ""), [""; 0]);
}

#[test]
fn a_streaming_blob_is_a_warning() {
    let blob = r#""body": { "target": "example#Body", "traits": { "smithy.api#httpPayload": {} } }"#;
    let streaming =
        r#""example#Body": { "type": "blob", "traits": { "smithy.api#streaming": {} } }, "example#Event":"#;
    let model = model("aws.protocols#restJson1", "", blob).replace("\"example#Event\":", streaming);
    insta::assert_snapshot!(shown(&model));
}

#[test]
fn parts_that_are_not_generated_have_no_warnings() {
    let model =
        model("aws.protocols#restJson1", r#", "aws.api#clientDiscoveredEndpoint": { "required": true }"#, "");
    let mut sources = Sources::new();
    sources.add("store.json", model);
    let mut diagnostics = Diagnostics::new();
    let model = dx_model::read(&sources, &mut diagnostics).unwrap();
    assert!(generate(&model, &Config::default(), &mut diagnostics).is_some());
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(&sources, false));
}

#[test]
fn members_that_the_protocol_has_no_form_for_are_named_once() {
    let document = |name: &str| format!(r#""{name}": {{ "target": "smithy.api#Document" }}"#);
    let input = [document("one"), document("two")].join(", ");
    let said = warnings("smithy.protocols#rpcv2Cbor", "", &input);
    let expected = "values of `example#PutInput$one` can be neither sent nor received, nor those of 1 other member: \
                    `smithy.protocols#rpcv2Cbor` has no form for a document";
    assert_eq!(said, [expected]);
    assert_eq!(warnings("smithy.protocols#rpcv2Json", "", &input), [""; 0]);
    for protocol in ["aws.protocols#restXml", "aws.protocols#awsQuery", "aws.protocols#ec2Query"] {
        let said = warnings(protocol, "", &input);
        assert_eq!(said, [expected.replace("smithy.protocols#rpcv2Cbor", protocol)]);
    }
}

//! What the traits of HTTP and of AWS's protocols say.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod common;

use common::{problems_of, shape, shapes};
use dx_model::{LabelPattern, LabelPatternPart};

const BOUND: &str = r#"
    "a#Put": { "type": "operation", "input": { "target": "a#PutInput" }, "output": { "target": "a#PutOutput" },
        "traits": {
            "smithy.api#http": { "method": "PUT", "uri": "/{Name+}?now", "code": 201 },
            "smithy.api#endpoint": { "hostPrefix": "{Account}." },
            "smithy.api#httpChecksumRequired": {},
            "smithy.api#requestCompression": { "encodings": ["br", "gzip"] }
        } },
    "a#PutInput": { "type": "structure", "members": {
        "Account": { "target": "smithy.api#String", "traits": {
            "smithy.api#hostLabel": {}, "smithy.api#required": {}, "smithy.api#httpHeader": "X-Account" } },
        "Name": { "target": "smithy.api#String", "traits": {
            "smithy.api#httpLabel": {}, "smithy.api#required": {} } },
        "Limit": { "target": "smithy.api#Integer", "traits": { "smithy.api#httpQuery": "limit" } },
        "Rest": { "target": "a#Map", "traits": { "smithy.api#httpQueryParams": {} } },
        "Meta": { "target": "a#Map", "traits": { "smithy.api#httpPrefixHeaders": "" } },
        "Body": { "target": "smithy.api#Blob", "traits": { "smithy.api#httpPayload": {} } }
    } },
    "a#PutOutput": { "type": "structure", "members": {
        "Status": { "target": "smithy.api#Integer", "traits": { "smithy.api#httpResponseCode": {} } }
    } },
    "a#Map": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "smithy.api#String" } }
"#;

#[test]
fn an_operation_says_what_its_requests_are_like() {
    let model = shapes(BOUND);
    let traits = &shape(&model, "a#Put").traits;
    let http = traits.http().unwrap();
    assert_eq!((http.method, http.uri, http.code), ("PUT", "/{Name+}?now", 201));
    assert_eq!(traits.host_prefix(), Some("{Account}."));
    assert!(traits.is_http_checksum_required());
    assert_eq!(traits.request_compression().collect::<Vec<_>>(), ["br", "gzip"]);
}

#[test]
fn a_member_says_where_it_goes() {
    let model = shapes(BOUND);
    let traits = |of: &str, name: &str| &shape(&model, of).member(name).unwrap().traits;
    let input = |name| traits("a#PutInput", name);
    assert!(input("Account").is_host_label() && input("Name").is_http_label());
    assert_eq!(input("Account").http_header(), Some("X-Account"));
    assert_eq!(input("Limit").http_query(), Some("limit"));
    assert!(input("Rest").is_http_query_params() && input("Body").is_http_payload());
    assert_eq!(input("Meta").http_prefix_headers(), Some(""));
    assert!(traits("a#PutOutput", "Status").is_http_response_code());
}

#[test]
fn bindings_that_can_be_followed_are_not_complained_about() {
    assert_eq!(problems_of(BOUND), [""; 0]);
}

#[test]
fn what_was_said_in_aws_query_is_known() {
    let model = shapes(
        r#""a#S": { "type": "service", "traits": { "aws.protocols#awsQueryCompatible": {} } },
           "a#E": { "type": "structure", "members": {}, "traits": { "smithy.api#error": "client",
               "aws.protocols#awsQueryError": { "code": "Old.Name", "httpResponseCode": 402 } } }"#,
    );
    assert!(shape(&model, "a#S").traits.is_aws_query_compatible());
    assert_eq!(shape(&model, "a#E").traits.aws_query_error(), Some("Old.Name"));
}

#[test]
fn a_pattern_without_labels_is_one_literal() {
    assert_eq!(LabelPattern::parse("/v1/(a+)+").unwrap().parts, [LabelPatternPart::Literal("/v1/(a+)+")]);
    assert_eq!(LabelPattern::parse("").unwrap(), LabelPattern { parts: vec![], query: vec![] });
}

#[test]
fn labels_may_follow_each_other_and_queries_keep_their_form() {
    let pattern = LabelPattern::parse("{a}{b+}?x&y=&z=1").unwrap();
    assert_eq!(pattern.labels().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(pattern.query, ["x", "y=", "z=1"]);
}

#[test]
fn a_pattern_whose_braces_are_wrong_is_refused() {
    for (text, problem) in [
        ("/{a", "has an unclosed `{`"),
        ("/a}", "has an unopened `}`"),
        ("/}a{b}", "has an unopened `}`"),
        ("/{a{b}", "has an unclosed `{`"),
        ("/{}", "has a label without a name"),
        ("/{+}", "has a label without a name"),
    ] {
        assert_eq!(LabelPattern::parse(text), Err(problem), "{text}");
    }
}

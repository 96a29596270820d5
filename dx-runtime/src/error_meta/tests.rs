use super::*;
use crate::json::Reader;
use crate::protocol::{AwsJson1_1, RestJson1};
use std::error::Error;

fn meta(header: Option<&'static str>, body: &str) -> ErrorMeta {
    ErrorMeta::of_response::<RestJson1>(400, header.map(|code| ("X-Amzn-Errortype", code)), body.as_bytes())
}

#[test]
fn the_code_is_found_in_all_places_in_their_order() {
    assert_eq!(meta(Some("A"), r#"{"code":"B","Code":"C","__type":"D"}"#).code(), "A");
    assert_eq!(meta(None, r#"{"__type":"D","Code":"C","code":"B"}"#).code(), "B");
    assert_eq!(meta(None, r#"{"__type":"D","Code":"C"}"#).code(), "C");
    assert_eq!(meta(None, r#"{"__type":"D"}"#).code(), "D");
    assert_eq!(meta(None, r#"{"inner":{"__type":"D"}}"#).code(), "");
    assert_eq!(meta(None, r#"{"code":"A","code":"B"}"#).code(), "B");
}

#[test]
fn an_empty_code_is_none() {
    for empty in ["", " ", ":http://example.com/", "a.b#"] {
        let body = format!(r#"{{"code":"{empty}","Code":"{empty}","__type":"D"}}"#);
        assert_eq!(
            ErrorMeta::of_response::<RestJson1>(400, [("x-amzn-errortype", empty)], body.as_bytes()).code(),
            "D"
        );
    }
    assert_eq!(meta(Some(""), r#"{"code":"","__type":""}"#).code(), "");
    assert_eq!(meta(None, r#"{"code":7,"Code":null,"__type":"D"}"#).code(), "D");
}

#[test]
fn of_several_codes_the_first_one_that_is_known_decides() {
    fn decided<P: Protocol>(
        header: Option<&'static str>,
        known: &[&'static str],
    ) -> (Option<&'static str>, String) {
        let body = br#"{"code":"B","Code":"C","__type":"D"}"#;
        let header = header.map(|code| ("X-Amzn-Errortype", code));
        let mut meta = ErrorMeta::of_response::<P>(400, header, body);
        let name = meta.decide_code(known);
        (name, meta.shape_name().to_owned())
    }
    assert_eq!(decided::<RestJson1>(Some("A"), &["D", "C"]), (Some("C"), "C".to_owned()));
    assert_eq!(decided::<AwsJson1_1>(Some("A"), &["C", "D"]), (Some("D"), "D".to_owned()));
    assert_eq!(decided::<AwsJson1_1>(Some("A"), &["B", "A"]), (Some("A"), "A".to_owned()));
    assert_eq!(decided::<AwsJson1_1>(Some("A"), &["E"]), (None, "A".to_owned()));
    assert_eq!(decided::<RestJson1>(None, &["E"]), (None, "B".to_owned()));
    assert_eq!(decided::<AwsJson1_1>(None, &[]), (None, "D".to_owned()));
    assert_eq!(ErrorMeta::default().decide_code(&["A"]), None);
}

#[test]
fn namespace_and_address_are_cut_off_the_code() {
    assert_eq!(meta(Some("a.b#Foo:http://example.com/#x"), "").code(), "Foo");
    assert_eq!(meta(Some("Foo:http://example.com/"), "").code(), "Foo");
    assert_eq!(meta(None, r#"{"__type":"a.b#Foo"}"#).code(), "Foo");
}

#[test]
fn the_message_is_found_under_each_of_its_names() {
    for name in ["message", "Message", "errorMessage", "MESSAGE", "ErrorMessage"] {
        assert_eq!(meta(None, &format!(r#"{{"{name}":"no"}}"#)).message(), Some("no"));
    }
    assert_eq!(meta(None, r#"{"message":7}"#).message(), None);
    for body in [r#"{"Message":"b","message":"a"}"#, r#"{"message":"a","errorMessage":"b"}"#] {
        assert_eq!(meta(None, body).message(), Some("a"));
    }
}

#[test]
fn half_a_surrogate_pair_in_the_message_does_not_hide_the_code() {
    let meta = meta(None, r#"{"\udc00":"\ud800","message":"a\ud83d","__type":"D"}"#);
    assert_eq!((meta.code(), meta.message()), ("D", Some("a\u{fffd}")));
}

#[test]
fn a_body_that_is_no_json_is_kept_and_harmless() {
    let meta = meta(None, "<html>502</html>");
    assert_eq!((meta.code(), meta.message(), meta.body()), ("", None, "<html>502</html>".as_bytes()));
}

#[test]
fn throttling_and_trouble_of_the_service_are_worth_a_retry() {
    let retryable = |status, code| {
        ErrorMeta::of_response::<RestJson1>(status, [("x-amzn-errortype", code)], b"").is_retryable()
    };
    assert!(retryable(400, "ThrottlingException") && retryable(503, "Whatever") && retryable(429, ""));
    assert!(!retryable(400, "ValidationException") && !retryable(501, "NotImplemented"));
}

#[test]
fn printing_shows_neither_message_nor_body() {
    let shown = format!("{:?}", meta(Some("Foo"), r#"{"message":"secret"}"#));
    assert!(shown.contains("Foo") && !shown.contains("secret"), "{shown}");
}

#[test]
fn the_code_of_the_query_protocol_wins_and_leaves_the_name_of_the_shape() {
    let headers = [("x-amzn-query-error", "Customized;Sender")];
    let meta = ErrorMeta::of_response::<RestJson1>(400, headers, br#"{"__type":"a.b#CustomCodeError"}"#);
    assert_eq!((meta.code(), meta.shape_name()), ("Customized", "CustomCodeError"));
    let meta =
        ErrorMeta::of_response::<RestJson1>(400, [("x-amzn-query-error", ";Sender")], br#"{"__type":"C"}"#);
    assert_eq!((meta.code(), meta.shape_name()), ("C", "C"));
}

#[test]
fn headers_are_kept_and_found_in_upper_and_lower_case() {
    let meta =
        ErrorMeta::of_response::<RestJson1>(400, [("X-Amz-Request-Id", "4f1c"), ("Retry-After", "3")], b"");
    assert_eq!((meta.header("retry-after"), meta.header("RETRY-AFTER")), (Some("3"), Some("3")));
    assert_eq!(meta.header("retry"), None);
    assert_eq!(meta.request_id(), Some("4f1c"));
    let headers: Vec<_> = meta.headers().collect();
    assert_eq!(headers, [("x-amz-request-id", "4f1c"), ("retry-after", "3")]);
}

#[test]
fn a_success_that_cannot_be_read_tells_the_cause_and_has_no_code() {
    let cause = ResponseError::Header { name: "X-Count".to_owned(), message: "expected a number".into() };
    let body = br#"{"code":"Foo"}"#;
    let meta = ErrorMeta::of_unreadable(201, [("x-amzn-requestid", "4f1c")], body, cause.clone());
    assert_eq!((meta.code(), meta.status(), meta.body()), ("", 201, &body[..]));
    assert_eq!(meta.cause(), Some(&cause));
    assert_eq!(meta.to_string(), "a response that can't be read (status 201) (request id 4f1c)");
    assert_eq!(meta.source().unwrap().to_string(), "header X-Count: expected a number");
}

#[test]
fn an_error_without_a_code_shows_its_status() {
    let meta = ErrorMeta::of_response::<RestJson1>(502, [("", ""); 0], b"<html>");
    assert_eq!(meta.to_string(), "an error without a code (status 502)");
    assert_eq!(ErrorMeta::default().to_string(), "an error without a code");
}

#[test]
fn what_the_service_says_is_printed_on_one_line_and_kept_as_it_is() {
    let headers = [("x-amzn-requestid", "4f\u{1b}[1m")];
    let body = format!(r#"{{"code":"A\nB","message":"{}\u202e"}}"#, "x".repeat(2000));
    let meta = ErrorMeta::of_response::<RestJson1>(400, headers, body.as_bytes());
    let shown = format!(r"A\nB: {}… (request id 4f\u{{1b}}[1m)", "x".repeat(1024));
    assert_eq!(meta.to_string(), shown);
    assert!(format!("{meta:?}").contains(r#"code: "A\nB", request_id: Some("4f\u{1b}[1m")"#), "{meta:?}");
    let raw = (meta.code(), meta.request_id(), meta.message().unwrap().chars().last());
    assert_eq!(raw, ("A\nB", Some("4f\u{1b}[1m"), Some('\u{202e}')));
}

#[test]
fn an_error_that_cannot_be_read_is_given_back_with_the_cause() {
    let headers = [("x-amzn-errortype", "Foo")];
    let meta = ErrorMeta::of_response::<RestJson1>(400, headers, br#"{"message":"No."}"#);
    let cause = Reader::new(b"7").unwrap().begin_object().unwrap_err();
    let meta = meta.read_as::<RestJson1, ErrorMeta, _>(|_| Err(cause)).unwrap_err();
    assert_eq!(meta.to_string(), "Foo: No.");
    let source = meta.source().unwrap();
    assert_eq!(source.to_string(), "body: expected an object, found a number at byte 0");
    assert!(source.source().is_none(), "each sentence is said once");
}

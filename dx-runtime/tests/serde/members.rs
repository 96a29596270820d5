//! What the description of a shape says of its members.

use super::{error, from_json, to_json};
use dx_runtime::json;
use dx_runtime::{structure, union};
use serde_json::json;
use std::collections::BTreeMap;

#[derive(Debug, PartialEq)]
struct Inner {
    key: String,
    count: Option<i32>,
}

#[derive(Debug, PartialEq)]
enum Choice {
    Secrets(BTreeMap<String, i32>),
    Unknown(String),
}

#[derive(Debug, PartialEq)]
struct Outer {
    inner: Inner,
    list: Vec<Inner>,
    renamed: Option<i32>,
    secrets: Option<Vec<BTreeMap<String, Inner>>>,
    choice: Option<Choice>,
    bound: Option<String>,
}

structure! { Inner as "Inner" { key: required "Key", count: optional "Count", } }
union! { Choice as "Choice" { Secrets: value "Secrets" [sensitive_keys], } Unknown(String::from) }
structure! {
    Outer as "Outer" {
        inner: required "Inner",
        list: required "List",
        renamed: optional "OnTheWire" [serde("renamed")],
        secrets: optional "Secrets" [sensitive_keys],
        choice: optional "Choice",
    }
    bound { bound: optional "Bound", }
}
dx_runtime::serde!(Inner);
dx_runtime::serde!(Choice);
dx_runtime::serde!(Outer);

fn outer() -> Outer {
    let inner = || Inner { key: "k".to_owned(), count: None };
    Outer {
        inner: inner(),
        list: vec![inner()],
        renamed: Some(1),
        secrets: None,
        choice: None,
        bound: Some("b".to_owned()),
    }
}

#[test]
fn members_have_their_names_in_the_model_and_bound_ones_are_among_them() {
    let value = json!({ "Inner": { "Key": "k" }, "List": [{ "Key": "k" }], "renamed": 1, "Bound": "b" });
    assert_eq!(to_json(&outer()), value);
    assert_eq!(serde_json::from_value::<Outer>(value).unwrap(), outer());
    let body = r#"{"Inner":{"Key":"k"},"List":[{"Key":"k"}],"OnTheWire":1}"#;
    assert_eq!(json::to_string(&outer()).unwrap(), body);
    assert_eq!(from_json::<Outer>(body), Outer { renamed: None, bound: None, ..outer() });
}

#[test]
fn a_member_that_comes_twice_keeps_nothing_of_the_first() {
    let first = r#""Inner":{"Key":"a","Count":1},"List":[{"Key":"a","Count":1},{"Key":"b"}]"#;
    let last = r#""Inner":{"Key":"k"},"List":[{"Key":"k"}],"renamed":1,"Bound":"b""#;
    assert_eq!(from_json::<Outer>(&format!("{{{first},{last}}}")), outer());
    assert_eq!(
        error::<Outer>(r#"{"Inner":{"Key":"a"},"Inner":{"Count":1}}"#),
        "missing required member `Inner.Key`"
    );
}

#[test]
fn no_error_names_a_key_that_is_sensitive() {
    assert_eq!(
        error::<Outer>(r#"{"Secrets":[{},{"hush":{"Key":1}}]}"#),
        "invalid type: integer `1`, expected a string at `Secrets[1].Key`"
    );
    assert_eq!(error::<Outer>(r#"{"Secrets":[{"hush":{}}]}"#), "missing required member `Secrets[0].Key`");
    assert_eq!(
        error::<Choice>(r#"{"Secrets":{"hush":true}}"#),
        "invalid type: boolean `true`, expected an integer of 32 bits at `Secrets`"
    );
}

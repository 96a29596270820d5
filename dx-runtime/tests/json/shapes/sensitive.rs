//! Keys that are sensitive, which no error names.

use crate::{read, read_member};
use dx_runtime::shape::Member;
use dx_runtime::{DecodeError, Document, structure, union};
use std::collections::BTreeMap;

#[derive(Debug)]
struct Holder {
    secrets: Option<BTreeMap<String, i32>>,
    nested: Option<Vec<BTreeMap<String, Inner>>>,
    document: Option<Document>,
    choice: Option<Choice>,
    open: Option<BTreeMap<String, i32>>,
}

#[derive(Debug)]
struct Inner {
    key: i32,
}

#[derive(Debug)]
enum Choice {
    Secrets(BTreeMap<String, i32>),
    Open(BTreeMap<String, i32>),
    Unknown(()),
}

structure! { Inner as "Inner" { key: required "Key", } }
structure! {
    Holder as "Holder" {
        secrets: optional "Secrets" [sensitive_keys],
        nested: optional "Nested" [sensitive_keys],
        document: optional "Document" [sensitive_keys],
        choice: optional "Choice",
        open: optional "Open",
    }
}
union! {
    Choice as "Choice" { Secrets: value "Secrets" [sensitive_keys], Open: value "Open", }
    Unknown(drop)
}

/// Checks the error's message and path; its place is where the text has a `^`, which is taken out first.
fn check(result: impl Fn(&str) -> Option<DecodeError>, text: &str, message: &str, path: &str) {
    let error = result(&text.replace('^', "")).unwrap();
    assert_eq!(
        (error.message(), error.path(), Some(error.offset())),
        (message, path, text.find('^')),
        "{text}"
    );
    assert!(path.contains("open") || !error.to_string().contains("hush"), "{error}");
}

fn holder(text: &str) -> Option<DecodeError> {
    read::<Holder>(text).err()
}

#[test]
fn an_error_in_a_value_with_sensitive_keys_names_the_value_alone() {
    let not_text = "expected a number, found a string";
    check(holder, r#"{"Secrets": ^{"hush":1,"hush2":"x"}}"#, not_text, "Secrets");
    check(holder, r#"{"Nested":^[{},{"hush":{"Key":"x"}}]}"#, not_text, "Nested");
    check(holder, r#"{"Document":^{"hush":[{"hush":nil}]}}"#, "expected a value", "Document");
    check(holder, r#"{"Document":^{"hush":[{"hush":"#, "expected a value, found the end", "Document");
    check(holder, r#"{"Choice":{"Secrets":^{"hush":"x"}}}"#, not_text, "Choice.Secrets");
    check(holder, r#"{"Secrets":^{"hush" 1}}"#, "expected `:`", "Secrets");
    check(holder, r#"{"Secrets":^{"hush\q":1}}"#, "an escape that JSON does not know", "Secrets");
}

#[test]
fn an_error_behind_a_value_with_sensitive_keys_is_where_it_is() {
    check(holder, r#"{"Secrets":{"hush":1}^"Open":{}}"#, "expected `,` or `}`", "Secrets");
    check(holder, r#"{"Secrets":^["hush"]}"#, "expected an object, found an array", "Secrets");
    check(holder, r#"{"Open":{"open":^"x"}}"#, "expected a number, found a string", "Open.open");
    check(
        holder,
        r#"{"Choice":{"Open":{"open":^"x"}}}"#,
        "expected a number, found a string",
        "Choice.Open.open",
    );
}

#[test]
fn a_payload_with_sensitive_keys_is_named_alone() {
    const SECRETS: &Member = &Member::required("Secrets", r#"","Secrets":""#).sensitive_keys();
    let payload = |text: &str| read_member::<BTreeMap<String, i32>>(text, SECRETS).err();
    check(payload, r#" ^{"hush":"x"}"#, "expected a number, found a string", "");
    let payload = |text: &str| read_member::<Document>(text, SECRETS).err();
    check(payload, r#"^{"hush":{"hush":1e999}}"#, "a number out of range", "");
}

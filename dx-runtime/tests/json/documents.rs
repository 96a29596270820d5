//! Documents: any JSON.

use crate::{document, same, skip, text, value, written};
use dx_runtime::Document;
use dx_runtime::shape::MAX_DEPTH;
use proptest::prelude::*;
use serde_json::Value;

proptest! {
    #[test]
    fn a_document_is_read_as_serde_json_reads_it(value in value()) {
        for text in [serde_json::to_string(&value), serde_json::to_string_pretty(&value)] {
            prop_assert!(same(&document(&text.unwrap()).unwrap(), &value));
        }
    }

    #[test]
    fn white_space_may_stand_between_any_two_tokens(value in value(), spaces in spaces()) {
        let mut text = String::new();
        write_spaced(&value, &mut text, &mut spaces.iter().map(String::as_str).cycle());
        prop_assert!(same(&document(&text).unwrap(), &value), "{text}");
        prop_assert!(skip(&text).is_ok(), "{text}");
    }

    #[test]
    fn a_document_is_written_so_that_it_is_read_the_same(value in value()) {
        let document = document(&value.to_string()).unwrap();
        let text = written(&document).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Value>(&text).unwrap(), &value);
        prop_assert_eq!(crate::document(&text).unwrap(), document);
    }

    #[test]
    fn the_last_of_several_members_with_one_name_counts(name in text(), values in proptest::collection::vec(value(), 1..5)) {
        let name = Value::from(name);
        let members: Vec<_> = values.iter().map(|value| format!("{name}:{value}")).collect();
        let text = format!("{{{}}}", members.join(","));
        prop_assert!(same(&document(&text).unwrap(), &serde_json::from_str(&text).unwrap()));
        prop_assert!(same(document(&text).unwrap().get(name.as_str().unwrap()).unwrap(), &values[values.len() - 1]));
    }
}

fn spaces() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec("[ \t\r\n]{0,3}", 1..20)
}

/// Writes a value with the next of `spaces` before and after each token.
fn write_spaced<'a>(value: &Value, out: &mut String, spaces: &mut impl Iterator<Item = &'a str>) {
    let token = |out: &mut String, token: &str, spaces: &mut dyn Iterator<Item = &'a str>| {
        out.extend([spaces.next().unwrap(), token, spaces.next().unwrap()]);
    };
    match value {
        Value::Array(items) => {
            token(out, "[", spaces);
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    token(out, ",", spaces);
                }
                write_spaced(item, out, spaces);
            }
            token(out, "]", spaces);
        }
        Value::Object(members) => {
            token(out, "{", spaces);
            for (index, (name, member)) in members.iter().enumerate() {
                if index > 0 {
                    token(out, ",", spaces);
                }
                token(out, &Value::from(name.as_str()).to_string(), spaces);
                token(out, ":", spaces);
                write_spaced(member, out, spaces);
            }
            token(out, "}", spaces);
        }
        simple => token(out, &simple.to_string(), spaces),
    }
}

/// Arrays, and objects, that many levels deep.
fn nested(depth: usize) -> [String; 2] {
    ["[".repeat(depth) + &"]".repeat(depth), r#"{"a":"#.repeat(depth - 1) + "{" + &"}".repeat(depth)]
}

#[test]
fn a_document_may_nest_128_levels_deep_but_not_deeper() {
    let limit = MAX_DEPTH as usize;
    assert_eq!(limit, 128);
    for text in nested(limit) {
        let document = document(&text).unwrap();
        assert!(skip(&text).is_ok());
        assert_eq!(written(&document).unwrap(), text);
    }
    for text in nested(limit + 1) {
        for error in [document(&text).unwrap_err(), skip(&text).unwrap_err()] {
            assert_eq!(error.message(), "nested deeper than 128 levels");
            assert_eq!(error.offset(), text.find(['}', ']']).unwrap() - 1, "where the last level begins");
        }
    }
}

#[test]
fn serde_json_allows_one_level_less() {
    for text in nested(127) {
        assert!(serde_json::from_str::<Value>(&text).is_ok());
    }
    for text in nested(128) {
        assert!(serde_json::from_str::<Value>(&text).is_err());
    }
}

#[test]
fn however_deep_the_input_nests_the_stack_does_not_overflow() {
    for text in ["[".repeat(100_000), r#"{"a":"#.repeat(100_000), r#"[{"a":"#.repeat(100_000)] {
        assert_eq!(document(&text).unwrap_err().message(), "nested deeper than 128 levels");
        assert_eq!(skip(&text).unwrap_err().message(), "nested deeper than 128 levels");
    }
}

#[test]
fn depth_is_counted_anew_beside_what_is_closed() {
    for nested in nested(127) {
        let text = format!("[{nested},{nested}]");
        let document = document(&text).unwrap();
        assert_eq!(written(&document).unwrap(), text);
        assert!(skip(&text).is_ok());
    }
}

#[test]
fn a_document_built_too_deep_by_hand_is_refused_when_written() {
    let build = |levels| (0..levels).fold(Document::Null, |inner, _| Document::Array(vec![inner]));
    assert!(written(&build(128)).is_ok());
    let error = written(&build(129)).unwrap_err();
    assert_eq!(error.message(), "nested deeper than 128 levels");
    assert_eq!(error.path(), "[0]".repeat(128));
}

//! Strings and their escapes.

use crate::{document, read, skip, text, written};
use dx_runtime::json::Reader;
use dx_runtime::{Blob, structure, union};
use proptest::prelude::*;
use std::borrow::Cow;

proptest! {
    #[test]
    fn any_text_is_written_as_serde_json_writes_it_and_read_back(text in text()) {
        let json = written(&text).unwrap();
        prop_assert_eq!(&json, &serde_json::to_string(&text).unwrap());
        prop_assert_eq!(read::<String>(&json).unwrap(), text);
    }

    #[test]
    fn any_character_may_be_escaped(text in text(), escaped in proptest::collection::vec(any::<bool>(), 1..9)) {
        let escaped = text.chars().zip(escaped.iter().cycle());
        let json: String = escaped
            .map(|(char, escape)| if *escape || !plain(char) { unicode_escape(char) } else { char.to_string() })
            .collect();
        prop_assert_eq!(read::<String>(&format!("\"{json}\"")).unwrap(), text);
    }

    #[test]
    fn any_blob_is_read_as_it_was_written(bytes: Vec<u8>) {
        let blob = Blob::new(bytes);
        let json = written(&blob).unwrap();
        prop_assert_eq!(read::<Blob>(&json).unwrap(), blob);
    }
}

/// Whether the character may stand in a string as it is.
fn plain(char: char) -> bool {
    char >= ' ' && char != '"' && char != '\\'
}

/// The character as `\uXXXX`, or as two of them.
fn unicode_escape(char: char) -> String {
    char.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04X}")).collect()
}

#[test]
fn every_character_is_written_as_serde_json_writes_it_and_read_back() {
    let all: String = (char::MIN..=char::MAX).collect();
    let json = written(&all).unwrap();
    assert!(json == serde_json::to_string(&all).unwrap());
    assert!(read::<String>(&json).unwrap() == all);
}

#[test]
fn every_character_may_be_escaped() {
    let all: String = (char::MIN..=char::MAX).collect();
    let json = all.chars().map(unicode_escape).collect::<String>();
    for digits in [json.to_lowercase(), json] {
        assert!(read::<String>(&format!("\"{digits}\"")).unwrap() == all);
    }
}

#[test]
fn the_short_escapes_are_read() {
    let text = read::<String>(r#""\"\\\/\b\f\n\r\t""#).unwrap();
    assert_eq!(text, "\"\\/\u{8}\u{c}\n\r\t");
}

#[test]
fn text_without_escapes_is_borrowed_from_the_input() {
    let mut reader = Reader::new(br#"["plain","\u0070lain"]"#).unwrap();
    reader.begin_array().unwrap();
    assert!(reader.next_item().unwrap());
    assert!(matches!(reader.text(), Ok(Cow::Borrowed("plain"))));
    assert!(reader.next_item().unwrap());
    assert!(matches!(reader.text(), Ok(Cow::Owned(text)) if text == "plain"));
}

#[test]
fn what_is_no_escape_is_an_error_at_its_place() {
    let half = "half of a surrogate pair";
    let digits = "an escape without its four hex digits";
    for (json, message, offset) in [
        (r#""ab\q""#, "an escape that JSON does not know", 3),
        (r#""ab\é""#, "an escape that JSON does not know", 3),
        (r#""ab\u12""#, digits, 3),
        (r#""ab\u12é4""#, digits, 3),
        (r#""ab\u+123""#, digits, 3),
        (r#""a\ud834""#, half, 2),
        (r#""a\ud834\n""#, half, 2),
        (r#""a\ud834\ud834""#, half, 2),
        (r#""a\ud834\u0041""#, half, 2),
        (r#""a\ud834\u00""#, digits, 2),
        (r#""a\udd1e""#, half, 2),
        (r#""a\udd1e\ud834""#, half, 2),
        (r#""a\udd1e\udd1e""#, half, 2),
        (r#""a\udc00\udc00""#, half, 2),
        ("\"a\nb\"", "a control character in a string", 2),
        ("\"\\n\u{1}\"", "a control character in a string", 3),
        (r#""abc"#, "a string without an end", 4),
        (r#""abc\"#, "a string without an end", 5),
        (r#""abc\""#, "a string without an end", 6),
    ] {
        let error = document(json).unwrap_err();
        assert_eq!((error.message(), error.offset()), (message, offset), "{json}");
        assert!(serde_json::from_str::<serde_json::Value>(json).is_err(), "{json}");
    }
}

#[test]
fn half_a_surrogate_pair_that_nobody_reads_does_not_spoil_the_rest() {
    #[derive(Debug, PartialEq)]
    struct Known {
        a: Option<String>,
    }
    #[derive(Debug, PartialEq)]
    enum Variant {
        Number(i32),
        Nothing,
        Unknown(String),
    }
    structure! { Known as "Known" { a: optional "a", } }
    union! { Variant as "Variant" { Number: value "a", Nothing: unit "nothing", } Unknown(String::from) }
    for half in [r"\ud834", r"\udd1e", r"\udd1e\ud834", r"\ud834\n", r"\ud834\ud834\udd1e"] {
        let json = format!(r#"{{"{half}":1,"b":"{half}","c":{{"{half}":["{half}"]}},"a":"read"}}"#);
        assert_eq!(read(&json), Ok(Known { a: Some("read".to_owned()) }), "{json}");
        assert_eq!(skip(&json), Ok(()), "{json}");
        assert_eq!(read(&format!(r#"{{"nothing":{json}}}"#)), Ok(Variant::Nothing), "{json}");
        assert_eq!(read(&format!(r#"{{"{half}":null,"a":1}}"#)), Ok(Variant::Number(1)), "{json}");
        let unknown = read::<Variant>(&format!(r#"{{"{half}":{json}}}"#));
        assert!(matches!(unknown, Ok(Variant::Unknown(name)) if name.contains('\u{fffd}')), "{json}");
    }
}

#[test]
fn what_nobody_reads_is_well_formed_json_all_the_same() {
    for (json, message, offset) in [
        (r#"["\q"]"#, "an escape that JSON does not know", 2),
        (r#"["ab\ud83"]"#, "an escape without its four hex digits", 4),
        (r#"{"a\u00":1}"#, "an escape without its four hex digits", 3),
        ("[\"\n\"]", "a control character in a string", 2),
    ] {
        let error = skip(json).unwrap_err();
        assert_eq!((error.message(), error.offset()), (message, offset), "{json}");
    }
}

#[test]
fn input_that_is_not_utf_8_is_an_error_at_its_place() {
    let error = document(b"[\"a\xff\"]").unwrap_err();
    assert_eq!(error.to_string(), "expected UTF-8 at byte 3");
}

//! Strings and their escapes.

use crate::{document, read_all, text, written};
use dx_runtime::Blob;
use dx_runtime::json::Reader;
use proptest::prelude::*;
use std::borrow::Cow;

proptest! {
    #[test]
    fn any_text_is_written_as_serde_json_writes_it_and_read_back(text in text()) {
        let json = written(|writer| writer.string(&text)).unwrap();
        prop_assert_eq!(&json, &serde_json::to_string(&text).unwrap());
        prop_assert_eq!(read_all(&json, Reader::string).unwrap(), text);
    }

    #[test]
    fn any_character_may_be_escaped(text in text(), escaped in proptest::collection::vec(any::<bool>(), 1..9)) {
        let escaped = text.chars().zip(escaped.iter().cycle());
        let json: String = escaped
            .map(|(char, escape)| if *escape || !plain(char) { unicode_escape(char) } else { char.to_string() })
            .collect();
        prop_assert_eq!(read_all(&format!("\"{json}\""), Reader::string).unwrap(), text);
    }

    #[test]
    fn any_blob_is_read_as_it_was_written(bytes: Vec<u8>) {
        let blob = Blob::new(bytes);
        let json = written(|writer| writer.blob(&blob)).unwrap();
        prop_assert_eq!(read_all(&json, Reader::blob).unwrap(), blob);
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
    let json = written(|writer| writer.string(&all)).unwrap();
    assert!(json == serde_json::to_string(&all).unwrap());
    assert!(read_all(&json, Reader::string).unwrap() == all);
}

#[test]
fn every_character_may_be_escaped() {
    let all: String = (char::MIN..=char::MAX).collect();
    let json = all.chars().map(unicode_escape).collect::<String>();
    for digits in [json.to_lowercase(), json] {
        assert!(read_all(&format!("\"{digits}\""), Reader::string).unwrap() == all);
    }
}

#[test]
fn the_short_escapes_are_read() {
    let text = read_all(r#""\"\\\/\b\f\n\r\t""#, Reader::string).unwrap();
    assert_eq!(text, "\"\\/\u{8}\u{c}\n\r\t");
}

#[test]
fn text_without_escapes_is_borrowed_from_the_input() {
    assert!(matches!(read_all(r#""plain""#, Reader::text), Ok(Cow::Borrowed("plain"))));
    assert!(matches!(read_all(r#""\u0070lain""#, Reader::text), Ok(Cow::Owned(text)) if text == "plain"));
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
    for half in [r"\ud834", r"\udd1e", r"\udd1e\ud834", r"\ud834\n", r"\ud834\ud834\udd1e"] {
        let json = format!(r#"{{"{half}":1,"b":"{half}","c":{{"{half}":["{half}"]}},"a":"read"}}"#);
        let read = read_all(&json, |reader| {
            let mut members = reader.begin_members(&["a"])?;
            let mut value = None;
            while let Some(index) = reader.next_member(&mut members)? {
                if index == 0 { value = Some(reader.string()?) } else { reader.skip()? }
            }
            Ok(value)
        });
        assert_eq!(read, Ok(Some("read".to_owned())), "{json}");
        assert_eq!(read_all(&json, Reader::skip_object), Ok(()), "{json}");
        let json = format!(r#"{{"{half}":null,"a":1}}"#);
        let variant = read_all(&json, |reader| {
            let mut members = reader.begin_variants(&["a"], &[])?;
            let found = reader.next_variant(&mut members)?;
            reader.skip()?;
            reader.next_variant(&mut members).map(|none| (found, none))
        });
        assert_eq!(variant, Ok((Some(0), None)), "{json}");
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
        let error = read_all(json, Reader::skip).unwrap_err();
        assert_eq!((error.message(), error.offset()), (message, offset), "{json}");
    }
}

#[test]
fn input_that_is_not_utf_8_is_an_error_at_its_place() {
    let error = document(b"[\"a\xff\"]").unwrap_err();
    assert_eq!(error.to_string(), "expected UTF-8 at byte 3");
}

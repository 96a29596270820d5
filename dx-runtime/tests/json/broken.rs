//! Texts that are no JSON, or nearly: they are refused exactly where serde_json refuses them.

use crate::common::{self, Damage};
use crate::{document, same, skip, value};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

fn damage() -> impl Strategy<Value = Damage> {
    common::damage(br#"[]{}:,"\ue+-.019 tfn"#.to_vec())
}

/// Pieces of JSON in no order.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: [&[u8]; 34] = [
        b"[",
        b"]",
        b"{",
        b"}",
        b":",
        b",",
        b"\"",
        b"\"\"",
        b"\"a\":",
        b"\\",
        b"\\u",
        b"d834",
        b"\\udd1e",
        b"\\n",
        b"0",
        b"1",
        b"9",
        b"-",
        b"+",
        b".",
        b"e",
        b"E",
        b"e9",
        b"true",
        b"false",
        b"null",
        b"nul",
        b" ",
        b"\n",
        b"\t",
        b"\x00",
        b"\x7f",
        "é".as_bytes(),
        b"\xc3",
    ];
    proptest::collection::vec(select(PIECES.as_slice()), 0..12).prop_map(|pieces| pieces.concat())
}

/// Checks that the text is read, or refused, as serde_json does.
fn check(text: &[u8]) -> Result<(), TestCaseError> {
    match (document(text), serde_json::from_slice::<Value>(text)) {
        (Ok(ours), Ok(theirs)) => prop_assert!(same(&ours, &theirs), "{ours:?} {theirs}"),
        (Err(error), Err(_)) => prop_assert!(error.offset() <= text.len(), "{error}"),
        (ours, theirs) => prop_assert!(false, "{ours:?} {theirs:?}"),
    }
    check_skip(text)
}

/// Checks that what is skipped is what is read, but for what is well-formed JSON and no value.
fn check_skip(text: &[u8]) -> Result<(), TestCaseError> {
    let no_value = ["a number out of range", "half of a surrogate pair"];
    match (document(text), skip(text)) {
        (Ok(_), skipped) => prop_assert!(skipped.is_ok()),
        (Err(error), Ok(())) => prop_assert!(no_value.contains(&error.message()), "{error}"),
        (Err(read), Err(skipped)) if !no_value.contains(&read.message()) => {
            prop_assert_eq!(read, skipped);
        }
        (Err(_), Err(_)) => {}
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_damaged_text_is_read_or_refused_as_by_serde_json(
        value in value(),
        damage in proptest::collection::vec(damage(), 1..4),
        pretty: bool,
    ) {
        let text = if pretty { serde_json::to_vec_pretty(&value) } else { serde_json::to_vec(&value) };
        let mut text = text.unwrap();
        for damage in damage {
            damage.apply(&mut text);
        }
        check(&text)?;
    }

    #[test]
    fn pieces_of_json_are_read_or_refused_as_by_serde_json(text in pieces()) {
        check(&text)?;
        check(&[b"[", text.as_slice(), b"]"].concat())?;
        check(&[b"\"", text.as_slice(), b"\""].concat())?;
    }

    #[test]
    fn arbitrary_bytes_are_read_or_refused_as_by_serde_json(text: Vec<u8>) {
        check(&text)?;
    }
}

#[test]
fn these_are_read_or_refused_as_by_serde_json() {
    for text in [
        "",
        " ",
        "nul",
        "nulll",
        "null null",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{,}",
        r#"{"a"}"#,
        r#"{"a":}"#,
        r#"{"a":1,}"#,
        r#"{"a":1 "b":2}"#,
        "{1:2}",
        "{null:1}",
        "[1}",
        r#"{"a":1]"#,
        "]",
        "}",
        ",",
        ":",
        "01",
        "-01",
        "-",
        "+1",
        "1.",
        ".5",
        "1.e5",
        "1e",
        "1e+",
        "0x10",
        "1_000",
        "NaN",
        "Infinity",
        "-Infinity",
        "1e308",
        "1e309",
        "-1e309",
        "1e-400",
        "0e99999",
        "-0",
        "-0.0",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "\u{feff}1",
        "\u{a0}1",
        "1\u{b}",
        "// comment\n1",
        "'a'",
        "[1]x",
        r#"{"a":1}{"b":2}"#,
        "tru",
        "True",
        "\"\u{7f}\"",
        "\"\u{1f}\"",
    ] {
        check(text.as_bytes()).unwrap();
    }
}

//! What errors say, and what they keep to themselves.

use crate::{Details, Item, Target, details, in_bytes, map, part, read};
use dx_runtime::{DecodeError, Document, cbor};
use std::collections::BTreeMap;

/// The error of reading the item as details.
fn error_in(value: &Item) -> DecodeError {
    cbor::from_slice::<Details>(&in_bytes(value)).unwrap_err()
}

#[test]
fn an_error_says_what_is_wrong_and_where() {
    let items = Item::Array(vec![map([]), map([("Other", Item::Array(vec![1.into()])), ("Name", 7.into())])]);
    let error = error_in(&map([("Tags", map([("a", "b".into())])), ("Inner", map([("Items", items)]))]));
    assert_eq!(error.path(), "Inner.Items[1].Name");
    assert_eq!(error.message(), "expected a string, found a number");
    assert_eq!(
        error.to_string(),
        format!("Inner.Items[1].Name: expected a string, found a number at byte {}", error.offset())
    );
}

#[test]
fn the_path_is_the_same_whatever_lengths_are_definite() {
    for digits in [
        "a2 6454616773 a1 6161 6162 654974656d73 82 a0 a1 644e616d65 07",
        "bf 6454616773 bf 6161 6162 ff 654974656d73 9f bf ff bf 644e616d65 07 ff ff ff",
        "bf 6454616773 bf 7f 6161 ff 7f 6162 ff ff 7f 64 4974656d 6173 ff c1 9f c1 a0 bf 7f 644e616d65 ff c1 07 ff ff ff",
        "a3 656c61746572 9f 5f 41 00 ff fb3ff199999999999a f93c00 c2 41 01 bf 01 80 ff ff 60 f6 654974656d73 82 a0 a1 644e616d65 07",
    ] {
        let error = read::<Details>(digits).unwrap_err();
        assert_eq!(
            (error.path(), error.message()),
            ("Items[1].Name", "expected a string, found a number"),
            "{digits}"
        );
    }
}

#[test]
fn an_error_names_what_is_found_in_place_of_what_is_wanted() {
    let found = [
        (Item::Null, "null"),
        (true.into(), "a boolean"),
        (1.into(), "a number"),
        (1.5.into(), "a number"),
        (Item::Bytes(vec![]), "a byte string"),
        ("".into(), "a string"),
        (Item::Array(vec![]), "an array"),
        (map([]), "a map"),
    ];
    for (item, name) in found {
        let bytes = in_bytes(&item);
        fn wanted<T: dx_runtime::shape::Value>(bytes: &[u8]) -> Option<String> {
            cbor::from_slice::<T>(bytes).err().map(|error| error.to_string())
        }
        let all = [
            ("a boolean", wanted::<bool>(&bytes)),
            ("a number", wanted::<f64>(&bytes)),
            ("a byte string", wanted::<dx_runtime::Blob>(&bytes)),
            ("a string", wanted::<String>(&bytes)),
            ("an array", wanted::<Vec<i32>>(&bytes)),
            ("a map", wanted::<Details>(&bytes)),
            ("a map", wanted::<Target>(&bytes)),
            ("a map", wanted::<BTreeMap<String, String>>(&bytes)),
        ];
        for (kind, error) in all {
            let expected = (kind != name).then(|| format!("expected {kind}, found {name} at byte 0"));
            assert_eq!(error, expected);
        }
    }
}

#[test]
fn input_that_is_cut_short_is_an_error_at_the_end_or_at_the_value() {
    for (digits, message) in [
        ("", "expected a value, found the end at byte 0"),
        ("bf", "expected a value, found the end at byte 1"),
        ("a1 644e616d65", "Name: expected a value, found the end at byte 6"),
        ("a1 644e61", "a value without an end at byte 1"),
        ("a1 644e616d65 6261", "Name: a value without an end at byte 6"),
        ("a1 644e616d65 7f 6161", "Name: a value without an end at byte 6"),
        ("a1 6453697a65 1b00", "Size: a value without an end at byte 6"),
        ("a1 6453697a65 fb00", "Size: a value without an end at byte 6"),
        ("a1 6453697a65 f900", "Size: a value without an end at byte 6"),
        ("a1 6453697a65 d9d9", "Size: a value without an end at byte 6"),
        ("a1 654974656d73 99 00", "Items: a value without an end at byte 7"),
        ("a1 654974656d73 82 a0", "Items[1]: expected a value, found the end at byte 9"),
        ("a2 644e616d65 6161", "expected a value, found the end at byte 8"),
    ] {
        assert_eq!(read::<Details>(digits).unwrap_err().to_string(), message, "{digits}");
    }
}

#[test]
fn what_is_no_value_is_refused() {
    for (digits, message) in [
        ("ff", "expected a value at byte 0"),
        ("1c", "expected a value at byte 0"),
        ("3f", "expected a value at byte 0"),
        ("fc", "expected a value at byte 0"),
        ("bf 644e616d65 ff", "Name: expected a value at byte 6"),
        ("bf 6161 ff", "a: expected a value at byte 3"),
        ("bf 6161 f81f ff", "a: expected a value at byte 3"),
        ("bf 6161 9f 5e ff ff", "a[0]: expected a value at byte 4"),
        ("a1 644e616d65 61ff", "Name: expected UTF-8 at byte 6"),
        ("a1 644e616d65 7f 61c3 61bc ff", "Name: expected UTF-8 at byte 6"),
        ("a1 644e616d65 7f 4161 ff", "Name: a string with a part that is no string at byte 6"),
        ("a1 644e616d65 7f 7f 6161 ff ff", "Name: a string with a part that is no string at byte 6"),
        ("a1 01 02", "expected a key that is a string, found a number at byte 1"),
        ("a1 f6 02", "expected a key that is a string, found null at byte 1"),
        ("a0 00", "expected the end at byte 1"),
        ("a0 a0", "expected the end at byte 1"),
    ] {
        assert_eq!(read::<Details>(digits).unwrap_err().to_string(), message, "{digits}");
    }
}

#[test]
fn an_error_never_shows_a_value() {
    let secret = "hunter2";
    for value in [
        map([("Size", secret.into())]),
        map([("Items", secret.into())]),
        map([("Tags", map([("a", Item::Array(vec![secret.into()]))]))]),
        map([("Inner", map([("Items", Item::Array(vec![secret.into()]))]))]),
    ] {
        let error = error_in(&value);
        assert!(!error.to_string().contains(secret) && !format!("{error:?}").contains(secret), "{error}");
    }
}

#[derive(Debug, PartialEq)]
struct Vault {
    secrets: BTreeMap<String, String>,
    open: Option<BTreeMap<String, String>>,
}

dx_runtime::structure! {
    Vault as "Vault" {
        secrets: required "Secrets" [sensitive_keys],
        open: optional "Open",
    }
}

#[derive(Debug, PartialEq)]
enum Safe {
    Secrets(BTreeMap<String, String>),
    Unknown(String),
}

dx_runtime::union! {
    Safe as "Safe" {
        Secrets: value "Secrets" [sensitive_keys],
    }
    Unknown(String::from)
}

#[test]
fn keys_that_are_sensitive_are_in_no_error() {
    let bytes = |name| in_bytes(&map([(name, map([("hunter2", 7.into())]))]));
    let error = cbor::from_slice::<Vault>(&bytes("Open")).unwrap_err();
    assert_eq!(error.to_string(), "Open.hunter2: expected a string, found a number at byte 15");
    let error = cbor::from_slice::<Vault>(&bytes("Secrets")).unwrap_err();
    assert_eq!(error.to_string(), "Secrets: expected a string, found a number at byte 9");
    let error = cbor::from_slice::<Safe>(&bytes("Secrets")).unwrap_err();
    assert_eq!(error.to_string(), "Secrets: expected a string, found a number at byte 9");
}

#[test]
fn a_value_that_cannot_be_written_is_named_by_its_path() {
    let unknown = Details { target: Some(Target::Unknown(String::new())), ..details("n") };
    let paper = Target::Paper(Document::Null);
    let inner = Details { target: Some(paper), items: Some(vec![part("a")]), ..details("n") };
    let outer = Details {
        target: Some(Target::Details(Box::new(inner))),
        inner: Some(Box::new(unknown)),
        ..details("n")
    };
    let error = cbor::to_vec(&outer).unwrap_err();
    assert_eq!(error.path(), "Target.details.Target.paper");
    let price = crate::Part { price: Some("1e99999999999999999999".parse().unwrap()), ..part("a") };
    let error = cbor::to_vec(&Details { items: Some(vec![part("b"), price]), ..details("n") }).unwrap_err();
    assert_eq!(error.to_string(), "Items[1].Price: an exponent out of range");
}

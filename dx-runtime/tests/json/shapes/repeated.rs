//! Members that come more than once: of each, the last one counts, as a whole.

use crate::read;
use dx_runtime::{structure, union};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
struct Inner {
    key: String,
    count: Option<i32>,
    tags: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
enum Choice {
    Inner(Inner),
    Nothing,
    Unknown(String),
}

#[derive(Clone, Debug, PartialEq)]
struct Outer {
    text: String,
    inner: Inner,
    boxed: Box<Inner>,
    defaulted: Inner,
    optional: Option<Inner>,
    optional_box: Option<Box<Inner>>,
    list: Vec<Inner>,
    map: BTreeMap<String, Inner>,
    choice: Choice,
    deep: Box<Deep>,
}

#[derive(Clone, Debug, PartialEq)]
struct Deep {
    inner: Inner,
    list: Option<Vec<i32>>,
}

structure! { Inner as "Inner" { key: required "Key", count: optional "Count", tags: required "Tags", } }
structure! { Deep as "Deep" { inner: required "Inner", list: optional "List", } }
union! { Choice as "Choice" { Inner: value "Inner", Nothing: unit "Nothing", } Unknown(String::from) }
structure! {
    Outer as "Outer" {
        text: required "Text",
        inner: required "Inner",
        boxed: required "Boxed",
        defaulted: default(Inner { key: "d".to_owned(), count: None, tags: Vec::new() }) "Defaulted",
        optional: optional "Optional",
        optional_box: optional "OptionalBox",
        list: required "List",
        map: required "Map",
        choice: required "Choice",
        deep: required "Deep",
    }
}

/// Of each member, values of which every one has parts that the next one has not.
const MEMBERS: [(&str, [&str; 3]); 10] = [
    ("Text", [r#""a""#, r#""b""#, "null"]),
    ("Inner", [r#"{"Key":"k","Count":1,"Tags":["t"]}"#, r#"{"Count":2}"#, r#"{"Tags":[]}"#]),
    ("Boxed", [r#"{"Tags":["t"],"Key":"k"}"#, r#"{"Count":2}"#, "{}"]),
    ("Defaulted", [r#"{"Key":"k","Tags":["t"]}"#, "null", r#"{"Count":3}"#]),
    ("Optional", [r#"{"Key":"k","Count":1}"#, r#"{"Tags":["t","u"]}"#, "null"]),
    ("OptionalBox", [r#"{"Key":"k","Count":1}"#, "null", "{}"]),
    ("List", [r#"[{"Key":"k"},{"Count":1}]"#, r#"[{"Tags":["t"]}]"#, "[]"]),
    ("Map", [r#"{"a":{"Key":"k","Count":1},"b":{}}"#, r#"{"a":{"Tags":["t"]}}"#, "null"]),
    ("Choice", [r#"{"Inner":{"Key":"k","Count":1}}"#, r#"{"Inner":{"Tags":["t"]}}"#, r#"{"Nothing":{}}"#]),
    ("Deep", [r#"{"Inner":{"Key":"k"},"List":[1,2]}"#, r#"{"Inner":{"Count":2}}"#, r#"{"List":[3]}"#]),
];

fn object<'a>(members: impl IntoIterator<Item = &'a (&'a str, &'a str)>) -> String {
    let members: Vec<_> = members.into_iter().map(|(name, value)| format!("{name:?}:{value}")).collect();
    format!("{{{}}}", members.join(","))
}

/// All that may come, in the order of the model.
fn entries() -> Vec<(&'static str, &'static str)> {
    MEMBERS.iter().flat_map(|(name, values)| values.map(|value| (*name, value))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_last_of_each_member_counts_in_any_order(
        entries in Just(entries()).prop_shuffle(),
        count in 0..=30_usize,
    ) {
        let entries = &entries[..count];
        let last: BTreeMap<_, _> = entries.iter().copied().collect();
        let in_order = MEMBERS.iter().filter_map(|(name, _)| Some((*name, *last.get(name)?)));
        let expected = read::<Outer>(&object(&in_order.collect::<Vec<_>>())).unwrap();
        prop_assert_eq!(read::<Outer>(&object(entries)).unwrap(), expected, "{:?}", entries);
    }
}

#[test]
fn a_member_that_comes_twice_in_a_row_keeps_nothing_of_the_first() {
    for (name, values) in MEMBERS {
        for first in values {
            for last in values {
                let expected = read::<Outer>(&object(&[(name, last)])).unwrap();
                assert_eq!(read::<Outer>(&object(&[(name, first), (name, last)])), Ok(expected.clone()));
                let unknown = ("Unknown", r#"{"Key":1}"#);
                let text = object(&[unknown, (name, first), unknown, (name, last), unknown]);
                assert_eq!(read::<Outer>(&text), Ok(expected), "{text}");
            }
        }
    }
    let outer = read::<Outer>(r#"{"Inner":{"Key":"k","Count":1,"Tags":["t"]},"Inner":{"Count":2}}"#).unwrap();
    assert_eq!(outer.inner, Inner { key: String::new(), count: Some(2), tags: Vec::new() });
}

#[test]
fn a_key_of_a_map_that_comes_twice_keeps_nothing_of_the_first() {
    let map = read::<BTreeMap<String, Inner>>(r#"{"a":{"Key":"k","Count":1},"a":{"Count":2}}"#).unwrap();
    assert_eq!(map["a"], Inner { key: String::new(), count: Some(2), tags: Vec::new() });
}

//! Quotes, commas and colons between members of all kinds.

use super::check;
use crate::{read, written};
use dx_runtime::shape::Unit;
use dx_runtime::{Document, structure, union};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Choice {
    Text(String),
    Nothing,
    Unknown(String),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pair {
    pub one: String,
    pub two: Option<i32>,
}

union! { Choice as "Choice" { Text: value "Text", Nothing: unit "Nothing", } Unknown(String::from) }
structure! { Pair as "Pair" { one: required "One", two: optional "Two", } }

/// What is described by the macro, with all presences among each other.
#[derive(Clone, Debug, PartialEq)]
struct Mixed {
    first: Option<String>,
    text: String,
    number: Option<i32>,
    size: i64,
    choice: Option<Choice>,
    pair: Box<Pair>,
    list: Option<Vec<String>>,
    flag: bool,
    bound: String,
    tags: Option<BTreeMap<String, Option<String>>>,
}

structure! {
    Mixed as "Mixed" {
        first: optional "First",
        text: required "Te\"xt",
        number: optional "Number",
        size: default(10) "Size",
        choice: optional "Choice",
        pair: required "Pair",
        list: optional "L\\ist",
        flag: default(true) "Flag",
        tags: optional "Tags",
    }
    bound { bound: required "Bound", }
}

#[test]
fn a_structure_is_read_as_it_was_written_whichever_members_are_set() {
    for set in 0..64 {
        let is_set = |bit: u32| set >> bit & 1 == 1;
        let mixed = Mixed {
            first: is_set(0).then(|| "f".to_owned()),
            text: ",\"".to_owned(),
            number: is_set(1).then_some(-1),
            size: 0,
            choice: is_set(2).then_some(Choice::Nothing),
            pair: Box::new(Pair { one: String::new(), two: is_set(3).then_some(2) }),
            list: is_set(4).then(|| vec!["}".to_owned(), ",".to_owned()]),
            flag: false,
            bound: String::new(),
            tags: is_set(5)
                .then(|| BTreeMap::from([("a".to_owned(), None), ("b".to_owned(), Some("c".to_owned()))])),
        };
        let parts = [
            is_set(0).then_some(r#""First":"f""#),
            Some(r#""Te\"xt":",\"""#),
            is_set(1).then_some(r#""Number":-1"#),
            Some(r#""Size":0"#),
            is_set(2).then_some(r#""Choice":{"Nothing":{}}"#),
            Some(if is_set(3) { r#""Pair":{"One":"","Two":2}"# } else { r#""Pair":{"One":""}"# }),
            is_set(4).then_some(r#""L\\ist":["}",","]"#),
            Some(r#""Flag":false"#),
            is_set(5).then_some(r#""Tags":{"a":null,"b":"c"}"#),
        ];
        let text = parts.into_iter().flatten().collect::<Vec<_>>().join(",");
        check(&mixed, &format!("{{{text}}}"));
    }
}

#[test]
fn a_bound_member_is_no_part_of_the_body_in_either_direction() {
    let mixed = read::<Mixed>(r#"{"Bound":"b","Te\"xt":"t","Bound":7}"#).unwrap();
    assert_eq!((mixed.bound.as_str(), mixed.text.as_str()), ("", "t"));
    let text = written(&Mixed { bound: "b".to_owned(), ..mixed }).unwrap();
    assert!(!text.contains("Bound"), "{text}");
}

#[test]
fn a_structure_without_a_body_is_an_empty_object() {
    #[derive(Debug, PartialEq)]
    struct Bound {
        one: Option<String>,
        two: i32,
    }
    structure! { Bound as "Bound" {} bound { one: optional "One", two: required "Two", } }
    assert_eq!(written(&Bound { one: Some("1".to_owned()), two: 2 }).unwrap(), "{}");
    assert_eq!(read(r#"{"One":1,"Two":[null]}"#), Ok(Bound { one: None, two: 0 }));
    assert_eq!(written(&vec![Unit, Unit]).unwrap(), "[{},{}]");
}

#[test]
fn a_value_that_is_no_member_has_no_punctuation_around_it() {
    check(&"a,".to_owned(), r#""a,""#);
    check(&String::new(), r#""""#);
    check(&7_i8, "7");
    check(&Some(7_i8), "7");
    check(&None::<String>, "null");
    check(&Box::new("a".to_owned()), r#""a""#);
    check(&Choice::Text(",".to_owned()), r#"{"Text":","}"#);
    check(&Choice::Nothing, r#"{"Nothing":{}}"#);
    check(&vec![Vec::<bool>::new()], "[[]]");
    check(&Document::from(","), r#"",""#);
    check(&BTreeMap::from([(String::new(), String::new())]), r#"{"":""}"#);
}

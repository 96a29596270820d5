//! `null`: a value of documents and in what is sparse, and nothing everywhere else.

use super::check;
use crate::{read, written};
use dx_runtime::{Document, structure, union};
use std::collections::BTreeMap;

#[derive(Debug, PartialEq)]
struct Documents {
    required: Document,
    optional: Option<Document>,
    boxed: Option<Box<Document>>,
    list: Option<Vec<Document>>,
    map: Option<BTreeMap<String, Document>>,
    sparse: Option<Vec<Option<Document>>>,
    choice: Option<Choice>,
}

#[derive(Debug, PartialEq)]
enum Choice {
    Anything(Document),
    Anythings(Vec<Document>),
    Text(String),
    Unknown(String),
}

structure! {
    Documents as "Documents" {
        required: required "Required",
        optional: optional "Optional",
        boxed: optional "Boxed",
        list: optional "List",
        map: optional "Map",
        sparse: optional "Sparse",
        choice: optional "Choice",
    }
}

union! {
    Choice as "Choice" { Anything: document "Anything", Anythings: value "Anythings", Text: value "Text", }
    Unknown(String::from)
}

const NOTHING: Documents = Documents {
    required: Document::Null,
    optional: None,
    boxed: None,
    list: None,
    map: None,
    sparse: None,
    choice: None,
};

#[test]
fn a_document_that_is_null_is_one_in_every_position() {
    let null = || Document::Null;
    check(&NOTHING, r#"{"Required":null}"#);
    check(&Documents { optional: Some(null()), ..NOTHING }, r#"{"Required":null,"Optional":null}"#);
    check(&Documents { boxed: Some(Box::new(null())), ..NOTHING }, r#"{"Required":null,"Boxed":null}"#);
    let list = vec![null(), Document::from(1), null()];
    check(&Documents { list: Some(list), ..NOTHING }, r#"{"Required":null,"List":[null,1,null]}"#);
    let map = BTreeMap::from([("a".to_owned(), null())]);
    check(&Documents { map: Some(map), ..NOTHING }, r#"{"Required":null,"Map":{"a":null}}"#);
    let choice = Choice::Anything(null());
    check(&Documents { choice: Some(choice), ..NOTHING }, r#"{"Required":null,"Choice":{"Anything":null}}"#);
    check(&Choice::Anythings(vec![null(), null()]), r#"{"Anythings":[null,null]}"#);
    check(&null(), "null");
    assert_eq!(read("{}"), Ok(NOTHING));
}

#[test]
fn in_a_sparse_list_of_documents_null_is_none() {
    let read = read::<Documents>(r#"{"Sparse":[null,0]}"#);
    assert_eq!(read, Ok(Documents { sparse: Some(vec![None, Some(Document::from(0))]), ..NOTHING }));
    let sparse = Some(vec![None, Some(Document::Null)]);
    assert_eq!(
        written(&Documents { sparse, ..NOTHING }).unwrap(),
        r#"{"Required":null,"Sparse":[null,null]}"#
    );
}

#[derive(Debug, PartialEq)]
struct Plain {
    text: String,
    flag: bool,
    list: Vec<String>,
    inner: Inner,
    boxed: Box<Inner>,
    size: i32,
    optional: Option<String>,
    inner_or_none: Option<Inner>,
    choice: Choice,
}

#[derive(Debug, PartialEq)]
struct Inner {
    key: String,
    count: Option<i32>,
}

structure! { Inner as "Inner" { key: required "Key", count: optional "Count", } }
structure! {
    Plain as "Plain" {
        text: required "Text",
        flag: required "Flag",
        list: required "List",
        inner: required "Inner",
        boxed: required "Boxed",
        size: default(10) "Size",
        optional: optional "Optional",
        inner_or_none: optional "InnerOrNone",
        choice: required "Choice",
    }
}

#[test]
fn null_is_the_same_as_nothing_for_all_other_members() {
    let names = ["Text", "Flag", "List", "Inner", "Boxed", "Size", "Optional", "InnerOrNone", "Choice"];
    let nothing = read::<Plain>("{}").unwrap();
    assert_eq!(nothing.size, 10);
    assert_eq!(nothing.choice, Choice::Unknown(String::new()));
    assert_eq!(nothing.boxed.key, "");
    let nulls = names.map(|name| format!("{name:?}:null")).join(",");
    assert_eq!(read::<Plain>(&format!("{{{nulls}}}")).as_ref(), Ok(&nothing));
    let values = concat!(
        r#""Text":"t","Flag":true,"List":["a"],"Inner":{"Key":"k","Count":1},"Boxed":{"Key":"k"},"Size":7,"#,
        r#""Optional":"o","InnerOrNone":{"Count":1},"Choice":{"Text":"t"}"#
    );
    assert_ne!(read::<Plain>(&format!("{{{values}}}")).as_ref(), Ok(&nothing));
    assert_eq!(read::<Plain>(&format!("{{{values},{nulls}}}")).as_ref(), Ok(&nothing), "after values");
}

#[test]
fn sparse_collections_keep_null_and_others_leave_it_out() {
    let inner = |key: &str| Inner { key: key.to_owned(), count: None };
    check(&vec![None, Some(inner("a")), None], r#"[null,{"Key":"a"},null]"#);
    check(
        &BTreeMap::from([("a".to_owned(), None), ("b".to_owned(), Some(vec![Some(1), None]))]),
        r#"{"a":null,"b":[1,null]}"#,
    );
    check(&vec![Some(BTreeMap::from([("a".to_owned(), None::<String>)])), None], r#"[{"a":null},null]"#);
    check(&vec![Some(Box::new(Choice::Text(",".to_owned()))), None], r#"[{"Text":","},null]"#);
    assert_eq!(read(r#"[null,{"Key":"a"},null]"#), Ok(vec![inner("a")]));
    assert_eq!(read("[null,[null],[]]"), Ok(vec![Vec::<i32>::new(), Vec::new()]));
    assert_eq!(
        read(r#"{"a":null,"b":{"Key":"b"},"c":{"Key":"c"},"c":null}"#),
        Ok(BTreeMap::from([("b".to_owned(), inner("b"))]))
    );
    assert_eq!(read(r#"[null,{"Key":null}]"#), Ok(vec![Box::new(inner(""))]));
}

//! Unions: the one member that is set, whatever stands beside it.

use super::check;
use crate::{read, written};
use dx_runtime::{Document, structure, union};

#[derive(Debug, PartialEq)]
enum Target {
    Bucket(String),
    Size(i64),
    Anything(Document),
    Inner(Box<Target>),
    Nothing,
    Unknown(String),
}

/// A union with a member that has the name by which services tell types.
#[derive(Debug, PartialEq)]
enum Typed {
    Type(String),
    Unknown(String),
}

#[derive(Debug, PartialEq)]
struct Holder {
    target: Target,
    targets: Vec<Target>,
}

union! {
    Target as "Target" recursive {
        Bucket: value "Bucket",
        Size: value "Size",
        Anything: document "Anything",
        Inner: value "Inner",
        Nothing: unit "Nothing",
    }
    Unknown(String::from)
}
union! { Typed as "Typed" { Type: value "__type", } Unknown(String::from) }
structure! { Holder as "Holder" { target: required "Target", targets: required "Targets", } }

fn target(text: &str) -> Target {
    read(text).unwrap()
}

fn unknown(name: &str) -> Target {
    Target::Unknown(name.to_owned())
}

#[test]
fn every_variant_is_written_and_read() {
    check(&Target::Bucket("b".to_owned()), r#"{"Bucket":"b"}"#);
    check(&Target::Size(-7), r#"{"Size":-7}"#);
    check(&Target::Anything(Document::from(vec![1, 2])), r#"{"Anything":[1,2]}"#);
    check(&Target::Nothing, r#"{"Nothing":{}}"#);
    let inner = Target::Inner(Box::new(Target::Inner(Box::new(Target::Bucket(",".to_owned())))));
    check(&inner, r#"{"Inner":{"Inner":{"Bucket":","}}}"#);
    let targets = vec![Target::Size(1), Target::Nothing, inner];
    let text = r#"{"Target":{"Bucket":"b"},"Targets":[{"Size":1},{"Nothing":{}},{"Inner":{"Inner":{"Bucket":","}}}]}"#;
    check(&Holder { target: Target::Bucket("b".to_owned()), targets }, text);
}

#[test]
fn members_that_are_null_are_not_set() {
    for text in [
        r#"{"Size":7,"Bucket":null}"#,
        r#"{"Bucket":null,"Size":7}"#,
        r#"{"Size":null,"Size":7}"#,
        r#"{"Size":7,"Size":null}"#,
        r#"{"Inner":null,"Nothing":null,"Later":null,"Size":7}"#,
        r#"{"Anything":null,"Size":7}"#,
        r#"{"Size":7,"Anything":null}"#,
    ] {
        assert_eq!(target(text), Target::Size(7), "{text}");
    }
    assert_eq!(target(r#"{"Bucket":null,"Nothing":null}"#), unknown(""));
    assert_eq!(target(r#"{"Anything":null,"Bucket":null}"#), Target::Anything(Document::Null));
    assert_eq!(
        target(r#"{"Anything":null,"Later":{}}"#),
        unknown("Later"),
        "then it is the document that is not set"
    );
}

#[test]
fn the_type_that_services_add_is_no_member_unless_the_model_has_it() {
    for text in [
        r#"{"__type":"Target","Size":7}"#,
        r#"{"Size":7,"__type":"Target"}"#,
        r#"{"__type":{"a":[1]},"Size":7}"#,
        r#"{"\u005f_type":null,"Size":7}"#,
    ] {
        assert_eq!(target(text), Target::Size(7), "{text}");
    }
    assert_eq!(target(r#"{"__type":"Target"}"#), unknown(""));
    assert_eq!(target(r#"{"__type":"Target","Anything":null}"#), Target::Anything(Document::Null));
    check(&Typed::Type("t".to_owned()), r#"{"__type":"t"}"#);
}

#[test]
fn a_union_with_two_known_members_is_an_error_at_the_second() {
    for (text, path) in [
        (r#"{"Target":{"Bucket":"b","Size":^7}}"#, "Target.Size"),
        (r#"{"Target":{"Size":7,"Size":^7}}"#, "Target.Size"),
        (r#"{"Target":{"Nothing":{},"Anything":^1}}"#, "Target.Anything"),
        (r#"{"Targets":[{},{"Inner":{"Size":1,"Later":2,"Bucket": ^"b"}}]}"#, "Targets[1].Inner.Bucket"),
    ] {
        let error = read::<Holder>(&text.replace('^', "")).unwrap_err();
        let found = (error.message(), error.path(), Some(error.offset()));
        assert_eq!(found, ("a union with two members", path, text.find('^')), "{text}");
    }
}

#[test]
fn a_member_that_is_not_known_is_kept_by_name_unless_a_known_one_is_set() {
    assert_eq!(target(r#"{"Later":[1,{"Size":7}]}"#), unknown("Later"));
    assert_eq!(target(r#"{"L\u0061ter":1,"__type":"x"}"#), unknown("Later"));
    assert_eq!(target(r#"{"Later":1,"Size":7,"Latest":2}"#), Target::Size(7));
    assert_eq!(target(r#"{"Inner":{"Later":1}}"#), Target::Inner(Box::new(unknown("Later"))));
    assert_eq!(target("{}"), unknown(""));
    let holder = read::<Holder>(r#"{"Targets":[{"Later":1},{}]}"#).unwrap();
    assert_eq!(holder, Holder { target: unknown(""), targets: vec![unknown("Later"), unknown("")] });
}

#[test]
fn a_union_with_a_member_that_is_not_known_is_not_written() {
    let error = written(&Holder { target: Target::Nothing, targets: vec![unknown("Later")] }).unwrap_err();
    let message = "a variant of `Target` that this version does not know";
    assert_eq!((error.message(), error.path()), (message, "Targets[0]"));
    let error = written(&Target::Inner(Box::new(unknown("")))).unwrap_err();
    assert_eq!((error.message(), error.path()), (message, "Inner"));
}

#[test]
fn a_union_is_an_object_and_nothing_else() {
    for (text, message) in [
        ("[]", "expected an object, found an array"),
        (r#""Size""#, "expected an object, found a string"),
        ("null", "expected an object, found null"),
        (r#"{"Size"}"#, "expected `:`"),
        (r#"{"Size":"7"}"#, "expected a number, found a string"),
    ] {
        assert_eq!(read::<Target>(text).unwrap_err().message(), message, "{text}");
    }
}

//! Structures, unions, lists and maps, read and written as generated code does it.

use crate::{read_all, written};
use dx_runtime::Document;
use dx_runtime::json::{DecodeError, Reader};
use std::collections::BTreeMap;

#[derive(Debug, Default, PartialEq)]
struct Asset {
    bucket: String,
    key: Option<String>,
    size: i64,
}

fn asset(reader: &mut Reader<'_>) -> Result<Asset, DecodeError> {
    let mut value = Asset::default();
    let mut members = reader.begin_members(&["Bucket", "Key", "Size"])?;
    while let Some(member) = reader.next_member(&mut members)? {
        match member {
            0 => value.bucket = reader.corrected(Reader::string)?,
            1 => value.key = reader.nullable(Reader::string)?,
            2 => value.size = reader.corrected(Reader::integer)?,
            _ => reader.skip()?,
        }
    }
    Ok(value)
}

fn asset_of(bucket: &str, key: Option<&str>, size: i64) -> Asset {
    Asset { bucket: bucket.to_owned(), key: key.map(str::to_owned), size }
}

#[test]
fn members_may_come_in_any_order() {
    let expected = asset_of("b", Some("k"), 7);
    let members = [r#""Bucket":"b""#, r#""Key":"k""#, r#""Size":7"#];
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let text = format!("{{{}}}", order.map(|index| members[index]).join(","));
        assert_eq!(read_all(&text, asset).unwrap(), expected, "{text}");
    }
}

#[test]
fn members_that_the_model_does_not_know_are_skipped_wherever_they_stand() {
    let unknown = r#""Later":{"Bucket":["]}",{"\"":[]}],"Key":1e999}"#;
    for text in [
        format!(r#"{{{unknown},"Bucket":"b","Size":7}}"#),
        format!(r#"{{"Bucket":"b",{unknown},"Size":7}}"#),
        format!(r#"{{"Bucket":"b","Size":7,{unknown}}}"#),
        format!(r#"{{"Bucket":"b",{unknown},{unknown},"Size":7}}"#),
    ] {
        assert_eq!(read_all(&text, asset).unwrap(), asset_of("b", None, 7), "{text}");
    }
}

#[test]
fn members_are_known_by_their_whole_name_and_its_case() {
    let text = r#"{"Bucke":"1","Buckets":"2","bucket":"3","Bucket ":"4","":"5"}"#;
    assert_eq!(read_all(text, asset).unwrap(), Asset::default());
}

#[test]
fn a_name_may_be_written_with_escapes_and_with_space_around_it() {
    let text = " { \"\\u0042ucket\" : \"b\" , \"Key\"\n:\t\"k\" , \"Size\" :7 } ";
    assert_eq!(read_all(text, asset).unwrap(), asset_of("b", Some("k"), 7));
}

#[test]
fn a_member_that_is_missing_or_null_is_corrected_or_absent() {
    for text in ["{}", r#"{"Bucket":null,"Key":null,"Size":null}"#] {
        assert_eq!(read_all(text, asset).unwrap(), asset_of("", None, 0));
    }
}

#[test]
fn the_last_of_a_member_given_twice_counts() {
    let text = r#"{"Bucket":"1","Key":"2","Bucket":"3","Key":null}"#;
    assert_eq!(read_all(text, asset).unwrap(), asset_of("3", None, 0));
}

#[test]
fn a_list_leaves_out_what_is_null() {
    let list = |text| read_all(text, |reader| reader.list(asset)).unwrap();
    assert_eq!(
        list(r#"[null,{"Bucket":"a"},null,{"Size":2},null]"#),
        [asset_of("a", None, 0), asset_of("", None, 2)]
    );
    assert_eq!(list("[]"), []);
    assert_eq!(list("[null]"), []);
}

#[test]
fn a_sparse_list_keeps_null() {
    let list = read_all(r#"["a",null,""]"#, |reader| reader.sparse_list(Reader::string)).unwrap();
    assert_eq!(list, [Some("a".to_owned()), None, Some(String::new())]);
}

#[test]
fn a_map_leaves_out_what_is_null() {
    let map = |text| read_all(text, |reader| reader.map(Reader::boolean)).unwrap();
    assert_eq!(
        map(r#"{"b":true,"a":false,"c":null}"#),
        BTreeMap::from([("a".to_owned(), false), ("b".to_owned(), true)])
    );
    assert_eq!(map(r#"{"a":true,"a":null}"#), BTreeMap::new(), "the last one counts, and it is absent");
    assert_eq!(map(r#"{"a":null,"a":true}"#), BTreeMap::from([("a".to_owned(), true)]));
    assert_eq!(map("{}"), BTreeMap::new());
}

#[test]
fn a_sparse_map_keeps_null() {
    let map = read_all(r#"{"a":1,"b":null,"a":2}"#, |reader| reader.sparse_map(Reader::integer)).unwrap();
    assert_eq!(map, BTreeMap::from([("a".to_owned(), Some(2_i8)), ("b".to_owned(), None)]));
}

#[derive(Debug, PartialEq)]
enum Target {
    Bucket(String),
    Size(i64),
    Unknown(String),
}

fn target(reader: &mut Reader<'_>) -> Result<Target, DecodeError> {
    let mut members = reader.begin_variants(&["Bucket", "Size"], &[])?;
    let mut value = None;
    while let Some(member) = reader.next_variant(&mut members)? {
        value = Some(match member {
            0 => Target::Bucket(reader.string()?),
            _ => Target::Size(reader.integer()?),
        });
    }
    Ok(value.unwrap_or_else(|| Target::Unknown(members.unknown())))
}

#[test]
fn a_union_is_the_one_member_that_is_set() {
    for text in [
        r#"{"Size":7}"#,
        r#"{"Bucket":null,"Size":7,"Later":null}"#,
        r#"{"__type":"Target","Size":7}"#,
        r#"{"Size":7,"Later":{}}"#,
    ] {
        assert_eq!(read_all(text, target).unwrap(), Target::Size(7), "{text}");
    }
    assert_eq!(read_all(r#"{"Bucket":"b"}"#, target).unwrap(), Target::Bucket("b".to_owned()));
}

#[test]
fn a_union_that_the_model_does_not_know_keeps_its_name() {
    let unknown = |name: &str| Target::Unknown(name.to_owned());
    assert_eq!(read_all(r#"{"Later":{"Size":7}}"#, target).unwrap(), unknown("Later"));
    assert_eq!(read_all(r#"{"__type":"Target","Later":[],"Size":null}"#, target).unwrap(), unknown("Later"));
    assert_eq!(read_all(r#"{"Later":[],"__type":"Target"}"#, target).unwrap(), unknown("Later"));
    assert_eq!(read_all(r#"{"Later":null,"Size":null}"#, target).unwrap(), unknown(""));
    assert_eq!(read_all("{}", target).unwrap(), unknown(""));
}

#[test]
fn a_union_with_two_members_is_an_error() {
    for text in [r#"{"Bucket":"b","Size":7}"#, r#"{"Size":7,"Size":8}"#] {
        let error = read_all(text, target).unwrap_err();
        assert_eq!((error.message(), error.path()), ("a union with two members", "Size"));
    }
}

#[test]
fn enumerations_are_made_from_their_text() {
    let list = read_all(r#"["a","\u0062"]"#, |reader| reader.list(Reader::enumeration::<String>)).unwrap();
    assert_eq!(list, ["a", "b"]);
    let list = read_all("[1,2]", |reader| reader.list(Reader::int_enum::<i32>)).unwrap();
    assert_eq!(list, [1, 2]);
}

#[test]
fn the_end_of_an_object_or_array_takes_the_last_comma_back() {
    let text = written(|writer| {
        writer.raw(r#"{"List":["#);
        for item in writer.elements(&[true, false]) {
            writer.boolean(*item);
            writer.raw(",");
        }
        writer.end_array();
        writer.raw(r#","Empty":["#);
        writer.end_array();
        writer.raw(",");
        writer.key("\"");
        writer.integer(1_i8);
        writer.raw(",");
        writer.end_object();
    });
    assert_eq!(text.unwrap(), r#"{"List":[true,false],"Empty":[],"\"":1}"#);
}

#[test]
fn a_comma_that_ends_a_string_is_not_taken_back() {
    let document = Document::from(vec![",", "\","]);
    assert_eq!(written(|writer| writer.document(&document)).unwrap(), r#"[",","\","]"#);
}

//! Timestamps in the format of the member that they are a part of.

use super::check;
use crate::{DATE_TIME, HTTP_DATE, read_member, written_member};
use dx_runtime::{Timestamp, structure, union};
use std::collections::BTreeMap;

#[derive(Debug, PartialEq)]
struct Times {
    plain: Timestamp,
    date_time: Timestamp,
    list: Vec<Timestamp>,
    map: Option<BTreeMap<String, Timestamp>>,
    nested: Option<Vec<BTreeMap<String, Vec<Timestamp>>>>,
    sparse: Option<Vec<Option<Timestamp>>>,
    seconds: Option<Vec<Timestamp>>,
    boxed: Option<Box<Timestamp>>,
}

#[derive(Debug, PartialEq)]
enum Time {
    Plain(Timestamp),
    DateTimes(Vec<Timestamp>),
    Unknown(String),
}

structure! {
    Times as "Times" {
        plain: required "Plain",
        date_time: default(Timestamp::EPOCH) "DateTime" [date_time],
        list: required "List" [date_time],
        map: optional "Map" [http_date],
        nested: optional "Nested" [http_date, serde("nested")],
        sparse: optional "Sparse" [date_time],
        seconds: optional "Seconds" [epoch_seconds],
        boxed: optional "Boxed" [date_time],
    }
}

union! {
    Time as "Time" { Plain: value "Plain", DateTimes: value "DateTimes" [date_time], }
    Unknown(String::from)
}

#[test]
fn timestamps_in_lists_and_maps_have_the_format_of_their_member() {
    let day = |days: i64| Timestamp::from_secs(days * 86_400).unwrap();
    let times = Times {
        plain: day(1),
        date_time: day(2),
        list: vec![day(0), day(1)],
        map: Some(BTreeMap::from([("a".to_owned(), day(0))])),
        nested: Some(vec![BTreeMap::from([("b".to_owned(), vec![day(0), day(1)])])]),
        sparse: Some(vec![None, Some(day(0))]),
        seconds: Some(vec![day(1)]),
        boxed: Some(Box::new(day(0))),
    };
    let text = concat!(
        r#"{"Plain":86400,"DateTime":"1970-01-03T00:00:00Z","#,
        r#""List":["1970-01-01T00:00:00Z","1970-01-02T00:00:00Z"],"#,
        r#""Map":{"a":"Thu, 01 Jan 1970 00:00:00 GMT"},"#,
        r#""Nested":[{"b":["Thu, 01 Jan 1970 00:00:00 GMT","Fri, 02 Jan 1970 00:00:00 GMT"]}],"#,
        r#""Sparse":[null,"1970-01-01T00:00:00Z"],"Seconds":[86400],"Boxed":"1970-01-01T00:00:00Z"}"#,
    );
    check(&times, text);
    check(&Time::Plain(day(1)), r#"{"Plain":86400}"#);
    check(&Time::DateTimes(vec![day(1)]), r#"{"DateTimes":["1970-01-02T00:00:00Z"]}"#);
}

#[test]
fn a_payload_has_the_format_of_its_member_and_its_parts_have_their_own() {
    let list = vec![Timestamp::EPOCH];
    assert_eq!(written_member(&list, DATE_TIME), r#"["1970-01-01T00:00:00Z"]"#);
    assert_eq!(read_member(r#"["Thu, 01 Jan 1970 00:00:00 GMT"]"#, HTTP_DATE), Ok(list));
    assert_eq!(written_member(&Time::Plain(Timestamp::EPOCH), DATE_TIME), r#"{"Plain":0}"#);
}

//! Values that are no member of anything.

use super::{error, from_json, through_cbor, through_message_pack, to_json};
use dx_runtime::{Blob, Document, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::fmt::Debug;

fn assert_survives_binary_formats<T: Serialize + serde::de::DeserializeOwned + PartialEq + Debug>(value: &T) {
    assert_eq!(&through_cbor(value), value);
    assert_eq!(&through_message_pack(value), value);
}

#[test]
fn a_timestamp_is_a_number_of_seconds_in_json() {
    let at = |seconds, nanos| Timestamp::new(seconds, nanos).unwrap();
    assert_eq!(to_json(&at(1_576_540_098, 0)), json!(1_576_540_098));
    assert_eq!(to_json(&at(1_576_540_098, 123_999_999)), json!(1_576_540_098.123));
    assert_eq!(to_json(&at(1_576_540_098, 999_999)), json!(1_576_540_098));
    assert_eq!(to_json(&at(-1, 250_000_000)), json!(-0.75));
    assert_eq!(serde_json::to_string(&at(1_576_540_098, 120_000_000)).unwrap(), "1576540098.12");
    assert_eq!(from_json::<Timestamp>("1576540098.123"), at(1_576_540_098, 123_000_000));
    assert_eq!(from_json::<Timestamp>("-0.75"), at(-1, 250_000_000));
    assert_eq!(from_json::<Timestamp>("-1"), at(-1, 0));
}

#[test]
fn every_millisecond_survives_json() {
    for (seconds, millis) in
        [(Timestamp::MIN.seconds(), 1), (0, 999), (-1, 1), (Timestamp::MAX.seconds(), 999)]
    {
        let at = Timestamp::new(seconds, millis * 1_000_000).unwrap();
        assert_eq!(from_json::<Timestamp>(&serde_json::to_string(&at).unwrap()), at);
        assert_eq!(serde_json::from_value::<Timestamp>(to_json(&at)).unwrap(), at);
    }
}

#[test]
fn a_timestamp_may_be_given_in_words() {
    let at: Timestamp = "2026-11-23T12:30:00.5Z".parse().unwrap();
    assert_eq!(from_json::<Timestamp>(r#""2026-11-23T13:30:00.5+01:00""#), at);
    assert_eq!(
        error::<Timestamp>("true"),
        "invalid type: boolean `true`, expected a number of seconds, or a string in RFC 3339 format"
    );
    assert!(error::<Timestamp>(r#""yesterday""#).starts_with("invalid date-time timestamp: expected "));
    assert!(error::<Timestamp>("1e300").starts_with("timestamp out of range: expected "));
    assert!(error::<Timestamp>("18446744073709551615").starts_with("timestamp out of range: expected "));
}

#[test]
fn a_timestamp_keeps_nanoseconds_in_binary_formats() {
    for at in [Timestamp::MIN, Timestamp::MAX, Timestamp::new(-1, 999_999_999).unwrap()] {
        assert_survives_binary_formats(&at);
        let bytes = postcard::to_allocvec(&at).unwrap();
        assert_eq!(postcard::from_bytes::<Timestamp>(&bytes).unwrap(), at);
    }
    // What is kept in between claims to be text.
    assert_eq!(from_json::<Timestamp>("[-1, 999999999]"), Timestamp::new(-1, 999_999_999).unwrap());
    assert_eq!(error::<Timestamp>("[1]"), "expected two numbers, seconds and nanoseconds");
    assert_eq!(error::<Timestamp>("[1, 2, 3]"), "expected two numbers, seconds and nanoseconds");
    for nanos in ["1000000000", "4294967296", "-1"] {
        assert!(error::<Timestamp>(&format!("[1, {nanos}]")).starts_with("timestamp out of range"));
    }
    assert_eq!(
        error::<Timestamp>("[1, true]"),
        "invalid type: boolean `true`, expected an integer of 64 bits"
    );
}

#[test]
fn a_blob_is_base64_in_json_and_bytes_elsewhere() {
    let blob = Blob::new([0, 255, 128]);
    assert_eq!(to_json(&blob), json!("AP+A"));
    assert_eq!(from_json::<Blob>(r#""AP+A""#), blob);
    assert_survives_binary_formats(&blob);
    assert_eq!(rmp_serde::to_vec(&blob).unwrap(), [0xc4, 3, 0, 255, 128]);
    let mut cbor = Vec::new();
    ciborium::into_writer(&blob, &mut cbor).unwrap();
    assert_eq!(cbor, [0x43, 0, 255, 128]);
    assert_eq!(postcard::from_bytes::<Blob>(&postcard::to_allocvec(&blob).unwrap()).unwrap(), blob);
    assert_eq!(error::<Blob>(r#""AP*A""#), "invalid base64: unexpected character at byte 2");
    assert_eq!(error::<Blob>("[1, 2]"), "invalid type: sequence, expected bytes, or a base64 string");
}

#[test]
fn a_large_blob_survives() {
    assert_survives_binary_formats(&Blob::new(vec![7; 100_000]));
}

#[test]
fn a_document_is_whatever_there_is() {
    let value = json!({
        "null": null, "flags": [true, false], "numbers": [0, -1, 1.5, u64::MAX, i64::MIN, 1e300],
        "text": "a \"b\"", "in": { "in": [[], {}] },
    });
    let document: Document = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(document, dx_runtime_reads(&value));
    assert_eq!(to_json(&document), value);
    assert_survives_binary_formats(&document);
    assert_eq!(from_json::<Document>("null"), Document::Null);
}

fn dx_runtime_reads(value: &serde_json::Value) -> Document {
    dx_runtime::json::from_slice(value.to_string().as_bytes()).unwrap()
}

#[test]
fn what_json_has_not_is_no_document() {
    let mut cbor = Vec::new();
    ciborium::into_writer(&f64::NAN, &mut cbor).unwrap();
    let error = ciborium::from_reader::<Document, _>(cbor.as_slice()).unwrap_err().to_string();
    assert!(error.contains("a number that a 64-bit float can hold"), "{error}");
    let bytes = rmp_serde::to_vec(&Blob::new([1])).unwrap();
    let error = rmp_serde::from_slice::<Document>(&bytes).unwrap_err().to_string();
    assert_eq!(error, "invalid type: byte array, expected a JSON value");
    let error = postcard::from_bytes::<Document>(&[0]).unwrap_err();
    assert_eq!(error, postcard::Error::WontImplement);
}

/// What serde keeps in between to try the variants one after the other.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Kept {
    At { at: Timestamp },
    Data { data: Blob },
}

#[test]
fn values_survive_what_serde_keeps_in_between() {
    let kept =
        [Kept::At { at: Timestamp::new(1, 500_000_000).unwrap() }, Kept::Data { data: Blob::new([0, 255]) }];
    for kept in kept {
        assert_eq!(serde_json::from_str::<Kept>(&serde_json::to_string(&kept).unwrap()).unwrap(), kept);
        let bytes = rmp_serde::to_vec_named(&kept).unwrap();
        assert_eq!(rmp_serde::from_slice::<Kept>(&bytes).unwrap(), kept);
        assert_eq!(through_cbor(&kept), kept);
    }
}

//! The JSON reader and writer, as users meet them, and beside serde_json.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod broken;
#[path = "../common/mod.rs"]
mod common;
mod documents;
mod errors;
mod memory;
mod numbers;
mod shapes;
mod strings;
mod structures;

use dx_runtime::codec::Codec;
use dx_runtime::json::{self, Json, Reader};
use dx_runtime::shape::{Member, Value as Shape};
use dx_runtime::{DecodeError, Document, EncodeError};
use proptest::prelude::*;
use serde_json::{Number, Value};

const AT: Member = Member::optional("At", "\",\"At\":\"");
const DATE_TIME: &Member = &AT.date_time();
const HTTP_DATE: &Member = &AT.http_date();
const EPOCH_SECONDS: &Member = &AT.epoch_seconds();

/// The value that the whole text is.
fn read<T: Shape>(text: &(impl AsRef<[u8]> + ?Sized)) -> Result<T, DecodeError> {
    json::from_slice(text.as_ref())
}

/// The value of `member` that the whole text is.
fn read_member<T: Shape>(
    text: &(impl AsRef<[u8]> + ?Sized),
    member: &'static Member,
) -> Result<T, DecodeError> {
    Json::decode(text.as_ref(), member, None)
}

fn document(text: &(impl AsRef<[u8]> + ?Sized)) -> Result<Document, DecodeError> {
    read(text)
}

/// Passes over the whole text.
fn skip(text: &(impl AsRef<[u8]> + ?Sized)) -> Result<(), DecodeError> {
    let mut reader = Reader::new(text.as_ref())?;
    reader.skip()?;
    reader.end()
}

fn written(value: &impl Shape) -> Result<String, EncodeError> {
    json::to_string(value)
}

/// What is written of `value` as that of `member`.
fn written_member(value: &impl Shape, member: &'static Member) -> String {
    String::from_utf8(Json::encode(value, member).unwrap()).unwrap()
}

/// Whether both are the same. An integer and a float never are.
fn same(document: &Document, value: &Value) -> bool {
    match (document, value) {
        (Document::Null, Value::Null) => true,
        (Document::Bool(a), Value::Bool(b)) => a == b,
        (Document::Number(a), Value::Number(b)) => a.to_string().parse().is_ok_and(|a: Number| a == *b),
        (Document::String(a), Value::String(b)) => a == b,
        (Document::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Document::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        _ => false,
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z/.-]{0,40}",
        "[\"\\\\/\u{8}\u{c}\n\r\t\u{0}-\u{7f}é€𝄞]{0,20}",
        proptest::collection::vec(any::<char>(), 0..12).prop_map(String::from_iter),
    ]
}

/// Any JSON value.
fn value() -> impl Strategy<Value = Value> {
    let simple = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter_map("JSON has finite numbers only", |number| {
            serde_json::Number::from_f64(number).map(Value::from)
        }),
        text().prop_map(Value::from),
    ];
    simple.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            proptest::collection::btree_map(text(), inner, 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

//! Shapes written as CBOR and read from it, as users meet them, and beside ciborium.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod attacks;
mod broken;
#[path = "../common/mod.rs"]
mod common;
mod errors;
mod examples;
mod numbers;
mod protocols;
mod structures;
mod timestamps;

use ciborium::Value as Item;
use dx_runtime::shape::Value;
use dx_runtime::{BigDecimal, BigInteger, Blob, DecodeError, Document, Timestamp, cbor};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
struct Details {
    name: String,
    size: i64,
    items: Option<Vec<Part>>,
    tags: Option<BTreeMap<String, String>>,
    sparse: Option<Vec<Option<i32>>>,
    target: Option<Target>,
    inner: Option<Box<Details>>,
    header: Option<String>,
}

dx_runtime::structure! {
    Details as "Details" recursive {
        name: required "Name",
        size: default(10) "Size",
        items: optional "Items",
        tags: optional "Tags",
        sparse: optional "Sparse",
        target: optional "Target",
        inner: optional "Inner",
    }
    bound {
        header: optional "Header",
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Part {
    name: String,
    data: Option<Blob>,
    is_done: Option<bool>,
    ratio: Option<f64>,
    share: Option<f32>,
    at: Option<Timestamp>,
    whole: Option<BigInteger>,
    price: Option<BigDecimal>,
}

dx_runtime::structure! {
    Part as "Part" {
        name: required "Name",
        data: optional "Data",
        is_done: optional "IsDone",
        ratio: optional "Ratio",
        share: optional "Share",
        at: optional "At" [http_date],
        whole: optional "Whole",
        price: optional "Price",
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Target {
    Bucket(String),
    Details(Box<Details>),
    Paper(Document),
    Nowhere,
    Unknown(String),
}

dx_runtime::union! {
    Target as "Target" recursive {
        Bucket: value "bucket",
        Details: value "details",
        Paper: document "paper",
        Nowhere: unit "nowhere",
    }
    Unknown(String::from)
}

fn details(name: &str) -> Details {
    Details {
        name: name.to_owned(),
        size: 10,
        items: None,
        tags: None,
        sparse: None,
        target: None,
        inner: None,
        header: None,
    }
}

fn part(name: &str) -> Part {
    Part {
        name: name.to_owned(),
        data: None,
        is_done: None,
        ratio: None,
        share: None,
        at: None,
        whole: None,
        price: None,
    }
}

/// Bytes by their hexadecimal digits, with space between wherever it helps.
fn hex(digits: &str) -> Vec<u8> {
    let digits: String = digits.split_ascii_whitespace().collect();
    let pairs = digits.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}

fn read<T: Value>(digits: &str) -> Result<T, DecodeError> {
    cbor::from_slice(&hex(digits))
}

/// What another implementation makes of it.
fn judged(bytes: &[u8]) -> Item {
    ciborium::from_reader(bytes).unwrap()
}

fn in_bytes(item: &Item) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(item, &mut bytes).unwrap();
    bytes
}

/// A map with these entries.
fn map<const N: usize>(entries: [(&str, Item); N]) -> Item {
    Item::Map(entries.map(|(key, value)| (key.into(), value)).to_vec())
}

fn timestamp() -> impl Strategy<Value = Timestamp> {
    let range = Timestamp::MIN.seconds()..=Timestamp::MAX.seconds();
    (range, 0..1000_u32).prop_map(|(seconds, millis)| Timestamp::new(seconds, millis * 1_000_000).unwrap())
}

/// Integers that ciborium can read, which has those of 128 bits.
fn big_integer() -> impl Strategy<Value = BigInteger> {
    "(0|-?[1-9][0-9]{0,36})".prop_map(|text| text.parse().unwrap())
}

/// Decimal numbers in the form in which they are read again, with no more digits than ciborium can read.
fn big_decimal() -> impl Strategy<Value = BigDecimal> {
    "(0|-?[1-9][0-9]{0,17})(\\.[0-9]{1,18}|e[1-9][0-9]{0,14})?".prop_map(|text| text.parse().unwrap())
}

fn some_part() -> impl Strategy<Value = Part> {
    let name = prop_oneof!["[a-zé𝄞]{0,30}", "x{20,300}"];
    let simple = (
        proptest::option::of(proptest::collection::vec(any::<u8>(), 0..300)),
        any::<Option<bool>>(),
        proptest::option::of(any::<f64>().prop_filter("equal to itself", |float| !float.is_nan())),
        proptest::option::of(any::<f32>().prop_filter("equal to itself", |float| !float.is_nan())),
    );
    let numbers = (
        proptest::option::of(timestamp()),
        proptest::option::of(big_integer()),
        proptest::option::of(big_decimal()),
    );
    (name, simple, numbers).prop_map(|(name, (data, is_done, ratio, share), (at, whole, price))| Part {
        name,
        data: data.map(Blob::new),
        is_done,
        ratio,
        share,
        at,
        whole,
        price,
    })
}

fn some_details() -> impl Strategy<Value = Details> {
    let leaf = (
        "[a-z]{0,8}",
        any::<i64>(),
        proptest::option::of(proptest::collection::vec(some_part(), 0..4)),
        proptest::option::of(proptest::collection::btree_map("[a-z]{0,3}", "[a-z]{0,9}", 0..30)),
        proptest::option::of(proptest::collection::vec(any::<Option<i32>>(), 0..30)),
    )
        .prop_map(|(name, size, items, tags, sparse)| Details {
            size,
            items,
            tags,
            sparse,
            ..details(&name)
        });
    leaf.prop_recursive(6, 20, 2, |inner| {
        let target = prop_oneof![
            "[a-z]{0,9}".prop_map(Target::Bucket),
            inner.clone().prop_map(|inner| Target::Details(Box::new(inner))),
            Just(Target::Nowhere),
        ];
        (inner.clone(), proptest::option::of(target), proptest::option::of(inner))
            .prop_map(|(outer, target, inner)| Details { target, inner: inner.map(Box::new), ..outer })
    })
}

//! Shapes written as XML and as forms, and read from XML, as users meet them, and beside roxmltree.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod attacks;
mod broken;
#[path = "../common/mod.rs"]
mod common;
mod errors;
mod forms;
mod protocols;
mod reading;
mod round_trip;
mod writing;

use dx_runtime::shape::{Items, XmlFacts};
use dx_runtime::{BigDecimal, BigInteger, Blob, Document, Timestamp, TimestampFormat};
use std::collections::BTreeMap;

/// A structure with members of all kinds that XML has.
#[derive(Clone, Debug, Default, PartialEq)]
struct Order {
    id: String,
    size: i64,
    kind: Option<String>,
    lines: Option<Vec<Line>>,
    notes: Option<Vec<String>>,
    groups: Option<Vec<Vec<String>>>,
    sparse: Option<Vec<Option<i32>>>,
    tags: Option<BTreeMap<String, String>>,
    options: Option<BTreeMap<String, BTreeMap<String, i32>>>,
    labels: Option<BTreeMap<String, String>>,
    target: Option<Target>,
    inner: Option<Box<Order>>,
    paper: Option<Document>,
    header: Option<String>,
}

dx_runtime::structure! {
    Order as "Order" recursive {
        id: required "Id",
        size: default(10) "Size",
        kind: optional "xsi:kind" [xml(&const { XmlFacts::new().attribute() })],
        lines: optional "Line" [xml(&const { XmlFacts::new().flattened() })],
        notes: optional "Notes" [xml(&const { XmlFacts::new().items(&const { Items::list("Note").namespace("", "urn:note") }) })],
        groups: optional "Groups" [xml(&const { XmlFacts::new().items(&const { Items::list("Group").of(&const { Items::list("Name") }) }) })],
        sparse: optional "Sparse",
        tags: optional "Tag" [xml(&const { XmlFacts::new().flattened().namespace("", "urn:tag").items(&const { Items::map("K", "V") }) })],
        options: optional "Options" [xml(&const { XmlFacts::new().items(&const { Items::map("Name", "value").of(&const { Items::map("key", "Level") }) }) })],
        labels: optional "Labels",
        target: optional "Target",
        inner: optional "Inner",
        paper: optional "Paper",
    }
    bound {
        header: optional "Header",
    }
}

fn order(id: &str) -> Order {
    Order { id: id.to_owned(), size: 10, ..Order::default() }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Line {
    number: Option<i32>,
    is_done: Option<bool>,
    ratio: Option<f64>,
    share: Option<f32>,
    data: Option<Blob>,
    at: Option<Timestamp>,
    day: Option<Timestamp>,
    whole: Option<BigInteger>,
    price: Option<BigDecimal>,
}

dx_runtime::structure! {
    Line as "Line" {
        number: optional "Number" [xml(&const { XmlFacts::new().attribute() })],
        is_done: optional "IsDone",
        ratio: optional "Ratio",
        share: optional "Share",
        data: optional "Data",
        at: optional "At",
        day: optional "Day" [http_date],
        whole: optional "Whole",
        price: optional "Price",
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Target {
    Bucket(String),
    Parts(Vec<String>),
    Order(Box<Order>),
    Nowhere,
    Unknown(String),
}

dx_runtime::union! {
    Target as "Target" recursive {
        Bucket: value "bucket",
        Parts: value "part" [xml(&const { XmlFacts::new().flattened() })],
        Order: value "order",
        Nowhere: unit "nowhere",
    }
    Unknown(String::from)
}

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text, TimestampFormat::DateTime).unwrap()
}

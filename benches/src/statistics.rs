//! What Amazon CloudWatch answers to GetMetricStatistics, in three sizes: numbers for the most part. As in
//! [`listing`](crate::listing), both sides have the same types.

use crate::times;
use dx_runtime::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Statistics {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    pub datapoints: Vec<Datapoint>,
}

dx_runtime::structure! {
    Statistics as "GetMetricStatisticsOutput" {
        label: optional "Label",
        datapoints: required "Datapoints",
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Datapoint {
    #[serde(with = "times")]
    pub timestamp: Timestamp,
    pub sample_count: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub average: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<f64>,
    pub unit: Unit,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_statistics: Option<BTreeMap<String, f64>>,
}

dx_runtime::structure! {
    Datapoint {
        timestamp: required "Timestamp",
        sample_count: required "SampleCount",
        average: optional "Average",
        sum: optional "Sum",
        minimum: optional "Minimum",
        maximum: optional "Maximum",
        unit: required "Unit",
        extended_statistics: optional "ExtendedStatistics",
    }
}

/// Open to dx, closed to serde.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum Unit {
    Seconds,
    Bytes,
    Count,
    #[serde(skip)]
    Unknown(String),
}

dx_runtime::enumeration! {
    Unit {
        Seconds: "Seconds",
        Bytes: "Bytes",
        Count: "Count",
    }
    Unknown(String::from)
}

/// With this many datapoints each, and what they are called.
pub fn all() -> [(&'static str, Statistics); 3] {
    [
        ("statistics of 1 datapoint", statistics(1)),
        ("statistics of 100 datapoints", statistics(100)),
        ("statistics of 1,440 datapoints", statistics(1_440)),
    ]
}

fn statistics(count: u32) -> Statistics {
    Statistics { label: Some("Latency".to_owned()), datapoints: (0..count).map(datapoint).collect() }
}

fn datapoint(minute: u32) -> Datapoint {
    let latency = 0.0125 + f64::from(minute % 97) / 1_000.0;
    let samples = 60 + minute % 7;
    // Every tenth has percentiles.
    let percentiles = [("p50", 0.9), ("p90", 1.7), ("p99", 2.9)];
    Datapoint {
        timestamp: Timestamp::from_secs(1_709_294_400 + 60 * i64::from(minute)).expect("a time"),
        sample_count: samples.into(),
        average: Some(latency),
        sum: Some(latency * f64::from(samples)),
        minimum: Some(0.25),
        maximum: Some(latency * 3.0),
        unit: if minute.is_multiple_of(2) { Unit::Seconds } else { Unit::Bytes },
        extended_statistics: minute
            .is_multiple_of(10)
            .then(|| percentiles.map(|(name, factor)| (name.to_owned(), latency * factor)).into()),
    }
}

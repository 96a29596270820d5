//! What the benchmarks share.

pub mod cases;
pub mod derived;
pub mod turns;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use std::fmt;

/// The value in the middle, which a few slow rounds don't change.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The timestamp of the derived structures: the runtime's own, so that both sides parse the same way and the
/// difference that is measured is JSON.
#[derive(Clone, Copy, PartialEq)]
pub struct Timestamp(dx_runtime::Timestamp);

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DateTime;

        impl Visitor<'_> for DateTime {
            type Value = Timestamp;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a timestamp")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
                text.parse().map(Timestamp).map_err(E::custom)
            }
        }

        deserializer.deserialize_str(DateTime)
    }
}

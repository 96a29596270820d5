//! Timestamps by serde as the protocols have them: in text as `date-time`, by the runtime's own code; in CBOR as a tagged
//! number of whole seconds.

use dx_runtime::{Timestamp, TimestampFormat};
use minicbor_serde::tag::Required;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

/// Seconds since the epoch (RFC 8949, section 3.4.2).
type EpochSeconds = Required<1, i64>;

pub fn serialize<S: Serializer>(value: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    if serializer.is_human_readable() {
        serializer.serialize_str(&value.format(TimestampFormat::DateTime))
    } else {
        EpochSeconds::new(value.seconds()).serialize(serializer)
    }
}

pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    if deserializer.is_human_readable() {
        super::Timestamp::deserialize(deserializer).map(|super::Timestamp(value)| value)
    } else {
        let seconds = EpochSeconds::deserialize(deserializer)?.into_value();
        Timestamp::from_secs(seconds).map_err(D::Error::custom)
    }
}

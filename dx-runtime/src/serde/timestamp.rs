//! Timestamps: in the format of the model in human-readable formats, with nanosecond precision in others.
//!
//! Human-readable formats may contain a number or a string in any timestamp format, whatever the model declares, as
//! with [`Timestamp::parse_lenient`]: stored responses are read like the responses themselves.

use super::simple::integer;
use super::{Path, SimpleValue, digits};
use crate::{Timestamp, TimestampError, TimestampFormat};
use serde_core::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_core::{Deserializer, Serialize, Serializer};
use std::fmt;

/// A timestamp that is not a member: a number of seconds in human-readable formats, or parsed from RFC 3339.
impl SimpleValue for Timestamp {
    fn serialize_simple<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(*self, None, serializer)
    }

    fn deserialize_simple<'de, D: Deserializer<'de>>(
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<Self, D::Error> {
        read(&[TimestampFormat::EpochSeconds, TimestampFormat::DateTime], deserializer, path)
    }
}

/// Serializes a timestamp in the given format, or else as a number of seconds, in human-readable formats.
pub(super) fn serialize<S: Serializer>(
    value: Timestamp,
    format: Option<TimestampFormat>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if !serializer.is_human_readable() {
        return (value.seconds(), i64::from(value.subsec_nanos())).serialize(serializer);
    }
    let value = value.truncate_to_millis();
    match format.unwrap_or(TimestampFormat::EpochSeconds) {
        TimestampFormat::EpochSeconds if value.subsec_nanos() == 0 => {
            serializer.serialize_i64(value.seconds())
        }
        TimestampFormat::EpochSeconds => {
            // The operands are exact, so that the result is the float nearest to the decimal number.
            let millis = value.seconds() * 1000 + i64::from(value.subsec_nanos() / 1_000_000);
            serializer.serialize_f64(millis as f64 / 1000.0)
        }
        format @ (TimestampFormat::DateTime | TimestampFormat::HttpDate) => {
            serializer.serialize_str(&value.format(format))
        }
    }
}

/// Deserializes what [`serialize`] produces.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    format: Option<TimestampFormat>,
    deserializer: D,
    path: &Path<'_>,
) -> Result<Timestamp, D::Error> {
    read(&[format.unwrap_or(TimestampFormat::EpochSeconds)], deserializer, path)
}

fn read<'de, D: Deserializer<'de>>(
    formats: &[TimestampFormat],
    deserializer: D,
    path: &Path<'_>,
) -> Result<Timestamp, D::Error> {
    let visitor = TimestampVisitor { formats, path };
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_tuple(2, visitor)
    }
}

/// Accepts strings and numbers, which are expected in one of `formats`, and pairs of seconds and nanoseconds.
struct TimestampVisitor<'p> {
    formats: &'p [TimestampFormat],
    path: &'p Path<'p>,
}

impl TimestampVisitor<'_> {
    fn with_path<E: Error>(&self, timestamp: Result<Timestamp, TimestampError>) -> Result<Timestamp, E> {
        timestamp.map_err(|error| self.path.error(error))
    }

    fn number<E: Error>(&self, digits: &str) -> Result<Timestamp, E> {
        self.with_path(Timestamp::parse(digits, TimestampFormat::EpochSeconds))
    }

    /// The expected format of strings.
    fn text_format(&self) -> TimestampFormat {
        let mut formats = self.formats.iter().copied();
        formats
            .find(|format| *format != TimestampFormat::EpochSeconds)
            .unwrap_or(TimestampFormat::EpochSeconds)
    }
}

impl<'de> Visitor<'de> for TimestampVisitor<'_> {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let expected = match self.formats {
            [TimestampFormat::DateTime] => "a string in RFC 3339 format",
            [TimestampFormat::HttpDate] => "an HTTP date string",
            [TimestampFormat::EpochSeconds] => "a number of seconds",
            _ => "a number of seconds, or a string in RFC 3339 format",
        };
        self.path.expected(f, expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Timestamp, E> {
        self.with_path(Timestamp::parse_lenient(text, self.text_format()))
    }

    fn visit_i64<E: Error>(self, seconds: i64) -> Result<Timestamp, E> {
        self.with_path(Timestamp::from_secs(seconds))
    }

    fn visit_u64<E: Error>(self, seconds: u64) -> Result<Timestamp, E> {
        // Saturated values are out of range.
        self.visit_i64(i64::try_from(seconds).unwrap_or(i64::MAX))
    }

    /// Parses the shortest decimal representation of the float, as the number was presumably written.
    fn visit_f64<E: Error>(self, seconds: f64) -> Result<Timestamp, E> {
        self.number(&format!("{seconds:?}"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Timestamp, A::Error> {
        let mut next = || parts.next_element_seed(Part(self.path));
        let (seconds, nanos) = (next()?, next()?);
        let (Some(seconds), Some(nanos), None) = (seconds, nanos, parts.next_element::<IgnoredAny>()?) else {
            return Err(self.path.error("expected two numbers, seconds and nanoseconds"));
        };
        self.with_path(Timestamp::new(seconds, u32::try_from(nanos).unwrap_or(u32::MAX)))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Timestamp, A::Error> {
        let digits = digits::of_map(map, &self)?;
        self.number(&digits)
    }
}

/// A seed for seconds or nanoseconds.
struct Part<'p>(&'p Path<'p>);

impl<'de> DeserializeSeed<'de> for Part<'_> {
    type Value = i64;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<i64, D::Error> {
        integer(deserializer, self.0)
    }
}

//! Conversions for crates of dates and times, each behind a feature of its name.

use super::{Timestamp, TimestampError};

const OUT_OF_RANGE: &str = "0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z";

/// A timestamp from nanoseconds since the epoch.
#[cfg(any(feature = "jiff", feature = "time"))]
fn from_nanos(nanos: i128) -> Result<Timestamp, TimestampError> {
    let seconds = i64::try_from(nanos.div_euclid(super::NANOS_PER_SECOND.into()));
    let seconds = seconds.map_err(|_| TimestampError::out_of_range(OUT_OF_RANGE))?;
    Timestamp::new(seconds, nanos.rem_euclid(super::NANOS_PER_SECOND.into()) as u32)
}

#[cfg(feature = "jiff")]
mod jiff {
    use super::{Timestamp, TimestampError, from_nanos};

    /// Fails for timestamps after 9999-12-30T22:00:00.999999999Z, the latest one of jiff.
    impl TryFrom<Timestamp> for jiff::Timestamp {
        type Error = TimestampError;

        fn try_from(timestamp: Timestamp) -> Result<Self, TimestampError> {
            // Fewer nanoseconds than i32::MAX.
            Self::new(timestamp.seconds, timestamp.nanos as i32)
                .map_err(|_| TimestampError::out_of_range("a time up to 9999-12-30T22:00:00.999999999Z"))
        }
    }

    /// Fails for timestamps before the year 0001.
    impl TryFrom<jiff::Timestamp> for Timestamp {
        type Error = TimestampError;

        fn try_from(timestamp: jiff::Timestamp) -> Result<Self, TimestampError> {
            from_nanos(timestamp.as_nanosecond())
        }
    }
}

#[cfg(feature = "chrono")]
mod chrono {
    use super::{OUT_OF_RANGE, Timestamp, TimestampError};
    use chrono::{DateTime, TimeZone, Utc};

    /// Never fails with the range that chrono has now.
    impl TryFrom<Timestamp> for DateTime<Utc> {
        type Error = TimestampError;

        fn try_from(timestamp: Timestamp) -> Result<Self, TimestampError> {
            Self::from_timestamp(timestamp.seconds, timestamp.nanos)
                .ok_or(TimestampError::out_of_range(OUT_OF_RANGE))
        }
    }

    /// Fails outside of the years 0001 to 9999 in UTC. The nanoseconds of a leap second count as those of the second that
    /// follows.
    impl<Z: TimeZone> TryFrom<DateTime<Z>> for Timestamp {
        type Error = TimestampError;

        fn try_from(time: DateTime<Z>) -> Result<Self, TimestampError> {
            let nanos = time.timestamp_subsec_nanos();
            let leap = nanos / super::super::NANOS_PER_SECOND;
            Self::new(time.timestamp().saturating_add(leap.into()), nanos % super::super::NANOS_PER_SECOND)
        }
    }
}

#[cfg(feature = "time")]
mod time {
    use super::{OUT_OF_RANGE, Timestamp, TimestampError, from_nanos};
    use time::OffsetDateTime;

    /// In UTC. Never fails with the range that time has now.
    impl TryFrom<Timestamp> for OffsetDateTime {
        type Error = TimestampError;

        fn try_from(timestamp: Timestamp) -> Result<Self, TimestampError> {
            let second = Self::from_unix_timestamp(timestamp.seconds).ok();
            second
                .and_then(|second| second.replace_nanosecond(timestamp.nanos).ok())
                .ok_or(TimestampError::out_of_range(OUT_OF_RANGE))
        }
    }

    /// Fails outside of the years 0001 to 9999 in UTC.
    impl TryFrom<OffsetDateTime> for Timestamp {
        type Error = TimestampError;

        fn try_from(time: OffsetDateTime) -> Result<Self, TimestampError> {
            from_nanos(time.unix_timestamp_nanos())
        }
    }
}

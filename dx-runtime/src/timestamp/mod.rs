//! Timestamps and the three Smithy timestamp formats.

mod calendar;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod convert;
mod date_time;
mod epoch_seconds;
mod http_date;
mod lenient;
mod text;

use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

const NANOS_PER_SECOND: u32 = 1_000_000_000;
const NANOS_PER_MILLISECOND: u32 = 1_000_000;
const SECONDS_PER_DAY: i64 = 86_400;
/// The length of the longest formatted timestamp: `9999-12-31T23:59:59.999999999Z`.
const MAX_LEN: usize = 30;

/// An instant with nanosecond precision, from the year 0001 to the year 9999 in UTC.
///
/// Leap seconds are not counted, as in POSIX: every day has 86,400 seconds. Timestamps are ordered by time.
///
/// ```
/// use dx_runtime::{Timestamp, TimestampFormat};
///
/// let created = Timestamp::parse("1398796238.25", TimestampFormat::EpochSeconds)?;
/// assert_eq!(created.to_string(), "2014-04-29T18:30:38.25Z");
/// assert_eq!(created.format(TimestampFormat::HttpDate), "Tue, 29 Apr 2014 18:30:38 GMT");
/// assert!(created > Timestamp::EPOCH);
/// # Ok::<(), dx_runtime::TimestampError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp {
    /// Whole seconds since the epoch, rounded towards the past
    seconds: i64,
    /// Nanoseconds after `seconds`, less than a second
    nanos: u32,
}

/// The format of a timestamp: the values of Smithy's `timestampFormat` trait.
///
/// `date-time` and `epoch-seconds` have nanosecond precision: parsing what [`Timestamp::format`] returns yields the
/// same timestamp. `http-date` has whole seconds. Parsing drops digits beyond nanoseconds. All rounding is towards the
/// past.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimestampFormat {
    /// `date-time`, an RFC 3339 date and time such as `1985-04-12T23:20:50.52Z`.
    ///
    /// Formatted in UTC, with a fraction only if it is not zero. Parsed with any offset, with `t` and `z` for `T`
    /// and `Z`, and with a 60th second, which is the first of the next minute.
    DateTime,
    /// `http-date`, the IMF-fixdate of RFC 9110 such as `Tue, 29 Apr 2014 18:30:38 GMT`.
    ///
    /// Formatted without fractional seconds, which the format does not support. Parsed with them nevertheless, with
    /// any day of the week, even a wrong one, and with a 60th second, which is the first of the next minute.
    HttpDate,
    /// `epoch-seconds`, the seconds since 1970-01-01T00:00:00Z such as `1515531081.123`, negative before it.
    ///
    /// Formatted as a plain decimal number, with a fraction only if it is not zero. Parsed exactly, without
    /// floating-point arithmetic, from any number in JSON syntax, including exponents. As digits beyond nanoseconds
    /// are rounded towards the past, `-0.0000000001` is the last nanosecond of 1969.
    EpochSeconds,
}

impl TimestampFormat {
    fn name(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::HttpDate => "http-date",
            Self::EpochSeconds => "epoch-seconds",
        }
    }
}

impl Timestamp {
    /// 1970-01-01T00:00:00Z, the default.
    pub const EPOCH: Self = Self { seconds: 0, nanos: 0 };
    /// 0001-01-01T00:00:00Z, the earliest timestamp.
    pub const MIN: Self = Self { seconds: -62_135_596_800, nanos: 0 };
    /// 9999-12-31T23:59:59.999999999Z, the latest timestamp.
    pub const MAX: Self = Self { seconds: 253_402_300_799, nanos: NANOS_PER_SECOND - 1 };

    /// Creates a timestamp from seconds since the epoch and additional nanoseconds.
    ///
    /// Nanoseconds count towards the future even before 1970: `new(-1, 250_000_000)` is 0.75 seconds before the
    /// epoch.
    ///
    /// # Errors
    ///
    /// If the seconds are outside of the years 0001 to 9999, or the nanoseconds are a second or more.
    pub fn new(seconds: i64, nanos: u32) -> Result<Self, TimestampError> {
        if nanos >= NANOS_PER_SECOND {
            return Err(TimestampError::out_of_range("fewer than 1,000,000,000 nanoseconds"));
        }
        if !(Self::MIN.seconds..=Self::MAX.seconds).contains(&seconds) {
            return Err(TimestampError::out_of_range(
                "0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z",
            ));
        }
        Ok(Self { seconds, nanos })
    }

    /// Creates a timestamp from seconds since the epoch.
    ///
    /// # Errors
    ///
    /// If the timestamp is outside of the years 0001 to 9999.
    pub fn from_secs(seconds: i64) -> Result<Self, TimestampError> {
        Self::new(seconds, 0)
    }

    /// Returns the whole seconds since the epoch, rounded towards the past.
    pub fn seconds(self) -> i64 {
        self.seconds
    }

    /// Returns the nanoseconds after [`seconds`](Self::seconds), less than a second.
    pub fn subsec_nanos(self) -> u32 {
        self.nanos
    }

    /// Parses a timestamp in the given format.
    ///
    /// # Errors
    ///
    /// If the text does not match the format, contains a nonexistent date or time, or is outside of the years 0001
    /// to 9999 in UTC.
    pub fn parse(text: &str, format: TimestampFormat) -> Result<Self, TimestampError> {
        match format {
            TimestampFormat::DateTime => date_time::parse(text),
            TimestampFormat::HttpDate => http_date::parse(text),
            TimestampFormat::EpochSeconds => epoch_seconds::parse(text),
        }
    }

    /// Parses a timestamp of a response, in which the model declares the given format.
    ///
    /// Not all services adhere to their models, and a response should not be lost to a timestamp. This therefore
    /// accepts all three formats, and variants that botocore and other AWS SDKs accept:
    ///
    /// - surrounding white space;
    /// - white space around the timestamp;
    /// - date-times with a space instead of the `T`, with an offset such as `+0000` or `+01`, or without an offset,
    ///   in UTC;
    /// - HTTP dates without the day of the week, with a one-digit day, a two-digit year (69 to 99 are 1969 to
    ///   1999), or an offset; and the obsolete forms of RFC 9110, `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6
    ///   08:49:37 1994`.
    ///
    /// ```
    /// use dx_runtime::{Timestamp, TimestampFormat};
    ///
    /// let expected = Timestamp::from_secs(1_398_796_238)?;
    /// for text in ["1398796238", "2014-04-29T20:30:38+02:00", "Tuesday, 29-Apr-14 18:30:38 GMT"] {
    ///     assert_eq!(Timestamp::parse_lenient(text, TimestampFormat::DateTime)?, expected);
    /// }
    /// # Ok::<(), dx_runtime::TimestampError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the text has none of these formats, or is outside of the years 0001 to 9999 in UTC. The message states
    /// what the declared format requires.
    #[inline]
    pub fn parse_lenient(text: &str, declared: TimestampFormat) -> Result<Self, TimestampError> {
        Self::parse(text, declared).or_else(|error| lenient::parse(text, error))
    }

    /// Formats the timestamp, with the precision that the format supports.
    pub fn format(self, format: TimestampFormat) -> String {
        let mut text = String::with_capacity(MAX_LEN);
        self.write(format, &mut text);
        text
    }

    /// Appends the formatted timestamp to `out`.
    pub fn write(self, format: TimestampFormat, out: &mut String) {
        match format {
            TimestampFormat::DateTime => date_time::write(self, out),
            TimestampFormat::HttpDate => http_date::write(self, out),
            TimestampFormat::EpochSeconds => epoch_seconds::write(self, out),
        }
    }

    /// Rounds down to a whole millisecond, the highest precision that Smithy allows on the wire.
    #[must_use]
    pub fn truncate_to_millis(self) -> Self {
        Self { seconds: self.seconds, nanos: self.nanos - self.nanos % NANOS_PER_MILLISECOND }
    }
}

/// Conversions for the formats.
impl Timestamp {
    /// Returns the days since the epoch, negative before it, and the second of the day.
    fn day_and_second(self) -> (i64, u32) {
        (self.seconds.div_euclid(SECONDS_PER_DAY), self.seconds.rem_euclid(SECONDS_PER_DAY) as u32)
    }

    /// Creates a timestamp from seconds and nanoseconds before the epoch; `nanos` is at most a whole second.
    fn before_epoch(seconds: i64, nanos: u32) -> Result<Self, TimestampError> {
        match nanos {
            0 => Self::new(-seconds, 0),
            _ => Self::new(-seconds - 1, NANOS_PER_SECOND - nanos),
        }
    }
}

/// Formats the timestamp as [`DateTime`](TimestampFormat::DateTime).
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.format(TimestampFormat::DateTime))
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Parses the [`DateTime`](TimestampFormat::DateTime) format.
impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, TimestampError> {
        Self::parse(text, TimestampFormat::DateTime)
    }
}

/// Fails outside of the years 0001 to 9999.
impl TryFrom<SystemTime> for Timestamp {
    type Error = TimestampError;

    fn try_from(time: SystemTime) -> Result<Self, TimestampError> {
        // Saturated values are out of range.
        let seconds = |distance: Duration| i64::try_from(distance.as_secs()).unwrap_or(i64::MAX);
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => Self::new(seconds(after), after.subsec_nanos()),
            Err(before) => Self::before_epoch(seconds(before.duration()), before.duration().subsec_nanos()),
        }
    }
}

/// Fails if the system clock cannot represent the timestamp. The clocks of Linux and macOS represent all timestamps;
/// that of Windows starts in 1601 and rounds to 100 nanoseconds.
impl TryFrom<Timestamp> for SystemTime {
    type Error = TimestampError;

    fn try_from(timestamp: Timestamp) -> Result<Self, TimestampError> {
        let distance = Duration::from_secs(timestamp.seconds.unsigned_abs());
        let second = if timestamp.seconds < 0 {
            Self::UNIX_EPOCH.checked_sub(distance)
        } else {
            Self::UNIX_EPOCH.checked_add(distance)
        };
        second
            .and_then(|second| second.checked_add(Duration::from_nanos(timestamp.nanos.into())))
            .ok_or(TimestampError::out_of_range("a time that the system clock of this platform can hold"))
    }
}

/// The error for an invalid or unrepresentable timestamp. The message states what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimestampError {
    /// The format of the text; `None` if the timestamp is out of range
    format: Option<TimestampFormat>,
    expected: &'static str,
}

impl TimestampError {
    fn syntax(format: TimestampFormat, expected: &'static str) -> Self {
        Self { format: Some(format), expected }
    }

    fn out_of_range(expected: &'static str) -> Self {
        Self { format: None, expected }
    }

    fn is_out_of_range(&self) -> bool {
        self.format.is_none()
    }
}

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.format {
            Some(format) => write!(f, "invalid {} timestamp: expected {}", format.name(), self.expected),
            None => write!(f, "timestamp out of range: expected {}", self.expected),
        }
    }
}

impl Error for TimestampError {}

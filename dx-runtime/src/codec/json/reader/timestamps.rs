//! Timestamps.

use super::Reader;
use crate::codec::DecodeError;
use crate::{Timestamp, TimestampFormat};
use std::borrow::Cow;

impl Reader<'_> {
    /// Reads a timestamp with the declared format `date-time` (RFC 3339), like [`Timestamp::parse_lenient`].
    ///
    /// # Errors
    ///
    /// Returns an error if the next value is not a timestamp.
    pub(crate) fn date_time(&mut self) -> Result<Timestamp, DecodeError> {
        self.timestamp(TimestampFormat::DateTime)
    }

    /// Reads a timestamp with the declared format `http-date` (RFC 9110), like [`Timestamp::parse_lenient`].
    ///
    /// # Errors
    ///
    /// Returns an error if the next value is not a timestamp.
    pub(crate) fn http_date(&mut self) -> Result<Timestamp, DecodeError> {
        self.timestamp(TimestampFormat::HttpDate)
    }

    /// Reads a timestamp with the declared format `epoch-seconds`, a number, like [`Timestamp::parse_lenient`],
    /// without rounding to a float.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value is not a timestamp.
    pub(crate) fn epoch_seconds(&mut self) -> Result<Timestamp, DecodeError> {
        if !matches!(self.token(), b'-' | b'0'..=b'9') {
            return self.timestamp(TimestampFormat::EpochSeconds);
        }
        let text = self.number_text()?;
        self.parsed(self.position - text.len(), text, TimestampFormat::EpochSeconds)
    }

    /// Numbers and strings are accepted for any declared format.
    #[inline]
    fn timestamp(&mut self, declared: TimestampFormat) -> Result<Timestamp, DecodeError> {
        let start = self.value_start();
        let text = match self.token() {
            b'"' => self.text()?,
            b'-' | b'0'..=b'9' => Cow::Borrowed(self.number_text()?),
            _ => return Err(self.unexpected("a timestamp")),
        };
        self.parsed(start, &text, declared)
    }

    #[inline]
    fn parsed(&self, start: usize, text: &str, declared: TimestampFormat) -> Result<Timestamp, DecodeError> {
        Timestamp::parse_lenient(text, declared).map_err(|error| self.error_at(start, error.to_string()))
    }
}

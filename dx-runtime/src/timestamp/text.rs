//! Scanning and writing of text, shared by the formats.

use std::ops::RangeInclusive;

use super::calendar::Date;
use super::{TimestampError, TimestampFormat};

/// The remaining text. It is scanned by bytes, because all expected characters are ASCII.
pub(super) struct Scanner<'a> {
    rest: &'a [u8],
    format: TimestampFormat,
}

impl<'a> Scanner<'a> {
    pub fn new(text: &'a str, format: TimestampFormat) -> Self {
        Self { rest: text.as_bytes(), format }
    }

    pub fn error<T>(&self, expected: &'static str) -> Result<T, TimestampError> {
        Err(TimestampError::syntax(self.format, expected))
    }

    /// Consumes `literal` if it is next, and returns whether it was.
    pub fn take(&mut self, literal: &str) -> bool {
        match self.rest.strip_prefix(literal.as_bytes()) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    pub fn literal(&mut self, literal: &str, expected: &'static str) -> Result<(), TimestampError> {
        if self.take(literal) { Ok(()) } else { self.error(expected) }
    }

    /// Returns the number of digits that are next.
    pub fn digits(&self) -> usize {
        self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
    }

    /// Consumes any number of spaces.
    pub fn spaces(&mut self) {
        self.rest = self.rest.trim_ascii_start();
    }

    /// Consumes one of `names` and returns its index.
    pub fn name(&mut self, names: &[&str], expected: &'static str) -> Result<usize, TimestampError> {
        names.iter().position(|name| self.take(name)).map_or_else(|| self.error(expected), Ok)
    }

    /// Consumes a number in `range` of exactly `digits` digits.
    pub fn number(
        &mut self,
        digits: usize,
        range: RangeInclusive<u32>,
        expected: &'static str,
    ) -> Result<u32, TimestampError> {
        let Some((number, rest)) = self.rest.split_at_checked(digits) else {
            return self.error(expected);
        };
        let mut value = 0;
        for byte in number {
            if !byte.is_ascii_digit() {
                return self.error(expected);
            }
            value = value * 10 + u32::from(byte - b'0');
        }
        if !range.contains(&value) {
            return self.error(expected);
        }
        self.rest = rest;
        Ok(value)
    }

    /// Validates a date that has been consumed.
    pub fn date(&self, year: u32, month: u32, day: u32) -> Result<Date, TimestampError> {
        Date::new(year, month, day).map_or_else(|| self.error("a day that the month has"), Ok)
    }

    /// Consumes `hh:mm:ss` with an optional fraction and returns the seconds since midnight and nanoseconds. A leap
    /// second counts like any other, which makes it the first second of the next minute.
    pub fn time(&mut self) -> Result<(u32, u32), TimestampError> {
        let hour = self.number(2, 0..=23, "an hour from 00 to 23")?;
        self.literal(":", "\":\" after the hour")?;
        let minute = self.number(2, 0..=59, "a minute from 00 to 59")?;
        self.literal(":", "\":\" after the minute")?;
        let second = self.number(2, 0..=60, "a second from 00 to 60")?;
        Ok((hour * 3_600 + minute * 60 + second, self.fraction()?))
    }

    /// Consumes the optional fraction of a second and returns nanoseconds. Further digits are dropped.
    fn fraction(&mut self) -> Result<u32, TimestampError> {
        if !self.take(".") {
            return Ok(0);
        }
        let digits = self.rest;
        let mut nanos = 0;
        let mut unit = 100_000_000;
        while let [digit @ b'0'..=b'9', rest @ ..] = self.rest {
            nanos += u32::from(digit - b'0') * unit;
            unit /= 10;
            self.rest = rest;
        }
        if self.rest.len() == digits.len() {
            self.error("a digit after the decimal point")
        } else {
            Ok(nanos)
        }
    }

    pub fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    pub fn end(&self) -> Result<(), TimestampError> {
        if self.is_at_end() { Ok(()) } else { self.error("nothing more after the timestamp") }
    }
}

/// Appends a year as four digits.
pub(super) fn push_year(out: &mut String, year: u32) {
    push_two_digits(out, year / 100);
    push_two_digits(out, year % 100);
}

/// Appends `number`, which is below 100, as two digits.
pub(super) fn push_two_digits(out: &mut String, number: u32) {
    push_digit(out, number / 10);
    push_digit(out, number % 10);
}

/// Appends `digit`, which is below 10.
fn push_digit(out: &mut String, digit: u32) {
    out.push(char::from(b'0' + digit as u8));
}

/// Appends seconds since midnight as `hh:mm:ss`, with a fraction if it is not zero.
pub(super) fn push_time(out: &mut String, second_of_day: u32, nanos: u32) {
    push_two_digits(out, second_of_day / 3_600);
    out.push(':');
    push_two_digits(out, second_of_day / 60 % 60);
    out.push(':');
    push_two_digits(out, second_of_day % 60);
    push_fraction(out, nanos);
}

/// Appends nanoseconds as a fraction of a second without trailing zeros, or nothing if they are zero.
pub(super) fn push_fraction(out: &mut String, nanos: u32) {
    if nanos == 0 {
        return;
    }
    out.push('.');
    let mut rest = u64::from(nanos);
    while rest > 0 {
        rest *= 10;
        push_digit(out, (rest / 1_000_000_000) as u32);
        rest %= 1_000_000_000;
    }
}

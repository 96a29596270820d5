//! The `epoch-seconds` format: seconds since 1970-01-01T00:00:00Z as a decimal number.

use super::text::push_fraction;
use super::{NANOS_PER_SECOND, Timestamp, TimestampError, TimestampFormat};
use crate::number::JsonNumber;

/// Exceeds the seconds of any timestamp: 31,688 years.
const TOO_MANY_SECONDS: i64 = 1_000_000_000_000;

pub(super) fn write(timestamp: Timestamp, out: &mut String) {
    let Timestamp { mut seconds, mut nanos } = timestamp;
    if seconds < 0 {
        out.push('-');
        // Nanoseconds count towards the future, but the decimals of a negative number towards the past.
        if nanos > 0 {
            seconds += 1;
            nanos = NANOS_PER_SECOND - nanos;
        }
    }
    out.push_str(itoa::Buffer::new().format(seconds.unsigned_abs()));
    push_fraction(out, nanos);
}

pub(super) fn parse(text: &str) -> Result<Timestamp, TimestampError> {
    let number = JsonNumber::parse(text).ok_or(TimestampError::syntax(
        TimestampFormat::EpochSeconds,
        "a number of seconds in JSON syntax, such as 1515531081.123",
    ))?;
    let (seconds, nanos, exact) = magnitude(&number);
    if number.negative {
        Timestamp::before_epoch(seconds, nanos + u32::from(!exact))
    } else {
        Timestamp::new(seconds, nanos)
    }
}

/// Converts the absolute value of the number to seconds and nanoseconds, and returns whether they are exact. Seconds
/// that are out of range are saturated.
///
/// Takes one step per digit of the text, whatever the exponent.
fn magnitude(number: &JsonNumber<'_>) -> (i64, u32, bool) {
    let (mut seconds, mut nanos, mut exact) = (0, 0, true);
    // The number of remaining digits that are worth a second or more.
    let mut places = number.integer.len() as i64 + number.exponent.unwrap_or(0);
    for digit in number.integer.bytes().chain(number.fraction.bytes()).map(|digit| digit - b'0') {
        match places {
            1.. => seconds = TOO_MANY_SECONDS.min(seconds * 10 + i64::from(digit)),
            -8..=0 => nanos = nanos * 10 + u32::from(digit),
            _ => exact &= digit == 0,
        }
        places -= 1;
    }
    // Digits beyond those of the text are zeros.
    if places > 0 {
        seconds = seconds.saturating_mul(10_i64.pow(places.min(13) as u32));
    }
    nanos *= 10_u32.pow((places + 9).clamp(0, 9) as u32);
    (seconds, nanos, exact)
}

//! The `date-time` format: RFC 3339, section 5.6.

use super::calendar::Date;
use super::text::{Scanner, push_time, push_two_digits, push_year};
use super::{SECONDS_PER_DAY, Timestamp, TimestampError, TimestampFormat};

pub(super) fn write(timestamp: Timestamp, out: &mut String) {
    let (days, second_of_day) = timestamp.day_and_second();
    let date = Date::from_days_since_epoch(days);
    push_year(out, date.year);
    out.push('-');
    push_two_digits(out, date.month);
    out.push('-');
    push_two_digits(out, date.day);
    out.push('T');
    push_time(out, second_of_day, timestamp.nanos);
    out.push('Z');
}

pub(super) fn parse(text: &str) -> Result<Timestamp, TimestampError> {
    let mut scanner = Scanner::new(text, TimestampFormat::DateTime);
    let date = date(&mut scanner)?;
    if !scanner.take("T") && !scanner.take("t") {
        return scanner.error("\"T\" between date and time");
    }
    let (second_of_day, nanos) = scanner.time()?;
    let offset = offset(&mut scanner)?;
    scanner.end()?;
    Timestamp::new(date.days_since_epoch() * SECONDS_PER_DAY + i64::from(second_of_day) - offset, nanos)
}

pub(super) fn date(scanner: &mut Scanner<'_>) -> Result<Date, TimestampError> {
    let year = scanner.number(4, 0..=9_999, "a year of four digits")?;
    scanner.literal("-", "\"-\" after the year")?;
    let month = scanner.number(2, 1..=12, "a month from 01 to 12")?;
    scanner.literal("-", "\"-\" after the month")?;
    let day = scanner.number(2, 1..=31, "a day from 01 to 31")?;
    scanner.date(year, month, day)
}

/// The offset from UTC in seconds, positive to the east.
fn offset(scanner: &mut Scanner<'_>) -> Result<i64, TimestampError> {
    if scanner.take("Z") || scanner.take("z") {
        return Ok(0);
    }
    let sign = if scanner.take("+") {
        1
    } else if scanner.take("-") {
        -1
    } else {
        return scanner.error("\"Z\" or an offset such as +01:00");
    };
    let hours = scanner.number(2, 0..=23, "hours of the offset from 00 to 23")?;
    scanner.literal(":", "\":\" in the offset")?;
    let minutes = scanner.number(2, 0..=59, "minutes of the offset from 00 to 59")?;
    Ok(sign * i64::from(hours * 3_600 + minutes * 60))
}

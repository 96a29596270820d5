//! Parses timestamps in another format than declared, and in variants of the three formats.
//!
//! Accepts what both botocore (through dateutil) and another AWS SDK accept: the SDK for Go accepts dates without an
//! offset, obsolete HTTP dates, one-digit days and two-digit years; the SDK for Java accepts offsets without a colon,
//! and HTTP dates without the day of the week or with an offset.

use super::calendar::Date;
use super::http_date::MONTHS;
use super::text::Scanner;
use super::{SECONDS_PER_DAY, Timestamp, TimestampError, TimestampFormat, epoch_seconds};

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The first two-digit year of the 20th century, as in POSIX's `%y` and the AWS SDK for Go. By RFC 9110 this would
/// depend on the current year: in 2026, `Thursday, 01-Jan-70 00:00:00 GMT` would be in 2070. Parsing is kept
/// independent of the current time instead.
const FIRST_YEAR_OF_TWO_DIGITS: u32 = 69;

/// Parses a timestamp in any format. Returns `error`, the error for the declared format, unless the timestamp is valid
/// but out of range.
#[cold]
pub(super) fn parse(text: &str, error: TimestampError) -> Result<Timestamp, TimestampError> {
    let text = text.trim_ascii();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let parsed = if digits == 4 && text.as_bytes().get(4) == Some(&b'-') {
        date_time(Scanner::new(text, TimestampFormat::DateTime))
    } else if text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte)) {
        epoch_seconds::parse(text)
    } else {
        http_date(Scanner::new(text, TimestampFormat::HttpDate))
    };
    parsed.map_err(|other| if other.is_out_of_range() { other } else { error })
}

fn date_time(mut scanner: Scanner<'_>) -> Result<Timestamp, TimestampError> {
    let date = super::date_time::date(&mut scanner)?;
    if !["T", "t", " "].into_iter().any(|separator| scanner.take(separator)) {
        return scanner.error("\"T\" between date and time");
    }
    let time = scanner.time()?;
    let offset = offset(&mut scanner)?;
    timestamp(&scanner, date, time, offset)
}

/// Parses the three forms of RFC 9110, section 5.6.7, and that of e-mail (RFC 5322, section 3.3).
fn http_date(mut scanner: Scanner<'_>) -> Result<Timestamp, TimestampError> {
    let weekday = WEEKDAYS.into_iter().any(|name| scanner.take(name) || scanner.take(&name[..3]));
    if weekday {
        scanner.take(",");
        scanner.spaces();
    }
    if weekday && scanner.digits() == 0 {
        return asctime(scanner);
    }
    let day = day(&mut scanner)?;
    separator(&mut scanner)?;
    let month = month(&mut scanner)?;
    separator(&mut scanner)?;
    let year = year(&mut scanner)?;
    let date = scanner.date(year, month, day)?;
    scanner.literal(" ", "a space after the year")?;
    let time = scanner.time()?;
    let offset = offset(&mut scanner)?;
    timestamp(&scanner, date, time, offset)
}

/// Parses `Nov  6 08:49:37 1994`, the format of C's `asctime`.
fn asctime(mut scanner: Scanner<'_>) -> Result<Timestamp, TimestampError> {
    let month = month(&mut scanner)?;
    scanner.spaces();
    let day = day(&mut scanner)?;
    scanner.literal(" ", "a space after the day")?;
    let time = scanner.time()?;
    scanner.literal(" ", "a space after the time")?;
    let year = scanner.number(4, 0..=9_999, "a year of four digits")?;
    let date = scanner.date(year, month, day)?;
    timestamp(&scanner, date, time, 0)
}

fn day(scanner: &mut Scanner<'_>) -> Result<u32, TimestampError> {
    scanner.number(scanner.digits().clamp(1, 2), 1..=31, "a day from 1 to 31")
}

fn month(scanner: &mut Scanner<'_>) -> Result<u32, TimestampError> {
    Ok(scanner.name(&MONTHS, "a month, Jan to Dec")? as u32 + 1)
}

fn year(scanner: &mut Scanner<'_>) -> Result<u32, TimestampError> {
    if scanner.digits() != 2 {
        return scanner.number(4, 0..=9_999, "a year of two or four digits");
    }
    let year = scanner.number(2, 0..=99, "a year of two or four digits")?;
    Ok(if year < FIRST_YEAR_OF_TWO_DIGITS { 2000 + year } else { 1900 + year })
}

fn separator(scanner: &mut Scanner<'_>) -> Result<(), TimestampError> {
    if scanner.take("-") { Ok(()) } else { scanner.literal(" ", "a space between day, month and year") }
}

/// The offset from UTC in seconds, positive to the east.
fn offset(scanner: &mut Scanner<'_>) -> Result<i64, TimestampError> {
    scanner.spaces();
    if scanner.is_at_end() || ["Z", "z", "GMT", "UTC"].into_iter().any(|utc| scanner.take(utc)) {
        return Ok(0);
    }
    let sign = if scanner.take("-") { -1 } else { 1 };
    if sign == 1 {
        scanner.literal("+", "GMT or an offset such as +0100")?;
    }
    let hours = scanner.number(2, 0..=23, "hours of the offset from 00 to 23")?;
    let minutes = if scanner.take(":") || !scanner.is_at_end() {
        scanner.number(2, 0..=59, "minutes of the offset from 00 to 59")?
    } else {
        0
    };
    Ok(sign * i64::from(hours * 3_600 + minutes * 60))
}

/// Creates the timestamp, if the text has been read to its end.
fn timestamp(
    scanner: &Scanner<'_>,
    date: Date,
    (second_of_day, nanos): (u32, u32),
    offset: i64,
) -> Result<Timestamp, TimestampError> {
    scanner.end()?;
    Timestamp::new(date.days_since_epoch() * SECONDS_PER_DAY + i64::from(second_of_day) - offset, nanos)
}

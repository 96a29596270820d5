//! The `http-date` format: the IMF-fixdate of RFC 9110, section 5.6.7, which has whole seconds. Fractional seconds are
//! accepted, because some services send them.

use super::calendar::{Date, weekday};
use super::text::{Scanner, push_time, push_two_digits, push_year};
use super::{SECONDS_PER_DAY, Timestamp, TimestampError, TimestampFormat};

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
pub(super) const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

pub(super) fn write(timestamp: Timestamp, out: &mut String) {
    let (days, second_of_day) = timestamp.day_and_second();
    let date = Date::from_days_since_epoch(days);
    out.push_str(WEEKDAYS[weekday(days)]);
    out.push_str(", ");
    push_two_digits(out, date.day);
    out.push(' ');
    out.push_str(MONTHS[date.month as usize - 1]);
    out.push(' ');
    push_year(out, date.year);
    out.push(' ');
    push_time(out, second_of_day, 0);
    out.push_str(" GMT");
}

pub(super) fn parse(text: &str) -> Result<Timestamp, TimestampError> {
    let mut scanner = Scanner::new(text, TimestampFormat::HttpDate);
    scanner.name(&WEEKDAYS, "a day of the week, Mon to Sun")?;
    scanner.literal(", ", "\", \" after the day of the week")?;
    let day = scanner.number(2, 1..=31, "a day from 01 to 31")?;
    scanner.literal(" ", "a space after the day")?;
    let month = scanner.name(&MONTHS, "a month, Jan to Dec")? + 1;
    scanner.literal(" ", "a space after the month")?;
    let year = scanner.number(4, 0..=9_999, "a year of four digits")?;
    scanner.literal(" ", "a space after the year")?;
    let date = scanner.date(year, month as u32, day)?;
    let (second_of_day, nanos) = scanner.time()?;
    scanner.literal(" GMT", "\" GMT\" after the time")?;
    scanner.end()?;
    Timestamp::new(date.days_since_epoch() * SECONDS_PER_DAY + i64::from(second_of_day), nanos)
}

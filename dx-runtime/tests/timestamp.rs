//! What a timestamp keeps, and what its three formats accept, write and refuse.

#![allow(clippy::panic, reason = "clippy takes the helpers of tests for production code")]

use std::time::{Duration, SystemTime};

use dx_runtime::TimestampFormat::{DateTime, EpochSeconds, HttpDate};
use dx_runtime::{Timestamp, TimestampError, TimestampFormat};
use proptest::prelude::*;

const FORMATS: [TimestampFormat; 3] = [DateTime, HttpDate, EpochSeconds];

/// A timestamp of these parts, which are valid.
fn at(seconds: i64, nanos: u32) -> Timestamp {
    Timestamp::new(seconds, nanos).unwrap_or_else(|error| panic!("{seconds} s {nanos} ns: {error}"))
}

fn parse(text: &str, format: TimestampFormat) -> Timestamp {
    Timestamp::parse(text, format).unwrap_or_else(|error| panic!("{text:?}: {error}"))
}

/// What `format` has room for.
fn kept(timestamp: Timestamp, format: TimestampFormat) -> Timestamp {
    if format == HttpDate { at(timestamp.seconds(), 0) } else { timestamp }
}

fn error(text: &str, format: TimestampFormat) -> TimestampError {
    match Timestamp::parse(text, format) {
        Ok(timestamp) => panic!("{text:?} was accepted as {timestamp}"),
        Err(error) => error,
    }
}

#[test]
fn the_default_is_the_epoch() {
    assert_eq!(Timestamp::default(), Timestamp::EPOCH);
    assert_eq!(Timestamp::EPOCH.format(DateTime), "1970-01-01T00:00:00Z");
    assert_eq!(Timestamp::EPOCH.format(HttpDate), "Thu, 01 Jan 1970 00:00:00 GMT");
    assert_eq!(Timestamp::EPOCH.format(EpochSeconds), "0");
}

#[test]
fn the_range_is_from_the_year_1_to_the_year_9999() {
    assert_eq!(Timestamp::MIN.format(DateTime), "0001-01-01T00:00:00Z");
    assert_eq!(Timestamp::MIN.format(HttpDate), "Mon, 01 Jan 0001 00:00:00 GMT");
    assert_eq!(Timestamp::MIN.format(EpochSeconds), "-62135596800");
    assert_eq!(Timestamp::MAX.format(DateTime), "9999-12-31T23:59:59.999999999Z");
    assert_eq!(Timestamp::MAX.format(HttpDate), "Fri, 31 Dec 9999 23:59:59 GMT");
    assert_eq!(Timestamp::MAX.format(EpochSeconds), "253402300799.999999999");
    for format in FORMATS {
        for timestamp in [Timestamp::MIN, Timestamp::MAX] {
            assert_eq!(parse(&timestamp.format(format), format), kept(timestamp, format));
        }
    }
}

#[test]
fn what_is_out_of_range_is_refused_with_the_range() {
    let message =
        "timestamp out of range: expected 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z".to_owned();
    for seconds in [i64::MIN, -62_135_596_801, 253_402_300_800, i64::MAX] {
        assert_eq!(Timestamp::from_secs(seconds).map_err(|error| error.to_string()), Err(message.clone()));
    }
    for (text, format) in [
        ("0000-12-31T23:59:59Z", DateTime),
        ("0001-01-01T00:30:00+01:00", DateTime),
        ("9999-12-31T23:30:00-01:00", DateTime),
        ("9999-12-31T23:59:60Z", DateTime),
        ("Sun, 31 Dec 0000 23:59:59 GMT", HttpDate),
        ("253402300800", EpochSeconds),
        ("-62135596800.0000000001", EpochSeconds),
        ("1e12", EpochSeconds),
    ] {
        assert_eq!(error(text, format).to_string(), message, "{text}");
    }
    assert_eq!(
        Timestamp::new(0, 1_000_000_000).map_err(|error| error.to_string()),
        Err("timestamp out of range: expected fewer than 1,000,000,000 nanoseconds".to_owned())
    );
}

#[test]
fn an_offset_can_bring_the_year_0_into_range() {
    assert_eq!(parse("0000-12-31T23:30:00-01:00", DateTime).to_string(), "0001-01-01T00:30:00Z");
    assert_eq!(parse("0000-12-31T23:59:60Z", DateTime), Timestamp::MIN);
}

#[test]
fn a_timestamp_keeps_nanoseconds() {
    let timestamp = at(1_398_796_238, 123_456_789);
    assert_eq!(timestamp.seconds(), 1_398_796_238);
    assert_eq!(timestamp.subsec_nanos(), 123_456_789);
    assert_eq!(timestamp.format(DateTime), "2014-04-29T18:30:38.123456789Z");
    assert_eq!(timestamp.format(EpochSeconds), "1398796238.123456789");
}

#[test]
fn a_fraction_is_written_without_zeros_at_its_end_and_only_if_there_is_one() {
    assert_eq!(at(0, 120_000_000).to_string(), "1970-01-01T00:00:00.12Z");
    assert_eq!(at(0, 1).to_string(), "1970-01-01T00:00:00.000000001Z");
    assert_eq!(at(0, 500_000_000).format(EpochSeconds), "0.5");
}

#[test]
fn an_http_date_is_written_in_whole_seconds_towards_the_past() {
    for (seconds, nanos, expected) in [
        (1_398_796_238, 251_000_000, "Tue, 29 Apr 2014 18:30:38 GMT"),
        (1_398_796_238, 999_999_999, "Tue, 29 Apr 2014 18:30:38 GMT"),
        (-1, 500_000_000, "Wed, 31 Dec 1969 23:59:59 GMT"),
        (-2, 1, "Wed, 31 Dec 1969 23:59:58 GMT"),
    ] {
        assert_eq!(at(seconds, nanos).format(HttpDate), expected);
    }
}

#[test]
fn writing_appends() {
    let mut out = "since ".to_owned();
    Timestamp::EPOCH.write(DateTime, &mut out);
    assert_eq!(out, "since 1970-01-01T00:00:00Z");
}

#[test]
fn display_debug_and_from_str_are_the_date_time() {
    let timestamp = at(1_398_796_238, 0);
    assert_eq!(timestamp.to_string(), "2014-04-29T18:30:38Z");
    assert_eq!(format!("{timestamp:?}"), "2014-04-29T18:30:38Z");
    assert_eq!("2014-04-29T18:30:38Z".parse(), Ok(timestamp));
    assert_eq!(format!("{timestamp:>22}"), "  2014-04-29T18:30:38Z");
}

#[test]
fn truncation_to_milliseconds_is_towards_the_past_before_1970_too() {
    assert_eq!(at(5, 123_999_999).truncate_to_millis(), at(5, 123_000_000));
    assert_eq!(at(-1, 999_999_999).truncate_to_millis(), at(-1, 999_000_000));
    assert_eq!(at(-1, 1).truncate_to_millis(), at(-1, 0));
    assert_eq!(Timestamp::MIN.truncate_to_millis(), Timestamp::MIN);
}

#[test]
fn timestamps_compare_in_order_of_time() {
    let ordered =
        [Timestamp::MIN, at(-1, 0), at(-1, 1), Timestamp::EPOCH, at(0, 1), at(1, 0), Timestamp::MAX];
    assert!(ordered.is_sorted_by(|a, b| a < b));
}

#[test]
fn the_examples_of_rfc_3339_are_read() {
    for (text, seconds, nanos) in [
        ("1985-04-12T23:20:50.52Z", 482_196_050, 520_000_000),
        ("1996-12-19T16:39:57-08:00", 851_042_397, 0),
        ("1990-12-31T23:59:60Z", 662_688_000, 0),
        ("1990-12-31T15:59:60-08:00", 662_688_000, 0),
        ("1937-01-01T12:00:27.87+00:20", -1_041_337_173, 870_000_000),
    ] {
        assert_eq!(parse(text, DateTime), at(seconds, nanos), "{text}");
    }
}

#[test]
fn a_date_time_may_have_lower_case_letters_offsets_and_any_number_of_digits() {
    for (text, expected) in [
        ("2000-02-29t01:02:03z", "2000-02-29T01:02:03Z"),
        ("2024-02-29T00:00:00+23:59", "2024-02-28T00:01:00Z"),
        ("2024-02-29T00:00:00-23:59", "2024-02-29T23:59:00Z"),
        ("2024-02-29T00:00:00-00:00", "2024-02-29T00:00:00Z"),
        ("1969-12-31T23:59:59.9999999999999999Z", "1969-12-31T23:59:59.999999999Z"),
        ("2024-02-29T00:00:00.1000000000000000000000000000000000000Z", "2024-02-29T00:00:00.1Z"),
        ("1990-12-31T23:59:60.25Z", "1991-01-01T00:00:00.25Z"),
    ] {
        assert_eq!(parse(text, DateTime).to_string(), expected, "{text}");
    }
}

#[test]
fn what_is_not_a_date_time_is_refused_with_what_was_expected() {
    for (text, expected) in [
        ("", "a year of four digits"),
        ("85-04-12T23:20:50Z", "a year of four digits"),
        ("+985-04-12T23:20:50Z", "a year of four digits"),
        ("１985-04-12T23:20:50Z", "a year of four digits"),
        (" 1985-04-12T23:20:50Z", "a year of four digits"),
        ("19850412T232050Z", "\"-\" after the year"),
        ("12345-04-12T23:20:50Z", "\"-\" after the year"),
        ("1985-00-12T23:20:50Z", "a month from 01 to 12"),
        ("1985-13-12T23:20:50Z", "a month from 01 to 12"),
        ("1985-4-12T23:20:50Z", "a month from 01 to 12"),
        ("1985-04/12T23:20:50Z", "\"-\" after the month"),
        ("1985-04-00T23:20:50Z", "a day from 01 to 31"),
        ("1985-04-32T23:20:50Z", "a day from 01 to 31"),
        ("1985-04-31T23:20:50Z", "a day that the month has"),
        ("1985-02-29T23:20:50Z", "a day that the month has"),
        ("1900-02-29T23:20:50Z", "a day that the month has"),
        ("1985-04-12", "\"T\" between date and time"),
        ("1985-04-12 23:20:50Z", "\"T\" between date and time"),
        ("1985-04-12T24:00:00Z", "an hour from 00 to 23"),
        ("1985-04-12T23.20:50Z", "\":\" after the hour"),
        ("1985-04-12T23:60:50Z", "a minute from 00 to 59"),
        ("1985-04-12T23:20Z", "\":\" after the minute"),
        ("1985-04-12T23:20:61Z", "a second from 00 to 60"),
        ("1985-04-12T23:20:5", "a second from 00 to 60"),
        ("1985-04-12T23:20:50.Z", "a digit after the decimal point"),
        ("1985-04-12T23:20:50", "\"Z\" or an offset such as +01:00"),
        ("1985-04-12T23:20:50,5Z", "\"Z\" or an offset such as +01:00"),
        ("1985-04-12T23:20:50é", "\"Z\" or an offset such as +01:00"),
        ("1985-04-12T23:20:50+-01:00", "hours of the offset from 00 to 23"),
        ("1985-04-12T23:20:50+24:00", "hours of the offset from 00 to 23"),
        ("1985-04-12T23:20:50+0100", "\":\" in the offset"),
        ("1985-04-12T23:20:50+01", "\":\" in the offset"),
        ("1985-04-12T23:20:50+01:60", "minutes of the offset from 00 to 59"),
        ("1985-04-12T23:20:50Z ", "nothing more after the timestamp"),
        ("1985-04-12T23:20:50+01:00Z", "nothing more after the timestamp"),
    ] {
        let message = format!("invalid date-time timestamp: expected {expected}");
        assert_eq!(error(text, DateTime).to_string(), message, "{text:?}");
    }
}

#[test]
fn the_example_of_rfc_9110_is_read_and_written() {
    let timestamp = parse("Sun, 06 Nov 1994 08:49:37 GMT", HttpDate);
    assert_eq!(timestamp, at(784_111_777, 0));
    assert_eq!(timestamp.format(HttpDate), "Sun, 06 Nov 1994 08:49:37 GMT");
}

#[test]
fn an_http_date_may_have_a_fraction_and_the_wrong_weekday() {
    assert_eq!(parse("Tue, 29 Apr 2014 18:30:38.123 GMT", HttpDate), at(1_398_796_238, 123_000_000));
    let corrected = parse("Mon, 29 Apr 2014 18:30:38 GMT", HttpDate).format(HttpDate);
    assert_eq!(corrected, "Tue, 29 Apr 2014 18:30:38 GMT");
    assert_eq!(parse("Sat, 30 Jun 2012 23:59:60 GMT", HttpDate).to_string(), "2012-07-01T00:00:00Z");
}

#[test]
fn what_is_not_an_http_date_is_refused_with_what_was_expected() {
    for (text, expected) in [
        ("", "a day of the week, Mon to Sun"),
        ("29 Apr 2014 18:30:38 GMT", "a day of the week, Mon to Sun"),
        ("tue, 29 Apr 2014 18:30:38 GMT", "a day of the week, Mon to Sun"),
        ("Tü, 29 Apr 2014 18:30:38 GMT", "a day of the week, Mon to Sun"),
        ("Sunday, 06-Nov-94 08:49:37 GMT", "\", \" after the day of the week"),
        ("Sun Nov  6 08:49:37 1994", "\", \" after the day of the week"),
        ("Tue, 9 Apr 2014 18:30:38 GMT", "a day from 01 to 31"),
        ("Tue, 29-Apr 2014 18:30:38 GMT", "a space after the day"),
        ("Tue, 29 apr 2014 18:30:38 GMT", "a month, Jan to Dec"),
        ("Tue, 29 April 2014 18:30:38 GMT", "a space after the month"),
        ("Tue, 29 Apr 14 18:30:38 GMT", "a year of four digits"),
        ("Tue, 29 Apr 20145 18:30:38 GMT", "a space after the year"),
        ("Tue, 31 Apr 2014 18:30:38 GMT", "a day that the month has"),
        ("Tue, 29 Apr 2014 8:30:38 GMT", "an hour from 00 to 23"),
        ("Tue, 29 Apr 2014 18:30:38. GMT", "a digit after the decimal point"),
        ("Tue, 29 Apr 2014 18:30:38 UTC", "\" GMT\" after the time"),
        ("Tue, 29 Apr 2014 18:30:38 GMT+1", "nothing more after the timestamp"),
    ] {
        let message = format!("invalid http-date timestamp: expected {expected}");
        assert_eq!(error(text, HttpDate).to_string(), message, "{text:?}");
    }
}

#[test]
fn epoch_seconds_may_have_a_sign_a_fraction_and_an_exponent() {
    for (text, seconds, nanos) in [
        ("1515531081", 1_515_531_081, 0),
        ("1515531081.1234", 1_515_531_081, 123_400_000),
        ("1.5e9", 1_500_000_000, 0),
        ("1.398796238123456789E9", 1_398_796_238, 123_456_789),
        ("15E-1", 1, 500_000_000),
        ("15e+2", 1_500, 0),
        ("0.0000000005e9", 0, 500_000_000),
        ("-0", 0, 0),
        ("-0.0e-7", 0, 0),
        ("-1", -1, 0),
        ("-1.5", -2, 500_000_000),
        ("-0.25", -1, 750_000_000),
        ("1e-9", 0, 1),
    ] {
        assert_eq!(parse(text, EpochSeconds), at(seconds, nanos), "{text}");
    }
}

#[test]
fn digits_past_the_nanoseconds_round_towards_the_past() {
    assert_eq!(parse("0.9999999999", EpochSeconds), at(0, 999_999_999));
    assert_eq!(parse("-0.0000000001", EpochSeconds), at(-1, 999_999_999));
    assert_eq!(parse("-0.00000000010", EpochSeconds), at(-1, 999_999_999));
    assert_eq!(parse("-1.0000000000", EpochSeconds), at(-1, 0));
    assert_eq!(parse("1e-999999999999999999999999999", EpochSeconds), Timestamp::EPOCH);
    assert_eq!(parse("-1e-999999999999999999999999999", EpochSeconds), at(-1, 999_999_999));
}

#[test]
fn exponents_of_any_size_are_read_at_once() {
    for text in ["1e400", "1e9223372036854775807", "9e99999999999999999999999999999999", "-1e22", "1e21"] {
        assert!(error(text, EpochSeconds).to_string().starts_with("timestamp out of range"), "{text}");
    }
    assert_eq!(parse("0e99999999999999999999999999999999", EpochSeconds), Timestamp::EPOCH);
    let zeros = "0".repeat(100_000);
    assert_eq!(parse(&format!("0.{zeros}15e100001"), EpochSeconds), at(1, 500_000_000));
    assert_eq!(parse(&format!("15{zeros}e-100001"), EpochSeconds), at(1, 500_000_000));
}

#[test]
fn what_is_not_a_json_number_is_not_epoch_seconds() {
    for text in [
        "",
        "-",
        "+1",
        " 1",
        "1 ",
        ".5",
        "1.",
        "01",
        "-01",
        "1e",
        "1e+",
        "1e1.5",
        "0x10",
        "1_000",
        "--1",
        "NaN",
        "Infinity",
        "1,5",
        "١",
        "1é",
        "1.é",
        "2014-04-29T18:30:38Z",
    ] {
        let expected = "a number of seconds in JSON syntax, such as 1515531081.123";
        let message = format!("invalid epoch-seconds timestamp: expected {expected}");
        assert_eq!(error(text, EpochSeconds).to_string(), message, "{text:?}");
    }
}

/// Each is read by botocore 1.44 as the same instant, unless noted.
const VARIANTS: [(&str, &str); 37] = [
    ("1398796238", "2014-04-29T18:30:38Z"),
    ("1398796238.25", "2014-04-29T18:30:38.25Z"),
    ("1.5e9", "2017-07-14T02:40:00Z"),
    ("-0.5", "1969-12-31T23:59:59.5Z"),
    ("-1.5", "1969-12-31T23:59:58.5Z"),
    ("0", "1970-01-01T00:00:00Z"),
    ("2014", "1970-01-01T00:33:34Z"),
    (" 5 ", "1970-01-01T00:00:05Z"),
    ("2014-04-29T18:30:38Z", "2014-04-29T18:30:38Z"),
    ("2014-04-29t18:30:38z", "2014-04-29T18:30:38Z"),
    ("2014-04-29T18:30:38+00:00", "2014-04-29T18:30:38Z"),
    ("2014-04-29T18:30:38-07:00", "2014-04-30T01:30:38Z"),
    ("2014-04-29T18:30:38.1234567891234Z", "2014-04-29T18:30:38.123456789Z"),
    ("2014-04-29T18:30:38.251+0000", "2014-04-29T18:30:38.251Z"),
    ("2014-04-29T18:30:38+0130", "2014-04-29T17:00:38Z"),
    ("2014-04-29T18:30:38+01", "2014-04-29T17:30:38Z"),
    ("2014-04-29 18:30:38Z", "2014-04-29T18:30:38Z"),
    ("2014-04-29 18:30:38 UTC", "2014-04-29T18:30:38Z"),
    ("2014-04-29 18:30:38 +0100", "2014-04-29T17:30:38Z"),
    ("2014-04-29T18:30:38GMT", "2014-04-29T18:30:38Z"),
    // To botocore it is a time without a zone.
    ("2014-04-29T18:30:38", "2014-04-29T18:30:38Z"),
    // botocore refuses leap seconds.
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    ("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"),
    ("Sun, 06 Nov 1994 08:49:37.25 GMT", "1994-11-06T08:49:37.25Z"),
    ("Sun, 6 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"),
    ("Sun, 06 Nov 94 08:49:37 GMT", "1994-11-06T08:49:37Z"),
    ("06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"),
    ("6 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"),
    ("Sun, 06 Nov 1994 08:49:37 UTC", "1994-11-06T08:49:37Z"),
    ("Sun, 06 Nov 1994 08:49:37 +0000", "1994-11-06T08:49:37Z"),
    ("Sun, 06 Nov 1994 08:49:37 -0700", "1994-11-06T15:49:37Z"),
    ("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z"),
    ("Tuesday, 29-Apr-14 18:30:38 GMT", "2014-04-29T18:30:38Z"),
    ("Wednesday, 06-Nov-68 08:49:37 GMT", "2068-11-06T08:49:37Z"),
    ("Thursday, 06-Nov-69 08:49:37 GMT", "1969-11-06T08:49:37Z"), // 2069 to botocore until 2118
    ("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z"),
    ("Wed Nov 16 08:49:37 1994", "1994-11-16T08:49:37Z"),
];

#[test]
fn a_timestamp_in_another_format_than_the_declared_one_is_read_all_the_same() {
    for (text, expected) in VARIANTS {
        for declared in FORMATS {
            let read = Timestamp::parse_lenient(text, declared);
            let read = read.unwrap_or_else(|error| panic!("{text:?} as {declared:?}: {error}"));
            assert_eq!(read.to_string(), expected, "{text:?} as {declared:?}");
        }
    }
}

#[test]
fn what_is_no_timestamp_is_refused_with_what_the_declared_format_expects() {
    for text in [
        "",
        " ",
        "yesterday",
        "NaN",
        "Infinity",
        "true",
        "0x10",
        "+5",
        "1_000",
        "12:30",
        "2014-04-29",
        "2014-04-29T18:30Z",
        "2014-02-30T18:30:38Z",
        "2014-04-29T24:00:00Z",
        "2014-04-29T18:30:61Z",
        "2014-04-29T18:30:38+1",
        "2014-04-29T18:30:38+01:",
        "2014-04-29T18:30:38+24:00",
        "2014-04-29T18:30:38 EST",
        "2014-04-29T18:30:38Zulu",
        "12345-04-29T18:30:38Z",
        "Sun, 06 Nov 194 08:49:37 GMT",
        "Sun, 31 Nov 1994 08:49:37 GMT",
        "Sun, 006 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 EST",
        "Sun,, 06 Nov 1994 08:49:37 GMT",
        "sun, 06 nov 1994 08:49:37 gmt",
        "Sunday",
        "Sun Nov 6 08:49:37",
        "Nov 6 08:49:37 1994",
        "Sön, 06 Nov 1994 08:49:37 GMT",
    ] {
        for (declared, name) in FORMATS.into_iter().zip(["date-time", "http-date", "epoch-seconds"]) {
            let error = match Timestamp::parse_lenient(text, declared) {
                Ok(timestamp) => panic!("{text:?} was accepted as {timestamp}"),
                Err(error) => error.to_string(),
            };
            assert!(error.starts_with(&format!("invalid {name} timestamp: expected ")), "{text:?}: {error}");
        }
    }
}

#[test]
fn a_timestamp_that_is_out_of_range_is_refused_as_such_in_any_format() {
    for text in ["1398796238251", "-1e12", "0000-01-01T00:00:00Z", "Sat, 01 Jan 0000 00:00:00 GMT"] {
        for declared in FORMATS {
            let error = Timestamp::parse_lenient(text, declared).map_err(|error| error.to_string());
            assert!(error.is_err_and(|error| error.starts_with("timestamp out of range: ")), "{text:?}");
        }
    }
}

#[test]
fn a_system_time_becomes_a_timestamp_and_back() {
    for (system, timestamp) in [
        (SystemTime::UNIX_EPOCH, Timestamp::EPOCH),
        (SystemTime::UNIX_EPOCH + Duration::new(1, 500), at(1, 500)),
        (SystemTime::UNIX_EPOCH - Duration::from_secs(1), at(-1, 0)),
        (SystemTime::UNIX_EPOCH - Duration::new(1, 500), at(-2, 999_999_500)),
    ] {
        assert_eq!(Timestamp::try_from(system), Ok(timestamp));
        assert_eq!(SystemTime::try_from(timestamp), Ok(system));
    }
    let too_late = SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_300_800);
    assert!(Timestamp::try_from(too_late).is_err());
}

/// The calendar as everyone knows it, one day after the other.
struct Day {
    year: u32,
    month: u32,
    day: u32,
    weekday: usize,
}

impl Day {
    fn advance(&mut self) {
        let leap_day = u32::from(
            self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400)),
        );
        let days = [31, 28 + leap_day, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][self.month as usize - 1];
        self.weekday = (self.weekday + 1) % 7;
        self.day += 1;
        if self.day > days {
            self.day = 1;
            self.month += 1;
        }
        if self.month > 12 {
            self.month = 1;
            self.year += 1;
        }
    }

    fn http_date(&self) -> String {
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][self.weekday];
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let month = months[self.month as usize - 1];
        format!("{weekday}, {:02} {month} {:04} 00:00:00 GMT", self.day, self.year)
    }
}

#[test]
fn every_day_from_the_first_to_the_last_follows_the_day_before() {
    let mut day = Day { year: 1, month: 1, day: 1, weekday: 0 };
    let mut written = String::new();
    for seconds in (Timestamp::MIN.seconds()..=Timestamp::MAX.seconds()).step_by(86_400) {
        let expected = day.http_date();
        written.clear();
        at(seconds, 0).write(HttpDate, &mut written);
        assert_eq!(written, expected);
        // Enough for parsing, which only counts on from there, and three times as fast.
        if day.day == 1 {
            assert_eq!(parse(&expected, HttpDate).seconds(), seconds, "{expected}");
        }
        day.advance();
    }
    assert_eq!(day.http_date(), "Sat, 01 Jan 10000 00:00:00 GMT");
}

fn timestamps() -> impl Strategy<Value = Timestamp> {
    let seconds = Timestamp::MIN.seconds()..=Timestamp::MAX.seconds();
    // Few fractions are short among all that there are, but most are in practice.
    let nanos =
        (0..1_000_000_000_u32, 0..=9_u32).prop_map(|(nanos, digits)| nanos - nanos % 10_u32.pow(digits));
    (seconds, nanos).prop_map(|(seconds, nanos)| at(seconds, nanos))
}

fn formats() -> impl Strategy<Value = TimestampFormat> {
    prop::sample::select(&FORMATS[..])
}

/// Texts that are nearly timestamps: one in `format`, with a part replaced by something that could be there.
fn near_misses() -> impl Strategy<Value = (String, TimestampFormat)> {
    let piece = "[0-9TtZzeE:+. é-]{0,4}";
    (timestamps(), formats(), any::<prop::sample::Index>(), 0..4_usize, piece).prop_map(
        |(timestamp, format, index, length, piece)| {
            let mut text = timestamp.format(format);
            let start = index.index(text.len());
            let end = text.len().min(start + length);
            text.replace_range(start..end, &piece);
            (text, format)
        },
    )
}

/// What is accepted can be written and is the same when it is read again.
fn check_any_text(text: &str, format: TimestampFormat) {
    for timestamp in
        [Timestamp::parse(text, format), Timestamp::parse_lenient(text, format)].into_iter().flatten()
    {
        for format in FORMATS {
            assert_eq!(parse(&timestamp.format(format), format), kept(timestamp, format), "{text:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn every_timestamp_survives_every_format(timestamp in timestamps(), format in formats()) {
        prop_assert_eq!(parse(&timestamp.format(format), format), kept(timestamp, format));
    }

    #[test]
    fn an_offset_is_subtracted(timestamp in timestamps(), minutes in -1_439..1_440_i64) {
        let local = Timestamp::new(timestamp.seconds() + minutes * 60, timestamp.subsec_nanos());
        prop_assume!(local.is_ok());
        let sign = if minutes < 0 { '-' } else { '+' };
        let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
        let text = at(local?.seconds(), timestamp.subsec_nanos()).to_string();
        let text = text.replace('Z', &format!("{sign}{hours:02}:{minutes:02}"));
        prop_assert_eq!(parse(&text, DateTime), timestamp);
    }

    #[test]
    fn epoch_seconds_are_the_exact_value_rounded_down(
        digits in -99_999_999_999_999_i64..,
        exponent in -12..=0_i32,
    ) {
        let (denominator, numerator) = (10_i128.pow(exponent.unsigned_abs()), i128::from(digits));
        let seconds = numerator.div_euclid(denominator);
        let nanos = numerator.rem_euclid(denominator) * 1_000_000_000 / denominator;
        let expected = Timestamp::new(seconds as i64, nanos as u32).ok();
        prop_assert_eq!(Timestamp::parse(&format!("{digits}e{exponent}"), EpochSeconds).ok(), expected);
    }

    #[test]
    fn truncated_timestamps_are_at_most_a_millisecond_earlier(timestamp in timestamps()) {
        let truncated = timestamp.truncate_to_millis();
        prop_assert_eq!(truncated.seconds(), timestamp.seconds());
        prop_assert!(truncated <= timestamp);
        prop_assert!(timestamp.subsec_nanos() - truncated.subsec_nanos() < 1_000_000);
        prop_assert_eq!(truncated.subsec_nanos() % 1_000_000, 0);
    }

    #[test]
    fn every_timestamp_survives_as_a_system_time(timestamp in timestamps()) {
        // Windows counts in 100 nanoseconds from 1601 on.
        if cfg!(unix) {
            prop_assert_eq!(SystemTime::try_from(timestamp).and_then(Timestamp::try_from), Ok(timestamp));
        }
    }

    #[test]
    fn every_format_is_read_whatever_the_declared_one(
        timestamp in timestamps(),
        format in formats(),
        declared in formats(),
    ) {
        let read = Timestamp::parse_lenient(&timestamp.format(format), declared);
        prop_assert_eq!(read, Ok(kept(timestamp, format)));
    }

    #[test]
    fn what_is_read_in_the_declared_format_is_read_the_same_leniently((text, format) in near_misses()) {
        if let Ok(timestamp) = Timestamp::parse(&text, format) {
            prop_assert_eq!(Timestamp::parse_lenient(&text, format), Ok(timestamp));
        }
    }

    #[test]
    fn any_text_is_either_refused_or_a_timestamp(text in ".*", format in formats()) {
        check_any_text(&text, format);
    }

    #[test]
    fn any_near_miss_is_either_refused_or_a_timestamp((text, format) in near_misses()) {
        check_any_text(&text, format);
    }

    #[test]
    fn any_number_is_either_refused_or_a_timestamp(
        text in "-?[0-9]{1,12}(\\.[0-9]{0,12})?([eE][+-]?[0-9]{0,30})?",
    ) {
        check_any_text(&text, EpochSeconds);
    }
}

//! Numbers, in the types that members have.

use crate::{document, read_all, same, written};
use dx_runtime::json::Reader;
use dx_runtime::{BigDecimal, BigInteger, Timestamp};
use proptest::prelude::*;
use serde_json::Value;

proptest! {
    #[test]
    fn any_number_is_read_as_serde_json_reads_it(text in "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?") {
        match (document(&text), serde_json::from_str::<Value>(&text)) {
            (Ok(ours), Ok(theirs)) => prop_assert!(same(&ours, &theirs), "{ours:?} {theirs}"),
            (Err(_), Err(_)) => {}
            (ours, theirs) => prop_assert!(false, "{ours:?} {theirs:?}"),
        }
        let integer: BigInteger = match text.parse() {
            Ok(integer) => integer,
            Err(_) => return Ok(()),
        };
        prop_assert_eq!(read_all(&text, Reader::big_integer).unwrap(), integer);
    }

    #[test]
    fn what_is_written_is_read_the_same(long in any::<i64>(), double in any::<f64>(), float in any::<f32>()) {
        let text = written(|writer| writer.integer(long)).unwrap();
        prop_assert_eq!(read_all(&text, Reader::integer::<i64>).unwrap(), long);
        let text = written(|writer| writer.double(double)).unwrap();
        let read = read_all(&text, Reader::double).unwrap();
        prop_assert!(read == double || read.is_nan() && double.is_nan(), "{text}");
        let text = written(|writer| writer.float(float)).unwrap();
        let read = read_all(&text, Reader::float).unwrap();
        prop_assert!(read == float || read.is_nan() && float.is_nan(), "{text}");
    }
}

#[test]
fn what_json_does_not_call_a_number_is_none_for_any_type() {
    for text in
        ["01", "-01", "00", "1.", "-1.", "1.e5", ".5", "1e", "1e+", "1e+-1", "-", "--1", "+1", "1_0", "0x1"]
    {
        assert!(read_all(text, Reader::number_text).is_err(), "{text}");
        assert!(read_all(text, Reader::skip).is_err(), "{text}");
        assert!(read_all(text, Reader::integer::<i64>).is_err(), "{text}");
        assert!(read_all(text, Reader::double).is_err(), "{text}");
        assert!(read_all(text, Reader::big_decimal).is_err(), "{text}");
        assert!(read_all(text, Reader::epoch_seconds).is_err(), "{text}");
    }
}

#[test]
fn an_integer_has_to_fit_its_type() {
    assert_eq!(read_all("-128", Reader::integer), Ok(-128_i8));
    assert_eq!(read_all("9223372036854775807", Reader::integer), Ok(i64::MAX));
    let error = read_all("[128]", |reader| reader.list(Reader::integer::<i8>)).unwrap_err();
    assert_eq!(error.to_string(), "[0]: expected an integer of 8 bits at byte 1");
    assert!(read_all("9223372036854775808", Reader::integer::<i64>).is_err());
}

#[test]
fn a_whole_number_is_an_integer_however_it_is_written() {
    assert_eq!(read_all("3.0", Reader::integer), Ok(3_i32));
    assert_eq!(read_all("-2.50e2", Reader::integer), Ok(-250_i32));
    assert!(read_all("3.5", Reader::integer::<i32>).is_err());
    assert!(read_all("1e17", Reader::integer::<i64>).is_err(), "a float is not exact up there");
}

#[test]
fn a_float_may_be_infinite_or_no_number_and_is_then_a_string() {
    for (number, text) in
        [(f64::NAN, r#""NaN""#), (f64::INFINITY, r#""Infinity""#), (f64::NEG_INFINITY, r#""-Infinity""#)]
    {
        assert_eq!(written(|writer| writer.double(number)).unwrap(), text);
        assert_eq!(written(|writer| writer.float(number as f32)).unwrap(), text);
        assert_eq!(read_all(text, Reader::double).unwrap().to_bits(), number.to_bits());
        assert_eq!(read_all(text, Reader::float).unwrap().to_bits(), (number as f32).to_bits());
    }
    assert!(read_all(r#""1.5""#, Reader::double).is_err());
    assert!(read_all("1e400", Reader::double).is_err());
    assert!(read_all("1e39", Reader::float).is_err());
    assert_eq!(read_all("1e39", Reader::double), Ok(1e39));
}

#[test]
fn numbers_of_any_size_keep_every_digit() {
    let text = "123456789012345678901234567890.12345678901234567890";
    let decimal: BigDecimal = read_all(text, Reader::big_decimal).unwrap();
    assert_eq!(written(|writer| writer.big_decimal(&decimal)).unwrap(), text);
    let error = read_all(&format!(" {text}"), Reader::big_integer).unwrap_err();
    assert_eq!(error.to_string(), "expected an integer at byte 1");
    let integer = read_all("-123456789012345678901234567890", Reader::big_integer).unwrap();
    assert_eq!(written(|writer| writer.big_integer(&integer)).unwrap(), "-123456789012345678901234567890");
}

#[test]
fn timestamps_are_numbers_or_strings_as_their_format_says() {
    let time = Timestamp::new(1_515_531_081, 123_456_789).unwrap();
    for (text, read, write) in [
        (
            "1515531081.123",
            Reader::epoch_seconds as fn(&mut Reader<'static>) -> _,
            dx_runtime::json::Writer::epoch_seconds as fn(&mut _, _),
        ),
        (r#""2018-01-09T20:51:21.123Z""#, Reader::date_time, dx_runtime::json::Writer::date_time),
        (r#""Tue, 09 Jan 2018 20:51:21 GMT""#, Reader::http_date, dx_runtime::json::Writer::http_date),
    ] {
        assert_eq!(written(|writer| write(writer, time)).unwrap(), text, "cut to milliseconds or seconds");
        let nanos = if text.contains("GMT") { 0 } else { 123_000_000 };
        assert_eq!(read_all(text, read).unwrap(), Timestamp::new(time.seconds(), nanos).unwrap());
    }
}

#[test]
fn a_timestamp_is_read_in_any_format_whatever_the_model_declares() {
    let expected = Timestamp::from_secs(1_515_531_081).unwrap();
    for text in [
        "1515531081",
        "1.515531081e9",
        r#""1515531081.0""#,
        r#""2018-01-09T20:51:21Z""#,
        r#""2018-01-09T21:51:21+01:00""#,
        r#""Tue, 09 Jan 2018 20:51:21 GMT""#,
        r#""Tue\u002c 09 Jan 2018 20:51:21 GMT""#,
        r#""Tuesday, 09-Jan-18 20:51:21 GMT""#,
    ] {
        for read in [Reader::epoch_seconds, Reader::date_time, Reader::http_date] {
            assert_eq!(read_all(text, read), Ok(expected), "{text}");
        }
    }
}

#[test]
fn what_is_no_timestamp_is_told_with_what_it_is_and_where() {
    for read in [Reader::epoch_seconds, Reader::date_time, Reader::http_date] {
        let error = read_all("[true]", |reader| reader.list(read)).unwrap_err();
        assert_eq!(error.to_string(), "[0]: expected a timestamp, found a boolean at byte 1");
        let error = read_all(r#"[1, "2018"x]"#, |reader| reader.list(read)).unwrap_err();
        assert_eq!(error.to_string(), "[1]: expected `,` or `]` at byte 10");
    }
    let error = read_all(r#"["soon"]"#, |reader| reader.list(Reader::epoch_seconds)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "[0]: invalid epoch-seconds timestamp: expected a number of seconds in JSON syntax, such as 1515531081.123 at byte 1"
    );
}

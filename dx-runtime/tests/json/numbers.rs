//! Numbers, in the types that members have.

use crate::{
    DATE_TIME, EPOCH_SECONDS, HTTP_DATE, document, read, read_member, same, skip, written, written_member,
};
use dx_runtime::shape::Member;
use dx_runtime::{BigDecimal, BigInteger, Timestamp};
use proptest::prelude::*;
use serde_json::Value;

const FORMATS: [&Member; 3] = [EPOCH_SECONDS, DATE_TIME, HTTP_DATE];

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
        prop_assert_eq!(read::<BigInteger>(&text).unwrap(), integer);
    }

    #[test]
    fn what_is_written_is_read_the_same(long in any::<i64>(), double in any::<f64>(), float in any::<f32>()) {
        let text = written(&long).unwrap();
        prop_assert_eq!(read::<i64>(&text).unwrap(), long);
        let text = written(&double).unwrap();
        let again = read::<f64>(&text).unwrap();
        prop_assert!(again == double || again.is_nan() && double.is_nan(), "{text}");
        let text = written(&float).unwrap();
        let again = read::<f32>(&text).unwrap();
        prop_assert!(again == float || again.is_nan() && float.is_nan(), "{text}");
    }
}

#[test]
fn what_json_does_not_call_a_number_is_none_for_any_type() {
    for text in
        ["01", "-01", "00", "1.", "-1.", "1.e5", ".5", "1e", "1e+", "1e+-1", "-", "--1", "+1", "1_0", "0x1"]
    {
        assert!(skip(text).is_err(), "{text}");
        assert!(read::<i64>(text).is_err(), "{text}");
        assert!(read::<f64>(text).is_err(), "{text}");
        assert!(read::<BigDecimal>(text).is_err(), "{text}");
        assert!(read::<Timestamp>(text).is_err(), "{text}");
    }
}

#[test]
fn an_integer_has_to_fit_its_type() {
    assert_eq!(read("-128"), Ok(-128_i8));
    assert_eq!(read("9223372036854775807"), Ok(i64::MAX));
    let error = read::<Vec<i8>>("[128]").unwrap_err();
    assert_eq!(error.to_string(), "[0]: expected an integer of 8 bits at byte 1");
    assert!(read::<i64>("9223372036854775808").is_err());
}

#[test]
fn a_whole_number_is_an_integer_however_it_is_written() {
    assert_eq!(read("3.0"), Ok(3_i32));
    assert_eq!(read("-2.50e2"), Ok(-250_i32));
    assert!(read::<i32>("3.5").is_err());
    assert!(read::<i64>("1e17").is_err(), "a float is not exact up there");
}

#[test]
fn a_float_may_be_infinite_or_no_number_and_is_then_a_string() {
    for (number, text) in
        [(f64::NAN, r#""NaN""#), (f64::INFINITY, r#""Infinity""#), (f64::NEG_INFINITY, r#""-Infinity""#)]
    {
        assert_eq!(written(&number).unwrap(), text);
        assert_eq!(written(&(number as f32)).unwrap(), text);
        assert_eq!(read::<f64>(text).unwrap().to_bits(), number.to_bits());
        assert_eq!(read::<f32>(text).unwrap().to_bits(), (number as f32).to_bits());
    }
    assert!(read::<f64>(r#""1.5""#).is_err());
    assert!(read::<f64>("1e400").is_err());
    assert!(read::<f32>("1e39").is_err());
    assert_eq!(read::<f64>("1e39"), Ok(1e39));
}

#[test]
fn numbers_of_any_size_keep_every_digit() {
    let text = "123456789012345678901234567890.12345678901234567890";
    let decimal = read::<BigDecimal>(text).unwrap();
    assert_eq!(written(&decimal).unwrap(), text);
    let error = read::<BigInteger>(&format!(" {text}")).unwrap_err();
    assert_eq!(error.to_string(), "expected an integer at byte 1");
    let integer = read::<BigInteger>("-123456789012345678901234567890").unwrap();
    assert_eq!(written(&integer).unwrap(), "-123456789012345678901234567890");
}

#[test]
fn timestamps_are_numbers_or_strings_as_their_format_says() {
    let time = Timestamp::new(1_515_531_081, 123_456_789).unwrap();
    for (text, member) in [
        ("1515531081.123", EPOCH_SECONDS),
        ("1515531081.123", Member::WHOLE),
        (r#""2018-01-09T20:51:21.123Z""#, DATE_TIME),
        (r#""Tue, 09 Jan 2018 20:51:21 GMT""#, HTTP_DATE),
    ] {
        assert_eq!(written_member(&time, member), text, "cut to milliseconds or seconds");
        let nanos = if text.contains("GMT") { 0 } else { 123_000_000 };
        assert_eq!(read_member(text, member), Ok(Timestamp::new(time.seconds(), nanos).unwrap()));
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
        for member in FORMATS {
            assert_eq!(read_member(text, member), Ok(expected), "{text}");
        }
    }
}

#[test]
fn what_is_no_timestamp_is_told_with_what_it_is_and_where() {
    for member in FORMATS {
        let error = read_member::<Vec<Timestamp>>("[true]", member).unwrap_err();
        assert_eq!(error.to_string(), "[0]: expected a timestamp, found a boolean at byte 1");
        let error = read_member::<Vec<Timestamp>>(r#"[1, "2018"x]"#, member).unwrap_err();
        assert_eq!(error.to_string(), "[1]: expected `,` or `]` at byte 10");
    }
    let error = read_member::<Vec<Timestamp>>(r#"["soon"]"#, EPOCH_SECONDS).unwrap_err();
    assert_eq!(
        error.to_string(),
        "[0]: invalid epoch-seconds timestamp: expected a number of seconds in JSON syntax, such as 1515531081.123 at byte 1"
    );
}

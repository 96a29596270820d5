//! Numbers, which text formats have only some of.

use super::{error, from_json, through_cbor, through_message_pack, to_json};
use dx_runtime::serde::deserialize;
use dx_runtime::{BigDecimal, BigInteger, Document, Number, Timestamp};
use serde::Deserialize;
use serde::de::value::{Error, MapDeserializer};
use serde_json::json;
use std::array::IntoIter;

fn integer(digits: &str) -> BigInteger {
    digits.parse().unwrap()
}

fn decimal(digits: &str) -> BigDecimal {
    digits.parse().unwrap()
}

#[test]
fn an_integer_of_up_to_128_bits_is_a_number_in_json() {
    for digits in ["0", "-9223372036854775808", "18446744073709551615"] {
        assert_eq!(serde_json::to_string(&integer(digits)).unwrap(), digits);
        assert_eq!(from_json::<BigInteger>(digits), integer(digits));
    }
    for digits in ["-170141183460469231731687303715884105728", "340282366920938463463374607431768211455"] {
        assert_eq!(serde_json::to_string(&integer(digits)).unwrap(), digits);
    }
}

#[test]
fn an_integer_that_json_can_not_say_is_an_error() {
    let error = serde_json::to_string(&integer("340282366920938463463374607431768211456")).unwrap_err();
    assert_eq!(error.to_string(), "integers of more than 128 bits are not supported by serde");
}

#[test]
fn an_integer_that_may_have_lost_digits_has_to_be_quoted() {
    let digits = "123456789012345678901";
    assert_eq!(error::<BigInteger>(digits), "the number may have lost precision: write it as a string");
    assert_eq!(error::<BigInteger>("9007199254740992.0"), error::<BigInteger>(digits));
    assert_eq!(from_json::<BigInteger>("9007199254740991.0"), integer("9007199254740991"));
    assert_eq!(from_json::<BigInteger>(&format!("{digits:?}")), integer(digits));
}

#[test]
fn what_is_no_integer_is_no_big_one() {
    assert_eq!(error::<BigInteger>("1.5"), "expected an integer");
    let expected = "expected an integer, or a string of its digits";
    assert_eq!(error::<BigInteger>("true"), format!("invalid type: boolean `true`, {expected}"));
    assert_eq!(error::<BigInteger>(r#""1.0""#), format!("invalid value: string \"1.0\", {expected}"));
    assert_eq!(error::<BigInteger>(r#"{"a":"1"}"#), format!("invalid type: map, {expected}"));
}

#[test]
fn a_decimal_number_of_up_to_15_digits_is_a_number_in_json() {
    for digits in ["0", "1", "-0.1", "1.5e-7", "123456789.012345", "1e300"] {
        let written = serde_json::to_string(&decimal(digits)).unwrap();
        let (value, again) = (digits.parse::<f64>().unwrap(), written.parse::<f64>().unwrap());
        assert_eq!(value.to_bits(), again.to_bits(), "{digits}: {written}");
        assert_eq!(decimal_digits(&from_json(&written)), decimal_digits(&decimal(&written)));
    }
    assert_eq!(to_json(&decimal("0.10")), json!(0.1));
    assert_eq!(to_json(&decimal("100000000000000000000")), json!(1e20));
    assert_eq!(serde_json::to_string(&decimal("12345678901234567890")).unwrap(), "12345678901234567890");
}

/// As a number, however it is written.
fn decimal_digits(number: &BigDecimal) -> f64 {
    number.as_str().parse().unwrap()
}

#[test]
fn a_decimal_number_that_json_can_not_say_is_an_error() {
    for digits in ["0.1234567890123456", "1e400", "1e-400", "1.23456789012345e-320"] {
        let error = serde_json::to_string(&decimal(digits)).unwrap_err();
        let expected = "decimal numbers of more than 15 digits are not supported by serde";
        assert_eq!(error.to_string(), expected, "{digits}");
    }
    let lost = "the number may have lost precision: write it as a string";
    assert_eq!(error::<BigDecimal>("0.1234567890123456"), lost);
    assert_eq!(from_json::<BigDecimal>(r#""0.12345678901234567890""#), decimal("0.12345678901234567890"));
    assert!(error::<BigDecimal>("[]").ends_with("expected a number, or a string of its digits"));
}

#[test]
fn numbers_of_any_size_survive_binary_formats() {
    let integer = integer("-123456789012345678901234567890123456789012345678901234567890");
    assert_eq!((through_cbor(&integer), through_message_pack(&integer)), (integer.clone(), integer));
    let decimal = decimal("0.1000000000000000000000000000000000010");
    assert_eq!((through_cbor(&decimal), through_message_pack(&decimal)), (decimal.clone(), decimal));
}

#[test]
fn a_number_of_a_document_keeps_being_an_integer_or_a_float() {
    for text in ["0", "-1", "18446744073709551615", "1.0", "-0.0", "1e300"] {
        let number: Number = text.parse().unwrap();
        assert_eq!(from_json::<Number>(text).to_string(), number.to_string());
        assert_eq!(to_json(&number), serde_json::from_str::<serde_json::Value>(text).unwrap());
        assert_eq!(through_cbor(&number).to_string(), number.to_string());
    }
}

/// What serde_json has for a number when all digits are to be kept.
fn kept(digits: &str) -> MapDeserializer<'_, IntoIter<(&str, &str), 1>, Error> {
    MapDeserializer::new([("$serde_json::private::Number", digits)].into_iter())
}

fn digits<T: for<'de> Deserialize<'de>>(digits: &str) -> Result<T, Error> {
    T::deserialize(kept(digits))
}

#[derive(Debug, PartialEq)]
struct Event {
    at: Timestamp,
}

dx_runtime::structure! { Event as "Event" { at: required "At" [date_time], } }
dx_runtime::serde!(Event);

#[test]
fn a_format_that_keeps_all_digits_is_heard() {
    let long = "1180591620717411303424.10";
    assert_eq!(digits(long), Ok(decimal(long)));
    assert_eq!(digits("1180591620717411303424"), Ok(integer("1180591620717411303424")));
    assert_eq!(digits("1.5"), Ok(Document::from("1.5".parse::<Number>().unwrap())));
    assert_eq!(digits("1.000000001"), Ok(Timestamp::new(1, 1).unwrap()));
    assert!(digits::<BigInteger>("1.5").is_err() && digits::<Document>("1e400").is_err());
    assert_eq!(deserialize(kept("1.5")), Ok(1.5_f64));
    assert!(deserialize::<f64, _>(kept("1e400")).is_err());
    let event = Event::deserialize(MapDeserializer::<_, Error>::new([("At", kept("1"))].into_iter()));
    assert_eq!(event, Ok(Event { at: Timestamp::from_secs(1).unwrap() }));
    let object = r#"{"a":1,"$serde_json::private::Number":"1"}"#;
    assert!(matches!(from_json::<Document>(object), Document::Object(members) if members.len() == 2));
}

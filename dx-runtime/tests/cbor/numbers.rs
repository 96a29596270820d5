//! Numbers, in whatever width they come.

use crate::{Item, hex, judged, read};
use dx_runtime::shape::Value;
use dx_runtime::{BigDecimal, BigInteger, cbor};
use proptest::prelude::*;

fn written<T: Value>(value: T) -> Vec<u8> {
    cbor::to_vec(&value).unwrap()
}

fn integer(text: &str) -> BigInteger {
    text.parse().unwrap()
}

fn decimal(text: &str) -> BigDecimal {
    text.parse().unwrap()
}

proptest! {
    #[test]
    fn an_integer_takes_the_fewest_bytes_and_is_the_same_to_another_implementation(number in any::<i64>(), shift in 0..64) {
        let number = number >> shift;
        let bytes = written(number);
        prop_assert_eq!(judged(&bytes), Item::from(number));
        prop_assert_eq!(&bytes, &crate::in_bytes(&Item::from(number)));
        prop_assert_eq!(cbor::from_slice::<i64>(&bytes).unwrap(), number);
    }

    #[test]
    fn a_float_is_the_same_to_another_implementation(double in any::<f64>(), single in any::<f32>()) {
        prop_assert_eq!(judged(&written(double)).as_float().unwrap().to_bits(), double.to_bits());
        prop_assert_eq!(judged(&written(single)).as_float().unwrap() as f32, single);
        prop_assert_eq!(cbor::from_slice::<f64>(&written(double)).unwrap().to_bits(), double.to_bits());
        prop_assert_eq!(cbor::from_slice::<f32>(&written(single)).unwrap().to_bits(), single.to_bits());
    }

    #[test]
    fn a_number_of_half_precision_is_read_as_another_implementation_reads_it(bits in any::<u16>()) {
        let [high, low] = bits.to_be_bytes();
        let bytes = [0xf9, high, low];
        let expected = judged(&bytes).as_float().unwrap();
        let (double, single): (f64, f32) = (cbor::from_slice(&bytes).unwrap(), cbor::from_slice(&bytes).unwrap());
        prop_assert!(double == expected || double.is_nan() && expected.is_nan(), "{double} {expected}");
        prop_assert!(f64::from(single) == expected || single.is_nan() && expected.is_nan());
        prop_assert_eq!(double.is_sign_negative(), bits >> 15 == 1);
    }

    #[test]
    fn numbers_of_any_size_are_read_again(whole in "(0|-?[1-9][0-9]{0,2000})", fraction in "(\\.[0-9]{1,400})?") {
        prop_assert_eq!(cbor::from_slice::<BigInteger>(&written(integer(&whole))).unwrap(), integer(&whole));
        let number = decimal(&(whole + &fraction));
        prop_assert_eq!(cbor::from_slice::<BigDecimal>(&written(number.clone())).unwrap(), number);
    }

    #[test]
    fn a_big_integer_is_the_same_to_another_implementation(number in any::<i128>(), shift in 0..127) {
        let number: i128 = number >> shift;
        let bytes = written(integer(&number.to_string()));
        let expected = if number < 0 { 0xc3 } else { 0xc2 };
        prop_assert_eq!(bytes[0], expected);
        prop_assert_eq!(big(&bytes), number);
        prop_assert_eq!(cbor::from_slice::<BigInteger>(&bytes).unwrap(), integer(&number.to_string()));
    }
}

/// What ciborium reads as an integer of 128 bits.
fn big(bytes: &[u8]) -> i128 {
    ciborium::from_reader(bytes).unwrap()
}

#[test]
fn a_double_is_sent_in_single_precision_if_that_is_the_same_and_never_in_half() {
    assert_eq!(written(1.0_f64), hex("fa3f800000"));
    assert_eq!(written(0.1_f64), hex("fb3fb999999999999a"));
    assert_eq!(written(-0.0_f64), hex("fa80000000"));
    assert_eq!(written(1.5_f32), hex("fa3fc00000"));
    assert_eq!(written(f64::INFINITY), hex("fa7f800000"));
    assert_eq!(written(f64::NEG_INFINITY), hex("faff800000"));
    assert!(read::<f64>("fa7fc00000").unwrap().is_nan());
    assert!(cbor::from_slice::<f64>(&written(f64::NAN)).unwrap().is_nan());
    assert!(cbor::from_slice::<f32>(&written(f32::NAN)).unwrap().is_nan());
    // The largest of single precision, and what is just above it.
    assert_eq!(written(f64::from(f32::MAX)), hex("fa7f7fffff"));
    assert_eq!(written(1e300_f64)[0], 0xfb);
}

#[test]
fn an_integer_is_read_from_any_width() {
    for digits in [
        "05",
        "1805",
        "190005",
        "1a00000005",
        "1b0000000000000005",
        "f94500",
        "fa40a00000",
        "fb4014000000000000",
        "c24105",
        "c2420005",
        "c240 ",
        "c25f4105ff",
        "d9d9f7 05",
        "c1 c2 4105",
    ] {
        let expected: i8 = if digits == "c240 " { 0 } else { 5 };
        assert_eq!(read::<i8>(digits).unwrap(), expected, "{digits}");
        assert_eq!(read::<i64>(digits).unwrap(), i64::from(expected), "{digits}");
        assert_eq!(read::<f32>(digits).unwrap(), f32::from(expected), "{digits}");
        assert_eq!(read::<f64>(digits).unwrap(), f64::from(expected), "{digits}");
        assert_eq!(read::<BigInteger>(digits).unwrap(), integer(&expected.to_string()), "{digits}");
    }
    for digits in [
        "24",
        "3804",
        "390004",
        "3a00000004",
        "3b0000000000000004",
        "f9c500",
        "fac0a00000",
        "fbc014000000000000",
        "c34104",
    ] {
        assert_eq!(read::<i8>(digits).unwrap(), -5, "{digits}");
        assert_eq!(read::<i32>(digits).unwrap(), -5, "{digits}");
        assert_eq!(read::<f32>(digits).unwrap(), -5.0, "{digits}");
        assert_eq!(read::<BigDecimal>(digits).unwrap().as_str().trim_end_matches(".0"), "-5", "{digits}");
    }
}

#[test]
fn an_integer_that_does_not_fit_or_has_a_fraction_is_refused() {
    fn refused<T: Value + std::fmt::Debug>(digits: &str, bits: u32) {
        let error = read::<T>(digits).unwrap_err();
        assert_eq!(error.to_string(), format!("expected an integer of {bits} bits at byte 0"), "{digits}");
    }
    for digits in ["1880", "3880", "f93e00", "f97c00", "f97e00", "fb43e0000000000000"] {
        refused::<i8>(digits, 8);
    }
    refused::<i16>("198000", 16);
    refused::<i32>("1a80000000", 32);
    for digits in [
        "1b8000000000000000",
        "3b8000000000000000",
        "1bffffffffffffffff",
        "fb43e0000000000000",
        "fb7fefffffffffffff",
    ] {
        refused::<i64>(digits, 64);
    }
    assert_eq!(read::<i64>("3b7fffffffffffffff").unwrap(), i64::MIN);
    assert_eq!(read::<i64>("fbc3e0000000000000").unwrap(), i64::MIN);
    let error = read::<i64>("c2 49 010000000000000000").unwrap_err();
    assert_eq!(error.to_string(), "expected an integer of 64 bits at byte 1");
}

#[test]
fn a_float_is_the_nearest_to_what_was_sent_unless_that_is_out_of_range() {
    assert_eq!(read::<f32>("fb3fb999999999999a").unwrap(), 0.1);
    assert_eq!(read::<f64>("1bffffffffffffffff").unwrap(), 18_446_744_073_709_551_615.0);
    assert_eq!(read::<f64>("3bffffffffffffffff").unwrap(), -18_446_744_073_709_551_616.0);
    assert_eq!(read::<f64>("c2 51 0100000000000000000000000000000000").unwrap(), 2_f64.powi(128));
    assert_eq!(read::<f32>("fb7ff0000000000000").unwrap(), f32::INFINITY);
    assert!(read::<f32>("fb7ff8000000000000").unwrap().is_nan());
    let error = read::<f32>("fb7fefffffffffffff").unwrap_err();
    assert_eq!(error.to_string(), "a number out of range at byte 0");
    let error = read::<f32>("c2 51 0100000000000000000000000000000000").unwrap_err();
    assert_eq!(error.to_string(), "a number out of range at byte 1");
}

#[test]
fn a_big_integer_is_a_bignum_whatever_its_size() {
    for (text, digits) in [
        ("0", "c240"),
        ("1", "c24101"),
        ("-1", "c340"),
        ("-256", "c341ff"),
        ("-257", "c3420100"),
        ("18446744073709551616", "c249010000000000000000"),
        ("-18446744073709551617", "c349010000000000000000"),
        ("-18446744073709551616", "c348ffffffffffffffff"),
        ("340282366920938463463374607431768211456", "c2510100000000000000000000000000000000"),
        ("-340282366920938463463374607431768211457", "c3510100000000000000000000000000000000"),
        ("-340282366920938463463374607431768211456", "c350ffffffffffffffffffffffffffffffff"),
    ] {
        assert_eq!(written(integer(text)), hex(digits), "{text}");
        assert_eq!(read::<BigInteger>(digits).unwrap(), integer(text), "{text}");
    }
    assert_eq!(read::<BigInteger>("3bffffffffffffffff").unwrap(), integer("-18446744073709551616"));
    assert_eq!(read::<BigInteger>("c2 5f 4900 0000000000000000 4101 ff").unwrap(), integer("1"));
    assert_eq!(
        read::<BigInteger>("4101").unwrap_err().to_string(),
        "expected a number, found a byte string at byte 0"
    );
    assert_eq!(read::<BigInteger>("f93e00").unwrap_err().to_string(), "expected an integer at byte 0");
}

#[test]
fn an_integer_of_more_than_a_kibibyte_is_refused_both_ways() {
    let longest = [&hex("c2 590400")[..], &[0xff; 1024]].concat();
    let number: BigInteger = cbor::from_slice(&longest).unwrap();
    assert_eq!(number.as_str().len(), 2467);
    assert_eq!(written(number), longest);
    let longer = [&hex("c2 590401")[..], &[0xff; 1025]].concat();
    let error = cbor::from_slice::<BigInteger>(&longer).unwrap_err();
    assert_eq!(error.to_string(), "an integer of more than 1024 bytes at byte 1");
    for digits in [2467, 100_000] {
        let error = cbor::to_vec(&integer(&"9".repeat(digits))).unwrap_err();
        assert_eq!(error.to_string(), "an integer of more than 1024 bytes");
        let error = cbor::to_vec(&decimal(&format!("0.{}", "9".repeat(digits)))).unwrap_err();
        assert_eq!(error.to_string(), "an integer of more than 1024 bytes");
    }
}

#[test]
fn a_big_decimal_is_a_decimal_fraction_of_the_same_value_and_precision() {
    for (text, digits) in [
        ("273.15", "c4 82 21 19 6ab3"),
        ("0.100", "c4 82 22 18 64"),
        ("1.00", "c4 82 21 18 64"),
        ("0", "c4 82 00 00"),
        ("0.00", "c4 82 21 00"),
        ("-7", "c4 82 00 26"),
        ("1e3", "c4 82 03 01"),
        ("-1.5", "c4 82 20 2e"),
        ("18446744073709551616", "c4 82 00 c2 49 010000000000000000"),
        ("-18446744073709551616", "c4 82 00 3b ffffffffffffffff"),
        ("-1844674407370955161.7", "c4 82 20 c3 49 010000000000000000"),
        ("0.00000000000000000000000000000001", "c4 82 38 1f 01"),
        ("1e-1000000", "c4 82 3a 000f423f 01"),
    ] {
        assert_eq!(written(decimal(text)), hex(digits), "{text}");
        assert_eq!(read::<BigDecimal>(digits).unwrap(), decimal(text), "{text}");
    }
    for (text, again) in [("1.5e3", "15e2"), ("10e-1", "1.0"), ("1E+2", "1e2"), ("0e0", "0")] {
        assert_eq!(
            cbor::from_slice::<BigDecimal>(&written(decimal(text))).unwrap(),
            decimal(again),
            "{text}"
        );
    }
}

#[test]
fn a_big_decimal_is_read_from_any_number() {
    for (digits, text) in [
        ("05", "5"),
        ("3bffffffffffffffff", "-18446744073709551616"),
        ("c249010000000000000000", "18446744073709551616"),
        ("fb3fb999999999999a", "0.1"),
        ("fa3dcccccd", "0.1"),
        ("f93e00", "1.5"),
        ("c4 9f 21 19 6ab3 ff", "273.15"),
        ("c4 82 f94000 01", "1e2"),
    ] {
        assert_eq!(read::<BigDecimal>(digits).unwrap(), decimal(text), "{digits}");
    }
    for (digits, message) in [
        ("c4 80", "expected an exponent and an integer at byte 2"),
        ("c4 81 01", "expected an exponent and an integer at byte 3"),
        ("c4 83 01 01 01", "[2]: expected an exponent and an integer at byte 4"),
        ("c4 82 01 f93e00", "[1]: expected an integer at byte 3"),
        ("c4 82 1b ffffffffffffffff 01", "[0]: expected an integer of 64 bits at byte 2"),
        ("c4 82 1b 7fffffffffffffff 01", "[0]: an exponent out of range at byte 2"),
        ("82 01 01", "expected a number, found an array at byte 0"),
        ("f97e00", "a number out of range at byte 0"),
    ] {
        assert_eq!(read::<BigDecimal>(digits).unwrap_err().to_string(), message, "{digits}");
    }
    let error = cbor::to_vec(&decimal("1e99999999999999999999")).unwrap_err();
    assert_eq!(error.to_string(), "an exponent out of range");
}

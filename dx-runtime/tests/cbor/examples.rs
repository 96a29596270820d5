//! The examples of RFC 8949, appendix A, as far as there are types for them.

use crate::read;
use dx_runtime::shape::Value;
use dx_runtime::{BigInteger, Blob, Timestamp};
use std::collections::BTreeMap;
use std::fmt::Debug;

fn check<T: Value + PartialEq + Debug>(examples: impl IntoIterator<Item = (&'static str, T)>) {
    for (digits, expected) in examples {
        assert_eq!(read::<T>(digits).unwrap(), expected, "{digits}");
    }
}

#[test]
fn integers_are_read() {
    check([
        ("00", 0_i64),
        ("01", 1),
        ("0a", 10),
        ("17", 23),
        ("1818", 24),
        ("1819", 25),
        ("1864", 100),
        ("1903e8", 1000),
        ("1a000f4240", 1_000_000),
        ("1b000000e8d4a51000", 1_000_000_000_000),
        ("20", -1),
        ("29", -10),
        ("3863", -100),
        ("3903e7", -1000),
    ]);
    check(
        [
            ("1bffffffffffffffff", "18446744073709551615"),
            ("c249010000000000000000", "18446744073709551616"),
            ("3bffffffffffffffff", "-18446744073709551616"),
            ("c349010000000000000000", "-18446744073709551617"),
        ]
        .map(|(digits, number)| (digits, number.parse::<BigInteger>().unwrap())),
    );
}

#[test]
fn floats_are_read() {
    check([
        ("f90000", 0.0),
        ("f98000", -0.0),
        ("f93c00", 1.0),
        ("fb3ff199999999999a", 1.1),
        ("f93e00", 1.5),
        ("f97bff", 65504.0),
        ("fa47c35000", 100_000.0),
        ("fa7f7fffff", 3.402_823_466_385_288_6e38),
        ("fb7e37e43c8800759c", 1.0e300),
        ("f90001", 5.960_464_477_539_063e-8),
        ("f90400", 0.000_061_035_156_25),
        ("f9c400", -4.0),
        ("fbc010666666666666", -4.1),
        ("f97c00", f64::INFINITY),
        ("f9fc00", f64::NEG_INFINITY),
        ("fa7f800000", f64::INFINITY),
        ("faff800000", f64::NEG_INFINITY),
        ("fb7ff0000000000000", f64::INFINITY),
        ("fbfff0000000000000", f64::NEG_INFINITY),
    ]);
    for digits in ["f97e00", "fa7fc00000", "fb7ff8000000000000"] {
        assert!(read::<f64>(digits).unwrap().is_nan(), "{digits}");
    }
    assert!(read::<f64>("f98000").unwrap().is_sign_negative());
}

#[test]
fn simple_values_are_read() {
    check([("f4", false), ("f5", true)]);
    check::<Option<bool>>([("f6", None), ("f7", None)]);
    for digits in ["f0", "f8ff"] {
        let error = read::<bool>(digits).unwrap_err();
        assert_eq!(error.to_string(), "expected a boolean, found a simple value at byte 0");
    }
}

#[test]
fn tagged_values_are_read() {
    check([
        ("c074323031332d30332d32315432303a30343a30305a", Timestamp::from_secs(1_363_896_240).unwrap()),
        ("c11a514b67b0", Timestamp::from_secs(1_363_896_240).unwrap()),
        ("c1fb41d452d9ec200000", Timestamp::new(1_363_896_240, 500_000_000).unwrap()),
    ]);
    check([("d74401020304", Blob::new([1, 2, 3, 4])), ("d818456449455446", Blob::new(*b"dIETF"))]);
    check([("d82076687474703a2f2f7777772e6578616d706c652e636f6d", "http://www.example.com".to_owned())]);
}

#[test]
fn strings_are_read() {
    check([
        ("40", Blob::new([])),
        ("4401020304", Blob::new([1, 2, 3, 4])),
        ("5f42010243030405ff", Blob::new([1, 2, 3, 4, 5])),
    ]);
    check(
        [
            ("60", ""),
            ("6161", "a"),
            ("6449455446", "IETF"),
            ("62225c", "\"\\"),
            ("62c3bc", "\u{fc}"),
            ("63e6b0b4", "\u{6c34}"),
            ("64f0908591", "\u{10151}"),
            ("7f657374726561646d696e67ff", "streaming"),
        ]
        .map(|(digits, text)| (digits, text.to_owned())),
    );
}

#[test]
fn arrays_and_maps_are_read() {
    check([("80", vec![]), ("83010203", vec![1, 2, 3]), ("9fff", vec![])]);
    let long: Vec<i32> = (1..=25).collect();
    check([
        ("98190102030405060708090a0b0c0d0e0f101112131415161718181819", long.clone()),
        ("9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff", long),
    ]);
    let map = |entries: &[(&str, &str)]| -> BTreeMap<String, String> {
        entries.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    };
    check([
        ("a0", map(&[])),
        (
            "a56161614161626142616361436164614461656145",
            map(&[("a", "A"), ("b", "B"), ("c", "C"), ("d", "D"), ("e", "E")]),
        ),
    ]);
    let mixed: BTreeMap<String, i32> = BTreeMap::from([("a".to_owned(), 1)]);
    check([("bf616101ff", mixed)]);
    let flags = BTreeMap::from([("Fun".to_owned(), -2), ("Amt".to_owned(), 5)]);
    check([("bf6346756e2163416d7405ff", flags)]);
}

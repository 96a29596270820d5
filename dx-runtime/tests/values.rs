//! Blobs, numbers and documents: what they keep, accept, write and refuse.

use std::collections::BTreeMap;
use std::fmt::Display;

use dx_runtime::{BigDecimal, BigInteger, Blob, Document, Number};
use proptest::prelude::*;

/// The value, or else the message of the error.
fn message<T, E: Display>(result: Result<T, E>) -> Result<T, String> {
    result.map_err(|error| error.to_string())
}

fn base64(blob: &Blob) -> String {
    let mut out = String::new();
    blob.write_base64(&mut out);
    out
}

mod blobs {
    use super::*;

    #[test]
    fn the_test_vectors_of_rfc_4648_are_written_and_read() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(&Blob::new(bytes)), text);
            assert_eq!(Blob::from_base64(text), Ok(Blob::new(bytes)));
            assert_eq!(
                Blob::from_base64(text.trim_end_matches('=')),
                Ok(Blob::new(bytes)),
                "without padding"
            );
        }
    }

    #[test]
    fn the_alphabet_is_the_standard_one() {
        assert_eq!(base64(&Blob::new([0xfb, 0xef, 0xff])), "++//");
        assert_eq!(Blob::from_base64("++//"), Ok(Blob::new([0xfb, 0xef, 0xff])));
        assert!(Blob::from_base64("--__").is_err());
    }

    #[test]
    fn base64_is_appended() {
        let mut out = "\"".to_owned();
        Blob::new("foo").write_base64(&mut out);
        assert_eq!(out, "\"Zm9v");
    }

    #[test]
    fn what_is_not_base64_is_refused_with_the_place() {
        for (text, problem) in [
            ("Zm9v!", "unexpected character at byte 4"),
            ("Zm 9v", "unexpected character at byte 2"),
            ("Zg==Zg==", "unexpected character at byte 2"),
            ("Zmé=", "unexpected character at byte 2"),
            ("Zh==", "stray bits in the last character, at byte 1"),
            ("Zm9vY", "the text is cut short"),
        ] {
            let refused = Err(format!("invalid base64: {problem}"));
            assert_eq!(message(Blob::from_base64(text)), refused, "{text}");
        }
    }

    #[test]
    fn a_blob_is_made_from_anything_that_holds_bytes() {
        let expected = Blob::new(vec![97, 98]);
        assert_eq!(Blob::from("ab"), expected);
        assert_eq!(Blob::from("ab".to_owned()), expected);
        assert_eq!(Blob::from(b"ab"), expected);
        assert_eq!(Blob::from([97, 98]), expected);
        assert_eq!(Blob::from(&[97, 98][..]), expected);
        assert_eq!(expected.as_ref(), b"ab");
        assert_eq!(expected.into_inner(), b"ab");
        assert!(Blob::default().as_slice().is_empty());
    }

    #[test]
    fn debug_shows_the_length_and_not_the_bytes() {
        assert_eq!(format!("{:?}", Blob::new("secret")), "Blob(6 bytes)");
    }

    proptest! {
        #[test]
        fn all_bytes_survive_base64(bytes: Vec<u8>) {
            let blob = Blob::new(bytes);
            prop_assert_eq!(Blob::from_base64(&base64(&blob)), Ok(blob));
        }

        #[test]
        fn any_text_is_either_refused_or_base64(text in "[A-Za-z0-9+/=é]{0,12}") {
            if let Ok(blob) = Blob::from_base64(&text) {
                let written = base64(&blob);
                prop_assert_eq!(written.trim_end_matches('='), text.trim_end_matches('='));
            }
        }
    }
}

mod numbers {
    use super::*;

    #[test]
    fn integers_are_exact_up_to_the_limits_of_64_bits() {
        let greatest: Number = "18446744073709551615".parse().unwrap();
        assert_eq!(greatest.as_u64(), Some(u64::MAX));
        assert_eq!(greatest.as_i64(), None);
        assert_eq!(greatest.to_string(), "18446744073709551615");
        let least: Number = "-9223372036854775808".parse().unwrap();
        assert_eq!(least.as_i64(), Some(i64::MIN));
        assert_eq!(least.as_u64(), None);
        assert_eq!(least.to_string(), "-9223372036854775808");
    }

    #[test]
    fn other_numbers_are_the_nearest_float() {
        for (text, float, written) in [
            ("0.1", 0.1, "0.1"),
            ("1.0", 1.0, "1.0"),
            ("-2.50", -2.5, "-2.5"),
            ("1e2", 100.0, "100.0"),
            ("5e-324", 5e-324, "5e-324"),
            ("1e-400", 0.0, "0.0"),
            ("-0", -0.0, "-0.0"),
            ("18446744073709551616", 18446744073709551616.0, "1.8446744073709552e19"),
            ("-9223372036854775809", -9223372036854775808.0, "-9.223372036854776e18"),
            ("1.7976931348623157e308", f64::MAX, "1.7976931348623157e308"),
        ] {
            let number: Number = text.parse().unwrap();
            assert_eq!(number.as_f64().to_bits(), float.to_bits(), "{text}");
            assert_eq!(number.to_string(), written, "{text}");
        }
    }

    #[test]
    fn what_a_float_cannot_hold_is_refused() {
        let refused = Err("expected a number that a 64-bit float can hold".to_owned());
        assert_eq!(message("1e400".parse::<Number>()), refused);
        assert_eq!(message("-1e999999999999999999999".parse::<Number>()), refused);
        assert_eq!(message(Number::try_from(f64::NAN)), refused);
        assert_eq!(message(Number::try_from(f64::NEG_INFINITY)), refused);
    }

    #[test]
    fn what_is_not_a_json_number_is_refused() {
        for text in [
            "", "-", "+1", " 1", "1 ", ".5", "1.", "01", "-01", "1e", "1e+", "1e1.5", "0x10", "--1", "NaN",
            "nan", "inf", "Infinity", "1,5", "١", "1é", "null",
        ] {
            let refused = "expected a number in JSON syntax, such as -12.5e3".to_owned();
            assert_eq!(message(text.parse::<Number>()), Err(refused.clone()), "{text:?}");
            assert_eq!(message(BigDecimal::new(text)), Err(refused), "{text:?}");
            assert!(BigInteger::new(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn numbers_compare_by_value() {
        let number = |text: &str| text.parse::<Number>().unwrap();
        assert_eq!(number("1"), number("1.0"));
        assert_eq!(number("-300"), number("-3e2"));
        assert_eq!(number("0"), number("-0.0"));
        assert_eq!(number("0.5"), number("5e-1"));
        assert_ne!(number("1"), number("1.5"));
        assert_ne!(number("1e300"), number("2e300"));
        assert_ne!(number("18446744073709551615"), number("18446744073709551616"));
        assert_ne!(number("9007199254740993"), number("9007199254740992.0"), "2^53 + 1 is no float");
        assert_ne!(number("-1"), number("18446744073709551615"));
    }

    #[test]
    fn a_whole_float_is_an_integer_if_it_fits() {
        let number = |float: f64| Number::try_from(float).unwrap();
        assert_eq!(number(-3.0).as_i64(), Some(-3));
        assert_eq!(number(-3.0).as_u64(), None);
        assert_eq!(number(-0.0).as_u64(), Some(0));
        assert_eq!(number(3.5).as_i64(), None);
        assert_eq!(number(9_223_372_036_854_775_808.0).as_i64(), None);
        assert_eq!(number(9_223_372_036_854_775_808.0).as_u64(), Some(1 << 63));
        assert_eq!(number(18_446_744_073_709_551_616.0).as_u64(), None);
        assert_eq!(number(1e300).as_u64(), None);
    }

    #[test]
    fn a_number_shows_its_value() {
        assert_eq!(format!("{:?}", Number::from(-5)), "Number(-5)");
        assert_eq!(format!("{:>4}", Number::from(-5)), "  -5");
    }

    #[test]
    fn big_numbers_keep_every_digit() {
        let digits = "1234567890".repeat(100);
        assert_eq!(BigInteger::new(&digits).unwrap().as_str(), digits);
        let decimal = format!("-{digits}.{digits}E-400");
        assert_eq!(BigDecimal::new(&decimal).unwrap().as_str(), decimal);
        assert_eq!(BigDecimal::new("1e400").unwrap().to_string(), "1e400");
        assert_eq!(BigDecimal::new("0.10").unwrap().to_string(), "0.10");
    }

    #[test]
    fn big_numbers_are_made_from_integers() {
        assert_eq!(BigInteger::from(i64::MIN).as_str(), "-9223372036854775808");
        assert_eq!(BigInteger::from(u64::MAX).as_str(), "18446744073709551615");
        assert_eq!(BigDecimal::from(i64::MIN).as_str(), "-9223372036854775808");
        assert_eq!(BigDecimal::from(u64::MAX).as_str(), "18446744073709551615");
        assert_eq!(BigInteger::default().as_str(), "0");
        assert_eq!(BigDecimal::default().as_str(), "0");
    }

    #[test]
    fn a_zero_has_no_sign_in_a_big_number() {
        assert_eq!("-0".parse(), Ok(BigInteger::default()));
        assert_eq!("-0".parse(), Ok(BigDecimal::default()));
        assert_eq!(BigDecimal::new("-0.00e5").unwrap().as_str(), "0.00e5");
        assert_eq!(BigDecimal::new("-0.01").unwrap().as_str(), "-0.01");
    }

    #[test]
    fn a_big_integer_has_no_fraction_and_no_exponent() {
        for text in ["1.0", "1e3", "-0.0"] {
            let refused = Err("expected an integer in JSON syntax, such as -12".to_owned());
            assert_eq!(message(BigInteger::new(text)), refused, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_integer_survives(signed: i64, unsigned: u64) {
            prop_assert_eq!(Number::from(signed).as_i64(), Some(signed));
            prop_assert_eq!(Number::from(signed).to_string(), signed.to_string());
            prop_assert_eq!(signed.to_string().parse::<Number>().map(Number::as_i64), Ok(Some(signed)));
            prop_assert_eq!(Number::from(unsigned).as_u64(), Some(unsigned));
            prop_assert_eq!(Number::from(unsigned).to_string(), unsigned.to_string());
            prop_assert_eq!(unsigned.to_string().parse::<Number>().map(Number::as_u64), Ok(Some(unsigned)));
        }

        #[test]
        fn every_finite_float_survives(float in any::<f64>()) {
            prop_assume!(float.is_finite());
            let text = Number::try_from(float)?.to_string();
            let parsed: Number = text.parse()?;
            prop_assert_eq!(parsed.as_f64().to_bits(), float.to_bits(), "{}", text);
        }

        #[test]
        fn the_syntax_is_that_of_serde_json(
            text in "-?[0-9]{0,3}(\\.[0-9]{0,3})?([eE][+-]?[0-9]{0,2})?[xé]?",
        ) {
            let accepted = serde_json::from_str::<serde_json::Number>(&text).is_ok();
            prop_assert_eq!(BigDecimal::new(&text).is_ok(), accepted, "{:?}", text);
        }

        #[test]
        fn any_text_is_either_refused_or_a_number(text in ".*") {
            if let Ok(number) = text.parse::<Number>() {
                prop_assert_eq!(number.to_string().parse(), Ok(number));
            }
            prop_assert_eq!(BigDecimal::new(&text).is_err(), text.parse::<Number>().is_err());
            prop_assert!(BigInteger::new(&text).is_err() || BigDecimal::new(&text).is_ok());
        }
    }
}

mod documents {
    use super::*;

    fn sample() -> Document {
        Document::from(BTreeMap::from([
            ("none".to_owned(), Document::Null),
            ("flag".to_owned(), true.into()),
            ("count".to_owned(), 3.into()),
            ("name".to_owned(), "prices".into()),
            ("tags".to_owned(), vec!["daily", "raw"].into()),
        ]))
    }

    #[test]
    fn the_default_is_null() {
        assert_eq!(Document::default(), Document::Null);
        assert!(Document::default().is_null());
    }

    #[test]
    fn each_kind_of_value_is_seen_as_itself() {
        let document = sample();
        assert!(document.get("none").is_some_and(Document::is_null));
        assert_eq!(document.get("flag").and_then(Document::as_bool), Some(true));
        assert_eq!(document.get("count").and_then(Document::as_number), Some(Number::from(3)));
        assert_eq!(document.get("name").and_then(Document::as_str), Some("prices"));
        let tags = document.get("tags").and_then(Document::as_array);
        assert_eq!(tags, Some(&[Document::from("daily"), Document::from("raw")][..]));
        assert_eq!(document.as_object().map(BTreeMap::len), Some(5));
        assert_eq!(document.get("owner"), None);
    }

    #[test]
    fn no_kind_of_value_is_seen_as_another() {
        let kinds = [
            Document::Null,
            true.into(),
            3.into(),
            "3".into(),
            Document::Array(Vec::new()),
            Document::Object(BTreeMap::new()),
        ];
        for (index, document) in kinds.iter().enumerate() {
            let seen = [
                document.is_null(),
                document.as_bool().is_some(),
                document.as_number().is_some(),
                document.as_str().is_some(),
                document.as_array().is_some(),
                document.as_object().is_some(),
            ];
            let expected: Vec<bool> = (0..kinds.len()).map(|kind| kind == index).collect();
            assert_eq!(seen[..], expected, "{document:?}");
            assert_eq!(document.get("name"), None);
        }
    }

    #[test]
    fn documents_compare_by_value() {
        let number = |text: &str| Document::from(text.parse::<Number>().unwrap());
        assert_eq!(Document::from(vec![number("1")]), Document::from(vec![number("1.0")]));
        assert_ne!(Document::from("1"), number("1"));
        assert_ne!(sample(), Document::Null);
    }
}

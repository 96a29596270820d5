//! Timestamps: tag 1, in seconds.

use crate::{Item, hex, judged, map, part, read};
use dx_runtime::{Timestamp, cbor};
use proptest::prelude::*;

fn at(seconds: i64, nanos: u32) -> Timestamp {
    Timestamp::new(seconds, nanos).unwrap()
}

proptest! {
    #[test]
    fn a_timestamp_is_read_again_to_the_millisecond(timestamp in crate::timestamp(), nanos in 0..1_000_000_u32) {
        let sent = at(timestamp.seconds(), timestamp.subsec_nanos() + nanos);
        prop_assert_eq!(cbor::from_slice::<Timestamp>(&cbor::to_vec(&sent).unwrap()).unwrap(), timestamp);
    }
}

#[test]
fn a_whole_second_is_sent_as_an_integer_and_a_fraction_as_a_double() {
    for (timestamp, digits) in [
        (Timestamp::EPOCH, "c1 00"),
        (at(1_363_896_240, 0), "c1 1a514b67b0"),
        (at(1_363_896_240, 999_999), "c1 1a514b67b0"),
        (at(1_363_896_240, 500_000_000), "c1 fb41d452d9ec200000"),
        (at(-1, 0), "c1 20"),
        (at(-1, 500_000_000), "c1 fbbfe0000000000000"),
        (at(1_515_531_081, 123_999_999), "c1 fb41d6954ad247df3b"),
    ] {
        assert_eq!(cbor::to_vec(&timestamp).unwrap(), hex(digits), "{timestamp}");
    }
}

#[test]
fn the_format_that_the_model_declares_is_of_no_account() {
    let value = crate::Part { at: Some(at(7, 0)), ..part("n") };
    let bytes = cbor::to_vec(&value).unwrap();
    assert_eq!(judged(&bytes), map([("Name", "n".into()), ("At", Item::Tag(1, Box::new(7.into())))]));
}

#[test]
fn seconds_are_read_from_a_number_of_any_kind_with_the_tag_or_without() {
    for (digits, timestamp) in [
        ("c1 07", at(7, 0)),
        ("07", at(7, 0)),
        ("c1 f94700", at(7, 0)),
        ("c1 f9c700", at(-7, 0)),
        ("c1 fa40e00000", at(7, 0)),
        ("c1 fa3f8ccccd", at(1, 100_000_000)),
        ("c1 fb401c000000000000", at(7, 0)),
        ("c1 fb41d6954ad247df3b", at(1_515_531_081, 123_000_000)),
        ("c1 fbbfe0000000000000", at(-1, 500_000_000)),
        ("c1 c2 4107", at(7, 0)),
        ("d9d9f7 c1 c1 1b0000000000000007", at(7, 0)),
        ("c0 74 323031332d30332d32315432303a30343a30305a", at(1_363_896_240, 0)),
    ] {
        assert_eq!(read::<Timestamp>(digits).unwrap(), timestamp, "{digits}");
    }
}

#[test]
fn what_is_no_timestamp_is_refused() {
    const RANGE: &str =
        "timestamp out of range: expected 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z";
    for digits in [
        "1b7fffffffffffffff",
        "1bffffffffffffffff",
        "3bffffffffffffffff",
        "fb7fefffffffffffff",
        "c2 49 010000000000000000",
    ] {
        let error = read::<Timestamp>(&format!("c1 {digits}")).unwrap_err();
        assert_eq!(error.message(), RANGE, "{digits}");
    }
    for digits in ["f97e00", "f97c00"] {
        let error = read::<Timestamp>(&format!("c1 {digits}")).unwrap_err();
        assert!(error.message().contains("invalid epoch-seconds timestamp"), "{error}");
    }
    let error = read::<Timestamp>("c1 f5").unwrap_err();
    assert_eq!(error.to_string(), "expected a timestamp, found a boolean at byte 1");
}

//! Input made to cost more than it is worth: memory, depth and time.

use crate::{Details, Target, details, hex};
use allocation_counter::measure;
use dx_runtime::codec::Codec;
use dx_runtime::codec::cbor::Cbor;
use dx_runtime::shape::{Member, Unit, Value};
use dx_runtime::{BigDecimal, Blob, MemoryLimit, cbor};
use std::collections::BTreeMap;
use std::hint::black_box;

const SIZE: usize = 100_000;

/// The most bytes that are allocated at once while the input is read.
fn peak<T: Value>(input: &[u8]) -> u64 {
    measure(|| drop(black_box(cbor::from_slice::<T>(input)))).bytes_max
}

#[test]
fn a_length_that_lies_takes_no_memory() {
    const LITTLE: u64 = 8 * 1024;
    for head in ["9b", "bb", "5b", "7b", "5f 5b", "7f 7b", "9f 9b", "c2 5b"] {
        for length in ["7fffffffffffffff", "ffffffffffffffff", "0000000080000000"] {
            for rest in ["", "00", "6161 01"] {
                let bytes = hex(&format!("{head} {length} {rest}"));
                assert!(peak::<Vec<Details>>(&bytes) < LITTLE, "{head} {length}");
                assert!(peak::<Vec<i64>>(&bytes) < LITTLE, "{head} {length}");
                assert!(peak::<BTreeMap<String, Details>>(&bytes) < LITTLE, "{head} {length}");
                assert!(peak::<Blob>(&bytes) < LITTLE, "{head} {length}");
                assert!(peak::<String>(&bytes) < LITTLE, "{head} {length}");
                assert!(peak::<Unit>(&bytes) < LITTLE, "{head} {length}");
                assert!(cbor::from_slice::<Unit>(&bytes).is_err());
            }
        }
    }
}

#[test]
fn a_list_of_known_length_is_allocated_once() {
    let bytes = [hex("98 64"), hex("01").repeat(100)].concat();
    let allocated = measure(|| assert_eq!(cbor::from_slice::<Vec<i64>>(&bytes).unwrap().len(), 100));
    assert_eq!((allocated.count_total, allocated.bytes_total), (1, 800));
}

#[test]
fn nested_lists_that_announce_more_than_they_have_stay_within_the_limit() {
    let bytes = hex("9a 000186a0").repeat(SIZE / 5);
    let limit = Some(MemoryLimit::bytes(1 << 20));
    let peak = measure(|| {
        assert!(Cbor::decode::<Vec<Vec<Vec<Vec<i64>>>>>(&bytes, Member::WHOLE, limit).is_err());
    });
    assert!(peak.bytes_max < 3 << 20, "{}", peak.bytes_max);
}

#[test]
fn skipping_takes_no_memory() {
    for piece in ["a0", "80", "9fff", "00", "60", "7fff", "f6", "c1", "a1 00 00", "7f 60 60 ff"] {
        let piece = hex(piece);
        let many = piece.repeat(SIZE / piece.len());
        let whole = [&hex("9f")[..], &many, &hex("00 ff")].concat();
        assert_eq!(cbor::from_slice::<Unit>(&whole).unwrap(), Unit);
        assert_eq!(peak::<Unit>(&whole), 0, "{piece:02x?}");
    }
}

#[test]
fn the_limit_for_memory_is_kept_and_says_how_to_raise_it() {
    let limit = Some(MemoryLimit::bytes(1 << 20));
    for (head, end) in [("9f", "ff"), ("9a 000186a0", "")] {
        let bytes = [hex(head), hex("a0").repeat(SIZE), hex(end)].concat();
        let peak = measure(|| {
            let error = Cbor::decode::<Vec<Details>>(&bytes, Member::WHOLE, limit).unwrap_err();
            assert!(
                error.message().starts_with("the values would take more than 1 MiB of memory"),
                "{error}"
            );
        });
        assert!(peak.bytes_max < 3 << 20, "{}", peak.bytes_max);
        assert_eq!(Cbor::decode::<Vec<Details>>(&bytes, Member::WHOLE, None).unwrap().len(), SIZE);
    }

    let keys: Vec<u8> = (0..SIZE as u32)
        .flat_map(|key| [&hex("68")[..], format!("{key:08x}").as_bytes(), &hex("a0")].concat())
        .collect();
    let bytes = [&hex("bf")[..], &keys, &hex("ff")].concat();
    let error = Cbor::decode::<BTreeMap<String, Details>>(&bytes, Member::WHOLE, limit).unwrap_err();
    assert!(error.message().starts_with("the values would take more than 1 MiB of memory"), "{error}");
}

/// As many of one piece, which may be nested in itself, as the depth says.
fn nested(open: &str, depth: usize, close: &str) -> Vec<u8> {
    [hex(open).repeat(depth), hex("a0"), hex(close).repeat(depth)].concat()
}

#[test]
fn what_nests_too_deep_is_refused_and_not_read_on() {
    for (open, close) in [("a1 65496e6e6572", ""), ("bf 65496e6e6572", "ff")] {
        assert!(cbor::from_slice::<Details>(&nested(open, 127, close)).is_ok());
        for depth in [128, 129, 100_000] {
            let error = cbor::from_slice::<Details>(&nested(open, depth, close)).unwrap_err();
            assert_eq!(error.message(), "nested deeper than 128 levels");
            assert_eq!(error.path(), vec!["Inner"; 128].join("."));
        }
    }
    for (open, close) in
        [("81", ""), ("9f", "ff"), ("a1 00", ""), ("bf 00", "ff"), ("c1 81", ""), ("a1 81", "")]
    {
        let is_ok = cbor::from_slice::<Unit>(&nested(open, 127, close)).is_ok();
        assert_eq!(is_ok, open != "a1 81", "{open}");
        let error = cbor::from_slice::<Unit>(&nested(open, 128, close)).unwrap_err();
        assert_eq!(error.message(), "nested deeper than 128 levels", "{open}");
        assert!(cbor::from_slice::<Unit>(&nested(open, SIZE, close)).is_err(), "{open}");
        let member = [&hex("a1 656c61746572")[..], &nested(open, SIZE, close)].concat();
        assert_eq!(
            cbor::from_slice::<Details>(&member).unwrap_err().message(),
            "nested deeper than 128 levels"
        );
        assert!(cbor::from_slice::<Target>(&member).is_err());
    }
}

#[test]
fn a_value_that_nests_too_deep_is_not_written() {
    let nested = |depth| {
        (0..depth).fold(details("n"), |inner, _| Details { inner: Some(Box::new(inner)), ..details("n") })
    };
    let bytes = cbor::to_vec(&nested(127)).unwrap();
    assert_eq!(cbor::from_slice::<Details>(&bytes).unwrap(), nested(127));
    let error = cbor::to_vec(&nested(128)).unwrap_err();
    assert_eq!(
        (error.message(), error.path()),
        ("nested deeper than 128 levels", &*vec!["Inner"; 128].join("."))
    );
    let unions = (0..200).fold(Target::Nowhere, |inner, _| {
        Target::Details(Box::new(Details { target: Some(inner), ..details("") }))
    });
    assert_eq!(cbor::to_vec(&unions).unwrap_err().message(), "nested deeper than 128 levels");
}

#[test]
fn tags_without_end_neither_overflow_nor_take_memory() {
    let tags = hex("c1").repeat(4 * SIZE);
    let number = [&tags[..], &hex("07")].concat();
    assert_eq!(cbor::from_slice::<i64>(&number).unwrap(), 7);
    assert_eq!(peak::<i64>(&number), 0);
    assert_eq!(cbor::from_slice::<Option<Box<i64>>>(&number).unwrap(), Some(Box::new(7)));
    assert!(cbor::from_slice::<Unit>(&tags).is_err());
    let list = [&hex("9f")[..], &number, &tags, &hex("f6 ff")].concat();
    assert_eq!(cbor::from_slice::<Vec<i64>>(&list).unwrap(), [7]);
}

#[test]
fn a_few_bytes_of_a_decimal_number_do_not_become_a_long_text() {
    for digits in ["c4 82 1b 000000003b9aca00 01", "c4 82 3b 000000003b9aca00 01", "c4 82 38 ff 01"] {
        let decimal: BigDecimal = crate::read(digits).unwrap();
        assert!(decimal.as_str().len() < 64, "{decimal}");
    }
}

#[test]
fn an_input_full_of_the_longest_integers_is_read() {
    let longest = [&hex("c2 590400")[..], &[0xff; 1024]].concat();
    let bytes = [&hex("9f")[..], &longest.repeat(500), &hex("ff")].concat();
    assert_eq!(cbor::from_slice::<Vec<dx_runtime::BigInteger>>(&bytes).unwrap().len(), 500);
}

#[test]
fn a_string_in_many_pieces_takes_a_small_multiple_of_the_input() {
    for (open, piece) in [("7f", "6161"), ("5f", "4100"), ("7f", "60"), ("5f", "40")] {
        let bytes = [&hex(open)[..], &hex(piece).repeat(SIZE), &hex("ff")].concat();
        let taken = peak::<String>(&bytes).max(peak::<Blob>(&bytes));
        assert!(taken <= 3 * bytes.len() as u64, "{taken}");
    }
}

//! Input that is broken, or nearly: it is refused where ciborium refuses it, and never with a panic.

use crate::common::{self, Damage};
use crate::{Details, Item, Target, hex, in_bytes, some_details};
use dx_runtime::cbor;
use dx_runtime::shape::Unit;
use proptest::prelude::*;

fn damage() -> impl Strategy<Value = Damage> {
    common::damage(hex("9f bf ff 7f 5f f6 f7 f9 fb 1b 3b c1 c2 c4 82 a1 60 61 9b bb"))
}

/// Any data item, of which none is one that ciborium can't read.
fn any_item() -> impl Strategy<Value = Item> {
    let leaf = prop_oneof![
        Just(Item::Null),
        any::<bool>().prop_map(Item::Bool),
        any::<i64>().prop_map(Item::from),
        any::<f64>().prop_map(Item::Float),
        "[a-zé𝄞]{0,30}".prop_map(Item::Text),
        proptest::collection::vec(any::<u8>(), 0..30).prop_map(Item::Bytes),
    ];
    leaf.prop_recursive(5, 40, 8, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..8).prop_map(Item::Array),
            proptest::collection::vec((inner.clone(), inner.clone()), 0..8).prop_map(Item::Map),
            (0..30_u64, inner).prop_map(|(tag, inner)| Item::Tag(tag, Box::new(inner))),
        ]
    })
}

/// Whether the bytes are one data item that can be passed over.
fn is_skipped(bytes: &[u8]) -> bool {
    cbor::from_slice::<Unit>(bytes).is_ok()
}

/// Whether the bytes are one data item to ciborium.
fn is_well_formed(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    ciborium::from_reader::<Item, _>(&mut rest).is_ok() && rest.is_empty()
}

/// Whether there may be what is well-formed though ciborium does not read it: simple values other than booleans, `null` and
/// `undefined`, and bignums of more than 128 bits.
fn may_be_too_much_for_ciborium(bytes: &[u8]) -> bool {
    bytes.iter().any(|byte| matches!(byte, 0xe0..=0xf3 | 0xf8 | 0xc2 | 0xc3 | 0xd8..=0xdb))
}

/// Reads the bytes as everything.
fn read_all_ways(bytes: &[u8]) {
    let _details = cbor::from_slice::<Details>(bytes);
    let _target = cbor::from_slice::<Target>(bytes);
    let _item = cbor::from_slice::<Vec<crate::Part>>(bytes);
    let _unit = cbor::from_slice::<Unit>(bytes);
    let _time = cbor::from_slice::<dx_runtime::Timestamp>(bytes);
    let _price = cbor::from_slice::<dx_runtime::BigDecimal>(bytes);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn what_is_passed_over_is_what_another_implementation_takes_for_well_formed(item in any_item(), damage in proptest::collection::vec(damage(), 0..3)) {
        let mut bytes = in_bytes(&item);
        damage.iter().for_each(|damage| damage.apply(&mut bytes));
        let (ours, theirs) = (is_skipped(&bytes), is_well_formed(&bytes));
        if theirs {
            prop_assert!(ours, "{bytes:02x?} {:?}", cbor::from_slice::<Unit>(&bytes));
        }
        if ours && !may_be_too_much_for_ciborium(&bytes) {
            prop_assert!(theirs, "{bytes:02x?} {:?}", ciborium::from_reader::<Item, _>(&*bytes));
        }
    }

    #[test]
    fn random_bytes_are_well_formed_to_both_or_to_neither(bytes in proptest::collection::vec(any::<u8>(), 0..12)) {
        if !may_be_too_much_for_ciborium(&bytes) {
            prop_assert_eq!(is_skipped(&bytes), is_well_formed(&bytes), "{:02x?} {:?} {:?}", bytes, cbor::from_slice::<Unit>(&bytes), ciborium::from_reader::<Item, _>(&*bytes));
        }
    }
}

proptest! {
    #[test]
    fn damaged_input_is_read_or_refused_and_never_panics(value in some_details(), damage in proptest::collection::vec(damage(), 1..6)) {
        let mut bytes = cbor::to_vec(&value).unwrap();
        damage.iter().for_each(|damage| damage.apply(&mut bytes));
        read_all_ways(&bytes);
        if cbor::from_slice::<Details>(&bytes).is_ok() && !may_be_too_much_for_ciborium(&bytes) {
            prop_assert!(is_well_formed(&bytes), "{bytes:02x?}");
        }
    }

    #[test]
    fn random_bytes_are_read_or_refused_and_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        read_all_ways(&bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn input_that_is_cut_at_any_byte_is_refused(value in some_details()) {
        let bytes = cbor::to_vec(&value).unwrap();
        for end in 0..bytes.len() {
            let error = cbor::from_slice::<Details>(&bytes[..end]).unwrap_err();
            prop_assert!(error.offset() <= end);
            prop_assert!(
                error.message() == "expected a value, found the end" || error.message() == "a value without an end",
                "{error}"
            );
        }
    }
}

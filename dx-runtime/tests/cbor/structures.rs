//! Structures, unions, lists and maps.

use crate::{Details, Item, Target, details, hex, in_bytes, judged, map, part, read, some_details};
use dx_runtime::{Document, cbor};
use proptest::prelude::*;
use std::collections::BTreeMap;

proptest! {
    #[test]
    fn what_is_written_is_read_as_the_same(value in some_details()) {
        let bytes = cbor::to_vec(&value).unwrap();
        prop_assert_eq!(cbor::from_slice::<Details>(&bytes).unwrap(), value);
    }

    #[test]
    fn what_is_written_is_the_same_to_another_implementation(value in some_details()) {
        let bytes = cbor::to_vec(&value).unwrap();
        // Written by ciborium, everything has a definite length and other widths.
        let again = in_bytes(&judged(&bytes));
        prop_assert_eq!(cbor::from_slice::<Details>(&again).unwrap(), value);
    }

    #[test]
    fn members_may_come_in_any_order(value in some_details(), seed in any::<usize>()) {
        let Item::Map(mut members) = judged(&cbor::to_vec(&value).unwrap()) else { panic!("no map") };
        let length = members.len();
        members.rotate_left(seed % length);
        if seed & 1 == 1 {
            members.reverse();
        }
        prop_assert_eq!(cbor::from_slice::<Details>(&in_bytes(&Item::Map(members))).unwrap(), value);
    }
}

#[test]
fn a_structure_is_a_map_of_its_members_in_the_models_order_without_those_that_are_not_set() {
    let value = Details {
        items: Some(vec![part("a")]),
        tags: Some(BTreeMap::from([("k".to_owned(), "v".to_owned())])),
        sparse: Some(vec![None, Some(-1)]),
        ..details("n")
    };
    let expected = hex("bf 644e616d65 616e 6453697a65 0a 654974656d73 81 bf 644e616d65 6161 ff \
         6454616773 a1616b6176 66537061727365 82f620 ff");
    assert_eq!(cbor::to_vec(&value).unwrap(), expected);
}

#[test]
fn members_that_a_request_has_elsewhere_are_no_part_of_the_body() {
    let value = Details { header: Some("h".to_owned()), ..details("n") };
    let bytes = cbor::to_vec(&value).unwrap();
    assert_eq!(judged(&bytes), map([("Name", "n".into()), ("Size", 10.into())]));
    let read: Details =
        cbor::from_slice(&in_bytes(&map([("Name", "n".into()), ("Header", 7.into())]))).unwrap();
    assert_eq!(read, details("n"));
}

#[test]
fn a_structure_without_members_is_an_empty_map() {
    assert_eq!(cbor::to_vec(&Target::Nowhere).unwrap(), hex("a1 676e6f7768657265 bf ff"));
    for empty in ["a0", "bf ff"] {
        assert_eq!(read::<Details>(empty).unwrap(), details(""), "{empty}");
    }
}

#[test]
fn lengths_are_definite_or_not_and_strings_are_whole_or_in_pieces() {
    let expected =
        Details { items: Some(vec![part("ab"), part("c")]), sparse: Some(vec![Some(1)]), ..details("name") };
    for digits in [
        "a3 644e616d65 646e616d65 654974656d73 82 a1 644e616d65 626162 a1 644e616d65 6163 66537061727365 8101",
        "bf 644e616d65 646e616d65 654974656d73 9f bf 644e616d65 626162 ff a1 644e616d65 6163 ff 66537061727365 9f01ff ff",
        "bf 7f 624e61 626d65 ff 7f 60 616e 63616d65 60 ff 654974656d73 9f a1 644e616d65 7f 6161 6162 ff bf 644e616d65 \
         7f 6163 ff ff ff 66537061727365 9f01ff ff",
        // Lengths in more bytes than they need
        "b900 03 7804 4e616d65 7b0000000000000004 6e616d65 654974656d73 9a00000002 a1 644e616d65 626162 \
         b801 644e616d65 6163 66537061727365 980101",
    ] {
        assert_eq!(read::<Details>(digits).unwrap(), expected, "{digits}");
    }
}

#[test]
fn byte_strings_may_come_in_pieces() {
    for digits in ["43010203", "5f 41 01 42 02 03 ff", "5f ff", "5f 43 010203 40 ff"] {
        let blob: dx_runtime::Blob = read(digits).unwrap();
        let expected: &[u8] = if digits == "5f ff" { &[] } else { &[1, 2, 3] };
        assert_eq!(blob.as_slice(), expected, "{digits}");
    }
}

#[test]
fn members_that_the_model_does_not_know_are_passed_over_whatever_they_hold() {
    for unknown in [
        "00",
        "3bffffffffffffffff",
        "f97e00",
        "fb7ff0000000000000",
        "f4",
        "f6",
        "f7",
        "e0",
        "f8ff",
        "60",
        "7fff",
        "5f4101ff",
        "80",
        "9fff",
        "9f 9f 80 ff a0 ff",
        "bf 01 02 80 01 a0 00 ff",
        "a1 f6 9f01ff",
        "c1 00",
        "c2 4101",
        "c4 82 20 01",
        "d9d9f7 c6 d818 41 00",
        "c1 9f c1 bf 6161 c1 7f 61 62 ff ff ff",
    ] {
        let digits = format!(
            "bf 656c61746572 {unknown} 644e616d65 616e 656c61746572 {unknown} 6453697a65 07 \
             656c61746572 {unknown} ff"
        );
        assert_eq!(read::<Details>(&digits).unwrap(), Details { size: 7, ..details("n") }, "{unknown}");
    }
}

#[test]
fn members_are_known_by_their_whole_name_and_its_case() {
    let members = [("Nam", "1"), ("Names", "2"), ("name", "3"), ("Name ", "4"), ("", "5")];
    let bytes = in_bytes(&map(members.map(|(name, value)| (name, value.into()))));
    assert_eq!(cbor::from_slice::<Details>(&bytes).unwrap(), details(""));
}

#[test]
fn a_member_that_is_null_or_undefined_is_corrected_or_absent() {
    for null in ["f6", "f7", "c1 f6", "d9d9f7 c0 f7"] {
        let digits = format!(
            "a6 644e616d65 {null} 6453697a65 {null} 654974656d73 {null} 6454616773 {null} \
             66546172676574 {null} 65496e6e6572 {null}"
        );
        assert_eq!(read::<Details>(&digits).unwrap(), details(""), "{null}");
    }
}

#[test]
fn null_is_no_element_of_what_is_dense_and_one_of_what_is_sparse() {
    for null in ["f6", "f7", "c1 f6"] {
        let digits = format!(
            "a3 6454616773 a2 6161 {null} 6162 6163 654974656d73 83 {null} a0 {null} \
             66537061727365 83 {null} 02 {null}"
        );
        let expected = Details {
            tags: Some(BTreeMap::from([("b".to_owned(), "c".to_owned())])),
            items: Some(vec![part("")]),
            sparse: Some(vec![None, Some(2), None]),
            ..details("")
        };
        assert_eq!(read::<Details>(&digits).unwrap(), expected, "{null}");
    }
}

#[test]
fn the_last_of_a_member_given_twice_counts() {
    let digits =
        "bf 644e616d65 6131 6453697a65 01 654974656d73 81a0 644e616d65 6132 6453697a65 f6 654974656d73 80 ff";
    assert_eq!(read::<Details>(digits).unwrap(), Details { items: Some(vec![]), ..details("2") });
    let digits = "a2 65496e6e6572 a1 644e616d65 6131 65496e6e6572 a0";
    assert_eq!(
        read::<Details>(digits).unwrap(),
        Details { inner: Some(Box::new(details(""))), ..details("") }
    );
    let digits = "a1 6454616773 a3 6161 6131 6161 6132 6161 f6";
    assert_eq!(read::<Details>(digits).unwrap().tags, Some(BTreeMap::new()));
}

#[test]
fn a_union_is_a_map_of_the_one_member_that_is_set() {
    let target = Target::Bucket("b".to_owned());
    assert_eq!(cbor::to_vec(&target).unwrap(), hex("a1 666275636b6574 6162"));
    for digits in [
        "a1 666275636b6574 6162",
        "bf 666275636b6574 6162 ff",
        "a2 666275636b6574 6162 676e6f7768657265 f6",
        "a2 665f5f74797065 6178 666275636b6574 6162",
        "a2 666275636b6574 6162 665f5f74797065 6178",
        "a2 666275636b6574 6162 656c61746572 01",
    ] {
        assert_eq!(read::<Target>(digits).unwrap(), target, "{digits}");
    }
    for digits in ["a1 676e6f7768657265 a0", "a1 676e6f7768657265 bf6161 80ff"] {
        assert_eq!(read::<Target>(digits).unwrap(), Target::Nowhere, "{digits}");
    }
}

#[test]
fn a_member_of_a_union_that_the_model_does_not_know_is_kept_by_its_name_and_not_written() {
    assert_eq!(read::<Target>("a1 656c61746572 8101").unwrap(), Target::Unknown("later".to_owned()));
    assert_eq!(read::<Target>("a1 665f5f74797065 6178").unwrap(), Target::Unknown(String::new()));
    assert_eq!(read::<Target>("a0").unwrap(), Target::Unknown(String::new()));
    let error =
        cbor::to_vec(&Details { target: Some(Target::Unknown("x".to_owned())), ..details("n") }).unwrap_err();
    assert_eq!(error.to_string(), "Target: a variant of `Target` that this version does not know");
}

#[test]
fn a_union_with_two_members_is_refused() {
    let error = read::<Target>("a2 666275636b6574 6162 676e6f7768657265 a0").unwrap_err();
    assert_eq!(error.to_string(), "nowhere: a union with two members at byte 18");
}

#[test]
fn a_document_is_refused_as_the_protocol_has_none() {
    let paper = Details { target: Some(Target::Paper(true.into())), ..details("n") };
    let error = cbor::to_vec(&paper).unwrap_err();
    assert_eq!(error.to_string(), "Target.paper: a document, for which CBOR protocols have no form");
    let error = read::<Target>("a1 657061706572 a0").unwrap_err();
    assert_eq!(error.to_string(), "paper: a document, for which CBOR protocols have no form at byte 7");
    assert_eq!(read::<Target>("a1 657061706572 f6").unwrap(), Target::Paper(Document::Null));
}

#[derive(Debug, PartialEq)]
struct Pair {
    left: Details,
    right: Details,
}

dx_runtime::structure! {
    Pair as "Pair" {
        left: required "Left",
        right: required "Right",
    }
}

#[test]
fn a_required_structure_given_twice_has_nothing_of_the_first() {
    for digits in [
        "a2 644c656674 a1 644e616d65 6131 644c656674 a0",
        "a3 644c656674 a1 644e616d65 6131 655269676874 a0 644c656674 a0",
        "a3 655269676874 a0 644c656674 a1 644e616d65 6131 644c656674 f6",
    ] {
        let expected = Pair { left: details(""), right: details("") };
        assert_eq!(read::<Pair>(digits).unwrap(), expected, "{digits}");
    }
}

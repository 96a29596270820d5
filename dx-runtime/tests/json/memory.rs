//! How much memory an input can make the reader take: so many times its length, and no more than the limit.

use crate::{document, read, skip};
use allocation_counter::measure;
use dx_runtime::codec::Codec;
use dx_runtime::json::Json;
use dx_runtime::shape::{Member, Value};
use dx_runtime::{DecodeError, Document, MemoryLimit, structure};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use std::hint::black_box;

/// How many bytes of memory a document takes at most, while it is read, for each byte of the input.
///
/// The costliest ones are objects with a single member: five bytes of input, `{"":}`, and the map has a node of 632
/// bytes for them, with room for eleven members. A list takes up to three times what it holds, 32 bytes an element,
/// while it grows.
const DOCUMENT: u64 = 128;
/// How many bytes of memory everything else takes at most for each byte of the input: strings, skipping, errors.
const TEXT: u64 = 4;
/// What comes on top, however short the input is: a message, and a path of at most 128 steps.
const ERROR: u64 = 16 * 1024;
const SIZE: usize = 100_000;

/// The most bytes that are allocated at once while `read` reads.
fn peak<T>(text: &[u8], read: impl FnOnce(&[u8]) -> Result<T, DecodeError>) -> u64 {
    measure(|| drop(black_box(read(text)))).bytes_max
}

/// Checks that reading the text as a document takes no more than it may, and that skipping it takes hardly anything.
fn check(text: &[u8]) -> Result<(), TestCaseError> {
    let length = text.len() as u64;
    let peak_of_document = peak(text, document);
    prop_assert!(peak_of_document <= DOCUMENT * length + ERROR, "{peak_of_document} for {length}");
    let peak_of_skip = peak(text, skip);
    prop_assert!(peak_of_skip <= TEXT * length + ERROR, "{peak_of_skip} for {length}");
    Ok(())
}

/// Texts, whole or broken, that repeat one thing.
fn repeated(piece: &str) -> [String; 3] {
    let text = piece.repeat(SIZE / piece.len());
    [format!("[{}0]", text), format!("[{text}"), text]
}

#[test]
fn no_repetition_takes_more_than_a_small_multiple_of_the_input() {
    for piece in [
        "[",
        "{\"a\":",
        "[{\"\":",
        "0,",
        "[],",
        "{},",
        "[0],",
        "[[0]],",
        "{\"\":0},",
        "{\"\":{\"\":0}},",
        "\"\",",
        "\"a\",",
        "null,",
        " ",
        "1",
        "\"",
        "\\",
        "a",
        "-",
        ",",
        "[0,0,0,0,0],",
    ] {
        for text in repeated(piece) {
            check(text.as_bytes()).unwrap();
        }
    }
}

#[test]
fn no_nesting_takes_more_than_a_small_multiple_of_the_input() {
    for (open, close) in [("[", "]"), ("{\"\":", "}"), ("[{\"\":", "}]")] {
        for depth in [2, 10, 60] {
            let element = format!("{}0{},", open.repeat(depth), close.repeat(depth));
            for text in repeated(&element) {
                check(text.as_bytes()).unwrap();
            }
        }
    }
}

#[test]
fn no_long_string_takes_more_than_a_small_multiple_of_the_input() {
    for piece in ["a", "\\n", "\\u0041", "\\ud834\\udd1e", "é", "\\q", "\\u00"] {
        let content = piece.repeat(SIZE / piece.len());
        for text in [
            format!("\"{content}\""),
            format!("{{\"{content}\":0}}"),
            format!("{{\"{content}\":"),
            format!("\"{content}"),
        ] {
            let length = text.len() as u64;
            let peak = peak(text.as_bytes(), document);
            assert!(peak <= TEXT * length + ERROR, "{peak} for {length} of {piece}");
            check(text.as_bytes()).unwrap();
        }
    }
}

#[test]
fn members_of_many_names_take_no_more_than_a_small_multiple_of_the_input() {
    let members: Vec<_> = (0..SIZE / 8).map(|index| format!("\"{index:x}\":0")).collect();
    check(format!("{{{}}}", members.join(",")).as_bytes()).unwrap();
}

/// What makes a structure as large as one of many members.
#[derive(Clone, Debug, PartialEq)]
struct Padding<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Default for Padding<WORDS> {
    fn default() -> Self {
        Self([1; WORDS])
    }
}

#[test]
fn a_list_takes_no_more_than_its_elements_and_room_to_grow() {
    struct Wide {
        padding: Padding<32>,
    }
    structure! { Wide as "Wide" {} + padding }
    let text = format!("[{}{{}}]", "{},".repeat(SIZE / 3));
    let elements = SIZE as u64 / 3 + 1;
    let peak = peak(text.as_bytes(), |text| {
        let list = read::<Vec<Wide>>(text)?;
        assert_eq!(list.iter().map(|wide| wide.padding.0[0]).sum::<u64>(), elements);
        Ok(list)
    });
    assert!(peak <= 3 * elements * size_of::<Wide>() as u64 + ERROR, "{peak}");
}

#[test]
fn a_list_of_few_long_strings_takes_hardly_more_than_the_strings() {
    let text = format!("[\"{}\"]", "a".repeat(SIZE));
    let peak = peak(text.as_bytes(), read::<Vec<String>>);
    assert!(peak <= SIZE as u64 + ERROR, "{peak}");
}

/// A structure of 800 bytes that takes three bytes of JSON.
#[derive(Clone, PartialEq, Debug)]
struct Wide {
    padding: Padding<100>,
}

structure! { Wide as "Wide" {} + padding }

/// Checks that reading `text` is refused before its values take more than the limit, beside what texts take.
fn check_limit<T: Value>(text: &str) {
    let limit = 1 << 20;
    let mut refused = None;
    let peak = measure(|| {
        let limit = Some(MemoryLimit::bytes(limit));
        refused = Json::decode::<T>(text.as_bytes(), Member::WHOLE, limit).err();
    });
    let start = text.get(..20).unwrap_or(text);
    let message = refused.map(|error| error.message().to_owned()).unwrap_or_default();
    assert!(message.starts_with("the values would take more than 1 MiB of memory"), "{start}: {message}");
    let allowed = limit as u64 + text.len() as u64 + ERROR;
    assert!(peak.bytes_max <= allowed, "{start}: {} of {allowed}", peak.bytes_max);
}

/// Members with names of their own, all of this value.
fn members(value: &str, count: usize) -> String {
    (0..count).map(|index| format!("\"{index:x}\":{value},")).collect()
}

#[test]
fn no_values_take_more_memory_than_the_limit() {
    let list = |piece: &str| format!("[{}", piece.repeat(SIZE));
    let map = |value: &str| format!("{{{}", members(value, SIZE));
    check_limit::<Vec<Wide>>(&list("{},"));
    check_limit::<Vec<Option<Wide>>>(&list("null,"));
    check_limit::<Vec<Box<Wide>>>(&list("{},"));
    check_limit::<Vec<Vec<Wide>>>(&list("[{}],"));
    check_limit::<Vec<String>>(&list("\"\","));
    check_limit::<Vec<f64>>(&list("0,"));
    check_limit::<BTreeMap<String, Wide>>(&map("{}"));
    check_limit::<BTreeMap<String, Option<Wide>>>(&map("null"));
    check_limit::<Vec<BTreeMap<String, Wide>>>(&list("{\"\":{}},"));
    check_limit::<BTreeMap<String, BTreeMap<String, Wide>>>(&map("{\"\":{}}"));
}

#[test]
fn no_document_takes_more_memory_than_the_limit() {
    for piece in ["0,", "[],", "[[]],", "[0],", "{\"\":0},", "{\"\":{\"\":0}},", "\"\",", "null,"] {
        check_limit::<Document>(&format!("[{}", piece.repeat(SIZE)));
        check_limit::<Document>(&format!("{{{}", members(piece.trim_end_matches(','), SIZE)));
    }
}

#[test]
fn nine_megabytes_of_empty_structures_are_refused() {
    let text = format!("[{}", "{},".repeat(3_000_000));
    let peak = measure(|| {
        let error = read::<Vec<Wide>>(&text).unwrap_err();
        assert!(error.message().starts_with("the values would take more than 256 MiB of memory"), "{error}");
    });
    assert!(peak.bytes_max <= (256 << 20) + ERROR, "{}", peak.bytes_max);
}

#[test]
fn for_long_texts_the_limit_is_a_multiple_of_their_length() {
    assert_eq!(MemoryLimit::default_for(0).get(), 256 << 20);
    assert_eq!(MemoryLimit::default_for(32 << 20).get(), 256 << 20);
    assert_eq!(MemoryLimit::default_for(128 << 20).get(), 1024 << 20);
    assert_eq!(MemoryLimit::default_for(usize::MAX).get(), usize::MAX);
}

/// An entry as services list them: a few names, a state, numbers, tags, and as many members that are not set.
#[derive(Debug)]
struct Entry {
    arn: Option<String>,
    id: Option<String>,
    name: Option<String>,
    description: Option<String>,
    state: Option<String>,
    kind: Option<String>,
    created_at: Option<f64>,
    tags: Option<BTreeMap<String, String>>,
    parts: Option<Vec<Part>>,
    _unset: Unset,
}

#[derive(Debug, Default)]
struct Unset {
    _texts: [Option<String>; 6],
    _numbers: [Option<f64>; 3],
}

#[derive(Debug)]
struct Part {
    name: Option<String>,
    size: Option<i64>,
}

structure! {
    Entry as "Entry" {
        arn: optional "Arn",
        id: optional "Id",
        name: optional "Name",
        description: optional "Description",
        state: optional "State",
        kind: optional "Type",
        created_at: optional "CreatedAt",
        tags: optional "Tags",
        parts: optional "Parts",
    }
    + _unset
}

structure! {
    Part as "Part" {
        name: optional "Name",
        size: optional "Size",
    }
}

/// What entries as services list them take, with their texts, for each byte of their JSON: five bytes at most, while the
/// list of them grows. The limit allows 256 for each byte of a megabyte, and never less than eight.
const ENTRIES: u64 = 5;

#[test]
fn responses_as_services_send_them_are_far_from_the_limit() {
    let entry = r#"{"Arn":"arn:aws:dataexchange:us-east-1:111122223333:data-sets/4f1c0a","Id":"4f1c0a",
        "Name":"prices-2026","Description":"Daily closing prices of all listed securities, by exchange.",
        "State":"COMPLETED","Type":"S3_SNAPSHOT","CreatedAt":1767225600.0,"Tags":{"team":"data","stage":"beta"},
        "Parts":[{"Name":"a.csv","Size":8192},{"Name":"b.csv","Size":4096}]},"#;
    let text = format!("[{}null]", entry.repeat((1 << 20) / entry.len()));
    let length = text.len();
    let mut count = 0;
    let peak = measure(|| {
        let limit = MemoryLimit::bytes(MemoryLimit::default_for(length).get() / 32);
        let list = Json::decode::<Vec<Entry>>(text.as_bytes(), Member::WHOLE, Some(limit));
        count = black_box(list).unwrap().len();
    });
    assert_eq!(count, (1 << 20) / entry.len());
    assert!(peak.bytes_max <= ENTRIES * length as u64, "{} for {length}", peak.bytes_max);
}

proptest! {
    #[test]
    fn no_mixture_takes_more_than_a_small_multiple_of_the_input(
        pieces in proptest::collection::vec(
            select(["[", "]", "{", "}", "\"a\":", "\"\":", "0", "[0]", "{\"\":0}", "\"\"", ",", "\\", "\"", "null"].as_slice()),
            1..12,
        ),
    ) {
        for text in repeated(&pieces.concat()) {
            check(text.as_bytes())?;
        }
    }
}

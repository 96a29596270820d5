//! How much memory an input can make the reader take.

use crate::{document, read_all};
use allocation_counter::measure;
use dx_runtime::json::{ReadError, Reader};
use proptest::prelude::*;
use proptest::sample::select;
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
fn peak<T>(text: &[u8], read: impl FnOnce(&[u8]) -> Result<T, ReadError>) -> u64 {
    measure(|| drop(black_box(read(text)))).bytes_max
}

/// Checks that reading the text as a document takes no more than it may, and that skipping it takes hardly anything.
fn check(text: &[u8]) -> Result<(), TestCaseError> {
    let length = text.len() as u64;
    let peak_of_document = peak(text, document);
    prop_assert!(peak_of_document <= DOCUMENT * length + ERROR, "{peak_of_document} for {length}");
    let peak_of_skip = peak(text, |text| read_all(text, Reader::skip));
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

#[test]
fn a_list_takes_no_more_than_its_elements_and_room_to_grow() {
    struct Wide([u64; 32]);
    let text = format!("[{}{{}}]", "{},".repeat(SIZE / 3));
    let read = |reader: &mut Reader<'_>| reader.skip().map(|()| Wide([1; 32]));
    let elements = SIZE as u64 / 3 + 1;
    let peak = peak(text.as_bytes(), |text| {
        let list = read_all(text, |reader| reader.list(read))?;
        assert_eq!(list.iter().map(|wide| wide.0[0]).sum::<u64>(), elements);
        Ok(list)
    });
    assert!(peak <= 3 * elements * size_of::<Wide>() as u64 + ERROR, "{peak}");
}

#[test]
fn a_list_of_few_long_strings_takes_hardly_more_than_the_strings() {
    let text = format!("[\"{}\"]", "a".repeat(SIZE));
    let peak = peak(text.as_bytes(), |text| read_all(text, |reader| reader.list(Reader::string)));
    assert!(peak <= SIZE as u64 + ERROR, "{peak}");
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

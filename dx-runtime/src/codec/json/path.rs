//! Finds the path of a byte in a document.
//!
//! Readers and writers do not track the names of members. After an error, the path is found by reading the text again
//! up to its position.

use super::scan;
use crate::codec::path::{Segment, path_of};

/// The path from the root of `text` to the value or member name at `offset`.
///
/// The text before `offset` has to be well-formed; otherwise, the path is unspecified.
#[must_use]
pub fn segments_at(text: &str, offset: usize) -> Vec<Segment<'_>> {
    let bytes = text.as_bytes();
    let end = offset.min(bytes.len());
    let mut path = Vec::new();
    let mut position = 0;
    // Whether a string is a member name is known only after it: names are followed by a colon.
    let mut last_string = "";
    while position < end {
        match bytes[position] {
            b'"' => {
                let close = string_end(bytes, position + 1);
                last_string = text.get(position + 1..close).unwrap_or_default();
                position = close;
            }
            b':' => {
                if let Some(last) = path.last_mut() {
                    *last = Segment::Member(last_string);
                }
            }
            b'{' => path.push(Segment::Member("")),
            b'[' => path.push(Segment::Index(0)),
            b',' => match path.last_mut() {
                Some(Segment::Index(index)) => *index += 1,
                Some(member) => *member = Segment::Member(""),
                None => {}
            },
            b'}' | b']' => {
                path.pop();
            }
            _ => {}
        }
        position += 1;
    }
    // Between `{` or `,` and a colon, the position is that of the object.
    if path.last() == Some(&Segment::Member("")) {
        path.pop();
    }
    path
}

/// A readable path: `Details.AssetSources[3].Bucket`.
pub(super) fn path_at(text: &str, offset: usize) -> String {
    path_of(segments_at(text, offset))
}

/// The position of the quote that ends the string whose content begins at `start`.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut position = start;
    loop {
        position = scan::next_special(bytes, position);
        match bytes.get(position) {
            None | Some(b'"') => return position,
            Some(b'\\') => position += 2,
            Some(_) => position += 1,
        }
    }
}

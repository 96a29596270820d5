//! Where in a document a byte stands.
//!
//! Neither reader nor writer keeps track of member names while all goes well. When something goes wrong the path is
//! found by going over the text once more, up to the place.

use super::scan;
use std::fmt::Write;

/// One step from a JSON value into its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Into the member of an object; the name as it is written, escapes included.
    Member(&'a str),
    /// Into the element of an array, counted from 0.
    Index(usize),
}

/// The steps that lead from the root of `text` to the value or the member name at `offset`.
///
/// Everything before `offset` is expected to be the beginning of a JSON text; of anything else the answer is some
/// path.
#[must_use]
pub fn segments_at(text: &str, offset: usize) -> Vec<Segment<'_>> {
    let bytes = text.as_bytes();
    let end = offset.min(bytes.len());
    let mut path = Vec::new();
    let mut position = 0;
    // What a string is, member name or value, is known when it ends: a name is followed by a colon.
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
    // Between `{` or `,` and a colon there is no member yet: the place is the object's own.
    if path.last() == Some(&Segment::Member("")) {
        path.pop();
    }
    path
}

/// The path in the form that people read: `Details.AssetSources[3].Bucket`.
pub(super) fn path_at(text: &str, offset: usize) -> String {
    path_of(segments_at(text, offset))
}

/// As [`path_at`], of the steps themselves.
pub(crate) fn path_of<'a>(segments: impl IntoIterator<Item = Segment<'a>>) -> String {
    let mut path = String::new();
    for segment in segments {
        let written = match segment {
            Segment::Member(name) if path.is_empty() => write!(path, "{name}"),
            Segment::Member(name) => write!(path, ".{name}"),
            Segment::Index(index) => write!(path, "[{index}]"),
        };
        debug_assert!(written.is_ok(), "a String takes everything");
    }
    path
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

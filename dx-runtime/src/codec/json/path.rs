//! Where in a document a byte stands.
//!
//! Neither reader nor writer keeps track of member names while all goes well. When something goes wrong the path is
//! found by going over the text once more, up to the place.

use super::scan;
use crate::codec::path::{Segment, path_of};

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

//! Finds the path of a byte in a document.
//!
//! Readers and writers do not track the names of elements. After an error, the path is found by reading the document
//! again up to its position.

use super::reader::local_name;
use crate::codec::path::{Segment, path_of};
use quick_xml::events::Event;

/// An enclosing element.
struct Holder {
    name: String,
    /// The number of preceding siblings with the same name: more than zero in a list.
    index: usize,
    /// The name of the last child, and the number of consecutive children with that name.
    last: Option<(String, usize)>,
}

/// The path of elements from the root to the one that begins at `offset`. Elements after the first of the same name
/// have an index.
///
/// The input before `offset` has to be well-formed; otherwise, the path is unspecified.
pub(super) fn path_at(input: &str, offset: usize) -> String {
    let mut holders: Vec<Holder> = Vec::new();
    let mut events = quick_xml::Reader::from_str(input);
    while events.buffer_position() <= offset as u64 {
        match events.read_event() {
            Ok(Event::Start(start)) => enter(&mut holders, start.name().as_ref()),
            Ok(Event::Empty(start)) => {
                enter(&mut holders, start.name().as_ref());
                if events.buffer_position() <= offset as u64 {
                    leave(&mut holders);
                }
            }
            Ok(Event::End(_)) if events.buffer_position() <= offset as u64 => leave(&mut holders),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    let below_root = holders.iter().skip(1);
    path_of(below_root.flat_map(|holder| {
        let index = (holder.index > 0).then_some(Segment::Index(holder.index));
        std::iter::once(Segment::Member(&holder.name)).chain(index)
    }))
}

fn enter(holders: &mut Vec<Holder>, name: &str) {
    let name = local_name(name);
    let mut index = 0;
    if let Some(parent) = holders.last_mut() {
        index = match &parent.last {
            Some((last, index)) if last == name => index + 1,
            _ => 0,
        };
        parent.last = Some((name.to_owned(), index));
    }
    holders.push(Holder { name: name.to_owned(), index, last: None });
}

fn leave(holders: &mut Vec<Holder>) {
    holders.pop();
}

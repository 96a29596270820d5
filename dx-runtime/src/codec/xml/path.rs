//! Where in a document a byte stands.
//!
//! Neither reader nor writer keeps track of names while all goes well. When something goes wrong the path is found by going over
//! the document once more, up to the place.

use super::reader::local_name;
use crate::codec::path::{Segment, path_of};
use quick_xml::events::Event;

/// An element on the way to the place.
struct Holder {
    name: String,
    /// How many elements of the same name come right before it: it is one of a list then.
    index: usize,
    /// The last of its children, and how many of that name came one after the other.
    last: Option<(String, usize)>,
}

/// The elements below the root that lead to the one that begins at `offset`, as people read it. Of several with the same name, all
/// but the first have their index.
///
/// Everything before `offset` is expected to be the beginning of a document; of anything else the answer is some path.
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

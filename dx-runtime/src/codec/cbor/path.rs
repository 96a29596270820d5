//! Where in a data item a byte stands.
//!
//! Neither reader nor writer keeps track of member names while all goes well. When something goes wrong the path is found by
//! going over the bytes once more, up to the place.

use super::raw::{self, BREAK};
use crate::codec::path::{Segment, path_of};
use minicbor::Decoder;
use std::borrow::Cow;

/// Major types (RFC 8949, section 3.1).
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const TAG: u8 = 6;

/// An array or a map on the way to the place.
struct Holder<'a> {
    /// How many elements or entries are left, if it says so.
    left: Option<u64>,
    step: Step<'a>,
}

enum Step<'a> {
    Element(usize),
    /// At a key of a map
    Key,
    /// At a key that is no text, which may hold others
    OddKey,
    /// At the value behind a key
    Entry(Cow<'a, str>),
}

impl<'a> Holder<'a> {
    fn array(left: Option<u64>) -> Self {
        Self { left, step: Step::Element(0) }
    }

    fn map(left: Option<u64>) -> Self {
        Self { left, step: Step::Key }
    }

    /// Goes past an element, an entry, or an odd key.
    fn advance(&mut self) {
        if matches!(self.step, Step::OddKey) {
            self.step = Step::Entry(Cow::Borrowed(""));
            return;
        }
        self.left = self.left.map(|left| left.saturating_sub(1));
        self.step = match self.step {
            Step::Element(index) => Step::Element(index + 1),
            Step::Key | Step::OddKey | Step::Entry(_) => Step::Key,
        };
    }

    fn segment(&self) -> Option<Segment<'_>> {
        match &self.step {
            Step::Element(index) => Some(Segment::Index(*index)),
            Step::Entry(name) => Some(Segment::Member(name)),
            // Between entries there is no member yet: the place is the map's own.
            Step::Key | Step::OddKey => None,
        }
    }
}

/// The path to the value or the key that begins at `offset`, as people read it.
///
/// Everything before `offset` is expected to be the beginning of a data item; of anything else the answer is some path.
pub(super) fn path_at(input: &[u8], offset: usize) -> String {
    let mut holders = Vec::new();
    let mut decoder = Decoder::new(input);
    while step(&mut decoder, offset, &mut holders).is_some() {}
    path_of(holders.iter().filter_map(Holder::segment))
}

/// Goes one step on. `None` at the place, or where the input stops being well-formed.
fn step<'a>(decoder: &mut Decoder<'a>, offset: usize, holders: &mut Vec<Holder<'a>>) -> Option<()> {
    if holders.last().is_some_and(|holder| holder.left == Some(0)) {
        return leave(holders);
    }
    let start = decoder.position();
    let byte = *decoder.input().get(..offset)?.get(start)?;
    if byte == BREAK {
        decoder.set_position(start + 1);
        return leave(holders);
    }
    if byte >> 5 == TAG {
        decoder.tag().ok()?;
        return Some(());
    }
    if let Some(holder) = holders.last_mut().filter(|holder| matches!(holder.step, Step::Key)) {
        holder.step = if byte >> 5 == TEXT { Step::Entry(raw::lossy_text(decoder)?) } else { Step::OddKey };
        return Some(());
    }
    match byte >> 5 {
        ARRAY => holders.push(Holder::array(decoder.array().ok()?)),
        MAP => holders.push(Holder::map(decoder.map().ok()?)),
        _ => {
            raw::skip(decoder)?;
            advance(holders);
        }
    }
    Some(())
}

fn leave(holders: &mut Vec<Holder<'_>>) -> Option<()> {
    holders.pop();
    advance(holders);
    Some(())
}

fn advance(holders: &mut [Holder<'_>]) {
    if let Some(holder) = holders.last_mut() {
        holder.advance();
    }
}

//! Finds the path of a byte in a data item.
//!
//! Readers and writers do not track the names of members. After an error, the path is found by reading the bytes
//! again up to its position.

use super::raw::{self, BREAK};
use crate::codec::path::{Segment, path_of};
use minicbor::Decoder;
use std::borrow::Cow;

/// Major types (RFC 8949, section 3.1).
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const TAG: u8 = 6;

/// An enclosing array or map.
struct Holder<'a> {
    /// The number of remaining elements or entries, if the length is definite.
    left: Option<u64>,
    step: Step<'a>,
}

enum Step<'a> {
    Element(usize),
    /// At the key of an entry
    Key,
    /// At a key that is not text, which may contain others
    OddKey,
    /// At the value of an entry
    Entry(Cow<'a, str>),
}

impl<'a> Holder<'a> {
    fn array(left: Option<u64>) -> Self {
        Self { left, step: Step::Element(0) }
    }

    fn map(left: Option<u64>) -> Self {
        Self { left, step: Step::Key }
    }

    /// Advances past an element, an entry, or a key that is not text.
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
            // Between entries, the position is that of the map.
            Step::Key | Step::OddKey => None,
        }
    }
}

/// The path of the value or key that begins at `offset`.
///
/// The input before `offset` has to be well-formed; otherwise, the path is unspecified.
pub(super) fn path_at(input: &[u8], offset: usize) -> String {
    let mut holders = Vec::new();
    let mut decoder = Decoder::new(input);
    while step(&mut decoder, offset, &mut holders).is_some() {}
    path_of(holders.iter().filter_map(Holder::segment))
}

/// Advances by one item. Returns `None` at the offset, or if the input is malformed.
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

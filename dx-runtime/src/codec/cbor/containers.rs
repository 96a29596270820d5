//! Reads arrays, maps, and the members of structures.

use super::kind::Kind;
use super::raw::BREAK;
use super::reader::Reader;
use crate::codec::DecodeError;
use crate::codec::order::Order;
use crate::shape::Member;
use std::borrow::Cow;

/// The bits of an indefinite length in the first byte.
const INDEFINITE: u8 = 0x1f;

/// The remaining number of elements or entries; `None` for an indefinite length.
#[derive(Debug)]
pub(super) struct Left(Option<u64>);

impl Left {
    /// How many elements or entries are left according to the length; none if it is indefinite.
    #[inline]
    pub fn announced(&self) -> usize {
        self.0.map_or(0, |left| usize::try_from(left).unwrap_or(usize::MAX))
    }
}

/// Arrays and maps.
impl Reader<'_> {
    /// Reads the head of an array, whose elements are read after [`more`](Self::more).
    #[inline]
    pub fn begin_array(&mut self) -> Result<Left, DecodeError> {
        self.begin(Kind::Array, "an array")
    }

    /// Reads the head of a map, whose keys and values are read after [`more`](Self::more).
    #[inline]
    pub fn begin_map(&mut self) -> Result<Left, DecodeError> {
        self.begin(Kind::Map, "a map")
    }

    #[inline]
    fn begin(&mut self, kind: Kind, wanted: &'static str) -> Result<Left, DecodeError> {
        self.tags()?;
        if self.kind() != Some(kind) {
            return Err(self.unexpected(wanted));
        }
        self.enter()?;
        if self.rest().first().is_some_and(|first| first & INDEFINITE == INDEFINITE) {
            self.pass(1);
            return Ok(Left(None));
        }
        self.argument().map(Some).map(Left)
    }

    /// Returns whether there is a further element or entry, which the caller reads; otherwise the end has been read.
    #[inline]
    pub fn more(&mut self, left: &mut Left) -> Result<bool, DecodeError> {
        let more = match &mut left.0 {
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
            None if self.rest().first() == Some(&BREAK) => {
                self.pass(1);
                false
            }
            None => true,
        };
        if !more {
            self.leave();
        }
        Ok(more)
    }

    /// Reads the next key and returns the member's index, or the number of members if it is unknown; the caller reads
    /// the value. Returns `None` if the end has been read.
    #[inline]
    pub fn next_member(
        &mut self,
        left: &mut Left,
        members: &'static [Member],
        order: &mut Order,
    ) -> Result<Option<usize>, DecodeError> {
        if !self.more(left)? {
            return Ok(None);
        }
        let expected = order.expected();
        if members.get(expected).is_some_and(|member| self.expected_key(member.name())) {
            order.note(expected);
            return Ok(Some(expected));
        }
        self.any_member(members, order).map(Some)
    }

    /// Reads the expected key, if it comes next in its shortest form.
    #[inline]
    fn expected_key(&mut self, name: &str) -> bool {
        const SHORT: usize = 0x17;
        const TEXT: u8 = 0x60;
        let rest = self.rest();
        let (head, rest) = match (u8::try_from(name.len()), rest) {
            (Ok(length), [first, rest @ ..]) if name.len() <= SHORT && *first == TEXT | length => (1, rest),
            (Ok(length), [0x78, second, rest @ ..]) if *second == length => (2, rest),
            _ => return false,
        };
        let is_expected = rest.starts_with(name.as_bytes());
        if is_expected {
            self.pass(head + name.len());
        }
        is_expected
    }

    fn any_member(&mut self, members: &'static [Member], order: &mut Order) -> Result<usize, DecodeError> {
        let key = self.key()?;
        Ok(order.find(members, &key))
    }
}

impl<'a> Reader<'a> {
    /// Reads the key of a map.
    pub fn key(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        self.text("a key that is a string")
    }
}

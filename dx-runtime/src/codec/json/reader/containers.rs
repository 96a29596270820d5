//! Arrays and objects.

use super::Reader;
use crate::codec::{DecodeError, TOO_DEEP};
use std::borrow::Cow;

impl<'a> Reader<'a> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn begin(&mut self, open: u8, wanted: &'static str) -> Result<(), DecodeError> {
        if self.token() != open {
            return Err(self.unexpected(wanted));
        }
        if !self.depth.enter() {
            return Err(self.error(TOO_DEEP));
        }
        self.position += 1;
        self.fresh = true;
        Ok(())
    }

    /// Reads the comma before an element, if it is not the first, or the end.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn next(&mut self, close: u8) -> Result<bool, DecodeError> {
        let token = self.token();
        let fresh = std::mem::replace(&mut self.fresh, false);
        if token == close {
            self.position += 1;
            self.depth.leave();
            Ok(false)
        } else if fresh {
            Ok(true)
        } else if token == b',' {
            self.position += 1;
            Ok(true)
        } else {
            Err(self.error(if close == b']' { "expected `,` or `]`" } else { "expected `,` or `}`" }))
        }
    }

    /// Reads the `[` of an array, whose elements are read after [`next_item`](Self::next_item).
    ///
    /// # Errors
    ///
    /// Returns an error if the next value is not an array, or is nested deeper than
    /// [`MAX_DEPTH`](crate::shape::MAX_DEPTH).
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn begin_array(&mut self) -> Result<(), DecodeError> {
        self.begin(b'[', "an array")
    }

    /// Advances to the next element, which the caller reads. Returns `false` if the `]` has been read.
    ///
    /// # Errors
    ///
    /// Returns an error if neither follows.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn next_item(&mut self) -> Result<bool, DecodeError> {
        self.next(b']')
    }

    /// Reads the `{` of an object, whose keys are read by [`next_key`](Self::next_key).
    ///
    /// # Errors
    ///
    /// Returns an error if the next value is not an object, or is nested deeper than
    /// [`MAX_DEPTH`](crate::shape::MAX_DEPTH).
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn begin_object(&mut self) -> Result<(), DecodeError> {
        self.begin(b'{', "an object")
    }

    /// Reads the next key and its colon; the caller reads the value. Returns `None` if the `}` has been read.
    ///
    /// # Errors
    ///
    /// Returns an error if neither follows.
    pub fn next_key(&mut self) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if !self.next(b'}')? {
            return Ok(None);
        }
        self.quote()?;
        let key = self.text()?;
        self.colon()?;
        Ok(Some(key))
    }

    /// Like [`next_key`](Self::next_key), for a name that is only compared with others. Unpaired surrogates are
    /// replaced rather than an error, since such a name matches no other.
    pub(crate) fn next_name(&mut self) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if self.next(b'}')? { self.name().map(Some) } else { Ok(None) }
    }

    pub(super) fn name(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        self.quote()?;
        let name = self.lossy_text()?;
        self.colon()?;
        Ok(name)
    }

    pub(super) fn quote(&mut self) -> Result<(), DecodeError> {
        if self.token() == b'"' { Ok(()) } else { Err(self.error("expected a member's name in quotes")) }
    }

    #[inline]
    pub(super) fn colon(&mut self) -> Result<(), DecodeError> {
        if self.token() != b':' {
            return Err(self.error("expected `:`"));
        }
        self.position += 1;
        Ok(())
    }
}

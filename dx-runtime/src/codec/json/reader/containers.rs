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

    /// Reads what comes before an element, which is a comma or, before the first one, nothing; or the end.
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

    /// Reads the `[` of an array; [`next_item`](Self::next_item) goes on.
    ///
    /// # Errors
    ///
    /// When another value comes next, or the text nests deeper than [`MAX_DEPTH`](crate::shape::MAX_DEPTH).
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn begin_array(&mut self) -> Result<(), DecodeError> {
        self.begin(b'[', "an array")
    }

    /// Goes to the array's next element, which the caller then reads. `false` when the `]` was read instead.
    ///
    /// # Errors
    ///
    /// When neither follows.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn next_item(&mut self) -> Result<bool, DecodeError> {
        self.next(b']')
    }

    /// Reads the `{` of an object; [`next_key`](Self::next_key) goes on.
    ///
    /// # Errors
    ///
    /// When another value comes next, or the text nests deeper than [`MAX_DEPTH`](crate::shape::MAX_DEPTH).
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn begin_object(&mut self) -> Result<(), DecodeError> {
        self.begin(b'{', "an object")
    }

    /// Reads the object's next key and its colon; the caller then reads the value. `None` when the `}` was read.
    ///
    /// # Errors
    ///
    /// When neither follows.
    pub fn next_key(&mut self) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if !self.next(b'}')? {
            return Ok(None);
        }
        self.quote()?;
        let key = self.text()?;
        self.colon()?;
        Ok(Some(key))
    }

    /// As [`next_key`](Self::next_key), for a name that is only compared with others. Unpaired surrogates in it are replaced:
    /// such a name matches no other, and is no error.
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

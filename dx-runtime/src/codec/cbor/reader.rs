use super::kind::Kind;
use super::path::path_at;
use super::raw;
use crate::codec::{DecodeError, Depth, Memory, MemoryLimit, TOO_DEEP};
use minicbor::Decoder;
use minicbor::decode::Error;
use std::borrow::Cow;

/// Reads a data item, value by value.
///
/// After an error the reader is at the position of the error, and must not be used further.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    pub(super) decoder: Decoder<'a>,
    depth: Depth,
    memory: Memory,
}

impl<'a> Reader<'a> {
    pub fn new(input: &'a [u8], limit: MemoryLimit) -> Self {
        Self { decoder: Decoder::new(input), depth: Depth::default(), memory: Memory::new(limit) }
    }

    /// The number of bytes that have been read.
    pub fn offset(&self) -> usize {
        self.decoder.position()
    }

    pub(super) fn rest(&self) -> &'a [u8] {
        self.decoder.input().get(self.decoder.position()..).unwrap_or_default()
    }

    /// The kind of the next data item; `None` at the end of the input.
    #[inline]
    pub fn kind(&self) -> Option<Kind> {
        self.rest().first().copied().map(Kind::of)
    }

    pub(super) fn pass(&mut self, bytes: usize) {
        self.decoder.set_position(self.decoder.position() + bytes);
    }

    /// Reads the argument of the next data item, which must have one.
    #[inline]
    pub(super) fn argument(&mut self) -> Result<u64, DecodeError> {
        let all = self.rest();
        match raw::argument(all) {
            Some((argument, rest)) => {
                self.pass(all.len() - rest.len());
                Ok(argument)
            }
            None => Err(self.malformed(self.offset(), &Error::end_of_input())),
        }
    }

    /// Checks that the input has been read completely.
    pub fn end(&self) -> Result<(), DecodeError> {
        if self.rest().is_empty() { Ok(()) } else { Err(self.error("expected the end")) }
    }
}

/// Depth and memory.
impl Reader<'_> {
    /// Enters a value, which [`leave`](Self::leave) leaves.
    #[inline]
    pub fn enter(&mut self) -> Result<(), DecodeError> {
        if self.depth.enter() { Ok(()) } else { Err(self.error(TOO_DEEP)) }
    }

    /// Leaves a value.
    #[inline]
    pub fn leave(&mut self) {
        self.depth.leave();
    }

    /// The remaining memory for values.
    #[inline]
    pub fn memory(&mut self) -> &mut Memory {
        &mut self.memory
    }
}

/// Errors.
impl Reader<'_> {
    /// An error at the current position.
    #[cold]
    pub fn error(&self, message: impl Into<Cow<'static, str>>) -> DecodeError {
        self.error_at(self.offset(), message)
    }

    #[cold]
    pub fn error_at(&self, offset: usize, message: impl Into<Cow<'static, str>>) -> DecodeError {
        DecodeError::new(message, path_at(self.decoder.input(), offset), offset)
    }

    /// An error about a data item of a wrong type.
    #[cold]
    pub fn unexpected(&self, wanted: &'static str) -> DecodeError {
        match self.kind() {
            None => self.error("expected a value, found the end"),
            Some(Kind::None) => self.error("expected a value"),
            Some(kind) => self.error(format!("expected {wanted}, found {}", kind.with_article())),
        }
    }

    /// An error within the data item that begins at `start`, whose first byte is valid.
    #[cold]
    pub(super) fn malformed(&self, start: usize, error: &Error) -> DecodeError {
        self.error_at(
            start,
            if error.is_end_of_input() {
                "a value without an end"
            } else if error.is_type_mismatch() {
                "a string with a part that is no string"
            } else {
                "expected UTF-8"
            },
        )
    }
}

/// Tags and simple values.
impl Reader<'_> {
    /// Skips tags, and returns the innermost.
    #[inline]
    pub fn tags(&mut self) -> Result<Option<u64>, DecodeError> {
        if self.kind() != Some(Kind::Tag) {
            return Ok(None);
        }
        let Some((tag, _)) = self.short_tag() else { return self.some_tags() };
        self.pass(1);
        Ok(Some(tag))
    }

    /// The next tag and the kind of its value, in the usual form: a single tag of one byte.
    #[inline]
    fn short_tag(&self) -> Option<(u64, Kind)> {
        match self.rest() {
            [tag @ 0xc0..=0xd7, value, ..] if Kind::of(*value) != Kind::Tag => {
                Some((u64::from(tag & 0x1f), Kind::of(*value)))
            }
            _ => None,
        }
    }

    fn some_tags(&mut self) -> Result<Option<u64>, DecodeError> {
        let mut innermost = None;
        while self.kind() == Some(Kind::Tag) {
            innermost = Some(self.argument()?);
        }
        Ok(innermost)
    }

    /// Reads `null` or `undefined`, possibly tagged, if it is the next value. Returns whether it was.
    #[inline]
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        match self.kind() {
            Some(Kind::Null) => {
                self.pass(1);
                Ok(true)
            }
            Some(Kind::Tag) => match self.short_tag() {
                Some((_, kind)) if kind != Kind::Null => Ok(false),
                _ => self.tagged_null(),
            },
            _ => Ok(false),
        }
    }

    fn tagged_null(&mut self) -> Result<bool, DecodeError> {
        let start = self.offset();
        self.tags()?;
        let is_null = self.kind() == Some(Kind::Null);
        if is_null {
            self.pass(1);
        } else {
            self.decoder.set_position(start);
        }
        Ok(is_null)
    }

    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        self.tags()?;
        if self.kind() != Some(Kind::Bool) {
            return Err(self.unexpected("a boolean"));
        }
        let start = self.offset();
        self.decoder.bool().map_err(|error| self.malformed(start, &error))
    }
}

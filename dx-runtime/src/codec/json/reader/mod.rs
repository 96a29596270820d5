//! Reads JSON, value by value.

mod containers;
mod documents;
mod members;
mod numbers;
mod skip;
mod strings;
mod timestamps;

use super::path::path_at;
use crate::codec::{DecodeError, Depth, Memory, MemoryLimit};
use std::borrow::Cow;

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number
    Number,
    /// A string
    String,
    /// An array
    Array,
    /// An object
    Object,
}

impl Kind {
    fn with_article(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}

/// Reads a JSON text, value by value.
///
/// After an error the reader is at the position of the error, and must not be used further.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    position: usize,
    depth: Depth,
    /// Whether the innermost array or object has had no element yet.
    fresh: bool,
    memory: Memory,
}

impl<'a> Reader<'a> {
    /// A reader with the [default](MemoryLimit::default_for) memory limit.
    ///
    /// # Errors
    ///
    /// Returns an error if `input` is not UTF-8.
    pub fn new(input: &'a [u8]) -> Result<Self, DecodeError> {
        let memory = Memory::new(MemoryLimit::default_for(input.len()));
        match std::str::from_utf8(input) {
            Ok(text) => Ok(Self { text, position: 0, depth: Depth::default(), fresh: false, memory }),
            Err(error) => Err(DecodeError::new("expected UTF-8", String::new(), error.valid_up_to())),
        }
    }

    /// Sets the limit for the memory of values.
    #[must_use]
    pub(crate) fn with_memory_limit(mut self, limit: MemoryLimit) -> Self {
        self.memory = Memory::new(limit);
        self
    }

    /// The number of bytes that have been read. After [`peek`](Self::peek), the offset of the next value.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.position
    }

    /// The remaining memory for values.
    #[inline]
    pub(super) fn memory(&mut self) -> &mut Memory {
        &mut self.memory
    }

    /// An error at the value that begins at `start`, or after white space there.
    #[cold]
    pub(super) fn error_at_value(&mut self, start: usize, message: String) -> DecodeError {
        self.position = start;
        let start = self.value_start();
        self.error_at(start, message)
    }

    /// An error at the current position.
    #[cold]
    pub(crate) fn error(&self, message: impl Into<Cow<'static, str>>) -> DecodeError {
        self.error_at(self.position, message)
    }

    #[cold]
    fn error_at(&self, offset: usize, message: impl Into<Cow<'static, str>>) -> DecodeError {
        DecodeError::new(message, path_at(self.text, offset), offset)
    }

    #[cold]
    fn unexpected(&mut self, wanted: &'static str) -> DecodeError {
        match self.peek() {
            // A word that only begins like `null`, `true` or `false` is malformed.
            Ok(Kind::Null | Kind::Bool) if !self.is_word() => self.error("expected a value"),
            Ok(kind) => self.error(format!("expected {wanted}, found {}", kind.with_article())),
            Err(error) => error,
        }
    }

    fn is_word(&self) -> bool {
        let rest = self.text.get(self.position..).unwrap_or_default();
        ["null", "true", "false"].iter().any(|word| rest.starts_with(word))
    }

    /// The next byte; 0 at the end, which is not part of any token.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.position).copied().unwrap_or(0)
    }

    /// Skips white space and returns the byte after it.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn token(&mut self) -> u8 {
        let byte = self.byte();
        if byte > b' ' { byte } else { self.token_after_space() }
    }

    fn token_after_space(&mut self) -> u8 {
        while matches!(self.byte(), b' ' | b'\t' | b'\n' | b'\r') {
            self.position += 1;
        }
        self.byte()
    }

    /// Returns the type of the next value without reading it.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no value.
    pub fn peek(&mut self) -> Result<Kind, DecodeError> {
        match self.token() {
            b'"' => Ok(Kind::String),
            b'{' => Ok(Kind::Object),
            b'[' => Ok(Kind::Array),
            b'n' => Ok(Kind::Null),
            b't' | b'f' => Ok(Kind::Bool),
            b'-' | b'0'..=b'9' => Ok(Kind::Number),
            0 if self.position >= self.text.len() => Err(self.error("expected a value, found the end")),
            _ => Err(self.error("expected a value")),
        }
    }

    /// The offset of the next value.
    fn value_start(&mut self) -> usize {
        self.token();
        self.position
    }

    /// Checks that only white space is left.
    ///
    /// # Errors
    ///
    /// Returns an error if there is more.
    pub fn end(&mut self) -> Result<(), DecodeError> {
        self.token();
        if self.position < self.text.len() { Err(self.error("expected the end")) } else { Ok(()) }
    }

    fn literal(&mut self, literal: &'static str) -> Result<(), DecodeError> {
        if self.text.as_bytes()[self.position..].starts_with(literal.as_bytes()) {
            self.position += literal.len();
            Ok(())
        } else {
            Err(self.error("expected a value"))
        }
    }

    /// Reads `null` if it is the next value. Returns whether it was.
    ///
    /// # Errors
    ///
    /// Returns an error if the next token only begins like `null`.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        if self.token() == b'n' { self.literal("null").map(|()| true) } else { Ok(false) }
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value has a different type.
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        match self.token() {
            b't' => self.literal("true").map(|()| true),
            b'f' => self.literal("false").map(|()| false),
            _ => Err(self.unexpected("a boolean")),
        }
    }
}

//! Strings, enumerations and blobs.

use super::Reader;
use crate::Blob;
use crate::codec::DecodeError;
use crate::codec::json::scan;
use crate::codec::json::text::{self, BadEscape};
use std::borrow::Cow;

impl<'a> Reader<'a> {
    /// Reads a string.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value has a different type, or the string is malformed.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn string(&mut self) -> Result<String, DecodeError> {
        let (raw, escapes) = self.raw_string()?;
        if escapes { self.unescape(raw) } else { Ok(raw.to_owned()) }
    }

    /// Reads a string, borrowed from the input unless it has escapes.
    ///
    /// # Errors
    ///
    /// See [`string`](Self::string).
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn text(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let (raw, escapes) = self.raw_string()?;
        if escapes { self.unescape(raw).map(Cow::Owned) } else { Ok(Cow::Borrowed(raw)) }
    }

    /// Reads an enumeration, which is a string in JSON.
    ///
    /// # Errors
    ///
    /// See [`string`](Self::string).
    #[inline]
    pub(crate) fn enumeration<T: for<'t> From<&'t str>>(&mut self) -> Result<T, DecodeError> {
        self.text().map(|text| T::from(&text))
    }

    /// The content between the quotes, and whether it has escapes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn raw_string(&mut self) -> Result<(&'a str, bool), DecodeError> {
        if self.token() != b'"' {
            return Err(self.unexpected("a string"));
        }
        let start = self.position + 1;
        let end = scan::next_special(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.position = end + 1;
            return Ok((&self.text[start..end], false));
        }
        self.raw_string_with_escapes(start, end)
    }

    fn raw_string_with_escapes(
        &mut self,
        start: usize,
        first: usize,
    ) -> Result<(&'a str, bool), DecodeError> {
        let bytes = self.text.as_bytes();
        let mut position = first;
        loop {
            match bytes.get(position) {
                Some(b'"') => {
                    self.position = position + 1;
                    return Ok((&self.text[start..position], true));
                }
                // An escaped character does not end the string. Escapes are checked when they are resolved.
                Some(b'\\') => position += 2,
                Some(_) => return Err(self.error_at(position, "a control character in a string")),
                None => return Err(self.error_at(bytes.len(), "a string without an end")),
            }
            position = scan::next_special(bytes, position);
        }
    }

    #[cold]
    fn unescape(&self, raw: &str) -> Result<String, DecodeError> {
        text::unescape(raw).map_err(|bad| self.bad_escape(raw, bad))
    }

    /// Like [`text`](Self::text), but replaces unpaired surrogates, for comparisons and messages.
    pub(crate) fn lossy_text(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let (raw, escapes) = self.raw_string()?;
        if !escapes {
            return Ok(Cow::Borrowed(raw));
        }
        text::unescape_lossy(raw).map(Cow::Owned).map_err(|bad| self.bad_escape(raw, bad))
    }

    pub(super) fn skip_string(&mut self) -> Result<(), DecodeError> {
        let (raw, escapes) = self.raw_string()?;
        if escapes { text::check(raw).map_err(|bad| self.bad_escape(raw, bad)) } else { Ok(()) }
    }

    /// An error about the last string.
    #[cold]
    fn bad_escape(&self, raw: &str, bad: BadEscape) -> DecodeError {
        let start = self.position - 1 - raw.len();
        self.error_at(start + bad.0, bad.1)
    }

    /// Reads a blob, which is a base64 string.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value has a different type, or the string is not valid base64.
    pub(crate) fn blob(&mut self) -> Result<Blob, DecodeError> {
        let start = self.value_start();
        let text = self.text()?;
        Blob::from_base64(&text).map_err(|error| self.error_at(start, error.to_string()))
    }
}

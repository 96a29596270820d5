//! Reads text and byte strings, whole or chunked.

use super::kind::Kind;
use super::raw;
use super::reader::Reader;
use crate::codec::DecodeError;
use minicbor::decode::Error;
use std::borrow::Cow;

const NO_TEXT: &str = "expected UTF-8";

/// The first byte of chunked text.
const TEXT_IN_PIECES: u8 = 0x7f;

impl<'a> Reader<'a> {
    #[inline]
    pub fn string(&mut self) -> Result<String, DecodeError> {
        let start = self.offset();
        match self.short_text() {
            // Copied first, since aligned text is validated faster.
            Some(bytes) => String::from_utf8(bytes.to_vec()).map_err(|_| self.error_at(start, NO_TEXT)),
            None => self.any_text("a string").map(Cow::into_owned),
        }
    }

    /// Reads text, borrowed from the input unless it is chunked.
    #[inline]
    pub fn text(&mut self, wanted: &'static str) -> Result<Cow<'a, str>, DecodeError> {
        let start = self.offset();
        match self.short_text() {
            Some(bytes) => {
                std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| self.error_at(start, NO_TEXT))
            }
            None => self.any_text(wanted),
        }
    }

    /// Reads the bytes of text in the usual form: whole, shorter than 256 bytes, without a tag.
    #[inline]
    fn short_text(&mut self) -> Option<&'a [u8]> {
        let (head, length, rest) = match self.rest() {
            [first @ 0x60..=0x77, rest @ ..] => (1, first & 0x1f, rest),
            [0x78, length, rest @ ..] => (2, *length, rest),
            _ => return None,
        };
        let bytes = rest.get(..usize::from(length))?;
        self.pass(head + bytes.len());
        Some(bytes)
    }

    fn any_text(&mut self, wanted: &'static str) -> Result<Cow<'a, str>, DecodeError> {
        self.tags()?;
        if self.kind() != Some(Kind::Text) {
            return Err(self.unexpected(wanted));
        }
        if self.rest().first() == Some(&TEXT_IN_PIECES) {
            return self.text_in_pieces().map(Cow::Owned);
        }
        let start = self.offset();
        let length = self.argument()?;
        let bytes = usize::try_from(length).ok().and_then(|length| self.rest().get(..length));
        let Some(bytes) = bytes else { return Err(self.malformed(start, &Error::end_of_input())) };
        let Ok(text) = std::str::from_utf8(bytes) else { return Err(self.error_at(start, NO_TEXT)) };
        self.pass(bytes.len());
        Ok(Cow::Borrowed(text))
    }

    #[cold]
    fn text_in_pieces(&mut self) -> Result<String, DecodeError> {
        let start = self.offset();
        // Chunks are checked one by one, since an item that is not text is an error.
        let all = self.decoder.str_iter().and_then(Iterator::collect);
        all.map_err(|error| self.malformed(start, &error))
    }

    /// Like [`text`](Self::text), with invalid UTF-8 replaced.
    pub fn lossy_text(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        self.tags()?;
        if self.kind() != Some(Kind::Text) {
            return Err(self.unexpected("a string"));
        }
        let start = self.offset();
        raw::lossy_text(&mut self.decoder).ok_or_else(|| self.malformed(start, &Error::end_of_input()))
    }

    pub fn bytes(&mut self) -> Result<Vec<u8>, DecodeError> {
        self.tags()?;
        if self.kind() != Some(Kind::Bytes) {
            return Err(self.unexpected("a byte string"));
        }
        let start = self.offset();
        let bytes = self.decoder.bytes_iter().and_then(|mut pieces| {
            pieces.try_fold(Vec::new(), |mut all, piece| {
                all.extend_from_slice(piece?);
                Ok(all)
            })
        });
        bytes.map_err(|error| self.malformed(start, &error))
    }
}

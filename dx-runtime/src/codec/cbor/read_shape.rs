//! Implements [`FormatReader`](crate::codec::format_reader::FormatReader) for CBOR.

use super::containers::Left;
use super::reader::Reader;
use crate::codec::format_reader::{FormatReader, forward};
use crate::codec::order::Order;
use crate::codec::{DecodeError, Memory};
use crate::shape::Member;
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, TimestampFormat};
use std::borrow::Cow;

impl<'a> FormatReader for Reader<'a> {
    type Left = Left;
    type Key = Cow<'a, str>;

    forward! {
        boolean: bool;
        float: f32;
        double: f64;
        big_integer: BigInteger;
        big_decimal: BigDecimal;
        string: String;
        null: bool;
        skip: ();
        end: ();
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn integer<T: TryFrom<i64>>(&mut self) -> Result<T, DecodeError> {
        Reader::integer(self)
    }

    #[inline]
    fn enumeration<T: for<'t> From<&'t str>>(&mut self) -> Result<T, DecodeError> {
        self.text("a string").map(|text| T::from(&text))
    }

    fn blob(&mut self) -> Result<Blob, DecodeError> {
        self.bytes().map(Blob::new)
    }

    fn timestamp(&mut self, _format: Option<TimestampFormat>) -> Result<Timestamp, DecodeError> {
        Reader::timestamp(self)
    }

    fn document(&mut self) -> Result<Document, DecodeError> {
        // Members that are `null` are not set.
        if Reader::null(self)? {
            Ok(Document::Null)
        } else {
            Err(Reader::error(self, "a document, for which CBOR protocols have no form"))
        }
    }

    #[inline]
    fn begin_list(&mut self) -> Result<Left, DecodeError> {
        self.begin_array()
    }

    #[inline]
    fn announced(&self, left: &Left) -> usize {
        // Each element takes one byte at least.
        left.announced().min(self.rest().len())
    }

    #[inline]
    fn next_item(&mut self, left: &mut Left) -> Result<bool, DecodeError> {
        self.more(left)
    }

    #[inline]
    fn begin_map(&mut self) -> Result<Left, DecodeError> {
        Reader::begin_map(self)
    }

    #[inline]
    fn next_key(&mut self, left: &mut Left) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if self.more(left)? { self.key().map(Some) } else { Ok(None) }
    }

    #[inline]
    fn next_member(
        &mut self,
        left: &mut Left,
        members: &'static [Member],
        order: &mut Order,
    ) -> Result<Option<usize>, DecodeError> {
        Reader::next_member(self, left, members, order)
    }

    #[inline]
    fn offset(&self) -> usize {
        Reader::offset(self)
    }

    #[cold]
    fn error(&self, message: impl Into<Cow<'static, str>>) -> DecodeError {
        Reader::error(self, message)
    }

    #[cold]
    fn error_at_value(&mut self, start: usize, message: String) -> DecodeError {
        self.error_at(start, message)
    }

    #[inline]
    fn memory(&mut self) -> &mut Memory {
        Reader::memory(self)
    }
}

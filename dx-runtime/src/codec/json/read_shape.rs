//! Implements [`FormatReader`](crate::codec::format_reader::FormatReader) for JSON.

use super::reader::Reader;
use crate::codec::format_reader::{FormatReader, forward};
use crate::codec::order::Order;
use crate::codec::{DecodeError, Memory};
use crate::shape::Member;
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, TimestampFormat};
use std::borrow::Cow;

impl<'a> FormatReader for Reader<'a> {
    /// The end of a container is found in the text.
    type Left = ();
    type Key = Cow<'a, str>;

    forward! {
        boolean: bool;
        float: f32;
        double: f64;
        big_integer: BigInteger;
        big_decimal: BigDecimal;
        string: String;
        blob: Blob;
        document: Document;
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
        Reader::enumeration(self)
    }

    fn timestamp(&mut self, format: Option<TimestampFormat>) -> Result<Timestamp, DecodeError> {
        match format.unwrap_or(TimestampFormat::EpochSeconds) {
            TimestampFormat::DateTime => self.date_time(),
            TimestampFormat::HttpDate => self.http_date(),
            TimestampFormat::EpochSeconds => self.epoch_seconds(),
        }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn begin_list(&mut self) -> Result<(), DecodeError> {
        self.begin_array()
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn next_item(&mut self, (): &mut ()) -> Result<bool, DecodeError> {
        Reader::next_item(self)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn begin_map(&mut self) -> Result<(), DecodeError> {
        self.begin_object()
    }

    #[inline]
    fn next_key(&mut self, (): &mut ()) -> Result<Option<Cow<'a, str>>, DecodeError> {
        Reader::next_key(self)
    }

    #[inline]
    fn next_name(&mut self, (): &mut ()) -> Result<Option<Cow<'a, str>>, DecodeError> {
        Reader::next_name(self)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn next_member(
        &mut self,
        (): &mut (),
        members: &'static [Member],
        order: &mut Order,
    ) -> Result<Option<usize>, DecodeError> {
        Reader::next_member(self, members, order)
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
        Reader::error_at_value(self, start, message)
    }

    #[inline]
    fn memory(&mut self) -> &mut Memory {
        Reader::memory(self)
    }
}

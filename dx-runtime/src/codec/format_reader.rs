use super::order::Order;
use super::{DecodeError, Exceeded, Memory};
use crate::shape::Member;
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, TimestampFormat};
use std::borrow::Cow;
use std::ops::Deref;

/// Reads a format of maps and lists, value by value.
///
/// # Errors
///
/// All methods return an error if the next value has a different type, is malformed, or is nested too deeply.
pub(super) trait FormatReader {
    /// The number of remaining elements of a map or list, or the corresponding state.
    type Left;
    /// A key of a map, possibly borrowed from the input.
    type Key: Deref<Target = str> + Into<String>;

    fn boolean(&mut self) -> Result<bool, DecodeError>;
    fn integer<T: TryFrom<i64>>(&mut self) -> Result<T, DecodeError>;
    fn float(&mut self) -> Result<f32, DecodeError>;
    fn double(&mut self) -> Result<f64, DecodeError>;
    fn big_integer(&mut self) -> Result<BigInteger, DecodeError>;
    fn big_decimal(&mut self) -> Result<BigDecimal, DecodeError>;
    fn string(&mut self) -> Result<String, DecodeError>;
    fn enumeration<T: for<'t> From<&'t str>>(&mut self) -> Result<T, DecodeError>;
    fn blob(&mut self) -> Result<Blob, DecodeError>;
    /// `format` is the format of the member, if it has one.
    fn timestamp(&mut self, format: Option<TimestampFormat>) -> Result<Timestamp, DecodeError>;
    fn document(&mut self) -> Result<Document, DecodeError>;

    /// Reads `null` if it is the next value. Returns whether it was.
    fn null(&mut self) -> Result<bool, DecodeError>;

    /// Skips a value of any type.
    fn skip(&mut self) -> Result<(), DecodeError>;

    /// Begins a list, whose elements are read after [`next_item`](Self::next_item).
    fn begin_list(&mut self) -> Result<Self::Left, DecodeError>;

    /// The number of further elements according to the list's length, or 0 in formats without lengths.
    #[inline]
    fn announced(&self, _left: &Self::Left) -> usize {
        0
    }

    /// Returns whether there is a further element, which the caller reads; otherwise the end has been read.
    fn next_item(&mut self, left: &mut Self::Left) -> Result<bool, DecodeError>;

    /// Begins a map, whose keys are read by [`next_key`](Self::next_key), [`next_name`](Self::next_name) or
    /// [`next_member`](Self::next_member).
    fn begin_map(&mut self) -> Result<Self::Left, DecodeError>;

    /// Reads the next key; the caller reads the value. Returns `None` if the end has been read.
    fn next_key(&mut self, left: &mut Self::Left) -> Result<Option<Self::Key>, DecodeError>;

    /// Like [`next_key`](Self::next_key), for a name that is only compared with others.
    fn next_name(&mut self, left: &mut Self::Left) -> Result<Option<Self::Key>, DecodeError> {
        self.next_key(left)
    }

    /// Reads the next key and returns the index of the member, or the number of members if it is unknown.
    fn next_member(
        &mut self,
        left: &mut Self::Left,
        members: &'static [Member],
        order: &mut Order,
    ) -> Result<Option<usize>, DecodeError>;

    /// Checks that the input has been read completely.
    fn end(&mut self) -> Result<(), DecodeError>;

    /// The number of bytes that have been read.
    fn offset(&self) -> usize;

    /// An error at the current position.
    fn error(&self, message: impl Into<Cow<'static, str>>) -> DecodeError;

    /// An error at the value that begins at `start`.
    fn error_at_value(&mut self, start: usize, message: String) -> DecodeError;

    /// The remaining memory for values.
    fn memory(&mut self) -> &mut Memory;

    /// Uses memory for a boxed value of type `T`.
    fn take_for_box<T>(&mut self) -> Result<(), DecodeError> {
        self.memory().take_for_box::<T>().map_err(|exceeded| out_of_memory(self, exceeded))
    }

    /// Reserves room for all elements of a list whose length is known.
    #[inline]
    fn take_for_elements<T>(&mut self, list: &mut Vec<T>, left: &Self::Left) -> Result<(), DecodeError> {
        let announced = self.announced(left);
        self.memory().take_for_elements(list, announced).map_err(|exceeded| out_of_memory(self, exceeded))
    }

    /// Reserves room for a further element of a list.
    #[inline]
    fn take_for_element<T>(&mut self, list: &mut Vec<T>) -> Result<(), DecodeError> {
        self.memory().take_for_element(list).map_err(|exceeded| out_of_memory(self, exceeded))
    }

    /// Uses memory for a further entry of a map with `entries` entries.
    #[inline]
    fn take_for_entry<K, V>(&mut self, entries: usize) -> Result<(), DecodeError> {
        self.memory().take_for_entry::<K, V>(entries).map_err(|exceeded| out_of_memory(self, exceeded))
    }
}

#[cold]
fn out_of_memory(reader: &(impl FormatReader + ?Sized), exceeded: Exceeded) -> DecodeError {
    reader.error(exceeded.message())
}

/// Forwards to inherent methods of the same names.
macro_rules! forward {
    ($($method:ident: $type:ty;)*) => {$(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $method(&mut self) -> Result<$type, DecodeError> {
            Reader::$method(self)
        }
    )*};
}
pub(super) use forward;

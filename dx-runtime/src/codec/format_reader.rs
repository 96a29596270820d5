use super::order::Order;
use super::{DecodeError, Exceeded, Memory};
use crate::shape::Member;
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, TimestampFormat};
use std::borrow::Cow;
use std::ops::Deref;

/// Reads a format of maps and lists from its start to its end, value by value.
///
/// # Errors
///
/// Each method fails when something else comes next, and when the input is malformed or nests too deep.
pub(super) trait FormatReader {
    /// What is left of a map or a list.
    type Left;
    /// A key of a map, which may be a part of the input.
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
    /// `format` is that of the member, if it has one.
    fn timestamp(&mut self, format: Option<TimestampFormat>) -> Result<Timestamp, DecodeError>;
    fn document(&mut self) -> Result<Document, DecodeError>;

    /// Reads `null` if it comes next, and returns whether it did.
    fn null(&mut self) -> Result<bool, DecodeError>;

    /// Passes over a value, whatever it is.
    fn skip(&mut self) -> Result<(), DecodeError>;

    /// Begins a list; [`next_item`](Self::next_item) goes on.
    fn begin_list(&mut self) -> Result<Self::Left, DecodeError>;

    /// How many more elements the list announces, where the format has lengths; else none.
    #[inline]
    fn announced(&self, _left: &Self::Left) -> usize {
        0
    }

    /// Whether there is one more element, which the caller then reads; else the end was read.
    fn next_item(&mut self, left: &mut Self::Left) -> Result<bool, DecodeError>;

    /// Begins a map; [`next_key`](Self::next_key), [`next_name`](Self::next_name) or [`next_member`](Self::next_member) goes on.
    fn begin_map(&mut self) -> Result<Self::Left, DecodeError>;

    /// Reads the next key; the caller then reads the value. `None` when the end was read.
    fn next_key(&mut self, left: &mut Self::Left) -> Result<Option<Self::Key>, DecodeError>;

    /// As [`next_key`](Self::next_key), for a name that is only compared with others.
    fn next_name(&mut self, left: &mut Self::Left) -> Result<Option<Self::Key>, DecodeError> {
        self.next_key(left)
    }

    /// Reads the next key and returns the index of the member. The index of an unknown member is the number of members.
    fn next_member(
        &mut self,
        left: &mut Self::Left,
        members: &'static [Member],
        order: &mut Order,
    ) -> Result<Option<usize>, DecodeError>;

    /// Checks that nothing is left.
    fn end(&mut self) -> Result<(), DecodeError>;

    /// How many bytes have been read.
    fn offset(&self) -> usize;

    /// An error at the reader's place.
    fn error(&self, message: impl Into<Cow<'static, str>>) -> DecodeError;

    /// An error at the value that begins at `start`.
    fn error_at_value(&mut self, start: usize, message: String) -> DecodeError;

    /// What values may still take.
    fn memory(&mut self) -> &mut Memory;

    /// Takes memory for a value of type `T` that is boxed.
    fn take_for_box<T>(&mut self) -> Result<(), DecodeError> {
        self.memory().take_for_box::<T>().map_err(|exceeded| out_of_memory(self, exceeded))
    }

    /// Makes room in an empty list for the elements that it announces.
    #[inline]
    fn take_for_elements<T>(&mut self, list: &mut Vec<T>, left: &Self::Left) -> Result<(), DecodeError> {
        let announced = self.announced(left);
        self.memory().take_for_elements(list, announced).map_err(|exceeded| out_of_memory(self, exceeded))
    }

    /// Makes sure that a list has room for one more element.
    #[inline]
    fn take_for_element<T>(&mut self, list: &mut Vec<T>) -> Result<(), DecodeError> {
        self.memory().take_for_element(list).map_err(|exceeded| out_of_memory(self, exceeded))
    }

    /// Takes memory for one more entry of a map that has `entries`.
    #[inline]
    fn take_for_entry<K, V>(&mut self, entries: usize) -> Result<(), DecodeError> {
        self.memory().take_for_entry::<K, V>(entries).map_err(|exceeded| out_of_memory(self, exceeded))
    }
}

#[cold]
fn out_of_memory(reader: &(impl FormatReader + ?Sized), exceeded: Exceeded) -> DecodeError {
    reader.error(exceeded.message())
}

/// The methods that a reader has by the same name already.
macro_rules! forward {
    ($($method:ident: $type:ty;)*) => {$(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $method(&mut self) -> Result<$type, DecodeError> {
            Reader::$method(self)
        }
    )*};
}
pub(super) use forward;

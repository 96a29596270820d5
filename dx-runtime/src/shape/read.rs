use super::{Key, Structure, Union, Unit, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;

/// Reads one value. Implemented by codecs.
///
/// Structures, unions, lists and maps are read into an existing value, which avoids moves.
///
/// # Errors
///
/// All methods fail if the next value has another type, if the input is malformed, and if it exceeds the limits of
/// depth or memory.
pub trait ReadValue: Sized {
    /// The error for a value that cannot be read.
    type Error;

    /// Reads a boolean.
    fn boolean(self) -> Result<bool, Self::Error>;

    /// Reads a byte, short, integer or long.
    fn integer<T: TryFrom<i64>>(self) -> Result<T, Self::Error>;

    /// Reads a single-precision float.
    fn float(self) -> Result<f32, Self::Error>;

    /// Reads a double-precision float.
    fn double(self) -> Result<f64, Self::Error>;

    /// Reads an integer of arbitrary size.
    fn big_integer(self) -> Result<BigInteger, Self::Error>;

    /// Reads a decimal number of arbitrary precision.
    fn big_decimal(self) -> Result<BigDecimal, Self::Error>;

    /// Reads a string.
    fn string(self) -> Result<String, Self::Error>;

    /// Reads an enum of strings.
    fn enumeration<T: for<'t> From<&'t str>>(self) -> Result<T, Self::Error>;

    /// Reads an enum of integers.
    #[inline]
    fn int_enumeration<T: From<i32>>(self) -> Result<T, Self::Error> {
        self.integer().map(T::from)
    }

    /// Reads a blob.
    fn blob(self) -> Result<Blob, Self::Error>;

    /// Reads a timestamp, which is expected in the member's format.
    fn timestamp(self) -> Result<Timestamp, Self::Error>;

    /// Reads a document.
    fn document(self) -> Result<Document, Self::Error>;

    /// Reads the elements of a list and appends them to `list`, because formats may distribute a list over several
    /// places. `null` elements are skipped, unless the type is nullable.
    fn list<T: Value>(self, list: &mut Vec<T>) -> Result<(), Self::Error>;

    /// Reads the entries of a map and adds them to `map`, like [`list`](Self::list). `null` values are skipped,
    /// unless the type is nullable.
    fn map<K: Key, T: Value>(self, map: &mut BTreeMap<K, T>) -> Result<(), Self::Error>;

    /// Reads a structure into `place`.
    fn structure<T: Structure>(self, place: &mut T) -> Result<(), Self::Error>;

    /// Reads a union into `place`.
    fn union<T: Union>(self, place: &mut T) -> Result<(), Self::Error>;

    /// Reads the value of a union member without content.
    fn unit(self) -> Result<Unit, Self::Error> {
        self.skip().map(|()| Unit)
    }

    /// Reads a boxed value.
    #[inline]
    fn boxed<T: Value>(self, place: &mut T) -> Result<(), Self::Error> {
        T::read_into(place, self)
    }

    /// Reads `null` as `None`, and any other value as `Some`.
    fn nullable<T: Value>(self) -> Result<Option<T>, Self::Error>;

    /// Reads the value of a required member.
    fn required<T: Value>(self, place: &mut T) -> Result<(), Self::Error>;

    /// Reads the value of an optional member, for which `null` is equivalent to absence.
    fn optional<T: Value>(self, place: &mut Option<T>) -> Result<(), Self::Error>;

    /// Reads the value of a member with a default, which replaces `null`.
    fn default<T: Value>(self, place: &mut T, default: impl FnOnce() -> T) -> Result<(), Self::Error>;

    /// Skips the value of an unknown member.
    fn skip(self) -> Result<(), Self::Error>;
}

use super::{Key, Structure, Union, Unit, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;

/// Reads one value: what a codec implements.
///
/// Structures, unions, lists and maps are read into a place that holds a value already, so that they are not moved about
/// on their way.
///
/// # Errors
///
/// Each method fails when another value comes next, when the input is malformed, and when it nests deeper or takes more memory
/// than it may.
pub trait ReadValue: Sized {
    /// Why a value can't be read.
    type Error;

    /// Reads a boolean.
    fn boolean(self) -> Result<bool, Self::Error>;

    /// Reads a byte, a short, an integer or a long.
    fn integer<T: TryFrom<i64>>(self) -> Result<T, Self::Error>;

    /// Reads a number of single precision.
    fn float(self) -> Result<f32, Self::Error>;

    /// Reads a number of double precision.
    fn double(self) -> Result<f64, Self::Error>;

    /// Reads an integer of any size.
    fn big_integer(self) -> Result<BigInteger, Self::Error>;

    /// Reads a decimal number of any size and precision.
    fn big_decimal(self) -> Result<BigDecimal, Self::Error>;

    /// Reads a string.
    fn string(self) -> Result<String, Self::Error>;

    /// Reads an enumeration of strings.
    fn enumeration<T: for<'t> From<&'t str>>(self) -> Result<T, Self::Error>;

    /// Reads an enumeration of integers.
    #[inline]
    fn int_enumeration<T: From<i32>>(self) -> Result<T, Self::Error> {
        self.integer().map(T::from)
    }

    /// Reads a blob.
    fn blob(self) -> Result<Blob, Self::Error>;

    /// Reads a timestamp, which should be in the member's format.
    fn timestamp(self) -> Result<Timestamp, Self::Error>;

    /// Reads a document.
    fn document(self) -> Result<Document, Self::Error>;

    /// Reads the elements of a list into `list`, behind those that are there already where the format has a list in several
    /// places. Elements that are `null` are passed over, unless that is a value of the element's type.
    fn list<T: Value>(self, list: &mut Vec<T>) -> Result<(), Self::Error>;

    /// Reads the entries of a map into `map`, as [`list`](Self::list). Values that are `null` are passed over, unless that is a
    /// value of the type.
    fn map<K: Key, T: Value>(self, map: &mut BTreeMap<K, T>) -> Result<(), Self::Error>;

    /// Reads a structure into `place`.
    fn structure<T: Structure>(self, place: &mut T) -> Result<(), Self::Error>;

    /// Reads a union into `place`.
    fn union<T: Union>(self, place: &mut T) -> Result<(), Self::Error>;

    /// Reads the value of a union's member that says all by its name.
    fn unit(self) -> Result<Unit, Self::Error> {
        self.skip().map(|()| Unit)
    }

    /// Reads a value into a place that is boxed.
    #[inline]
    fn boxed<T: Value>(self, place: &mut T) -> Result<(), Self::Error> {
        T::read_into(place, self)
    }

    /// Reads `null` as `None`, and everything else as a value.
    fn nullable<T: Value>(self) -> Result<Option<T>, Self::Error>;

    /// Reads the value of a required member.
    fn required<T: Value>(self, place: &mut T) -> Result<(), Self::Error>;

    /// Reads the value of an optional member, for which `null` is the same as nothing.
    fn optional<T: Value>(self, place: &mut Option<T>) -> Result<(), Self::Error>;

    /// Reads the value of a member that has a default, which stands in for `null`.
    fn default<T: Value>(self, place: &mut T, default: impl FnOnce() -> T) -> Result<(), Self::Error>;

    /// Passes over the value of a member that is not known.
    fn skip(self) -> Result<(), Self::Error>;
}

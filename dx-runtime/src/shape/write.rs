use super::{Key, Member, Schema, Structure, Union, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;

/// Writes one value. Implemented by codecs.
///
/// # Errors
///
/// All methods return the errors of the codec, including those of nested values. A codec may defer the first error
/// until it is finished.
pub trait WriteValue: Sized {
    /// The result of writing a value.
    type Ok;
    /// The error for a value that cannot be written.
    type Error;

    /// Writes a boolean.
    fn boolean(self, value: bool) -> Result<Self::Ok, Self::Error>;

    /// Writes a byte, short, integer or long.
    fn integer(self, value: impl Into<i64>) -> Result<Self::Ok, Self::Error>;

    /// Writes a single-precision float.
    fn float(self, value: f32) -> Result<Self::Ok, Self::Error>;

    /// Writes a double-precision float.
    fn double(self, value: f64) -> Result<Self::Ok, Self::Error>;

    /// Writes an integer of arbitrary size.
    fn big_integer(self, value: &BigInteger) -> Result<Self::Ok, Self::Error>;

    /// Writes a decimal number of arbitrary precision.
    fn big_decimal(self, value: &BigDecimal) -> Result<Self::Ok, Self::Error>;

    /// Writes a string, or the value of an enum of strings.
    fn string(self, value: &str) -> Result<Self::Ok, Self::Error>;

    /// Writes a blob.
    fn blob(self, value: &Blob) -> Result<Self::Ok, Self::Error>;

    /// Writes a timestamp, in the [member's](Member::timestamp) format.
    fn timestamp(self, value: Timestamp) -> Result<Self::Ok, Self::Error>;

    /// Writes a document.
    fn document(self, value: &Document) -> Result<Self::Ok, Self::Error>;

    /// Writes an absent element of a sparse list or map.
    fn null(self) -> Result<Self::Ok, Self::Error>;

    /// Writes an element of a sparse list or map.
    #[inline]
    fn some<T: Value>(self, value: &T) -> Result<Self::Ok, Self::Error> {
        value.write(self)
    }

    /// Writes a list.
    fn list<T: Value>(self, value: &[T]) -> Result<Self::Ok, Self::Error>;

    /// Writes a map.
    fn map<K: Key, T: Value>(self, value: &BTreeMap<K, T>) -> Result<Self::Ok, Self::Error>;

    /// Writes a structure.
    fn structure<T: Structure>(self, value: &T) -> Result<Self::Ok, Self::Error>;

    /// Writes a union, by [`variant`](Self::variant) or [`unknown_variant`](Self::unknown_variant).
    fn union<T: Union>(self, value: &T) -> Result<Self::Ok, Self::Error>;

    /// Writes the member of a union.
    fn variant<T: Value>(self, member: &'static Member, value: &T) -> Result<Self::Ok, Self::Error>;

    /// Rejects a union with an unknown member, whose content is not known.
    fn unknown_variant(self, union: &'static Schema) -> Result<Self::Ok, Self::Error>;
}

/// Writes the members of a structure. Implemented by codecs, which defer errors until all members are written, so that
/// generated code has no branches for them.
pub trait WriteMembers {
    /// Writes a required member.
    fn required<T: Value>(&mut self, member: &'static Member, value: &T);

    /// Writes a member with a default.
    #[inline]
    fn default<T: Value>(&mut self, member: &'static Member, value: &T) {
        self.required(member, value);
    }

    /// Writes an optional member if it is set.
    #[inline]
    fn optional<T: Value>(&mut self, member: &'static Member, value: &Option<T>) {
        if let Some(value) = value {
            self.required(member, value);
        }
    }
}

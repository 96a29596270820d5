use super::{Key, Member, Schema, Structure, Union, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;

/// Writes one value: what a codec implements.
///
/// # Errors
///
/// Each method fails as the codec does, and with what a value inside of this one fails with. A codec may keep the first error to
/// itself until it is done.
pub trait WriteValue: Sized {
    /// What a value that was written leaves behind.
    type Ok;
    /// Why a value can't be written.
    type Error;

    /// Writes a boolean.
    fn boolean(self, value: bool) -> Result<Self::Ok, Self::Error>;

    /// Writes a byte, a short, an integer or a long.
    fn integer(self, value: impl Into<i64>) -> Result<Self::Ok, Self::Error>;

    /// Writes a number of single precision.
    fn float(self, value: f32) -> Result<Self::Ok, Self::Error>;

    /// Writes a number of double precision.
    fn double(self, value: f64) -> Result<Self::Ok, Self::Error>;

    /// Writes an integer of any size.
    fn big_integer(self, value: &BigInteger) -> Result<Self::Ok, Self::Error>;

    /// Writes a decimal number of any size and precision.
    fn big_decimal(self, value: &BigDecimal) -> Result<Self::Ok, Self::Error>;

    /// Writes a string, or the value of an enumeration of strings.
    fn string(self, value: &str) -> Result<Self::Ok, Self::Error>;

    /// Writes a blob.
    fn blob(self, value: &Blob) -> Result<Self::Ok, Self::Error>;

    /// Writes a timestamp, in the [member's](Member::timestamp) format.
    fn timestamp(self, value: Timestamp) -> Result<Self::Ok, Self::Error>;

    /// Writes a document.
    fn document(self, value: &Document) -> Result<Self::Ok, Self::Error>;

    /// Writes the absence of an element in what is sparse.
    fn null(self) -> Result<Self::Ok, Self::Error>;

    /// Writes an element of what is sparse.
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

    /// Writes the one member of a union.
    fn variant<T: Value>(self, member: &'static Member, value: &T) -> Result<Self::Ok, Self::Error>;

    /// Refuses a union of which the member is unknown: nobody knows what it holds.
    fn unknown_variant(self, union: &'static Schema) -> Result<Self::Ok, Self::Error>;
}

/// Writes the members of a structure: what a codec implements. It keeps what goes wrong until all members are written, so that the
/// generated code has no branch for each.
pub trait WriteMembers {
    /// Writes a required member.
    fn required<T: Value>(&mut self, member: &'static Member, value: &T);

    /// Writes a member with a default.
    #[inline]
    fn default<T: Value>(&mut self, member: &'static Member, value: &T) {
        self.required(member, value);
    }

    /// Writes an optional member if it has a value.
    #[inline]
    fn optional<T: Value>(&mut self, member: &'static Member, value: &Option<T>) {
        if let Some(value) = value {
            self.required(member, value);
        }
    }
}

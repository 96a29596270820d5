//! Serialization of shapes.

use super::SimpleValue;
use super::timestamp;
use crate::shape::{Key, Member, Schema, Structure, Union, Value, WriteMembers, WriteValue};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use serde_core::ser::{Error, SerializeMap, SerializeSeq};
use serde_core::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Serializes a value that is not a member.
///
/// # Errors
///
/// Returns the errors of the serializer, and an error if the format cannot represent the value.
#[inline]
pub fn serialize<T: Value, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.write(ValueSerializer { serializer, member: Member::WHOLE })
}

/// Writes a value to a serializer.
struct ValueSerializer<S> {
    serializer: S,
    /// The member that contains the value
    member: &'static Member,
}

/// A value with its member, as `Serialize`.
struct Part<'v, T>(&'v T, &'static Member);

impl<T: Value> Serialize for Part<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(ValueSerializer { serializer, member: self.1 })
    }
}

impl<S: Serializer> WriteValue for ValueSerializer<S> {
    type Ok = S::Ok;
    type Error = S::Error;

    #[inline]
    fn boolean(self, value: bool) -> Result<S::Ok, S::Error> {
        self.serializer.serialize_bool(value)
    }

    #[inline]
    fn integer(self, value: impl Into<i64>) -> Result<S::Ok, S::Error> {
        self.serializer.serialize_i64(value.into())
    }

    fn float(self, value: f32) -> Result<S::Ok, S::Error> {
        value.serialize_simple(self.serializer)
    }

    fn double(self, value: f64) -> Result<S::Ok, S::Error> {
        value.serialize_simple(self.serializer)
    }

    fn big_integer(self, value: &BigInteger) -> Result<S::Ok, S::Error> {
        value.serialize_simple(self.serializer)
    }

    fn big_decimal(self, value: &BigDecimal) -> Result<S::Ok, S::Error> {
        value.serialize_simple(self.serializer)
    }

    #[inline]
    fn string(self, value: &str) -> Result<S::Ok, S::Error> {
        self.serializer.serialize_str(value)
    }

    fn blob(self, value: &Blob) -> Result<S::Ok, S::Error> {
        value.serialize_simple(self.serializer)
    }

    fn timestamp(self, value: Timestamp) -> Result<S::Ok, S::Error> {
        timestamp::serialize(value, self.member.timestamp(), self.serializer)
    }

    fn document(self, value: &Document) -> Result<S::Ok, S::Error> {
        value.serialize_simple(self.serializer)
    }

    fn null(self) -> Result<S::Ok, S::Error> {
        self.serializer.serialize_none()
    }

    #[inline]
    fn some<T: Value>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.serializer.serialize_some(&Part(value, self.member))
    }

    fn list<T: Value>(self, value: &[T]) -> Result<S::Ok, S::Error> {
        let mut list = self.serializer.serialize_seq(Some(value.len()))?;
        for item in value {
            list.serialize_element(&Part(item, self.member))?;
        }
        list.end()
    }

    fn map<K: Key, T: Value>(self, value: &BTreeMap<K, T>) -> Result<S::Ok, S::Error> {
        let member = self.member;
        self.serializer.collect_map(value.iter().map(|(key, value)| (key.as_key(), Part(value, member))))
    }

    /// Serializes a map instead of serde's struct, which some formats write as an array without absent members. The
    /// length is not given in advance, so that members need not be counted; formats that require it, and could not read
    /// the result, fail at once.
    #[inline]
    fn structure<T: Structure>(self, value: &T) -> Result<S::Ok, S::Error> {
        let map = self.serializer.serialize_map(None)?;
        let mut members = MembersSerializer::<S> { map, result: Ok(()) };
        value.write_members(&mut members);
        members.result?;
        members.map.end()
    }

    #[inline]
    fn union<T: Union>(self, value: &T) -> Result<S::Ok, S::Error> {
        value.write_variant(self)
    }

    fn variant<T: Value>(self, member: &'static Member, value: &T) -> Result<S::Ok, S::Error> {
        let mut map = self.serializer.serialize_map(None)?;
        map.serialize_entry(member.serde_name(), &Part(value, member))?;
        map.end()
    }

    fn unknown_variant(self, union: &'static Schema) -> Result<S::Ok, S::Error> {
        let name = union.name();
        Err(S::Error::custom(format_args!("a variant of `{name}` that this version does not know")))
    }
}

/// Writes the members of a structure.
struct MembersSerializer<S: Serializer> {
    map: S::SerializeMap,
    /// The first error, after which nothing is written
    result: Result<(), S::Error>,
}

impl<S: Serializer> WriteMembers for MembersSerializer<S> {
    #[inline]
    fn required<T: Value>(&mut self, member: &'static Member, value: &T) {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(member.serde_name(), &Part(value, member));
        }
    }
}

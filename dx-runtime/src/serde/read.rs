//! Deserialization of shapes.

use super::collections::{ListVisitor, MapVisitor};
use super::optional::OptionalVisitor;
use super::simple::integer;
use super::structure::StructureVisitor;
use super::text::Text;
use super::union::UnionVisitor;
use super::{Path, SimpleValue, timestamp};
use crate::shape::{ErrorCorrection, Key, Member, ReadValue, Structure, Union, Unit, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use serde_core::Deserializer;
use serde_core::de::{Deserialize, DeserializeSeed, IgnoredAny};
use std::collections::BTreeMap;
use std::marker::PhantomData;

/// Deserializes a value that is not a member.
///
/// # Errors
///
/// Returns the errors of the deserializer, and an error if the value does not match the type.
#[inline]
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let path = &Path::ROOT;
    T::read(ValueDeserializer::<D, true> {
        deserializer,
        path,
        member: Member::WHOLE,
        again: false,
        input: PhantomData,
    })
}

/// Reads a value from a deserializer.
///
/// `WHOLE` marks values that are not members. Structures and unions among them use `deserialize_any`, which formats
/// that are not self-describing reject, because these cannot represent absent members.
pub(super) struct ValueDeserializer<'p, 'de, D, const WHOLE: bool = false> {
    deserializer: D,
    path: &'p Path<'p>,
    /// The member that contains the value
    member: &'static Member,
    /// Whether the member is repeated; the last value wins
    again: bool,
    input: PhantomData<&'de ()>,
}

/// A seed that deserializes a value in place.
pub(super) struct ValueSeed<'p, T> {
    pub place: &'p mut T,
    pub path: &'p Path<'p>,
    pub member: &'static Member,
}

impl<'de, T: Value> DeserializeSeed<'de> for ValueSeed<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::read_into(self.place, value(deserializer, self.path, self.member))
    }
}

/// Reads the value of a member, or a part of it.
#[inline]
pub(super) fn value<'p, 'de, D>(
    deserializer: D,
    path: &'p Path<'p>,
    member: &'static Member,
) -> ValueDeserializer<'p, 'de, D> {
    ValueDeserializer { deserializer, path, member, again: false, input: PhantomData }
}

impl<D> ValueDeserializer<'_, '_, D> {
    /// Sets whether the member is repeated.
    #[inline]
    pub fn again(self, again: bool) -> Self {
        Self { again, ..self }
    }
}

impl<'de, D: Deserializer<'de>, const WHOLE: bool> ReadValue for ValueDeserializer<'_, 'de, D, WHOLE> {
    type Error = D::Error;

    #[inline]
    fn boolean(self) -> Result<bool, D::Error> {
        bool::deserialize_simple(self.deserializer, self.path)
    }

    #[inline]
    fn integer<T: TryFrom<i64>>(self) -> Result<T, D::Error> {
        integer(self.deserializer, self.path)
    }

    fn float(self) -> Result<f32, D::Error> {
        f32::deserialize_simple(self.deserializer, self.path)
    }

    fn double(self) -> Result<f64, D::Error> {
        f64::deserialize_simple(self.deserializer, self.path)
    }

    fn big_integer(self) -> Result<BigInteger, D::Error> {
        BigInteger::deserialize_simple(self.deserializer, self.path)
    }

    fn big_decimal(self) -> Result<BigDecimal, D::Error> {
        BigDecimal::deserialize_simple(self.deserializer, self.path)
    }

    #[inline]
    fn string(self) -> Result<String, D::Error> {
        String::deserialize_simple(self.deserializer, self.path)
    }

    fn enumeration<T: for<'t> From<&'t str>>(self) -> Result<T, D::Error> {
        let mut value = None;
        Text { path: self.path, take: &mut |text| value = Some(T::from(text)) }
            .deserialize(self.deserializer)?;
        Ok(value.unwrap_or_else(|| T::from("")))
    }

    fn blob(self) -> Result<Blob, D::Error> {
        Blob::deserialize_simple(self.deserializer, self.path)
    }

    fn timestamp(self) -> Result<Timestamp, D::Error> {
        timestamp::deserialize(self.member.timestamp(), self.deserializer, self.path)
    }

    fn document(self) -> Result<Document, D::Error> {
        Document::deserialize_simple(self.deserializer, self.path)
    }

    fn list<T: Value>(self, list: &mut Vec<T>) -> Result<(), D::Error> {
        self.deserializer.deserialize_seq(ListVisitor { list, path: self.path, member: self.member })
    }

    fn map<K: Key, T: Value>(self, map: &mut BTreeMap<K, T>) -> Result<(), D::Error> {
        self.deserializer.deserialize_map(MapVisitor { map, path: self.path, member: self.member })
    }

    #[inline]
    fn structure<T: Structure>(self, place: &mut T) -> Result<(), D::Error> {
        let visitor = StructureVisitor { structure: place, path: self.path };
        if WHOLE {
            self.deserializer.deserialize_any(visitor)
        } else {
            self.deserializer.deserialize_map(visitor)
        }
    }

    #[inline]
    fn union<T: Union>(self, place: &mut T) -> Result<(), D::Error> {
        let visitor = UnionVisitor { union: place, path: self.path };
        if WHOLE {
            self.deserializer.deserialize_any(visitor)
        } else {
            self.deserializer.deserialize_map(visitor)
        }
    }

    fn unit(self) -> Result<Unit, D::Error> {
        self.structure(&mut Unit)?;
        Ok(Unit)
    }

    #[inline]
    fn nullable<T: Value>(self) -> Result<Option<T>, D::Error> {
        let Self { deserializer, path, member, .. } = self;
        let mut value = None;
        deserializer.deserialize_option(OptionalVisitor { place: &mut value, path, member })?;
        Ok(value)
    }

    #[inline]
    fn required<T: Value>(self, place: &mut T) -> Result<(), D::Error> {
        if T::IN_PLACE && self.again {
            *place = ErrorCorrection::corrected();
        }
        T::read_into(place, self)
    }

    #[inline]
    fn optional<T: Value>(self, place: &mut Option<T>) -> Result<(), D::Error> {
        // `null` is a valid document.
        if T::IS_NULLABLE {
            *place = Some(T::read(self)?);
            return Ok(());
        }
        let Self { deserializer, path, member, .. } = self;
        deserializer.deserialize_option(OptionalVisitor { place, path, member })
    }

    #[inline]
    fn default<T: Value>(self, place: &mut T, default: impl FnOnce() -> T) -> Result<(), D::Error> {
        *place = self.nullable()?.unwrap_or_else(default);
        Ok(())
    }

    fn skip(self) -> Result<(), D::Error> {
        IgnoredAny::deserialize(self.deserializer).map(|_| ())
    }
}

//! Reading unions.

use super::members::{Key, Members};
use super::structure::Value;
use super::{Form, Path};
use crate::json::ErrorCorrection;
use serde_core::de::{DeserializeSeed, MapAccess, Visitor};
use serde_core::{Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// A union that is read.
pub trait ReadUnion: ErrorCorrection {
    /// Its members, none of which is required.
    const MEMBERS: Members;

    /// Reads the value of the member with this index; `None` if it is `null`. A member that is not known has the index
    /// behind the last one.
    ///
    /// # Errors
    ///
    /// Those of the deserializer, and what is wrong with the value.
    fn read_variant<'de, D: Deserializer<'de>>(
        index: usize,
        value: Value<'_, D>,
    ) -> Result<Option<Self>, D::Error>
    where
        Self: Sized;

    /// The union whose member with this index is `null`, if it holds a document: `null` is a value of a document.
    #[must_use]
    fn of_null(_index: usize) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }
}

/// A union.
#[derive(Clone, Copy, Debug)]
pub struct Union;

impl<T: ReadUnion + Serialize> Form<T> for Union {
    #[inline]
    fn serialize<S: Serializer>(self, value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(
        self,
        place: &mut T,
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<(), D::Error> {
        deserializer.deserialize_map(UnionVisitor { union: place, path })
    }

    /// As that of a [`Structure`](super::Structure).
    fn read_whole<'de, D: Deserializer<'de>>(self, place: &mut T, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(UnionVisitor { union: place, path: &Path::ROOT })
    }
}

struct UnionVisitor<'p, T> {
    union: &'p mut T,
    path: &'p Path<'p>,
}

impl<'de, T: ReadUnion> Visitor<'de> for UnionVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.expected(f, "an object with one member")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let members = &T::MEMBERS;
        let (mut unknown, mut found, mut null) = (String::new(), false, None);
        while let Some(index) = map.next_key_seed(Key::<T>::new(members, 0, Some(&mut unknown)))? {
            let path = self.path.member(members.name(index).unwrap_or(&unknown));
            let Some(variant) = map.next_value_seed(Variant { index, path: &path, of: PhantomData })? else {
                null = null.or_else(|| T::of_null(index));
                continue;
            };
            if std::mem::replace(&mut found, true) {
                return Err(self.path.error("expected one member of a union, found two"));
            }
            *self.union = variant;
        }
        // Beside another member, it says that the document is not set.
        match null {
            _ if found => Ok(()),
            Some(null) => {
                *self.union = null;
                Ok(())
            }
            None => Err(self.path.error("expected one member of a union, found none")),
        }
    }
}

/// The variant that comes next, or none if it is `null`.
struct Variant<'p, T> {
    index: usize,
    path: &'p Path<'p>,
    of: PhantomData<T>,
}

impl<'de, T: ReadUnion> DeserializeSeed<'de> for Variant<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read_variant(self.index, Value { deserializer, path: self.path, again: false })
    }
}

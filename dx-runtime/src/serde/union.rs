//! Deserialization of unions.

use super::Path;
use super::members::Key;
use super::read::value;
use crate::shape::{Member, Union};
use serde_core::Deserializer;
use serde_core::de::{DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

pub(super) struct UnionVisitor<'p, T> {
    pub union: &'p mut T,
    pub path: &'p Path<'p>,
}

impl<'de, T: Union> Visitor<'de> for UnionVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.expected(f, "an object with one member")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let members = T::schema().members();
        let (mut unknown, mut found, mut null) = (String::new(), false, None);
        while let Some(index) = map.next_key_seed(Key::<T>::new(members, 0, Some(&mut unknown)))? {
            let variant = match members.get(index) {
                Some(member) => {
                    let path = self.path.member(member.serde_name());
                    map.next_value_seed(Variant { index, member, path: &path, of: PhantomData })?
                }
                // Some services send `__type` beside the member.
                None => {
                    let is_there = map.next_value::<Option<IgnoredAny>>()?.is_some() && unknown != "__type";
                    is_there.then(|| T::of_unknown(std::mem::take(&mut unknown)))
                }
            };
            let Some(variant) = variant else {
                null = null.or_else(|| T::of_null(index));
                continue;
            };
            if std::mem::replace(&mut found, true) {
                return Err(self.path.error("expected one member of a union, found two"));
            }
            *self.union = variant;
        }
        // Beside another member, `null` means that the document is absent.
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

/// The seed for a variant; `None` if the value is `null`.
struct Variant<'p, T> {
    index: usize,
    member: &'static Member,
    path: &'p Path<'p>,
    of: PhantomData<T>,
}

impl<'de, T: Union> DeserializeSeed<'de> for Variant<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read_variant(self.index, value(deserializer, self.path, self.member))
    }
}

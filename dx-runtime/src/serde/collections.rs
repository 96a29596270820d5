//! Deserialization of lists and maps.

use super::Path;
use super::read::{ValueSeed, value};
use super::text::Text;
use crate::shape::{Key, Member, Value};
use serde_core::Deserializer;
use serde_core::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;

pub(super) struct ListVisitor<'p, T> {
    pub list: &'p mut Vec<T>,
    pub path: &'p Path<'p>,
    pub member: &'static Member,
}

impl<'de, T: Value> Visitor<'de> for ListVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.expected(f, "a list")
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Self { list, path, member } = self;
        while seq.next_element_seed(Element { list: &mut *list, path, member })?.is_some() {}
        Ok(())
    }
}

/// Appends an element to a list.
struct Element<'p, T> {
    list: &'p mut Vec<T>,
    path: &'p Path<'p>,
    member: &'static Member,
}

impl<'de, T: Value> DeserializeSeed<'de> for Element<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let path = self.path.index(self.list.len());
        let value = value(deserializer, &path, self.member);
        if !T::IN_PLACE {
            self.list.push(T::read(value)?);
            return Ok(());
        }
        self.list.push(T::corrected());
        match self.list.last_mut() {
            Some(place) => T::read_into(place, value),
            None => Ok(()),
        }
    }
}

pub(super) struct MapVisitor<'p, K, T> {
    pub map: &'p mut BTreeMap<K, T>,
    pub path: &'p Path<'p>,
    pub member: &'static Member,
}

impl<'de, K: Key, T: Value> Visitor<'de> for MapVisitor<'_, K, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.expected(f, "a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let mut key = None;
        while entries
            .next_key_seed(Text { path: self.path, take: &mut |text| key = Some(K::from(text)) })?
            .is_some()
        {
            let Some(key) = key.take() else { continue };
            let mut value = T::corrected();
            let is_sensitive = self.member.has_sensitive_keys();
            let path = if is_sensitive { *self.path } else { self.path.key(&key) };
            entries.next_value_seed(ValueSeed { place: &mut value, path: &path, member: self.member })?;
            self.map.insert(key, value);
        }
        Ok(())
    }
}

//! Lists and maps.

use super::form::{InForm, Place};
use super::text::Text;
use super::{Form, Path};
use crate::json::ErrorCorrection;
use serde_core::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_core::ser::SerializeSeq;
use serde_core::{Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt::{self, Display};

/// A list, and the form of its elements. If they can be `null` it is [`Optional`](super::Optional).
#[derive(Clone, Copy, Debug)]
pub struct List<F>(pub F);

impl<T: ErrorCorrection, F: Form<T>> Form<Vec<T>> for List<F> {
    fn serialize<S: Serializer>(self, value: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(value.len()))?;
        for item in value {
            list.serialize_element(&InForm(self.0, item))?;
        }
        list.end()
    }

    fn read<'de, D: Deserializer<'de>>(
        self,
        place: &mut Vec<T>,
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<(), D::Error> {
        place.clear();
        deserializer.deserialize_seq(ListVisitor { form: self.0, list: place, path })
    }
}

struct ListVisitor<'p, T, F> {
    form: F,
    list: &'p mut Vec<T>,
    path: &'p Path<'p>,
}

impl<'de, T: ErrorCorrection, F: Form<T>> Visitor<'de> for ListVisitor<'_, T, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.expected(f, "a list")
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element_seed(Element { form: self.form, list: self.list, path: self.path })?.is_some()
        {
        }
        Ok(())
    }
}

/// The place behind the last element of a list.
struct Element<'p, T, F> {
    form: F,
    list: &'p mut Vec<T>,
    path: &'p Path<'p>,
}

impl<'de, T: ErrorCorrection, F: Form<T>> DeserializeSeed<'de> for Element<'_, T, F> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let path = self.path.index(self.list.len());
        self.form.push(self.list, deserializer, &path)
    }
}

/// A map, and the form of its values. If they can be `null` it is [`Optional`](super::Optional).
#[derive(Clone, Copy, Debug)]
pub struct Map<F>(pub F);

impl<K, T, F> Form<BTreeMap<K, T>> for Map<F>
where
    K: for<'t> From<&'t str> + Ord + Display + Serialize,
    T: ErrorCorrection,
    F: Form<T>,
{
    fn serialize<S: Serializer>(self, value: &BTreeMap<K, T>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(value.iter().map(|(key, value)| (key, InForm(self.0, value))))
    }

    fn read<'de, D: Deserializer<'de>>(
        self,
        place: &mut BTreeMap<K, T>,
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<(), D::Error> {
        place.clear();
        deserializer.deserialize_map(MapVisitor { form: self.0, map: place, path })
    }
}

struct MapVisitor<'p, K, T, F> {
    form: F,
    map: &'p mut BTreeMap<K, T>,
    path: &'p Path<'p>,
}

impl<'de, K, T, F> Visitor<'de> for MapVisitor<'_, K, T, F>
where
    K: for<'t> From<&'t str> + Ord + Display,
    T: ErrorCorrection,
    F: Form<T>,
{
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
            let path = self.path.key(&key);
            entries.next_value_seed(Place { form: self.form, place: &mut value, path: &path })?;
            self.map.insert(key, value);
        }
        Ok(())
    }
}

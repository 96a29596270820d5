//! Lists and maps.

use super::form::{InForm, Place};
use super::text::Text;
use super::{Form, Path};
use crate::json::ErrorCorrection;
use serde_core::de::{MapAccess, SeqAccess, Visitor};
use serde_core::{Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt::{self, Display};

/// A list, and the form of its elements. One that is `null` is passed over, unless it is [`Optional`](super::Optional).
#[derive(Clone, Copy, Debug)]
pub struct List<F>(pub F);

impl<T: ErrorCorrection, F: Form<T>> Form<Vec<T>> for List<F> {
    fn serialize<S: Serializer>(self, value: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(value.iter().map(|item| InForm(self.0, item)))
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

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut index = 0;
        loop {
            let mut item = T::corrected();
            let path = self.path.index(index);
            match seq.next_element_seed(Place { form: self.form, place: &mut item, path: &path })? {
                Some(true) => self.list.push(item),
                Some(false) => {}
                None => return Ok(()),
            }
            index += 1;
        }
    }
}

/// A map, and the form of its values. One that is `null` is absent, unless it is [`Optional`](super::Optional).
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
            if entries.next_value_seed(Place { form: self.form, place: &mut value, path: &path })? {
                self.map.insert(key, value);
            } else {
                self.map.remove(&key);
            }
        }
        Ok(())
    }
}

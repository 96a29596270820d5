//! Documents: values of any type.

use super::{Path, SimpleValue, digits};
use crate::{Document, Number};
use serde_core::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_core::{Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;

impl SimpleValue for Document {
    fn serialize_simple<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Object(members) => serializer.collect_map(members),
        }
    }

    fn deserialize_simple<'de, D: Deserializer<'de>>(
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DocumentVisitor(path))
    }
}

/// Also the seed for nested values. These keep the path of the document, because no type is wrong in them.
#[derive(Clone, Copy)]
struct DocumentVisitor<'p>(&'p Path<'p>);

impl<'de> DeserializeSeed<'de> for DocumentVisitor<'_> {
    type Value = Document;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Document, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for DocumentVisitor<'_> {
    type Value = Document;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expected(f, "a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_none<E>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Document, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Document, E> {
        Ok(Document::Bool(value))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Document, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Document, E> {
        Ok(number.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Document, E> {
        Number::try_from(number).map(Document::Number).map_err(|error| self.0.error(error))
    }

    fn visit_str<E>(self, text: &str) -> Result<Document, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Document, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Document, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(self)? {
            items.push(item);
        }
        Ok(Document::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Document, A::Error> {
        let mut members = BTreeMap::new();
        while let Some(name) = map.next_key::<String>()? {
            if name == digits::KEY && members.is_empty() {
                let number = map.next_value::<String>()?.parse();
                return number.map(Document::Number).map_err(|error| self.0.error(error));
            }
            members.insert(name, map.next_value_seed(self)?);
        }
        Ok(Document::Object(members))
    }
}

//! Blobs: base64 strings in human-readable formats, bytes in others.

use super::{Path, SimpleValue};
use crate::Blob;
use serde_core::de::{Error, Visitor};
use serde_core::{Deserializer, Serializer};
use std::fmt;

impl SimpleValue for Blob {
    fn serialize_simple<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return serializer.serialize_bytes(self.as_slice());
        }
        let mut text = String::new();
        self.write_base64(&mut text);
        serializer.serialize_str(&text)
    }

    fn deserialize_simple<'de, D: Deserializer<'de>>(
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<Self, D::Error> {
        // Deserializers may pass a string's bytes to a visitor that expects bytes.
        if deserializer.is_human_readable() {
            deserializer.deserialize_string(BlobVisitor(path))
        } else {
            deserializer.deserialize_byte_buf(BlobVisitor(path))
        }
    }
}

/// Accepts both forms, because serde's buffered content claims to be human-readable whatever its source.
struct BlobVisitor<'p>(&'p Path<'p>);

impl Visitor<'_> for BlobVisitor<'_> {
    type Value = Blob;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expected(f, "bytes, or a base64 string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Blob, E> {
        Blob::from_base64(text).map_err(|error| self.0.error(error))
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Blob, E> {
        Ok(Blob::new(bytes))
    }

    fn visit_byte_buf<E>(self, bytes: Vec<u8>) -> Result<Blob, E> {
        Ok(Blob::new(bytes))
    }
}

//! Implementations of serde's traits for values that are not members.

use super::{Path, SimpleValue};
use crate::{BigDecimal, BigInteger, Blob, Document, Number, Timestamp};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! values {
    ($($type:ty)*) => {$(
        /// Serializes the value as described at [`serde`](mod@crate::serde).
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize_simple(serializer)
            }
        }

        /// Deserializes the value as described at [`serde`](mod@crate::serde).
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize_simple(deserializer, &Path::ROOT)
            }
        }
    )*};
}

values!(BigDecimal BigInteger Blob Document Number Timestamp);

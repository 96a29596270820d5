//! serde's own traits, for values that are no member of anything.

use super::{Path, SimpleValue};
use crate::{BigDecimal, BigInteger, Blob, Document, Number, Timestamp};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! values {
    ($($type:ty)*) => {$(
        /// As [`serde`](mod@crate::serde) says.
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize_simple(serializer)
            }
        }

        /// As [`serde`](mod@crate::serde) says.
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize_simple(deserializer, &Path::ROOT)
            }
        }
    )*};
}

values!(BigDecimal BigInteger Blob Document Number Timestamp);

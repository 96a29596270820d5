//! serde support for the values of this crate and for generated types.
//!
//! All generated types implement `Serialize` and `Deserialize`, whether a service sends or receives them. The
//! implementation is another codec of the description of each [shape](crate::shape). Member names are those of the
//! model (`jsonName`, or else the member name), independent of the service's protocol.
//!
//! # Human-readable formats
//!
//! In JSON and other formats that serde calls human-readable, values have the form of Smithy's JSON protocols. For
//! `restJson1`, `serde_json` serializes an input as the [`Writer`](crate::json::Writer) of this crate does:
//!
//! - structures are maps with the JSON names of the members that are set. They include members that are bound to
//!   headers or other parts of HTTP messages, but not the metadata of errors;
//! - unions are maps with one entry, and enums are strings or integers;
//! - timestamps have the format that the model declares for the member, with millisecond precision. Values that are not
//!   members are a number of seconds, and may be deserialized from an RFC 3339 string. The date types of TOML are not
//!   supported: use strings;
//! - blobs are base64 strings. Floats that are not finite are `"NaN"`, `"Infinity"` and `"-Infinity"`;
//! - [`BigInteger`](crate::BigInteger) and [`BigDecimal`](crate::BigDecimal) are numbers, and may be deserialized from
//!   strings.
//!
//! # Binary formats
//!
//! In CBOR, MessagePack and similar formats, blobs are bytes, floats are floats, timestamps are a sequence of seconds
//! and nanoseconds with nanosecond precision, and numbers of arbitrary size are strings.
//! nanoseconds, to the nanosecond, and numbers of any size are text.
//!
//! Formats that are not self-describing, such as postcard, cannot represent absent members. Serializing and
//! deserializing structures and unions fails with them.
//!
//! # Errors
//!
//! Deserialization is strict, unlike [reading](crate::json::Reader) of responses: it fails if a required member is
//! missing, and reports all missing members of a structure at once. Errors contain the path:
//!
//! ```text
//! missing required members `Details.AssetSources[3].Bucket`, `Details.AssetSources[3].Key`
//! invalid type: integer `5`, expected a string at `Details.AssetSources[3].Bucket`
//! ```
//!
//! Formats may add a path of their own in front, as those of YAML do. [`members_at`] returns the names that an unknown
//! member may have been meant to be.
//!
//! As in responses, `null` is equivalent to absence for optional members, enums accept unknown values, unknown members
//! are ignored, and the last of repeated members wins. A union has exactly one member that is not `null`. Required
//! members, and elements of lists and maps that are not sparse, cannot be `null`, unless they are documents.
//!
//! serde does not support integers of more than 128 bits, nor decimal numbers of more than 15 digits unless they are
//! such integers. Serializing these to a human-readable format fails. Deserializing fails if the format yields a float
//! that may have lost precision: one with more digits, or, for a [`BigInteger`](crate::BigInteger), one from 2^53 on.
//! Use strings then. Fractions lose their trailing zeros. Unknown union variants cannot be serialized.

mod blob;
mod collections;
mod digits;
mod document;
mod members;
mod members_at;
mod numbers;
mod optional;
mod path;
mod read;
mod simple;
mod structure;
mod text;
mod timestamp;
mod union;
mod values;
mod write;

pub use members_at::members_at;
use path::Path;
pub use read::deserialize;
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use simple::SimpleValue;
pub use write::serialize;

/// Implements serde's traits for a type that implements [`Value`](crate::shape::Value). Called by generated code.
#[macro_export]
macro_rules! serde {
    ($type:ty) => {
        impl $crate::serde::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::serde::serialize(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::serde::deserialize(deserializer)
            }
        }
    };
}

//! serde, for values of this crate and for generated types.
//!
//! All that is generated can be serialized and deserialized, whether a service sends or receives it. serde is one more
//! reader and writer of the one description that each [shape](crate::shape) has; names are those of the model (`jsonName`, else
//! the member's name), whatever the service's protocol.
//!
//! # In text
//!
//! In JSON, and in all formats that serde calls human-readable, the form is the one that Smithy's JSON protocols have. For
//! `restJson1`, what `serde_json` makes of an input is what our [writer](crate::json::Writer) makes of it:
//!
//! - structures are maps of what is there, by the names of the members in JSON. Members that requests and responses have
//!   in headers and the like are among them, by the name that they would have in JSON. What came along with an error is
//!   not;
//! - unions are maps with one entry, and enumerations are strings or integers;
//! - timestamps are in the format that the model gives the member, cut to milliseconds. One that is no member of
//!   anything is a number of seconds, and may be given as a string in RFC 3339 format too. TOML's own dates are neither:
//!   there have to be quotes;
//! - blobs are base64. Floats that are no numbers are `"NaN"`, `"Infinity"` and `"-Infinity"`;
//! - [`BigInteger`](crate::BigInteger) and [`BigDecimal`](crate::BigDecimal) are numbers, and may be given as strings of
//!   their digits.
//!
//! # In binary formats
//!
//! In CBOR, MessagePack and the like blobs are bytes, floats are floats, timestamps are a sequence of seconds and
//! nanoseconds, to the nanosecond, and numbers of any size are text.
//!
//! Formats that do not say what comes next, such as postcard, can't tell which members are there. They refuse
//! structures and unions, in both directions.
//!
//! # What is an error
//!
//! Deserializing is strict, where [reading](crate::json::Reader) what a service sends is not: a required member that is
//! missing is an error, and all of a structure's are in one. What is wrong comes with its place:
//!
//! ```text
//! missing required members `Details.AssetSources[3].Bucket`, `Details.AssetSources[3].Key`
//! invalid type: integer `5`, expected a string at `Details.AssetSources[3].Bucket`
//! ```
//!
//! As there, `null` is the same as nothing for a member that need not be there; enumerations keep values that are not
//! known; members that are not known are passed over; and of a member that comes twice, the last one counts. A union has
//! exactly one member that is not `null`. Required members, and what is in a list or a map that the model does not call
//! sparse, can't be `null`: that is a value of a wrong type, unless it is a document.
//!
//! serde has no number for an integer of more than 128 bits, nor for a decimal number of more than 15 digits that is no
//! such integer. In text these can't be serialized, and when a format has made a float of more digits than that, or of
//! an integer from 2^53 on where a [`BigInteger`](crate::BigInteger) is, it is an error rather than a number that is not
//! quite the same: there have to be quotes. Fractions lose the zeros at their end. A union's variant that is not known
//! can't be serialized.

mod blob;
mod collections;
mod digits;
mod document;
mod members;
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

use path::Path;
pub use read::deserialize;
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use simple::SimpleValue;
pub use write::serialize;

/// Implements serde's traits for a type that is a [`Value`](crate::shape::Value), in generated code.
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

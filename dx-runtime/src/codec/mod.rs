//! Codecs, which write values to bytes and read them from bytes.
//!
//! A codec is generic over the [shape](crate::shape) descriptions of values. A service's [protocol](crate::protocol)
//! determines the codec of its bodies.
//!
//! Functions that have to be inlined for speed are inlined in optimized builds only, since each is compiled for every
//! structure.

#[cfg(feature = "cbor")]
pub mod cbor;
mod depth;
mod error;
mod format_reader;
pub mod json;
mod memory;
mod order;
mod path;
#[cfg(feature = "xml")]
mod plain;
#[cfg(feature = "xml")]
pub mod query;
mod read_shape;
mod refusal;
#[cfg(feature = "xml")]
pub mod xml;

pub(crate) use depth::{Depth, TOO_DEEP};
pub use error::{DecodeError, EncodeError};
pub use memory::MemoryLimit;
pub(crate) use memory::{Exceeded, Memory};
pub(crate) use refusal::{Refusal, Refuse};

use crate::shape::{Member, Value};

/// The format of a body.
pub trait Codec {
    /// The name of the format, for messages.
    const NAME: &'static str;

    /// Writes a value. `member` is the member that contains it, which may have a timestamp format.
    ///
    /// # Errors
    ///
    /// Returns an error if the value contains a union's unknown variant, or is nested deeper than
    /// [`MAX_DEPTH`](crate::shape::MAX_DEPTH).
    fn encode<T: Value>(value: &T, member: &'static Member) -> Result<Vec<u8>, EncodeError>;

    /// Reads a value from all of `input`. `member` is as for [`encode`](Self::encode).
    ///
    /// # Errors
    ///
    /// Returns an error if the input is malformed, contains a value of a wrong type, is nested deeper than
    /// [`MAX_DEPTH`](crate::shape::MAX_DEPTH), or takes more memory than the limit, by default the [limit for its
    /// length](MemoryLimit::default_for).
    fn decode<T: Value>(
        input: &[u8],
        member: &'static Member,
        limit: Option<MemoryLimit>,
    ) -> Result<T, DecodeError>;

    /// Whether a body has no content, and so is read as an empty structure.
    fn is_blank(body: &[u8]) -> bool;

    /// Whether the body of a response with a successful status reports an error, as Amazon S3's may.
    #[must_use]
    fn is_error(_body: &[u8]) -> bool {
        false
    }

    /// Calls `take` for each top-level member that is a string, as far as the input is well-formed. Invalid Unicode
    /// is replaced.
    fn each_string(body: &[u8], take: &mut dyn FnMut(&str, &str));
}

/// Reads a structure from a body, which is an empty structure if the body is blank.
pub(crate) fn decode_body<C: Codec, T: Value>(
    body: &[u8],
    limit: Option<MemoryLimit>,
) -> Result<T, DecodeError> {
    if C::is_blank(body) { Ok(T::corrected()) } else { C::decode(body, Member::WHOLE, limit) }
}

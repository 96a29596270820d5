//! Codecs: how values are written to bytes and read from bytes.
//!
//! A codec is generic over the one description that each [shape](crate::shape) has. Which codec an operation's bodies are in is
//! up to the service's [protocol](crate::protocol).
//!
//! What has to be inlined for a codec to be fast is inlined where code is optimized only. Elsewhere it would multiply what is compiled for
//! each structure.

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

/// A format of bodies.
pub trait Codec {
    /// The format's name, for messages.
    const NAME: &'static str;

    /// Writes a value. `member` is what it is of, of which the format of timestamps counts.
    ///
    /// # Errors
    ///
    /// When the value can't be said: it holds a union's unknown member, or nests deeper than
    /// [`MAX_DEPTH`](crate::shape::MAX_DEPTH).
    fn encode<T: Value>(value: &T, member: &'static Member) -> Result<Vec<u8>, EncodeError>;

    /// Reads a value of which all of `input` is made. `member` is as for [`encode`](Self::encode).
    ///
    /// # Errors
    ///
    /// When the input is malformed, when something stands where a `T` holds another type, when it nests deeper than
    /// [`MAX_DEPTH`](crate::shape::MAX_DEPTH), or when the values take more memory than the limit, which is the
    /// [default](MemoryLimit::default_for) if there is none.
    fn decode<T: Value>(
        input: &[u8],
        member: &'static Member,
        limit: Option<MemoryLimit>,
    ) -> Result<T, DecodeError>;

    /// Whether a body says nothing, so that it is an empty structure.
    fn is_blank(body: &[u8]) -> bool;

    /// Whether the body of a response whose status is one of success reports an error all the same, as Amazon S3 does.
    #[must_use]
    fn is_error(_body: &[u8]) -> bool {
        false
    }

    /// Hands each member at the top level of a structure that is a string to `take`, up to where the input stops being
    /// well-formed. Text that is not valid Unicode is replaced.
    fn each_string(body: &[u8], take: &mut dyn FnMut(&str, &str));
}

/// Reads a body that holds a structure. One that says nothing is an empty structure.
pub(crate) fn decode_body<C: Codec, T: Value>(
    body: &[u8],
    limit: Option<MemoryLimit>,
) -> Result<T, DecodeError> {
    if C::is_blank(body) { Ok(T::corrected()) } else { C::decode(body, Member::WHOLE, limit) }
}

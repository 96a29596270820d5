//! CBOR (RFC 8949), as in Smithy's protocol `rpcv2Cbor`.
//!
//! Shapes are written as follows:
//!
//! - Structures are maps of indefinite length, since the number of set members is not known in advance; unions, lists
//!   and maps have a definite length. Keys are text.
//! - Integers have the shortest form. Floats are in single precision if that is exact, but never in half precision,
//!   which not all implementations read.
//! - Timestamps have tag 1, and are truncated to milliseconds: integers for whole seconds, otherwise doubles.
//!   Timestamp formats of the model are ignored.
//! - `bigInteger` has tag 2 or 3, `bigDecimal` tag 4.
//! - A `document` is an error, since the protocol can't express it.
//!
//! Reading accepts more: definite and indefinite lengths, chunked strings, numbers of any width, integers for floats
//! and vice versa if the value is exact, and `undefined` for `null`. Unknown members, and tags that do not determine
//! the type, are skipped.

mod bignum;
mod containers;
mod half;
mod kind;
mod numbers;
mod path;
mod raw;
mod read_shape;
mod reader;
mod skip;
mod strings;
mod write_shape;
mod writer;

use super::read_shape::read;
use super::{Codec, DecodeError, EncodeError, MemoryLimit};
use crate::shape::{Member, Value};
use kind::Kind;
use reader::Reader;
use write_shape::ValueWriter;
use writer::Writer;

/// The codec of the protocol `rpcv2Cbor`.
#[derive(Clone, Copy, Debug)]
pub enum Cbor {}

impl Codec for Cbor {
    const NAME: &'static str = "CBOR";

    fn encode<T: Value>(value: &T, _member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        let mut writer = Writer::new();
        let Ok(()) = value.write(ValueWriter::new(&mut writer));
        writer.finish()
    }

    fn decode<T: Value>(
        input: &[u8],
        member: &'static Member,
        limit: Option<MemoryLimit>,
    ) -> Result<T, DecodeError> {
        let limit = limit.unwrap_or_else(|| MemoryLimit::default_for(input.len()));
        read(Reader::new(input, limit), member)
    }

    fn is_blank(body: &[u8]) -> bool {
        body.is_empty()
    }

    fn each_string(body: &[u8], take: &mut dyn FnMut(&str, &str)) {
        let _stopped_early = each_string(body, take);
    }
}

fn each_string(body: &[u8], take: &mut dyn FnMut(&str, &str)) -> Result<(), DecodeError> {
    let mut reader = Reader::new(body, MemoryLimit::default_for(body.len()));
    let mut entries = reader.begin_map()?;
    while reader.more(&mut entries)? {
        let name = reader.lossy_text()?;
        reader.tags()?;
        if reader.kind() == Some(Kind::Text) {
            take(&name, &reader.lossy_text()?);
        } else {
            reader.skip()?;
        }
    }
    Ok(())
}

/// Writes `value` as CBOR.
///
/// # Errors
///
/// Returns an error if `value` contains a union's unknown variant, a document, or a number beyond the limits of
/// [`from_slice`], or is nested deeper than [`MAX_DEPTH`](crate::shape::MAX_DEPTH).
pub fn to_vec<T: Value>(value: &T) -> Result<Vec<u8>, EncodeError> {
    Cbor::encode(value, Member::WHOLE)
}

/// Reads a value from a single CBOR data item.
///
/// # Errors
///
/// When `input` is not well-formed, when something stands where a `T` holds another type, when it nests deeper than
/// [`MAX_DEPTH`](crate::shape::MAX_DEPTH), when the values take more memory than the [default](MemoryLimit::default_for),
/// and for an integer of more than 1,024 bytes, which would take too long to convert. The error says where, by member path
/// and byte.
pub fn from_slice<T: Value>(input: &[u8]) -> Result<T, DecodeError> {
    Cbor::decode(input, Member::WHOLE, None)
}

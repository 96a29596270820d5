//! CBOR (RFC 8949) straight to bytes and straight from bytes, as Smithy's protocol `rpcv2Cbor` has it.
//!
//! Shapes are written so:
//!
//! - Structures are maps of indefinite length, as how many members are set is not known ahead; unions, lists and maps have
//!   their length in front. Keys are text.
//! - Integers take the fewest bytes. So do floats that are the same in single precision, though never half precision, which
//!   not all implementations read.
//! - Timestamps are tag 1, cut to milliseconds: an integer when the second is whole, else a double. Formats of timestamps
//!   that the model declares are of no account.
//! - `bigInteger` is tag 2 or 3, `bigDecimal` is tag 4.
//! - A `document` is refused: the protocol has no form for it.
//!
//! More than that is read: lengths definite and indefinite, strings in pieces, numbers of any width, integers for floats and
//! the reverse where the value is the same, `undefined` for `null`. Tags that say nothing about the type are passed over, as
//! are members that are not known.

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

/// CBOR as the codec of protocols.
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
/// When `value` can't be said in CBOR: it holds a union's unknown member, a document, or a number beyond what is
/// [read](from_slice), or it nests deeper than [`MAX_DEPTH`](crate::shape::MAX_DEPTH).
pub fn to_vec<T: Value>(value: &T) -> Result<Vec<u8>, EncodeError> {
    Cbor::encode(value, Member::WHOLE)
}

/// Reads a `T` from one CBOR data item, which is all of `input`.
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

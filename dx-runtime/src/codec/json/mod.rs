//! JSON straight to bytes and straight from bytes.
//!
//! Neither direction builds a tree: the [`Writer`] appends to one buffer, the [`Reader`] allocates what the result owns.

mod path;
mod read_shape;
mod reader;
mod scan;
mod text;
mod write_shape;
mod writer;

pub use super::path::Segment;
#[cfg(feature = "validate")]
pub(crate) use super::path::path_of;
pub use path::segments_at;
pub use reader::{Kind, Reader};
pub use writer::Writer;

use super::read_shape::read;
use super::{Codec, DecodeError, EncodeError, MemoryLimit};
use crate::shape::{Member, Value};
use write_shape::ValueWriter;
use writer::Dialect;

/// JSON as the codec of protocols.
#[derive(Clone, Copy, Debug)]
pub enum Json {}

impl Codec for Json {
    const NAME: &'static str = "JSON";

    fn encode<T: Value>(value: &T, member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        write(value, member, Dialect::Plain).map(String::into_bytes)
    }

    fn decode<T: Value>(
        input: &[u8],
        member: &'static Member,
        limit: Option<MemoryLimit>,
    ) -> Result<T, DecodeError> {
        let mut reader = Reader::new(input)?;
        if let Some(limit) = limit {
            reader = reader.with_memory_limit(limit);
        }
        read(reader, member)
    }

    fn is_blank(body: &[u8]) -> bool {
        body.trim_ascii_start().is_empty()
    }

    fn each_string(body: &[u8], take: &mut dyn FnMut(&str, &str)) {
        let _stopped_early = each_string(body, take);
    }
}

/// JSON as the codec of the protocol `rpcv2Json`: numbers of any size are strings, and timestamps are always `epoch-seconds`,
/// whichever format the model has. Reading takes the other forms as well.
#[derive(Clone, Copy, Debug)]
pub enum RpcV2 {}

impl Codec for RpcV2 {
    const NAME: &'static str = Json::NAME;

    fn encode<T: Value>(value: &T, member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        write(value, member, Dialect::RpcV2).map(String::into_bytes)
    }

    fn decode<T: Value>(
        input: &[u8],
        member: &'static Member,
        limit: Option<MemoryLimit>,
    ) -> Result<T, DecodeError> {
        Json::decode(input, member, limit)
    }

    fn is_blank(body: &[u8]) -> bool {
        Json::is_blank(body)
    }

    fn each_string(body: &[u8], take: &mut dyn FnMut(&str, &str)) {
        Json::each_string(body, take);
    }
}

/// Half a surrogate pair in one of the strings, which no text can have, is replaced, so that it does not hide what comes
/// after it.
fn each_string(body: &[u8], take: &mut dyn FnMut(&str, &str)) -> Result<(), DecodeError> {
    let mut reader = Reader::new(body)?;
    reader.begin_object()?;
    while let Some(name) = reader.next_name()? {
        if reader.peek()? == Kind::String {
            take(&name, &reader.lossy_text()?);
        } else {
            reader.skip()?;
        }
    }
    Ok(())
}

/// Writes `value` as compact JSON.
///
/// # Errors
///
/// When `value` can't be said in JSON: it holds a union's unknown member, or nests deeper than
/// [`MAX_DEPTH`](crate::shape::MAX_DEPTH).
pub fn to_vec<T: Value>(value: &T) -> Result<Vec<u8>, EncodeError> {
    to_string(value).map(String::into_bytes)
}

/// Writes `value` as compact JSON text.
///
/// # Errors
///
/// As [`to_vec`].
pub fn to_string<T: Value>(value: &T) -> Result<String, EncodeError> {
    write(value, Member::WHOLE, Dialect::Plain)
}

/// Reads a `T` from a whole JSON text.
///
/// # Errors
///
/// When `input` is no JSON text in UTF-8, when something stands where a `T` holds another type, when it nests deeper
/// than [`MAX_DEPTH`](crate::shape::MAX_DEPTH), or when the values take more memory than the
/// [default](MemoryLimit::default_for). The error says where, by member path and byte.
pub fn from_slice<T: Value>(input: &[u8]) -> Result<T, DecodeError> {
    Json::decode(input, Member::WHOLE, None)
}

/// Reads a `T` from a whole JSON text, like [`from_slice`].
///
/// ```
/// use dx_runtime::json;
///
/// assert_eq!(json::from_str::<Vec<String>>(r#"["a", "b"]"#)?, ["a", "b"]);
/// # Ok::<(), dx_runtime::DecodeError>(())
/// ```
///
/// # Errors
///
/// As for [`from_slice`].
pub fn from_str<T: Value>(input: &str) -> Result<T, DecodeError> {
    from_slice(input.as_bytes())
}

fn write<T: Value>(value: &T, member: &'static Member, dialect: Dialect) -> Result<String, EncodeError> {
    let mut writer = Writer::of(dialect);
    let Ok(rest) = value.write(ValueWriter::element(&mut writer, member));
    rest.end(&mut writer);
    writer.finish()
}

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

/// The codec of protocols in JSON, except `rpcv2Json`.
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

/// The codec of the protocol `rpcv2Json`: numbers of arbitrary size are strings, and timestamps are always
/// `epoch-seconds`. Reading accepts the other forms as well.
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

/// Unpaired surrogates are replaced, so that they do not prevent reading the following members.
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
/// Returns an error if `value` contains a union's unknown variant, or is nested deeper than
/// [`MAX_DEPTH`](crate::shape::MAX_DEPTH).
pub fn to_vec<T: Value>(value: &T) -> Result<Vec<u8>, EncodeError> {
    to_string(value).map(String::into_bytes)
}

/// Writes `value` as compact JSON, to a `String`.
///
/// # Errors
///
/// See [`to_vec`].
pub fn to_string<T: Value>(value: &T) -> Result<String, EncodeError> {
    write(value, Member::WHOLE, Dialect::Plain)
}

/// Reads a value from a JSON text.
///
/// # Errors
///
/// Returns an error if `input` is not valid JSON in UTF-8, contains a value of a wrong type, is nested deeper than
/// [`MAX_DEPTH`](crate::shape::MAX_DEPTH), or takes more memory than the [default limit](MemoryLimit::default_for).
/// The error has the path and the offset.
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

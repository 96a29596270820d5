//! XML straight to bytes and straight from bytes, by Smithy's XML traits, for the protocols `restXml`, `awsQuery` and
//! `ec2Query`.
//!
//! Shapes are written so:
//!
//! - A structure is an element; its members are elements in it, or attributes. A union is a structure with one member.
//! - A list is an element with one called `member`, or otherwise, for each of its own, unless it is flattened; a map one with an
//!   `entry` each, which has a `key` and a `value`.
//! - Blobs are base64, timestamps `date-time` unless the model says otherwise. Floats that are not finite have their names.
//! - Control characters are written as references, as in XML 1.1, and U+0000, U+FFFE and U+FFFF, for which XML has no form, are
//!   refused. So is a `document`.
//!
//! More than that is read: elements in any order, comments, CDATA, processing instructions, character references and the five
//! entities of XML itself. Elements and attributes that are not known are passed over, and prefixes of namespaces don't matter.
//! White space around values that are no strings does not count. A DTD is refused, and with it any other entity. What is passed
//! over need not be well-formed in all respects: names and attributes are not checked.

mod error_document;
mod escape;
mod path;
mod read_shape;
mod reader;
mod simple;
mod write_shape;
mod writer;

pub use error_document::ErrorDocument;
pub(crate) use error_document::REQUEST_IDS;

use super::{Codec, DecodeError, EncodeError, MemoryLimit};
use crate::shape::{Member, Structure, Value};
use read_shape::ValueReader;
use reader::{Reader, Start};
use write_shape::ValueWriter;
use writer::Writer;

/// XML as the codec of protocols. The root of what is written is called after the member, or after the shape if that is
/// [`Member::WHOLE`].
#[derive(Clone, Copy, Debug)]
pub enum Xml {}

impl Codec for Xml {
    const NAME: &'static str = "XML";

    fn encode<T: Value>(value: &T, member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        let mut writer = Writer::default();
        let Ok(()) = value.write(ValueWriter::root(&mut writer, member));
        writer.finish().map(String::into_bytes)
    }

    /// Whatever the root is called.
    fn decode<T: Value>(
        input: &[u8],
        member: &'static Member,
        limit: Option<MemoryLimit>,
    ) -> Result<T, DecodeError> {
        decode(input, limit, |reader, root| T::read(ValueReader::element(reader, member, root)))
    }

    fn is_blank(body: &[u8]) -> bool {
        body.trim_ascii_start().is_empty()
    }

    /// Errors of Amazon S3 come with a status of success where the work had begun before it failed: the root is an `Error` then.
    fn is_error(body: &[u8]) -> bool {
        let read = || -> Result<bool, DecodeError> {
            let mut reader = Reader::new(body, MemoryLimit::default_for(body.len()))?;
            Ok(reader.next_child()?.is_some_and(|root| root.local_name() == "Error"))
        };
        read().unwrap_or(false)
    }

    fn each_string(body: &[u8], take: &mut dyn FnMut(&str, &str)) {
        let _stopped_early = decode(body, None, |reader, _| reader.each_string(take));
    }
}

/// XML of which the root is the only member of a structure, instead of being around it (`s3UnwrappedXmlOutput`).
#[derive(Clone, Copy, Debug)]
pub enum Unwrapped {}

impl Codec for Unwrapped {
    const NAME: &'static str = Xml::NAME;

    fn encode<T: Value>(value: &T, member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        Xml::encode(value, member)
    }

    fn decode<T: Value>(
        input: &[u8],
        member: &'static Member,
        limit: Option<MemoryLimit>,
    ) -> Result<T, DecodeError> {
        let mut reader = Reader::new(input, limit.unwrap_or_else(|| MemoryLimit::default_for(input.len())))?;
        T::read(ValueReader::element(&mut reader, member, Start::DOCUMENT))
    }

    fn is_blank(body: &[u8]) -> bool {
        Xml::is_blank(body)
    }

    fn is_error(body: &[u8]) -> bool {
        Xml::is_error(body)
    }

    fn each_string(body: &[u8], take: &mut dyn FnMut(&str, &str)) {
        Xml::each_string(body, take);
    }
}

/// Reads a document by `read`, which gets its root.
pub(super) fn decode<'a, T>(
    input: &'a [u8],
    limit: Option<MemoryLimit>,
    read: impl FnOnce(&mut Reader<'a>, Start<'a>) -> Result<T, DecodeError>,
) -> Result<T, DecodeError> {
    let mut reader = Reader::new(input, limit.unwrap_or_else(|| MemoryLimit::default_for(input.len())))?;
    let Some(root) = reader.next_child()? else {
        return Err(reader.error("expected an element, found the end"));
    };
    let value = read(&mut reader, root)?;
    reader.end()?;
    Ok(value)
}

/// Reads what an answer of `awsQuery` has in it: a value in the element of which the name ends in `Result`.
pub(super) fn decode_result<T: Value>(
    input: &[u8],
    member: &'static Member,
    limit: Option<MemoryLimit>,
) -> Result<T, DecodeError> {
    decode(input, limit, |reader, _| {
        let mut value = None;
        while let Some(child) = reader.next_child()? {
            if value.is_none() && child.local_name().ends_with("Result") {
                value = Some(T::read(ValueReader::element(reader, member, child))?);
            } else {
                reader.skip()?;
            }
        }
        Ok(value.unwrap_or_else(T::corrected))
    })
}

/// Writes `value` as XML, of which the root is called after its shape.
///
/// # Errors
///
/// When `value` can't be said in XML: it holds a union's unknown member, a document, or a character for which XML has no form, or
/// it nests deeper than [`MAX_DEPTH`](crate::shape::MAX_DEPTH).
pub fn to_string<T: Value + Structure>(value: &T) -> Result<String, EncodeError> {
    let mut writer = Writer::default();
    let Ok(()) = value.write(ValueWriter::root(&mut writer, Member::WHOLE));
    writer.finish()
}

/// Reads a `T` from a whole XML document, whatever its root is called.
///
/// # Errors
///
/// When `input` is no well-formed document in UTF-8, when it has a DTD, when something stands where a `T` holds another type, when
/// it nests deeper than [`MAX_DEPTH`](crate::shape::MAX_DEPTH), or when the values take more memory than the
/// [default](MemoryLimit::default_for). The error says where, by the elements that lead there and byte.
pub fn from_slice<T: Value>(input: &[u8]) -> Result<T, DecodeError> {
    Xml::decode(input, Member::WHOLE, None)
}

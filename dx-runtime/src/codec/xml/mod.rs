//! XML with Smithy's XML traits, for the protocols `restXml`, `awsQuery` and `ec2Query`.
//!
//! Shapes are written as follows:
//!
//! - A structure is an element; its members are child elements or attributes. A union is a structure with one member.
//! - A list is an element with a child for each element, called `member` by default, unless it is flattened; a map
//!   has children `entry`, each with a `key` and a `value`.
//! - Blobs are base64, timestamps `date-time` by default. Floats that are not finite are written by name.
//! - Control characters are references, as in XML 1.1. U+0000, U+FFFE and U+FFFF, which XML can't express, are
//!   errors, as is a `document`.
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

/// The codec of protocols in XML. The root is named after the member, or after the shape for [`Member::WHOLE`].
#[derive(Clone, Copy, Debug)]
pub enum Xml {}

impl Codec for Xml {
    const NAME: &'static str = "XML";

    fn encode<T: Value>(value: &T, member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        let mut writer = Writer::default();
        let Ok(()) = value.write(ValueWriter::root(&mut writer, member));
        writer.finish().map(String::into_bytes)
    }

    /// The name of the root is ignored.
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

    /// Amazon S3 may report an error with a successful status, if it occurred after the response had begun. The root
    /// is `Error` then.
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

/// XML whose root is the only member of a structure, rather than the structure (`s3UnwrappedXmlOutput`).
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

/// Reads a document, passing its root to `read`.
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

/// Reads the result of an `awsQuery` response: the element whose name ends in `Result`.
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

/// Writes `value` as XML with a root named after its shape.
///
/// # Errors
///
/// Returns an error if `value` contains a union's unknown variant, a document, or a character that XML can't express,
/// or is nested deeper than [`MAX_DEPTH`](crate::shape::MAX_DEPTH).
pub fn to_string<T: Value + Structure>(value: &T) -> Result<String, EncodeError> {
    let mut writer = Writer::default();
    let Ok(()) = value.write(ValueWriter::root(&mut writer, Member::WHOLE));
    writer.finish()
}

/// Reads a value from an XML document, whatever the name of its root.
///
/// # Errors
///
/// When `input` is no well-formed document in UTF-8, when it has a DTD, when something stands where a `T` holds another type, when
/// it nests deeper than [`MAX_DEPTH`](crate::shape::MAX_DEPTH), or when the values take more memory than the
/// [default](MemoryLimit::default_for). The error says where, by the elements that lead there and byte.
pub fn from_slice<T: Value>(input: &[u8]) -> Result<T, DecodeError> {
    Xml::decode(input, Member::WHOLE, None)
}

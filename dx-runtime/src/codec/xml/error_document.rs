//! Error responses in XML.

use super::read_shape::ValueReader;
use super::reader::{Reader, Start};
use super::{Xml, decode};
use crate::codec::{Codec, DecodeError, EncodeError, MemoryLimit};
use crate::shape::{Member, Value};

/// Reads the element `Error` of a document: the root, or a child of `ErrorResponse`, or a child of `Errors` in
/// `Response`.
#[derive(Clone, Copy, Debug)]
pub enum ErrorDocument {}

/// The names of the request ID, in the error or beside it.
pub(crate) const REQUEST_IDS: [&str; 3] = ["RequestId", "RequestID", "requestId"];

impl Codec for ErrorDocument {
    const NAME: &'static str = Xml::NAME;

    fn encode<T: Value>(value: &T, member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        Xml::encode(value, member)
    }

    fn decode<T: Value>(
        input: &[u8],
        member: &'static Member,
        limit: Option<MemoryLimit>,
    ) -> Result<T, DecodeError> {
        let mut value = None;
        decode(input, limit, |reader, root| {
            each_error(reader, root, &mut |_, _| {}, &mut |reader, error| {
                value = Some(T::read(ValueReader::element(reader, member, error))?);
                Ok(())
            })
        })?;
        Ok(value.unwrap_or_else(T::corrected))
    }

    fn is_blank(body: &[u8]) -> bool {
        Xml::is_blank(body)
    }

    /// Includes the request ID beside the error.
    fn each_string(body: &[u8], take: &mut dyn FnMut(&str, &str)) {
        let mut strings: Vec<(String, String)> = Vec::new();
        let mut beside: Vec<(String, String)> = Vec::new();
        let _stopped_early = decode(body, None, |reader, root| {
            each_error(
                reader,
                root,
                &mut |name, text| {
                    if REQUEST_IDS.contains(&name) {
                        beside.push((name.to_owned(), text.to_owned()));
                    }
                },
                &mut |reader, _| {
                    reader.each_string(&mut |name, text| strings.push((name.to_owned(), text.to_owned())))
                },
            )
        });
        for (name, text) in strings.iter().chain(&beside) {
            take(name, text);
        }
    }
}

/// Finds the element `Error` in an element, and calls `beside` for the strings beside it.
fn each_error<'a>(
    reader: &mut Reader<'a>,
    element: Start<'a>,
    beside: &mut dyn FnMut(&str, &str),
    read: &mut dyn FnMut(&mut Reader<'a>, Start<'a>) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    if element.local_name() == "Error" {
        return read(reader, element);
    }
    while let Some(child) = reader.next_child()? {
        match child.local_name() {
            "Error" => read(reader, child)?,
            "Errors" => each_error(reader, child, beside, read)?,
            _ => reader.string_of(child, beside)?,
        }
    }
    Ok(())
}

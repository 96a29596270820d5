//! JSON straight to bytes and straight from bytes.
//!
//! Generated types implement [`WriteJson`], [`ReadJson`] or both, as the service sends or receives them. Neither
//! direction builds a tree: the [`Writer`] appends to one buffer, the [`Reader`] allocates what the result owns.

mod correction;
mod error;
mod memory;
mod path;
mod reader;
mod scan;
mod text;
mod writer;

pub use correction::ErrorCorrection;
pub use error::{ReadError, WriteError};
pub use memory::MemoryLimit;
#[cfg(feature = "validate")]
pub(crate) use path::path_of;
pub use path::{Segment, segments_at};
pub use reader::{Kind, Members, Reader, Variants};
pub use writer::Writer;

/// How deep arrays and objects may nest, when reading and when writing.
pub const MAX_DEPTH: u32 = 128;

/// A value that can be written as JSON.
pub trait WriteJson {
    /// Appends the value to `writer`, which keeps what goes wrong until it is [finished](Writer::finish).
    fn write_json(&self, writer: &mut Writer);
}

/// A value that can be read from JSON.
pub trait ReadJson: Sized {
    /// Reads the next value.
    ///
    /// # Errors
    ///
    /// When the text is no JSON or holds a value of another type. Missing and unknown members are no errors: see
    /// [`ErrorCorrection`].
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError>;
}

impl<T: WriteJson> WriteJson for Box<T> {
    fn write_json(&self, writer: &mut Writer) {
        T::write_json(self, writer);
    }
}

impl<T: ReadJson> ReadJson for Box<T> {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.take_for_box::<T>()?;
        T::read_json(reader).map(Self::new)
    }
}

/// Writes `value` as compact JSON.
///
/// # Errors
///
/// When `value` can't be said in JSON: it holds a union's unknown variant, or nests deeper than [`MAX_DEPTH`].
pub fn to_vec<T: WriteJson + ?Sized>(value: &T) -> Result<Vec<u8>, WriteError> {
    to_string(value).map(String::into_bytes)
}

/// Writes `value` as compact JSON text.
///
/// # Errors
///
/// As [`to_vec`].
pub fn to_string<T: WriteJson + ?Sized>(value: &T) -> Result<String, WriteError> {
    let mut writer = Writer::new();
    value.write_json(&mut writer);
    writer.finish()
}

/// Reads a `T` from a whole JSON text.
///
/// # Errors
///
/// When `input` is no JSON text in UTF-8, when something stands where a `T` holds another type, when it nests deeper
/// than [`MAX_DEPTH`], or when the values take more memory than the [default](MemoryLimit::default_for). The error says
/// where, by member path and byte.
pub fn from_slice<T: ReadJson>(input: &[u8]) -> Result<T, ReadError> {
    read_whole(Reader::new(input)?, T::read_json)
}

/// Reads a body that holds an object, by `read`. A body that is empty, or nothing but white space, is an empty object.
pub(crate) fn read_body<'a, T>(
    body: &'a [u8],
    limit: Option<MemoryLimit>,
    read: impl FnOnce(&mut Reader<'a>) -> Result<T, ReadError>,
) -> Result<T, ReadError> {
    let mut reader = Reader::new(if is_blank(body) { b"{}" } else { body })?;
    if let Some(limit) = limit {
        reader = reader.with_memory_limit(limit);
    }
    read_whole(reader, read)
}

/// Whether a body is empty or white space, and so says nothing.
pub(crate) fn is_blank(body: &[u8]) -> bool {
    body.trim_ascii_start().is_empty()
}

fn read_whole<'a, T>(
    mut reader: Reader<'a>,
    read: impl FnOnce(&mut Reader<'a>) -> Result<T, ReadError>,
) -> Result<T, ReadError> {
    let value = read(&mut reader)?;
    reader.end()?;
    Ok(value)
}

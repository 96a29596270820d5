use super::{ErrorCorrection, ReadValue, WriteValue};
use std::fmt::Display;

/// What a member can hold.
pub trait Value: ErrorCorrection {
    /// Whether `null` is a value of the type, as it is of documents and of what is optional in a sparse list.
    const IS_NULLABLE: bool = false;
    /// Whether [`read_into`](Self::read_into) reads into the place itself, so that large values are not moved.
    const IN_PLACE: bool = false;

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    fn write<W: WriteValue>(&self, writer: W) -> Result<W::Ok, W::Error>;

    /// Reads a value.
    ///
    /// # Errors
    ///
    /// Those of the reader, and when what comes next is no such value.
    fn read<R: ReadValue>(reader: R) -> Result<Self, R::Error>;

    /// Reads a value into `place`, which holds what [error correction](ErrorCorrection) puts there.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read). What the place holds then is of no use.
    #[inline]
    fn read_into<R: ReadValue>(place: &mut Self, reader: R) -> Result<(), R::Error> {
        *place = Self::read(reader)?;
        Ok(())
    }
}

/// What a map can have for keys: strings and enumerations of strings.
///
/// How it is displayed is how errors name it: enumerations that are sensitive are redacted.
pub trait Key: Ord + Display + for<'t> From<&'t str> {
    /// The key's text.
    fn as_key(&self) -> &str;
}

impl Key for String {
    #[inline]
    fn as_key(&self) -> &str {
        self
    }
}

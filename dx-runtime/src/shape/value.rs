use super::{ErrorCorrection, ReadValue, WriteValue};
use std::fmt::Display;

/// A type of members.
///
/// The implementation follows from the [kind](Self::Kind), which is all that generated types specify.
pub trait Value: ErrorCorrection {
    /// The kind of value, which decides how it is written and read.
    type Kind: Kind<Self>;

    /// Whether `null` is a valid value, as for documents and optional elements of sparse lists.
    const IS_NULLABLE: bool = <Self::Kind as Kind<Self>>::IS_NULLABLE;
    /// Whether [`read_into`](Self::read_into) reads in place, so that large values are not moved.
    const IN_PLACE: bool = <Self::Kind as Kind<Self>>::IN_PLACE;

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// Returns the errors of the writer.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write<W: WriteValue>(&self, writer: W) -> Result<W::Ok, W::Error> {
        Self::Kind::write(self, writer)
    }

    /// Reads a value.
    ///
    /// # Errors
    ///
    /// Returns the errors of the reader, and an error if the next value has another type.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read<R: ReadValue>(reader: R) -> Result<Self, R::Error> {
        Self::Kind::read(reader)
    }

    /// Reads a value into `place`, which has been initialized by [error correction](ErrorCorrection).
    ///
    /// # Errors
    ///
    /// Like [`read`](Self::read). The content of `place` is unspecified then.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_into<R: ReadValue>(place: &mut Self, reader: R) -> Result<(), R::Error> {
        Self::Kind::read_into(place, reader)
    }
}

/// The implementation of [`Value`] for all types `T` of one kind.
pub trait Kind<T> {
    /// See [`Value::IS_NULLABLE`].
    const IS_NULLABLE: bool = false;
    /// See [`Value::IN_PLACE`].
    const IN_PLACE: bool = false;

    /// See [`Value::write`].
    ///
    /// # Errors
    ///
    /// Returns the errors of the writer.
    fn write<W: WriteValue>(value: &T, writer: W) -> Result<W::Ok, W::Error>;

    /// See [`Value::read`].
    ///
    /// # Errors
    ///
    /// Returns the errors of the reader.
    fn read<R: ReadValue>(reader: R) -> Result<T, R::Error>;

    /// See [`Value::read_into`].
    ///
    /// # Errors
    ///
    /// Returns the errors of the reader.
    #[inline]
    fn read_into<R: ReadValue>(place: &mut T, reader: R) -> Result<(), R::Error> {
        *place = Self::read(reader)?;
        Ok(())
    }
}

/// A type of map keys: a string or an enum of strings.
///
/// Errors contain keys in the form of their `Display`, which redacts sensitive enums.
pub trait Key: Ord + Display + for<'t> From<&'t str> {
    /// The key as a string.
    fn as_key(&self) -> &str;
}

impl Key for String {
    #[inline]
    fn as_key(&self) -> &str {
        self
    }
}

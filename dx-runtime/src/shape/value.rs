use super::{ErrorCorrection, ReadValue, WriteValue};
use std::fmt::Display;

/// What a member can hold.
///
/// All of it follows from the [kind](Self::Kind): a generated type says no more than which one it is.
pub trait Value: ErrorCorrection {
    /// What kind of value it is, which decides how it is written and read.
    type Kind: Kind<Self>;

    /// Whether `null` is a value of the type, as it is of documents and of what is optional in a sparse list.
    const IS_NULLABLE: bool = <Self::Kind as Kind<Self>>::IS_NULLABLE;
    /// Whether [`read_into`](Self::read_into) reads into the place itself, so that large values are not moved.
    const IN_PLACE: bool = <Self::Kind as Kind<Self>>::IN_PLACE;

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write<W: WriteValue>(&self, writer: W) -> Result<W::Ok, W::Error> {
        Self::Kind::write(self, writer)
    }

    /// Reads a value.
    ///
    /// # Errors
    ///
    /// Those of the reader, and when what comes next is no such value.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read<R: ReadValue>(reader: R) -> Result<Self, R::Error> {
        Self::Kind::read(reader)
    }

    /// Reads a value into `place`, which holds what [error correction](ErrorCorrection) puts there.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read). What the place holds then is of no use.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_into<R: ReadValue>(place: &mut Self, reader: R) -> Result<(), R::Error> {
        Self::Kind::read_into(place, reader)
    }
}

/// A kind of values, with what [`Value`] has for those that are of type `T`.
pub trait Kind<T> {
    /// As [`Value::IS_NULLABLE`].
    const IS_NULLABLE: bool = false;
    /// As [`Value::IN_PLACE`].
    const IN_PLACE: bool = false;

    /// As [`Value::write`].
    ///
    /// # Errors
    ///
    /// Those of the writer.
    fn write<W: WriteValue>(value: &T, writer: W) -> Result<W::Ok, W::Error>;

    /// As [`Value::read`].
    ///
    /// # Errors
    ///
    /// Those of the reader.
    fn read<R: ReadValue>(reader: R) -> Result<T, R::Error>;

    /// As [`Value::read_into`].
    ///
    /// # Errors
    ///
    /// Those of the reader.
    #[inline]
    fn read_into<R: ReadValue>(place: &mut T, reader: R) -> Result<(), R::Error> {
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

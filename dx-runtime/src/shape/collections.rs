//! Lists, maps, and what stands in them or around a value.

use super::{ErrorCorrection, Key, ReadValue, Value, WriteValue};
use std::collections::BTreeMap;

impl<T: Value> Value for Vec<T> {
    const IN_PLACE: bool = true;

    #[inline]
    fn write<W: WriteValue>(&self, writer: W) -> Result<W::Ok, W::Error> {
        writer.list(self)
    }

    #[inline]
    fn read<R: ReadValue>(reader: R) -> Result<Self, R::Error> {
        let mut list = Self::new();
        reader.list(&mut list)?;
        Ok(list)
    }

    #[inline]
    fn read_into<R: ReadValue>(place: &mut Self, reader: R) -> Result<(), R::Error> {
        reader.list(place)
    }
}

impl<K: Key, T: Value> Value for BTreeMap<K, T> {
    const IN_PLACE: bool = true;

    #[inline]
    fn write<W: WriteValue>(&self, writer: W) -> Result<W::Ok, W::Error> {
        writer.map(self)
    }

    #[inline]
    fn read<R: ReadValue>(reader: R) -> Result<Self, R::Error> {
        let mut map = Self::new();
        reader.map(&mut map)?;
        Ok(map)
    }

    #[inline]
    fn read_into<R: ReadValue>(place: &mut Self, reader: R) -> Result<(), R::Error> {
        reader.map(place)
    }
}

/// An element of a list or a map with the trait `sparse`.
impl<T: Value> Value for Option<T> {
    const IS_NULLABLE: bool = true;

    #[inline]
    fn write<W: WriteValue>(&self, writer: W) -> Result<W::Ok, W::Error> {
        match self {
            Some(value) => writer.some(value),
            None => writer.null(),
        }
    }

    #[inline]
    fn read<R: ReadValue>(reader: R) -> Result<Self, R::Error> {
        reader.nullable()
    }
}

/// Nothing stands in for an element that may be missing.
impl<T> ErrorCorrection for Option<T> {
    #[inline]
    fn corrected() -> Self {
        None
    }
}

/// What is boxed, because its holder would contain itself otherwise.
impl<T: Value> Value for Box<T> {
    const IS_NULLABLE: bool = T::IS_NULLABLE;
    const IN_PLACE: bool = T::IN_PLACE;

    #[inline]
    fn write<W: WriteValue>(&self, writer: W) -> Result<W::Ok, W::Error> {
        T::write(self, writer)
    }

    #[inline]
    fn read<R: ReadValue>(reader: R) -> Result<Self, R::Error> {
        let mut place = Self::corrected();
        reader.boxed(&mut *place)?;
        Ok(place)
    }

    #[inline]
    fn read_into<R: ReadValue>(place: &mut Self, reader: R) -> Result<(), R::Error> {
        reader.boxed(&mut **place)
    }
}

//! Lists, maps, and the wrappers of values.

use super::{ErrorCorrection, Key, Kind, ReadValue, Value, WriteValue, kinds};
use std::collections::BTreeMap;

impl<T: Value> Value for Vec<T> {
    type Kind = kinds::List;
}

impl<T: Value> Kind<Vec<T>> for kinds::List {
    const IN_PLACE: bool = true;

    #[inline]
    fn write<W: WriteValue>(value: &Vec<T>, writer: W) -> Result<W::Ok, W::Error> {
        writer.list(value)
    }

    #[inline]
    fn read<R: ReadValue>(reader: R) -> Result<Vec<T>, R::Error> {
        let mut list = Vec::new();
        reader.list(&mut list)?;
        Ok(list)
    }

    #[inline]
    fn read_into<R: ReadValue>(place: &mut Vec<T>, reader: R) -> Result<(), R::Error> {
        reader.list(place)
    }
}

impl<K: Key, T: Value> Value for BTreeMap<K, T> {
    type Kind = kinds::Map;
}

impl<K: Key, T: Value> Kind<BTreeMap<K, T>> for kinds::Map {
    const IN_PLACE: bool = true;

    #[inline]
    fn write<W: WriteValue>(value: &BTreeMap<K, T>, writer: W) -> Result<W::Ok, W::Error> {
        writer.map(value)
    }

    #[inline]
    fn read<R: ReadValue>(reader: R) -> Result<BTreeMap<K, T>, R::Error> {
        let mut map = BTreeMap::new();
        reader.map(&mut map)?;
        Ok(map)
    }

    #[inline]
    fn read_into<R: ReadValue>(place: &mut BTreeMap<K, T>, reader: R) -> Result<(), R::Error> {
        reader.map(place)
    }
}

/// An element of a list or map with the trait `sparse`.
impl<T: Value> Value for Option<T> {
    type Kind = kinds::Sparse;
}

impl<T: Value> Kind<Option<T>> for kinds::Sparse {
    const IS_NULLABLE: bool = true;

    #[inline]
    fn write<W: WriteValue>(value: &Option<T>, writer: W) -> Result<W::Ok, W::Error> {
        match value {
            Some(value) => writer.some(value),
            None => writer.null(),
        }
    }

    #[inline]
    fn read<R: ReadValue>(reader: R) -> Result<Option<T>, R::Error> {
        reader.nullable()
    }
}

/// Absent by default.
impl<T> ErrorCorrection for Option<T> {
    #[inline]
    fn corrected() -> Self {
        None
    }
}

/// A value that is boxed because its type would be infinitely large otherwise.
impl<T: Value> Value for Box<T> {
    type Kind = kinds::Boxed;
}

impl<T: Value> Kind<Box<T>> for kinds::Boxed {
    const IS_NULLABLE: bool = T::IS_NULLABLE;
    const IN_PLACE: bool = T::IN_PLACE;

    #[inline]
    fn write<W: WriteValue>(value: &Box<T>, writer: W) -> Result<W::Ok, W::Error> {
        T::write(value, writer)
    }

    #[inline]
    fn read<R: ReadValue>(reader: R) -> Result<Box<T>, R::Error> {
        let mut place = Box::new(T::corrected());
        reader.boxed(&mut *place)?;
        Ok(place)
    }

    #[inline]
    fn read_into<R: ReadValue>(place: &mut Box<T>, reader: R) -> Result<(), R::Error> {
        reader.boxed(&mut **place)
    }
}

//! The kinds of values, by which they are written and read.

use super::{Key, ReadValue, WriteValue};

/// Booleans, numbers, strings, blobs, timestamps and documents.
#[derive(Clone, Copy, Debug)]
pub enum Simple {}

/// Enums of strings.
#[derive(Clone, Copy, Debug)]
pub enum Enumeration {}

/// Enums of integers.
#[derive(Clone, Copy, Debug)]
pub enum IntEnumeration {}

/// Lists.
#[derive(Clone, Copy, Debug)]
pub enum List {}

/// Maps.
#[derive(Clone, Copy, Debug)]
pub enum Map {}

/// Elements of lists or maps with the trait `sparse`.
#[derive(Clone, Copy, Debug)]
pub enum Sparse {}

/// Values that are boxed because their type would be infinitely large otherwise.
#[derive(Clone, Copy, Debug)]
pub enum Boxed {}

/// Structures.
#[derive(Clone, Copy, Debug)]
pub enum Structure {}

/// Unions.
#[derive(Clone, Copy, Debug)]
pub enum Union {}

impl<T: Key> super::Kind<T> for Enumeration {
    #[inline]
    fn write<W: WriteValue>(value: &T, writer: W) -> Result<W::Ok, W::Error> {
        writer.string(value.as_key())
    }

    #[inline]
    fn read<R: ReadValue>(reader: R) -> Result<T, R::Error> {
        reader.enumeration()
    }
}

macro_rules! read_in_place {
    ($($kind:ident: $method:ident;)*) => {$(
        impl<T: super::$kind> super::Kind<T> for $kind {
            const IN_PLACE: bool = true;

            #[inline]
            fn write<W: WriteValue>(value: &T, writer: W) -> Result<W::Ok, W::Error> {
                writer.$method(value)
            }

            #[inline]
            fn read<R: ReadValue>(reader: R) -> Result<T, R::Error> {
                let mut place = T::corrected();
                reader.$method(&mut place)?;
                Ok(place)
            }

            #[inline]
            fn read_into<R: ReadValue>(place: &mut T, reader: R) -> Result<(), R::Error> {
                reader.$method(place)
            }
        }
    )*};
}

read_in_place! {
    Structure: structure;
    Union: union;
}

//! Enumerations: any value, known or not.

use super::simple::integer;
use super::text::Text;
use super::{Form, Path};
use serde_core::de::DeserializeSeed;
use serde_core::{Deserializer, Serialize, Serializer};

/// An enumeration of strings.
#[derive(Clone, Copy, Debug)]
pub struct Enumeration;

impl<T: for<'t> From<&'t str> + Serialize> Form<T> for Enumeration {
    #[inline]
    fn serialize<S: Serializer>(self, value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(
        self,
        place: &mut T,
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<(), D::Error> {
        Text { path, take: &mut |text| *place = T::from(text) }.deserialize(deserializer)
    }
}

/// An enumeration of integers.
#[derive(Clone, Copy, Debug)]
pub struct IntEnumeration;

impl<T: From<i32> + Serialize> Form<T> for IntEnumeration {
    #[inline]
    fn serialize<S: Serializer>(self, value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(
        self,
        place: &mut T,
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<(), D::Error> {
        *place = T::from(integer(deserializer, path)?);
        Ok(())
    }
}

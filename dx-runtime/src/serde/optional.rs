//! Values that may be `null`.

use super::Path;
use super::read::value;
use crate::shape::{Member, Value};
use serde_core::Deserializer;
use serde_core::de::Visitor;
use std::fmt;

/// An optional member, or an element of a sparse list or map.
pub(super) struct OptionalVisitor<'p, T> {
    pub place: &'p mut Option<T>,
    pub path: &'p Path<'p>,
    pub member: &'static Member,
}

impl<'de, T: Value> Visitor<'de> for OptionalVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.expected(f, "a value or null")
    }

    #[inline]
    fn visit_none<E>(self) -> Result<(), E> {
        *self.place = None;
        Ok(())
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<(), E> {
        *self.place = None;
        Ok(())
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let value = value(deserializer, self.path, self.member);
        if T::IN_PLACE {
            T::read_into(self.place.insert(T::corrected()), value)
        } else {
            *self.place = Some(T::read(value)?);
            Ok(())
        }
    }
}

//! How a value is written and read, as a type of its own.

use super::Path;
use crate::json::ErrorCorrection;
use serde_core::de::{DeserializeSeed, Visitor};
use serde_core::{Deserializer, Serialize, Serializer};
use std::fmt;

/// How a `T` is serialized and deserialized. A form is a value of no size: `List(DateTime)`.
///
/// The model says of a member which form its value has, where Rust's type of it does not: a timestamp can be written in
/// three ways. Deserializing is into a place that holds a value already, so that large structures are not moved about
/// on their way, and knows its [`Path`].
pub trait Form<T>: Copy {
    /// Whether [`read`](Self::read) leaves parts of what the place holds as they are. Then a place that was read into
    /// before has to be made anew.
    const KEEPS: bool = false;

    /// Serializes the value.
    ///
    /// # Errors
    ///
    /// Those of the serializer, and where the format can't say the value.
    fn serialize<S: Serializer>(self, value: &T, serializer: S) -> Result<S::Ok, S::Error>;

    /// Deserializes a value into `place`, which holds what stands in for one.
    ///
    /// # Errors
    ///
    /// Those of the deserializer, and where there is something else. What the place holds then is of no use.
    fn read<'de, D: Deserializer<'de>>(
        self,
        place: &mut T,
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<(), D::Error>;

    /// Deserializes a value and puts it behind the others.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    #[inline]
    fn push<'de, D: Deserializer<'de>>(
        self,
        list: &mut Vec<T>,
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<(), D::Error>
    where
        T: ErrorCorrection,
    {
        list.push(T::corrected());
        match list.last_mut() {
            Some(place) => self.read(place, deserializer, path),
            None => Ok(()),
        }
    }

    /// As [`read`](Self::read), for a value that is no member of anything.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    #[inline]
    fn read_whole<'de, D: Deserializer<'de>>(self, place: &mut T, deserializer: D) -> Result<(), D::Error> {
        self.read(place, deserializer, &Path::ROOT)
    }
}

/// Deserializes a value that is no member of anything.
///
/// # Errors
///
/// Those of the deserializer, and what is wrong with the value.
#[inline]
pub fn deserialize<'de, T, F, D>(form: F, deserializer: D) -> Result<T, D::Error>
where
    T: ErrorCorrection,
    F: Form<T>,
    D: Deserializer<'de>,
{
    let mut value = T::corrected();
    form.read_whole(&mut value, deserializer)?;
    Ok(value)
}

/// A value that is serialized in a form.
pub(super) struct InForm<'v, T, F>(pub F, pub &'v T);

impl<T, F: Form<T>> Serialize for InForm<'_, T, F> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(self.1, serializer)
    }
}

/// Where a value goes to.
pub(super) struct Place<'p, T, F> {
    pub form: F,
    pub place: &'p mut T,
    pub path: &'p Path<'p>,
}

impl<'de, T, F: Form<T>> DeserializeSeed<'de> for Place<'_, T, F> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.form.read(self.place, deserializer, self.path)
    }
}

/// What may be `null`: an optional member, or an element of what the model calls sparse.
#[derive(Clone, Copy, Debug)]
pub struct Optional<F>(pub F);

impl<T: ErrorCorrection, F: Form<T>> Form<Option<T>> for Optional<F> {
    #[inline]
    fn serialize<S: Serializer>(self, value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.serialize_some(&InForm(self.0, value)),
            None => serializer.serialize_none(),
        }
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(
        self,
        place: &mut Option<T>,
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<(), D::Error> {
        deserializer.deserialize_option(OptionalVisitor(Place { form: self.0, place, path }))
    }
}

struct OptionalVisitor<'p, T, F>(Place<'p, Option<T>, F>);

impl<'de, T: ErrorCorrection, F: Form<T>> Visitor<'de> for OptionalVisitor<'_, T, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.path.expected(f, "a value or null")
    }

    #[inline]
    fn visit_none<E>(self) -> Result<(), E> {
        *self.0.place = None;
        Ok(())
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<(), E> {
        *self.0.place = None;
        Ok(())
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Place { form, place, path } = self.0;
        form.read(place.insert(T::corrected()), deserializer, path)
    }
}

/// Nothing stands in for an element that may be missing.
impl<T> ErrorCorrection for Option<T> {
    #[inline]
    fn corrected() -> Self {
        None
    }
}

/// What is boxed, because its holder would hold itself otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Boxed<F>(pub F);

impl<T, F: Form<T>> Form<Box<T>> for Boxed<F> {
    const KEEPS: bool = F::KEEPS;

    #[inline]
    fn serialize<S: Serializer>(self, value: &Box<T>, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(value, serializer)
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(
        self,
        place: &mut Box<T>,
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<(), D::Error> {
        self.0.read(place, deserializer, path)
    }
}

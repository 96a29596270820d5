//! Writing structures and unions.

use super::Form;
use super::form::InForm;
use serde_core::Serializer;
use serde_core::ser::{Error, SerializeMap};

/// A structure that is being serialized.
///
/// It is a map, and not what serde calls a struct: some formats write that as an array, which members can't be left out
/// of. Nor does it tell its length beforehand: nobody has to count what is there, and formats that need it, which could
/// not read what they wrote, refuse at once.
pub struct Object<S: Serializer>(S::SerializeMap);

impl<S: Serializer> Object<S> {
    /// An object without members.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    #[inline]
    pub fn begin(serializer: S) -> Result<Self, S::Error> {
        serializer.serialize_map(None).map(Self)
    }

    /// Writes a member that is always there.
    ///
    /// # Errors
    ///
    /// Those of the serializer and of the form.
    #[inline]
    pub fn member<T, F: Form<T>>(&mut self, name: &'static str, form: F, value: &T) -> Result<(), S::Error> {
        self.0.serialize_entry(name, &InForm(form, value))
    }

    /// Writes a member if it is there.
    ///
    /// # Errors
    ///
    /// As [`member`](Self::member).
    #[inline]
    pub fn optional<T, F: Form<T>>(
        &mut self,
        name: &'static str,
        form: F,
        value: &Option<T>,
    ) -> Result<(), S::Error> {
        match value {
            Some(value) => self.member(name, form, value),
            None => Ok(()),
        }
    }

    /// Ends the object.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    #[inline]
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0.end()
    }
}

/// Writes a union: an object with one member.
///
/// # Errors
///
/// As [`Object::member`].
pub fn variant<S: Serializer, T, F: Form<T>>(
    serializer: S,
    name: &'static str,
    form: F,
    value: &T,
) -> Result<S::Ok, S::Error> {
    let mut object = Object::begin(serializer)?;
    object.member(name, form, value)?;
    object.end()
}

/// Why the unknown variant of the union `name` can't be written: nobody knows what it holds.
#[cold]
pub fn unknown_variant<E: Error>(name: &str) -> E {
    E::custom(format_args!("a variant of `{name}` that this version does not know"))
}

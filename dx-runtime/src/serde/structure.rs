//! Reading structures.

use super::members::{Key, Members, Seen};
use super::{Form, Optional, Path};
use crate::json::ErrorCorrection;
use serde_core::de::{Deserialize, DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use serde_core::ser::SerializeMap;
use serde_core::{Deserializer, Serialize, Serializer};
use std::fmt;

/// A structure that members are read into.
pub trait ReadStructure: ErrorCorrection {
    /// Its members.
    const MEMBERS: Members = Members::new(&[], &[]);

    /// Reads the value of the member with this index into its field. A member that is not known has the index behind the
    /// last one.
    ///
    /// # Errors
    ///
    /// Those of the deserializer, and what is wrong with the value.
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        _index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        value.ignore()
    }
}

/// The value of a member that is read next.
pub struct Value<'p, D> {
    pub(super) deserializer: D,
    pub(super) path: &'p Path<'p>,
    /// Whether the member was there before. The last one wins.
    pub(super) again: bool,
}

impl<'de, D: Deserializer<'de>> Value<'_, D> {
    /// Reads the value into its place.
    ///
    /// # Errors
    ///
    /// Those of the deserializer and of the form.
    #[inline]
    pub fn read<T: ErrorCorrection, F: Form<T>>(self, form: F, place: &mut T) -> Result<(), D::Error> {
        if F::KEEPS && self.again {
            *place = T::corrected();
        }
        form.read(place, self.deserializer, self.path)
    }

    /// Reads the value into its place, where another one stands in for `null`.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    #[inline]
    pub fn read_or<T: ErrorCorrection, F: Form<T>>(
        self,
        form: F,
        place: &mut T,
        default: impl FnOnce() -> T,
    ) -> Result<(), D::Error> {
        *place = self.get(form)?.unwrap_or_else(default);
        Ok(())
    }

    /// Reads a value, or `null` as none.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    #[inline]
    pub fn get<T: ErrorCorrection, F: Form<T>>(self, form: F) -> Result<Option<T>, D::Error> {
        let mut value = None;
        self.read(Optional(form), &mut value)?;
        Ok(value)
    }

    /// Passes over the value of a member that is not known.
    ///
    /// # Errors
    ///
    /// Those of the deserializer.
    pub fn ignore(self) -> Result<(), D::Error> {
        IgnoredAny::deserialize(self.deserializer).map(|_| ())
    }

    /// Passes over the value of a union's variant that is not known. The result is its name, unless it was `null` or
    /// `__type`, which some services put beside the variant.
    ///
    /// # Errors
    ///
    /// Those of the deserializer.
    pub fn unknown(self) -> Result<Option<String>, D::Error> {
        let there = Option::<IgnoredAny>::deserialize(self.deserializer)?.is_some();
        let name = self.path.member_name();
        Ok((there && name != "__type").then(|| name.to_owned()))
    }
}

/// A structure.
#[derive(Clone, Copy, Debug)]
pub struct Structure;

impl<T: ReadStructure + Serialize> Form<T> for Structure {
    /// The members that are not there.
    const KEEPS: bool = true;

    #[inline]
    fn serialize<S: Serializer>(self, value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(
        self,
        place: &mut T,
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<(), D::Error> {
        deserializer.deserialize_map(StructureVisitor { structure: place, path })
    }

    /// Formats that do not say what comes next refuse to be asked for it: which members are there would be anyone's
    /// guess.
    fn read_whole<'de, D: Deserializer<'de>>(self, place: &mut T, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(StructureVisitor { structure: place, path: &Path::ROOT })
    }
}

struct StructureVisitor<'p, T> {
    structure: &'p mut T,
    path: &'p Path<'p>,
}

impl<'de, T: ReadStructure> Visitor<'de> for StructureVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.expected(f, "an object")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let members = &T::MEMBERS;
        let (mut expected, mut seen) = (0, Seen::default());
        while let Some(index) = map.next_key_seed(Key::<T>::new(members, expected, None))? {
            let path = self.path.member(members.name(index).unwrap_or_default());
            let again = seen.note(index);
            map.next_value_seed(Member { structure: &mut *self.structure, index, path: &path, again })?;
            expected = index + 1;
        }
        seen.check(members, self.path)
    }
}

/// The member that comes next. There is one seed for all members of a structure, and not one for each: what a format does
/// between a key and its value is compiled once.
struct Member<'p, T> {
    structure: &'p mut T,
    index: usize,
    path: &'p Path<'p>,
    again: bool,
}

impl<'de, T: ReadStructure> DeserializeSeed<'de> for Member<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let value = Value { deserializer, path: self.path, again: self.again };
        self.structure.read_member(self.index, value)
    }
}

/// What a variant of a union holds that says all by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit;

impl ErrorCorrection for Unit {
    fn corrected() -> Self {
        Self
    }
}

impl ReadStructure for Unit {}

impl Serialize for Unit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(None)?.end()
    }
}

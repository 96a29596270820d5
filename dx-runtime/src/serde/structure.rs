//! Reading structures.

use super::form::Place;
use super::members::{Key, Members, Seen};
use super::{Form, Path};
use crate::json::ErrorCorrection;
use serde_core::de::{IgnoredAny, MapAccess, Visitor};
use serde_core::ser::SerializeMap;
use serde_core::{Deserializer, Serialize, Serializer};
use std::fmt;

/// A structure that members are read into.
pub trait ReadStructure: ErrorCorrection {
    /// Its members.
    const MEMBERS: Members = Members::new(&[], &[]);

    /// Reads the value of the member with this index into its field, and tells whether there was one. A member that is
    /// not known has the index behind the last one.
    ///
    /// # Errors
    ///
    /// Those of the deserializer, and what is wrong with the value.
    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        _index: usize,
        value: Value<'_, A>,
    ) -> Result<bool, A::Error> {
        value.ignore()
    }
}

/// The value of a member that is read next.
pub struct Value<'v, A> {
    pub(super) map: &'v mut A,
    pub(super) path: &'v Path<'v>,
    /// Whether the member was there before. The last one wins.
    pub(super) again: bool,
}

impl<'de, A: MapAccess<'de>> Value<'_, A> {
    /// Reads the value into its place, and tells whether there was one. Where there was none, the place holds what
    /// stands in for it.
    ///
    /// # Errors
    ///
    /// Those of the deserializer and of the form.
    #[inline]
    pub fn read<T: ErrorCorrection, F: Form<T>>(self, form: F, place: &mut T) -> Result<bool, A::Error> {
        self.read_or(form, place, T::corrected)
    }

    /// As [`read`](Self::read), with another value that stands in.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    #[inline]
    pub fn read_or<T, F: Form<T>>(
        self,
        form: F,
        place: &mut T,
        default: impl FnOnce() -> T,
    ) -> Result<bool, A::Error> {
        if self.again {
            *place = default();
        }
        self.map.next_value_seed(Place { form, place, path: self.path })
    }

    /// Reads a value, or `null` as none.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn get<T: ErrorCorrection, F: Form<T>>(self, form: F) -> Result<Option<T>, A::Error> {
        let mut value = T::corrected();
        let there = self.read(form, &mut value)?;
        Ok(there.then_some(value))
    }

    /// Passes over the value of a member that is not known.
    ///
    /// # Errors
    ///
    /// Those of the deserializer.
    pub fn ignore(self) -> Result<bool, A::Error> {
        self.map.next_value::<IgnoredAny>().map(|_| false)
    }

    /// Passes over the value of a union's variant that is not known. The result is its name, unless it was `null` or
    /// `__type`, which some services put beside the variant.
    ///
    /// # Errors
    ///
    /// Those of the deserializer.
    pub fn unknown(self) -> Result<Option<String>, A::Error> {
        let there = self.map.next_value::<Option<IgnoredAny>>()?.is_some();
        let name = self.path.member_name();
        Ok((there && name != "__type").then(|| name.to_owned()))
    }
}

/// A structure.
#[derive(Clone, Copy, Debug)]
pub struct Structure;

impl<T: ReadStructure + Serialize> Form<T> for Structure {
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
        while let Some(index) = map.next_key_seed(Key { members, expected: &mut expected, unknown: None })? {
            let path = self.path.member(members.name(index).unwrap_or_default());
            let value = Value { map: &mut map, path: &path, again: seen.contains(index) };
            let there = self.structure.read_member(index, value)?;
            seen.note(index, there);
        }
        seen.check(members, self.path)
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

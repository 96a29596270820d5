//! Deserialization of structures.

use super::Path;
use super::members::{Key, Seen};
use super::read::value;
use crate::shape::{Member, Structure};
use serde_core::Deserializer;
use serde_core::de::{DeserializeSeed, MapAccess, Visitor};
use std::fmt;

pub(super) struct StructureVisitor<'p, T> {
    pub structure: &'p mut T,
    pub path: &'p Path<'p>,
}

impl<'de, T: Structure> Visitor<'de> for StructureVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.expected(f, "an object")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let members = T::schema().members();
        let (mut expected, mut seen) = (0, Seen::default());
        while let Some(index) = map.next_key_seed(Key::<T>::new(members, expected, None))? {
            let member = members.get(index).unwrap_or(Member::WHOLE);
            let path = self.path.member(member.serde_name());
            let again = seen.insert(index);
            let structure = &mut *self.structure;
            map.next_value_seed(MemberSeed { structure, index, member, path: &path, again })?;
            expected = index + 1;
        }
        seen.check::<T, _>(self.path)
    }
}

/// The seed for any member of a structure. A single type for all members keeps the format's code between key and value
/// from being instantiated for each.
struct MemberSeed<'p, T> {
    structure: &'p mut T,
    index: usize,
    member: &'static Member,
    path: &'p Path<'p>,
    again: bool,
}

impl<'de, T: Structure> DeserializeSeed<'de> for MemberSeed<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { structure, index, member, path, again } = self;
        structure.read_member(index, value(deserializer, path, member).again(again))
    }
}

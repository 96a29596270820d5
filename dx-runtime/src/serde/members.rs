//! Identification of members, and tracking of those that have been deserialized.

use super::Path;
use crate::shape::{Member, Structure};
use serde_core::Deserializer;
use serde_core::de::{DeserializeSeed, Error, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Searches a name that is not the expected one.
fn find(members: &[Member], name: &str, expected: usize, unknown: Option<&mut String>) -> usize {
    Member::position(members, expected, |member| member.serde_name() == name).unwrap_or_else(|| {
        if let Some(unknown) = unknown {
            name.clone_into(unknown);
        }
        members.len()
    })
}

/// Deserializes the name of a member of `T` to its index, or to the number of members if it is unknown.
///
/// The type parameter is not needed for the logic, but makes the compiler inline a copy into the loop over each
/// structure's members. A shared function, called for every member, would dominate the cost of deserialization.
pub(super) struct Key<'k, T> {
    members: &'static [Member],
    /// The index to try first: that of the member after the previous one
    expected: usize,
    /// Receives unknown names, if they are of interest
    unknown: Option<&'k mut String>,
    of: PhantomData<T>,
}

impl<'k, T> Key<'k, T> {
    #[inline]
    pub fn new(members: &'static [Member], expected: usize, unknown: Option<&'k mut String>) -> Self {
        Self { members, expected, unknown, of: PhantomData }
    }
}

impl<'de, T> DeserializeSeed<'de> for Key<'_, T> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<T> Visitor<'_> for Key<'_, T> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        match self.members.get(self.expected) {
            Some(expected) if same(expected.serde_name(), name) => Ok(self.expected),
            _ => Ok(find(self.members, name, self.expected, self.unknown)),
        }
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<usize, E> {
        // Names that are not UTF-8 are unknown.
        self.visit_str(std::str::from_utf8(name).unwrap_or_default())
    }
}

/// Equivalent to `==`, but avoids a call of `memcmp` for short names by comparing one or two integers.
#[inline]
fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    match one.len() {
        length if length != other.len() => false,
        4..=8 => ends::<4>(one) == ends::<4>(other),
        9..=16 => ends::<8>(one) == ends::<8>(other),
        _ => one == other,
    }
}

/// The first and the last bytes of a name.
#[inline]
fn ends<const LENGTH: usize>(name: &[u8]) -> (Option<&[u8; LENGTH]>, Option<&[u8; LENGTH]>) {
    (name.first_chunk(), name.last_chunk())
}

/// The set of members of a structure that have been deserialized.
#[derive(Default)]
pub(super) struct Seen {
    /// A bit for each of the first 64 members
    first: u64,
    /// Bits for the others; not allocated for most structures
    others: Vec<u64>,
}

impl Seen {
    fn contains(&self, index: usize) -> bool {
        let word =
            if index < 64 { self.first } else { self.others.get(index / 64 - 1).copied().unwrap_or(0) };
        word >> (index % 64) & 1 == 1
    }

    /// Adds a member and returns whether it was already in the set.
    #[inline]
    pub fn insert(&mut self, index: usize) -> bool {
        match index.checked_sub(64) {
            None => insert_bit(&mut self.first, index),
            Some(index) => insert_other(&mut self.others, index),
        }
    }

    /// Returns an error that lists all missing required members, if there are any.
    #[inline]
    pub fn check<T: Structure, E: Error>(&self, path: &Path<'_>) -> Result<(), E> {
        let schema = T::schema();
        let members = schema.members();
        if schema.required() & !self.first == 0 && members.len() <= 64 {
            return Ok(());
        }
        self.missing(members, path).map_or(Ok(()), |message| Err(E::custom(message)))
    }

    /// The message about missing members.
    #[cold]
    fn missing(&self, members: &[Member], path: &Path<'_>) -> Option<String> {
        let required = members.iter().enumerate().filter(|(_, member)| member.is_required());
        let missing = required.filter(|(index, _)| !self.contains(*index));
        let paths: Vec<_> =
            missing.map(|(_, member)| format!("`{}`", path.member(member.serde_name()))).collect();
        match paths.as_slice() {
            [] => None,
            [one] => Some(format!("missing required member {one}")),
            several => Some(format!("missing required members {}", several.join(", "))),
        }
    }
}

#[inline]
fn insert_bit(word: &mut u64, bit: usize) -> bool {
    let before = *word >> bit & 1 == 1;
    *word |= 1 << bit;
    before
}

/// Takes only the other words, so that the first one can stay in a register.
#[cold]
fn insert_other(words: &mut Vec<u64>, index: usize) -> bool {
    let word = index / 64;
    if words.len() <= word {
        words.resize(word + 1, 0);
    }
    insert_bit(&mut words[word], index % 64)
}

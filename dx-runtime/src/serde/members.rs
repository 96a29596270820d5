//! Which members there are, and which were there.

use super::Path;
use serde_core::Deserializer;
use serde_core::de::{DeserializeSeed, Error, Visitor};
use std::fmt;

/// The members of a structure or a union.
#[derive(Clone, Copy, Debug)]
pub struct Members {
    names: &'static [&'static str],
    /// Indices in `names`.
    required: &'static [usize],
    /// Those of them that are less than 64, as bits.
    mask: u64,
}

impl Members {
    /// Members by name, in the model's order; `required` has the indices of those that have to be there.
    #[must_use]
    pub const fn new(names: &'static [&'static str], required: &'static [usize]) -> Self {
        let (mut mask, mut next) = (0, 0);
        while next < required.len() {
            if required[next] < 64 {
                mask |= 1 << required[next];
            }
            next += 1;
        }
        Self { names, required, mask }
    }

    /// The name, or none for what is not among them.
    #[inline]
    pub(super) fn name(&self, index: usize) -> Option<&'static str> {
        self.names.get(index).copied()
    }
}

/// Finds a name among the members: the result is its index, or the number of members. The same for all structures, so
/// that there is one in a build.
pub(super) struct Key<'k> {
    pub members: &'k Members,
    /// The index that is tried first: that of the member after the last one.
    pub expected: &'k mut usize,
    /// Where a name goes to that is not found, if anyone wants to know.
    pub unknown: Option<&'k mut String>,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        let expected = *self.expected;
        if self.members.name(expected) != Some(name) {
            return Ok(self.find(name));
        }
        *self.expected = expected + 1;
        Ok(expected)
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<usize, E> {
        // What is no UTF-8 is no name that we know.
        self.visit_str(std::str::from_utf8(name).unwrap_or_default())
    }
}

impl Key<'_> {
    /// The index of a name that is not the expected one. Those that come later in the model are the likelier ones.
    fn find(self, name: &str) -> usize {
        let names = self.members.names;
        let (earlier, later) = names.split_at(names.len().min(*self.expected));
        let found = later.iter().position(|other| *other == name).map(|index| earlier.len() + index);
        match found.or_else(|| earlier.iter().position(|other| *other == name)) {
            Some(index) => {
                *self.expected = index + 1;
                index
            }
            None => {
                if let Some(unknown) = self.unknown {
                    name.clone_into(unknown);
                }
                names.len()
            }
        }
    }
}

/// Which members of a structure had a value.
#[derive(Default)]
pub(super) struct Seen {
    /// The first 64, as bits.
    first: u64,
    /// All others, likewise. It is not allocated for most structures.
    others: Vec<u64>,
}

impl Seen {
    #[inline]
    pub fn contains(&self, index: usize) -> bool {
        let word =
            if index < 64 { self.first } else { self.others.get(index / 64 - 1).copied().unwrap_or(0) };
        word >> (index % 64) & 1 == 1
    }

    /// Notes whether the last member of that index had a value.
    #[inline]
    pub fn note(&mut self, index: usize, there: bool) {
        let word = if index < 64 { &mut self.first } else { self.other(index / 64 - 1) };
        let bit = 1 << (index % 64);
        *word = if there { *word | bit } else { *word & !bit };
    }

    #[cold]
    fn other(&mut self, word: usize) -> &mut u64 {
        if self.others.len() <= word {
            self.others.resize(word + 1, 0);
        }
        &mut self.others[word]
    }

    /// Fails with all that are missing.
    #[inline]
    pub fn check<E: Error>(&self, members: &Members, path: &Path<'_>) -> Result<(), E> {
        if members.mask & !self.first == 0 && members.names.len() <= 64 {
            return Ok(());
        }
        self.missing(members, path).map_or(Ok(()), |message| Err(E::custom(message)))
    }

    /// What to say about members that are missing.
    #[cold]
    fn missing(&self, members: &Members, path: &Path<'_>) -> Option<String> {
        let missing = members.required.iter().filter(|index| !self.contains(**index));
        let names = missing.filter_map(|index| members.name(*index));
        let paths: Vec<_> = names.map(|name| format!("`{}`", path.member(name))).collect();
        match paths.as_slice() {
            [] => None,
            [one] => Some(format!("missing required member {one}")),
            several => Some(format!("missing required members {}", several.join(", "))),
        }
    }
}

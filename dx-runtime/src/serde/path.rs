//! Where in a value something is wrong.

use serde_core::de::Error;
use std::fmt::{self, Display};

/// The place of a value in the one that is deserialized. It is handed down while all goes well, without allocating
/// anything, and written when something goes wrong: `Details.AssetSources[3].Bucket`.
#[derive(Clone, Copy)]
pub(super) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    segment: Segment<'p>,
}

#[derive(Clone, Copy)]
enum Segment<'p> {
    Root,
    Member(&'p str),
    /// Shown only, because the keys of a map may be sensitive.
    Key(&'p dyn Display),
    Index(usize),
}

impl Path<'static> {
    /// The place of the whole.
    pub(super) const ROOT: Self = Self { parent: None, segment: Segment::Root };
}

impl<'p> Path<'p> {
    /// The place of a member.
    #[inline]
    pub(super) fn member(&'p self, name: &'p str) -> Self {
        Self { parent: Some(self), segment: Segment::Member(name) }
    }

    /// The place of a map's value.
    #[inline]
    pub(super) fn key(&'p self, key: &'p dyn Display) -> Self {
        Self { parent: Some(self), segment: Segment::Key(key) }
    }

    /// The place of an element, counted from 0.
    #[inline]
    pub(super) fn index(&'p self, index: usize) -> Self {
        Self { parent: Some(self), segment: Segment::Index(index) }
    }

    /// What was expected, and where: for a visitor's `expecting`.
    pub(super) fn expected(&self, f: &mut fmt::Formatter<'_>, what: &str) -> fmt::Result {
        f.write_str(what)?;
        self.write_at(f)
    }

    /// What is wrong here.
    #[cold]
    pub(super) fn error<E: Error>(&self, message: impl Display) -> E {
        E::custom(At(message, self))
    }

    fn write_at(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parent {
            Some(_) => write!(f, " at `{self}`"),
            None => Ok(()),
        }
    }
}

/// As the errors of our own reader name places.
impl Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(parent) = self.parent else { return Ok(()) };
        parent.fmt(f)?;
        let dot = if parent.parent.is_some() { "." } else { "" };
        match self.segment {
            Segment::Root => Ok(()),
            Segment::Member(name) => write!(f, "{dot}{name}"),
            Segment::Key(key) => write!(f, "{dot}{key}"),
            Segment::Index(index) => write!(f, "[{index}]"),
        }
    }
}

impl fmt::Debug for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Path({self})")
    }
}

/// A message, and where.
struct At<'p, M>(M, &'p Path<'p>);

impl<M: Display> Display for At<'_, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)?;
        self.1.write_at(f)
    }
}

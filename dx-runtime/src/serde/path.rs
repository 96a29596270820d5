//! Paths of values, for error messages.

use serde_core::de::Error;
use std::fmt::{self, Display};

/// The path of a value within the deserialized one. It is linked through the stack without allocation, and formatted
/// only for errors: `Details.AssetSources[3].Bucket`.
#[derive(Clone, Copy)]
pub(super) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    segment: Segment<'p>,
}

#[derive(Clone, Copy)]
enum Segment<'p> {
    Root,
    Member(&'p str),
    /// Only `Display` is used, because sensitive keys are redacted by it
    Key(&'p dyn Display),
    Index(usize),
}

impl Path<'static> {
    /// The path of the whole value.
    pub(super) const ROOT: Self = Self { parent: None, segment: Segment::Root };
}

impl<'p> Path<'p> {
    /// The path of a member.
    #[inline]
    pub(super) fn member(&'p self, name: &'p str) -> Self {
        Self { parent: Some(self), segment: Segment::Member(name) }
    }

    /// The path of a map value.
    #[inline]
    pub(super) fn key(&'p self, key: &'p dyn Display) -> Self {
        Self { parent: Some(self), segment: Segment::Key(key) }
    }

    /// The path of a list element.
    #[inline]
    pub(super) fn index(&'p self, index: usize) -> Self {
        Self { parent: Some(self), segment: Segment::Index(index) }
    }

    /// Writes what was expected and the path, for `Visitor::expecting`.
    pub(super) fn expected(&self, f: &mut fmt::Formatter<'_>, what: &str) -> fmt::Result {
        f.write_str(what)?;
        self.write_at(f)
    }

    /// Creates an error with this path.
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

/// Formats the path as errors of this crate's readers do.
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

/// A message with a path.
struct At<'p, M>(M, &'p Path<'p>);

impl<M: Display> Display for At<'_, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)?;
        self.1.write_at(f)
    }
}

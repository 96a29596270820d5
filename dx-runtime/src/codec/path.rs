//! Where in a value something stands, as people read it.

use std::fmt::Write;

/// One step from a value into its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Into the member of an object; the name as it is written, with JSON's escapes.
    Member(&'a str),
    /// Into the element of an array, counted from 0.
    Index(usize),
}

/// The path in the form that people read: `Details.AssetSources[3].Bucket`.
pub(crate) fn path_of<'a>(segments: impl IntoIterator<Item = Segment<'a>>) -> String {
    let mut path = String::new();
    for segment in segments {
        let written = match segment {
            Segment::Member(name) if path.is_empty() => write!(path, "{name}"),
            Segment::Member(name) => write!(path, ".{name}"),
            Segment::Index(index) => write!(path, "[{index}]"),
        };
        debug_assert!(written.is_ok(), "a String takes everything");
    }
    path
}

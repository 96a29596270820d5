//! Readable paths of values.

use std::fmt::Write;

/// One step from a value into its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// The member of an object, with its name as written in JSON
    Member(&'a str),
    /// The element of an array, by index
    Index(usize),
}

/// A readable path: `Details.AssetSources[3].Bucket`.
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

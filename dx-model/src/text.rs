use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

/// A shared string, usually a slice of a source text.
///
/// Cloning is cheap, and the strings of a model are not copied.
#[derive(Clone)]
pub struct Text {
    whole: Arc<str>,
    start: u32,
    end: u32,
}

impl Text {
    /// A slice of a text of at most 4 GiB; empty if the range is out of bounds.
    pub(crate) fn part(whole: &Arc<str>, part: Range<usize>) -> Self {
        let part = if whole.get(part.clone()).is_some() { part } else { 0..0 };
        let offset = |offset| u32::try_from(offset).unwrap_or_default();
        Self { whole: whole.clone(), start: offset(part.start), end: offset(part.end) }
    }

    /// The string slice.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let offset = |offset| usize::try_from(offset).unwrap_or_default();
        &self.whole[offset(self.start)..offset(self.end)]
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::part(&text.into(), 0..text.len())
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

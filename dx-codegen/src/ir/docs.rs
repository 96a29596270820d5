//! Documentation.

use crate::docs::{Documentation, Sentence};

/// The documentation of an item.
#[derive(Debug)]
pub(crate) struct Docs {
    pub lines: Documentation,
    /// The message about a deprecated item, which rustdoc renders as Markdown. `None` if it is not deprecated.
    pub deprecated: Option<Sentence>,
}

impl Docs {
    /// A sentence of dx as documentation.
    pub fn of_dx(sentence: &Sentence) -> Self {
        Self { lines: Documentation::of_dx(sentence), deprecated: None }
    }
}

//! Documentation.

use crate::docs::{Documentation, Sentence};

/// What is said about an item.
#[derive(Debug)]
pub(crate) struct Docs {
    pub lines: Documentation,
    /// `Some` for what the model calls deprecated, with what it says about it, which rustdoc shows as Markdown.
    pub deprecated: Option<Sentence>,
}

impl Docs {
    /// What dx says itself.
    pub fn of_dx(sentence: &Sentence) -> Self {
        Self { lines: Documentation::of_dx(sentence), deprecated: None }
    }
}

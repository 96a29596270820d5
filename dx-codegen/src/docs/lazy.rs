use super::{Sentence, rustdoc};
use dx_model::Text;
use std::fmt;
use std::str::Lines;
use std::sync::{Arc, OnceLock};

/// Documentation in Markdown, shared by all places where it stands.
///
/// That of a model becomes Markdown when someone asks for it, and only once: that takes longer than all else that is
/// done to a model.
#[derive(Clone)]
pub(crate) struct Documentation(Arc<Source>);

struct Source {
    /// What the model says; `None` for what dx says itself.
    text: Option<Text>,
    markdown: OnceLock<String>,
}

impl Documentation {
    /// What a model says. `None` if there is nothing in it to be read.
    pub fn of_model(text: &Text) -> Option<Self> {
        let docs = Self(Arc::new(Source { text: Some(text.clone()), markdown: OnceLock::new() }));
        (says_something(text) || !docs.markdown().is_empty()).then_some(docs)
    }

    /// What dx says itself.
    pub fn of_dx(sentence: &Sentence) -> Self {
        Self(Arc::new(Source { text: None, markdown: sentence.as_str().to_owned().into() }))
    }

    /// The lines of the Markdown.
    pub fn lines(&self) -> Lines<'_> {
        self.markdown().lines()
    }

    fn markdown(&self) -> &str {
        self.0.markdown.get_or_init(|| self.0.text.as_deref().map(rustdoc).unwrap_or_default())
    }
}

/// Whether that is so without a closer look: it begins with a letter, perhaps in a paragraph.
fn says_something(text: &str) -> bool {
    let text = text.trim_start();
    let text = text.strip_prefix("<p>").unwrap_or(text).trim_start();
    text.starts_with(|first: char| first.is_ascii_alphabetic())
}

impl fmt::Debug for Documentation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.lines()).finish()
    }
}

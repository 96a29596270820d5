use super::{Sentence, rustdoc};
use dx_model::Text;
use std::fmt;
use std::str::Lines;
use std::sync::{Arc, OnceLock};

/// Documentation as Markdown, shared by all its copies.
///
/// Documentation of a model is converted on first use, since the conversion is the most expensive step of generating
/// code.
#[derive(Clone)]
pub(crate) struct Documentation(Arc<Source>);

struct Source {
    /// The text in the model; `None` for a sentence of dx.
    text: Option<Text>,
    markdown: OnceLock<String>,
}

impl Documentation {
    /// Documentation from a model. Returns `None` if it is blank.
    pub fn of_model(text: &Text) -> Option<Self> {
        let docs = Self(Arc::new(Source { text: Some(text.clone()), markdown: OnceLock::new() }));
        (is_obviously_text(text) || !docs.markdown().is_empty()).then_some(docs)
    }

    /// Documentation that does not come from a model.
    pub fn of_dx(sentence: &Sentence) -> Self {
        Self(Arc::new(Source { text: None, markdown: sentence.as_str().to_owned().into() }))
    }

    /// Iterates over the lines of the Markdown.
    pub fn lines(&self) -> Lines<'_> {
        self.markdown().lines()
    }

    fn markdown(&self) -> &str {
        self.0.markdown.get_or_init(|| self.0.text.as_deref().map(rustdoc).unwrap_or_default())
    }
}

/// Whether a text is obviously not blank: it begins with a letter, possibly in a paragraph.
fn is_obviously_text(text: &str) -> bool {
    let text = text.trim_start();
    let text = text.strip_prefix("<p>").unwrap_or(text).trim_start();
    text.starts_with(|first: char| first.is_ascii_alphabetic())
}

impl fmt::Debug for Documentation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.lines()).finish()
    }
}

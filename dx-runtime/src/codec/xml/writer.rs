use super::escape::{EscapeContext, escape};
use super::path::path_at;
use crate::codec::{EncodeError, Refusal, Refuse};
use crate::shape::Namespace;

/// The initial capacity, sufficient for most requests, so that they need one allocation.
const FIRST_CAPACITY: usize = 512;

/// Writes a document.
#[derive(Debug)]
pub(super) struct Writer {
    out: String,
    refusal: Refusal,
}

impl Default for Writer {
    fn default() -> Self {
        Self { out: String::with_capacity(FIRST_CAPACITY), refusal: Refusal::default() }
    }
}

impl Refuse for Writer {
    fn refusal(&mut self) -> &mut Refusal {
        &mut self.refusal
    }

    fn path(&self) -> String {
        path_at(&self.out, self.out.len())
    }
}

impl Writer {
    /// Returns the document, or the first error.
    pub fn finish(self) -> Result<String, EncodeError> {
        self.refusal.or(self.out)
    }

    /// Writes the start tag of an element without attributes.
    #[inline]
    pub fn start(&mut self, name: &str, namespace: Option<Namespace>) {
        self.begin_start(name, namespace);
        self.end_start();
    }

    /// Begins a start tag. Attributes may follow, then [`end_start`](Self::end_start).
    #[inline]
    pub fn begin_start(&mut self, name: &str, namespace: Option<Namespace>) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(namespace) = namespace {
            self.namespace(namespace);
        }
    }

    /// Ends a start tag.
    #[inline]
    pub fn end_start(&mut self) {
        self.out.push('>');
    }

    fn namespace(&mut self, Namespace { uri, prefix }: Namespace) {
        self.out.push_str(" xmlns");
        if !prefix.is_empty() {
            self.out.push(':');
            self.out.push_str(prefix);
        }
        self.out.push_str("=\"");
        self.escaped(uri, EscapeContext::Attribute);
        self.out.push('"');
    }

    /// Writes an end tag.
    #[inline]
    pub fn end(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Begins an attribute. Its value follows, then [`end_attribute`](Self::end_attribute).
    pub fn begin_attribute(&mut self, name: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
    }

    /// Ends an attribute.
    pub fn end_attribute(&mut self) {
        self.out.push('"');
    }

    /// Escapes and writes text.
    #[inline]
    pub fn escaped(&mut self, text: &str, context: EscapeContext) {
        if escape(text, context, &mut self.out).is_err() {
            self.refuse("a character for which XML has no form");
        }
    }

    /// The buffer, for text that needs no escapes.
    pub fn plain(&mut self) -> &mut String {
        &mut self.out
    }
}

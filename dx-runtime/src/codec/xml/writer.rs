use super::escape::{EscapeContext, escape};
use super::path::path_at;
use crate::codec::{EncodeError, Refusal, Refuse};
use crate::shape::Namespace;

/// What a first buffer holds: most requests, so that most are written into one allocation.
const FIRST_CAPACITY: usize = 512;

/// Writes one document.
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
    /// What was written, or the first thing that was refused.
    pub fn finish(self) -> Result<String, EncodeError> {
        self.refusal.or(self.out)
    }

    /// Writes the start of an element that has no attributes.
    #[inline]
    pub fn start(&mut self, name: &str, namespace: Option<Namespace>) {
        self.begin_start(name, namespace);
        self.end_start();
    }

    /// Begins the start of an element; attributes may follow, and [`end_start`](Self::end_start) does.
    #[inline]
    pub fn begin_start(&mut self, name: &str, namespace: Option<Namespace>) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(namespace) = namespace {
            self.namespace(namespace);
        }
    }

    /// Ends the start of an element.
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

    /// Writes the end of an element.
    #[inline]
    pub fn end(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Begins an attribute; its value follows, and [`end_attribute`](Self::end_attribute).
    pub fn begin_attribute(&mut self, name: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
    }

    /// Ends an attribute.
    pub fn end_attribute(&mut self) {
        self.out.push('"');
    }

    /// Writes text.
    #[inline]
    pub fn escaped(&mut self, text: &str, context: EscapeContext) {
        if escape(text, context, &mut self.out).is_err() {
            self.refuse("a character for which XML has no form");
        }
    }

    /// Where text can be written that needs no escapes.
    pub fn plain(&mut self) -> &mut String {
        &mut self.out
    }
}

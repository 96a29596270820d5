//! Collects and renders the problems of a model.

mod position;
mod render;

use crate::{ShapeId, Sources, Span};
use std::collections::BTreeSet;
use std::fmt;

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The model cannot be used
    Error,
    /// The model can be used, but should be reviewed
    Warning,
}

/// The reason for which the output lacks something requested: the HTTP request and response of one or all operations of
/// a service, or the client methods that call them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SkipReason {
    /// The service has no supported protocol
    Protocol,
    /// The input or the output is an event stream
    EventStream,
    /// The protocol requires an `http` trait, which the operation lacks
    NoHttpTrait,
    /// The authentication scheme is not supported: requests are generated, but no client method
    Authentication,
    /// Its endpoint has to be discovered, and the service does not tell of any: there are requests, but no client can call it
    EndpointDiscovery,
}

/// A problem with a model.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The position in a source
    pub span: Option<Span>,
    /// The severity
    pub severity: Severity,
    /// The message, a sentence without a full stop
    pub message: String,
    /// The shape or member with the problem
    pub shape: Option<ShapeId>,
    /// The requested service or operation name that caused the problem, if it was not the model
    pub asked: Option<String>,
    /// The suggested fix
    pub help: Option<String>,
    /// The reason for which the shape is omitted from the output
    pub skips: Option<SkipReason>,
}

/// The problems of a model, sorted by position.
///
/// Duplicates, which have the same position, severity and message, are merged: the mistake of a mixin is not one of
/// each shape that uses it.
///
/// ```
/// use dx_model::{Diagnostic, Diagnostics, Sources};
///
/// let mut diagnostics = Diagnostics::new();
/// diagnostics.push(Diagnostic::error("the model has no service").help("add one"));
/// assert!(diagnostics.has_errors());
/// assert_eq!(
///     diagnostics.render(&Sources::new(), false),
///     "error: the model has no service\n |\n = help: add one\n"
/// );
/// ```
#[derive(Clone, Debug, Default)]
pub struct Diagnostics(BTreeSet<Diagnostic>);

/// Formats the reason as a short noun.
impl fmt::Display for SkipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Protocol => "protocol",
            Self::EventStream => "event stream",
            Self::NoHttpTrait => "no `http` trait",
            Self::Authentication => "authentication",
            Self::EndpointDiscovery => "no endpoint discovery",
        })
    }
}

impl Diagnostic {
    /// Creates an error. The message is a sentence without a full stop.
    pub fn error(message: impl Into<String>) -> Self {
        let message = message.into();
        let (shape, asked, help, skips) = (None, None, None, None);
        Self { span: None, severity: Severity::Error, message, shape, asked, help, skips }
    }

    /// Creates a warning. The message is a sentence without a full stop.
    pub fn warning(message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(message) }
    }

    /// Sets the position.
    #[must_use]
    pub fn at(self, span: Span) -> Self {
        Self { span: Some(span), ..self }
    }

    /// Sets the shape or member with the problem.
    #[must_use]
    pub fn of(self, shape: &ShapeId) -> Self {
        Self { shape: Some(shape.clone()), ..self }
    }

    /// Sets the requested service or operation name that caused the problem.
    #[must_use]
    pub fn asked(self, name: &str) -> Self {
        Self { asked: Some(name.to_owned()), ..self }
    }

    /// Sets the suggested fix.
    #[must_use]
    pub fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// Sets the reason for which the shape is omitted from the output; statistics count these.
    #[must_use]
    pub fn skips(self, why: SkipReason) -> Self {
        Self { skips: Some(why), ..self }
    }

    /// The fields that decide equality and order.
    fn key(&self) -> (Option<Span>, Severity, &str) {
        (self.span, self.severity, &self.message)
    }
}

impl Diagnostics {
    /// Creates an empty collection.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a diagnostic unless it is a duplicate.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.insert(diagnostic);
    }

    /// Adds an error at a position.
    pub fn error(&mut self, span: Span, message: impl Into<String>) {
        self.push(Diagnostic::error(message).at(span));
    }

    /// Adds a warning at a position.
    pub fn warning(&mut self, span: Span, message: impl Into<String>) {
        self.push(Diagnostic::warning(message).at(span));
    }

    /// Adds all diagnostics of another collection.
    pub fn append(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// Whether the collection contains an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Iterates over the diagnostics: first those without a position, then by position.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// The number of diagnostics.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the collection is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Renders the diagnostics as rustc does: the message, the file, line and column, the source line, the JSON
    /// pointer, the shape and the help. At most 100 are rendered, errors in preference to warnings; the number of the
    /// others follows.
    #[must_use]
    pub fn render(&self, sources: &Sources, color: bool) -> String {
        render::render(self, sources, color)
    }

    /// Renders each diagnostic separately, without color and without its severity, for a compiler that adds the
    /// severity itself.
    pub fn messages<'a>(&'a self, sources: &'a Sources) -> impl Iterator<Item = (&'a Diagnostic, String)> {
        render::messages(self, sources)
    }
}

impl PartialEq for Diagnostic {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Diagnostic {}

impl PartialOrd for Diagnostic {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Diagnostic {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

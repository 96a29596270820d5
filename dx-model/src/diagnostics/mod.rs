//! Collects what is wrong with a model, and shows it.

mod place;
mod render;

use crate::{ShapeId, Sources, Span};
use std::collections::BTreeSet;
use std::fmt;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing can be made of this model
    Error,
    /// Something to look at
    Warning,
}

/// Why the output does without something that was asked for: the request and the response of an operation or of all
/// operations of a service, or a client's method for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SkipReason {
    /// The service speaks no protocol that is known
    Protocol,
    /// The input or the output is a stream of events
    EventStream,
    /// The protocol wants an `http` trait, and there is none
    NoHttpTrait,
    /// It authenticates in a way that is not known: there are requests, but no client can call it
    Authentication,
    /// Its endpoint has to be discovered, and the service does not tell of any: there are requests, but no client can call it
    EndpointDiscovery,
}

/// One thing that is wrong.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Where
    pub span: Option<Span>,
    /// How bad it is
    pub severity: Severity,
    /// What, in a sentence without a full stop
    pub message: String,
    /// In which shape or member
    pub shape: Option<ShapeId>,
    /// Which name that the caller asked for is to blame, where it is not the model
    pub asked: Option<String>,
    /// What to do about it
    pub help: Option<String>,
    /// Why the output does without the shape
    pub skips: Option<SkipReason>,
}

/// All that is wrong, in order of place.
///
/// What is said twice of one place is kept once: a mixin's mistake is not one of each shape that it is mixed into.
///
/// ```
/// use dx_model::{Diagnostic, Diagnostics, Sources};
///
/// let mut diagnostics = Diagnostics::new();
/// diagnostics.push(Diagnostic::error("there is no service").help("add one"));
/// assert!(diagnostics.has_errors());
/// assert_eq!(
///     diagnostics.render(&Sources::new(), false),
///     "error: there is no service\n |\n = help: add one\n"
/// );
/// ```
#[derive(Clone, Debug, Default)]
pub struct Diagnostics(BTreeSet<Diagnostic>);

/// In a word or two.
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
    /// An error, in a sentence without a full stop.
    pub fn error(message: impl Into<String>) -> Self {
        let message = message.into();
        let (shape, asked, help, skips) = (None, None, None, None);
        Self { span: None, severity: Severity::Error, message, shape, asked, help, skips }
    }

    /// A warning, in a sentence without a full stop.
    pub fn warning(message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(message) }
    }

    /// Says where.
    #[must_use]
    pub fn at(self, span: Span) -> Self {
        Self { span: Some(span), ..self }
    }

    /// Says in which shape or member.
    #[must_use]
    pub fn of(self, shape: &ShapeId) -> Self {
        Self { shape: Some(shape.clone()), ..self }
    }

    /// Says which name that the caller asked for is to blame: of an operation or a service.
    #[must_use]
    pub fn asked(self, name: &str) -> Self {
        Self { asked: Some(name.to_owned()), ..self }
    }

    /// Says what to do about it.
    #[must_use]
    pub fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// Says that the output does without the shape, and why: so that those are counted who are done without.
    #[must_use]
    pub fn skips(self, why: SkipReason) -> Self {
        Self { skips: Some(why), ..self }
    }

    /// What makes it another one.
    fn key(&self) -> (Option<Span>, Severity, &str) {
        (self.span, self.severity, &self.message)
    }
}

impl Diagnostics {
    /// Nothing wrong yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one, unless it is there already.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.insert(diagnostic);
    }

    /// Adds an error at a place.
    pub fn error(&mut self, span: Span, message: impl Into<String>) {
        self.push(Diagnostic::error(message).at(span));
    }

    /// Adds a warning at a place.
    pub fn warning(&mut self, span: Span, message: impl Into<String>) {
        self.push(Diagnostic::warning(message).at(span));
    }

    /// Adds all of others.
    pub fn append(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// Whether there is an error among them.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// All of them in order of place; first those that have none.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Shows them as a compiler does: what, the file, line and column, the line itself, the JSON pointer, the shape
    /// and the help. After a hundred it says how many more there are; warnings give way to errors.
    #[must_use]
    pub fn render(&self, sources: &Sources, color: bool) -> String {
        render::render(self, sources, color)
    }

    /// Shows each for itself, without color and without saying how bad it is: for a compiler to show, which says that
    /// of its own accord.
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

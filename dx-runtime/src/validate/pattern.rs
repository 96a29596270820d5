use super::ecma::translate;
use regex_lite::Regex;
use std::error::Error;
use std::fmt;
use std::sync::OnceLock;

/// A pattern of a model: a regular expression of ECMA 262, which matches anywhere in a text.
///
/// It is compiled when it is asked for first, and stays so.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    /// `None` for a pattern that is none
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern that [can be compiled](Self::test); any other matches everything.
    #[must_use]
    pub const fn new(source: &'static str) -> Self {
        Self { source, regex: OnceLock::new() }
    }

    /// Whether a text is a pattern that can be compiled.
    ///
    /// ```
    /// use dx_runtime::validate::Pattern;
    ///
    /// assert!(Pattern::test(r"^[\w-]+$").is_ok());
    /// let error = Pattern::test(r"^(?!aws:).*$").unwrap_err();
    /// assert_eq!(error.to_string(), "look-around is not supported");
    /// ```
    ///
    /// # Errors
    ///
    /// When it is no regular expression, or has what the engine does not: look-around, references to groups, classes of
    /// Unicode such as `\p{L}`.
    pub fn test(source: &str) -> Result<(), PatternError> {
        compile(source).map(drop)
    }

    /// The pattern as the model writes it.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.source
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        let regex = self.regex.get_or_init(|| compile(self.source).ok());
        regex.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}

fn compile(source: &str) -> Result<Regex, PatternError> {
    Regex::new(&translate(source)).map_err(PatternError)
}

/// Why a pattern can't be compiled.
#[derive(Clone, Debug)]
pub struct PatternError(regex_lite::Error);

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for PatternError {}

use super::ecma::translate;
use regex_lite::Regex;
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::OnceLock;

/// A pattern of a model: a regular expression of ECMA 262 without anchoring, which matches anywhere in a string.
///
/// It is matched with the flag `u` of ECMA 262 only, by code points: `.` matches anything except a line terminator
/// (`\n`, `\r`, U+2028, U+2029), `\s` includes Unicode space separators, `\d`, `\w` and `\b` are ASCII only, and `$` is
/// the end of the string.
///
/// It is compiled on first use.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    /// `None` if the pattern cannot be compiled
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// Creates a pattern, which [has to compile](Self::test): one that does not matches everything.
    #[must_use]
    pub const fn new(source: &'static str) -> Self {
        Self { source, regex: OnceLock::new() }
    }

    /// Checks whether a pattern can be compiled.
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
    /// If `source` is not a regular expression of ECMA 262, or uses features that are not supported: look-around,
    /// backreferences, and Unicode classes such as `\p{L}`.
    pub fn test(source: &str) -> Result<(), PatternError> {
        compile(source).map(drop)
    }

    /// The pattern as in the model.
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
    let pattern = translate(source).map_err(PatternError)?;
    Regex::new(&pattern).map_err(|error| PatternError(error.to_string().into()))
}

/// The error for a pattern that cannot be compiled.
#[derive(Clone, Debug)]
pub struct PatternError(Cow<'static, str>);

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for PatternError {}

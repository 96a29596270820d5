use super::ecma::translate;
use regex_lite::Regex;
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::OnceLock;

/// A pattern of a model: a regular expression of ECMA 262, which matches anywhere in a text.
///
/// It matches code points, as with the flag `u` of ECMA 262, without its other flags: `.` is anything but a line terminator
/// (`\n`, `\r`, U+2028, U+2029), `\s` is what Unicode calls a space separator too, `\d`, `\w` and `\b` are those of ASCII, and
/// `$` is the end of the text.
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
    /// When it is no regular expression of ECMA 262, or has what the engine does not: look-around, references to groups,
    /// classes of Unicode such as `\p{L}`.
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
    let pattern = translate(source).map_err(PatternError)?;
    Regex::new(&pattern).map_err(|error| PatternError(error.to_string().into()))
}

/// Why a pattern can't be compiled.
#[derive(Clone, Debug)]
pub struct PatternError(Cow<'static, str>);

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for PatternError {}

use crate::printable::Printable;
use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// Why a value could not be read, and where.
///
/// The message never holds a value from the input, which may be secret.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<ErrorDetails>);

/// Why a value could not be written, and where in the value.
#[derive(Clone, PartialEq, Eq)]
pub struct EncodeError(Box<ErrorDetails>);

#[derive(Clone, PartialEq, Eq)]
struct ErrorDetails {
    message: Cow<'static, str>,
    path: String,
    offset: usize,
}

impl DecodeError {
    pub(crate) fn new(message: impl Into<Cow<'static, str>>, path: String, offset: usize) -> Self {
        Self(Box::new(ErrorDetails { message: message.into(), path, offset }))
    }

    /// What is wrong, in a few words.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The members and indices that lead to the place, as in `Details.AssetSources[3].Bucket`; empty at the root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The position as a count of bytes from the start of the input.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.0.offset
    }
}

impl EncodeError {
    pub(crate) fn new(message: impl Into<Cow<'static, str>>, path: String) -> Self {
        Self(Box::new(ErrorDetails { message: message.into(), path, offset: 0 }))
    }

    /// What can't be written, in a few words.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The members and indices that lead to the value, as in `Details.AssetSources[3].Bucket`; empty at the root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }
}

impl ErrorDetails {
    fn path_prefix(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The names of members are the server's.
        if self.path.is_empty() { Ok(()) } else { write!(f, "{}: ", Printable(&self.path)) }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.path_prefix(f)?;
        write!(f, "{} at byte {}", self.0.message, self.0.offset)
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.path_prefix(f)?;
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl fmt::Debug for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EncodeError({self})")
    }
}

impl Error for DecodeError {}
impl Error for EncodeError {}

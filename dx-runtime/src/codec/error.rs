use crate::printable::Printable;
use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// An error in reading a value, with its position.
///
/// The message contains no value of the input, since these may be secret.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<ErrorDetails>);

/// An error in writing a value, with its position in the value.
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

    /// A short description of the problem.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The path of members and indices, such as `Details.AssetSources[3].Bucket`; empty at the root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The offset in bytes from the start of the input.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.0.offset
    }
}

impl EncodeError {
    pub(crate) fn new(message: impl Into<Cow<'static, str>>, path: String) -> Self {
        Self(Box::new(ErrorDetails { message: message.into(), path, offset: 0 }))
    }

    /// A short description of the problem.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The path of members and indices, such as `Details.AssetSources[3].Bucket`; empty at the root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }
}

impl ErrorDetails {
    fn path_prefix(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names of members may come from the service.
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

use crate::codec::DecodeError;
use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// Why an answer could not be read.
///
/// The message never holds a value of the answer, which may be secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseError {
    /// A header has another form than its member's type.
    Header {
        /// The header's name, as the model has it.
        name: String,
        /// What is wrong, in a few words.
        message: Cow<'static, str>,
    },
    /// The body is not what the model promises.
    Body(DecodeError),
    /// The body is that of an error, though the status is one of success.
    ErrorInSuccess,
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header { name, message } => write!(f, "header {name}: {message}"),
            Self::Body(error) => write!(f, "body: {error}"),
            Self::ErrorInSuccess => f.write_str("an error in a response whose status is one of success"),
        }
    }
}

/// Without a source: what is wrong with the body is part of the message.
impl Error for ResponseError {}

impl From<DecodeError> for ResponseError {
    fn from(error: DecodeError) -> Self {
        Self::Body(error)
    }
}

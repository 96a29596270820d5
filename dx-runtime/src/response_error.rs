use crate::codec::DecodeError;
use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// The error for a response that cannot be deserialized.
///
/// The message never contains a value of the response, which may be sensitive.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseError {
    /// A header cannot be parsed as the type of its member.
    Header {
        /// The name of the header, as in the model.
        name: String,
        /// The problem.
        message: Cow<'static, str>,
    },
    /// The body does not match the model.
    Body(DecodeError),
    /// The body reports an error, although the status code is one of success.
    ErrorInSuccess,
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header { name, message } => write!(f, "header {name}: {message}"),
            Self::Body(error) => write!(f, "body: {error}"),
            Self::ErrorInSuccess => f.write_str("an error in a response with a success status code"),
        }
    }
}

/// Has no source: the message includes that of the body.
impl Error for ResponseError {}

impl From<DecodeError> for ResponseError {
    fn from(error: DecodeError) -> Self {
        Self::Body(error)
    }
}

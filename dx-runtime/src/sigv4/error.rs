use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// Why a request can't be signed.
///
/// The message never holds a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningError(Cow<'static, str>);

impl SigningError {
    pub(crate) const fn new(message: &'static str) -> Self {
        Self(Cow::Borrowed(message))
    }

    pub(super) fn with(message: String) -> Self {
        Self(Cow::Owned(message))
    }
}

impl fmt::Display for SigningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for SigningError {}

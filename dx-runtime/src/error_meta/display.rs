//! Formatting of errors, which never shows sensitive messages.

use super::ErrorMeta;
use crate::printable::Printable;
use crate::{ErrorShape, Redacted};
use std::error::Error;
use std::fmt;

impl ErrorMeta {
    /// Formats an error with its code and message like [`describe`](Self::describe); sensitive messages are redacted.
    ///
    /// # Errors
    ///
    /// Returns the errors of `f`.
    pub fn display<T: ErrorShape>(error: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = error.message();
        let shown: Option<&dyn fmt::Display> = match &message {
            Some(_) if T::is_message_sensitive() => Some(&Redacted),
            Some(message) => Some(message),
            None => None,
        };
        error.meta().describe(f, error.code(), shown)
    }

    /// Formats an error in one line: `ValidationException: the message (request id 4f1c)`. The status replaces a
    /// missing code. Control characters in text from the service are escaped, and text longer than 1 KiB is truncated.
    /// The [cause](Self::cause) is not included, because it is the error's source.
    ///
    /// # Errors
    ///
    /// Returns the errors of `f`.
    pub fn describe(
        &self,
        f: &mut fmt::Formatter<'_>,
        code: &str,
        message: Option<&dyn fmt::Display>,
    ) -> fmt::Result {
        match (code, self.cause()) {
            ("", Some(_)) => f.write_str("a response that can't be read")?,
            ("", None) => f.write_str("an error without a code")?,
            (code, _) => write!(f, "{}", Printable(code))?,
        }
        if code.is_empty() && self.status() != 0 {
            write!(f, " (status {})", self.status())?;
        }
        if let Some(message) = message {
            write!(f, ": {}", Printable(message))?;
        }
        match self.request_id() {
            Some(request_id) => write!(f, " (request id {})", Printable(request_id)),
            None => Ok(()),
        }
    }
}

impl fmt::Display for ErrorMeta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: Option<&dyn fmt::Display> = match &self.0.head.message {
            Some(_) if self.0.is_message_sensitive => Some(&Redacted),
            message => message.as_ref().map(|message| message as _),
        };
        self.describe(f, self.code(), shown)
    }
}

impl Error for ErrorMeta {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause().map(|cause| cause as _)
    }
}

impl fmt::Debug for ErrorMeta {
    /// Omits message, headers and body, which may contain sensitive values.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorMeta")
            .field("code", &Printable(self.code()))
            .field("request_id", &self.request_id().map(Printable))
            .field("status", &self.status())
            .field("body_length", &self.body().len())
            .field("cause", &self.cause())
            .finish_non_exhaustive()
    }
}

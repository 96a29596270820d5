use super::auth::AuthError;
use super::credentials::CredentialsError;
use super::describe::{Short, causes};
use super::discovery::DiscoveryError;
use super::interceptor::InterceptorError;
use super::transport::{TransportError, TransportErrorKind};
use crate::ServiceError;
use crate::http::{EndpointError, RequestError};
#[cfg(feature = "sigv4")]
use crate::sigv4::SigningError;
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::time::Duration;

/// What failed of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallErrorKind {
    /// The input makes no request, or none that can be signed or authenticated, or there is no endpoint for it. Nothing was sent.
    Build,
    /// There are no credentials to sign the request with, and nothing else that it could be authenticated by.
    Credentials,
    /// The request or its answer was lost on the way.
    Transport,
    /// The time for an attempt or for the whole call was up.
    Timeout,
    /// The service answered with an error, or in a way that can't be read.
    Service,
    /// An [`Interceptor`](super::Interceptor) ended it, with an error of its own.
    Interceptor,
}

/// Why a call failed, and after how much trouble.
///
/// Display shows the operation, the attempts and the time: `CreateJob failed after 3 attempts in 1.8 s`. What it failed of
/// is its [source](Error::source). The alternate form, `{:#}`, shows both and all that comes after in one line, as anyhow
/// does: `CreateJob failed after 3 attempts in 1.8 s: ThrottlingException: Rate exceeded (request id 4f1c)`.
pub struct CallError<E>(Box<Failed<E>>);

#[derive(Debug)]
struct Failed<E> {
    operation: &'static str,
    cause: Cause<E>,
    /// Whether it was the time for the whole call that ended it, after `cause`.
    out_of_time: bool,
    attempts: u32,
    elapsed: Duration,
}

/// What ends a call without an output.
#[derive(Debug)]
pub(super) enum Cause<E> {
    Endpoint(EndpointError),
    Discovery(DiscoveryError),
    Request(RequestError),
    Attempt(AttemptError),
    Service(E),
}

/// What ends an attempt without an answer.
#[derive(Debug)]
pub(super) enum AttemptError {
    Credentials(CredentialsError),
    Auth(AuthError),
    #[cfg(feature = "sigv4")]
    Signing(SigningError),
    Transport(TransportError),
    TooLate(TooLate),
    Interceptor(InterceptorError),
}

/// There was no time left to send the request, for this reason.
#[derive(Debug)]
pub(super) struct TooLate(pub(super) &'static str);

impl fmt::Display for TooLate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for TooLate {}

impl<E> CallError<E> {
    pub(super) fn new(
        operation: &'static str,
        cause: Cause<E>,
        out_of_time: bool,
        attempts: u32,
        elapsed: Duration,
    ) -> Self {
        Self(Box::new(Failed { operation, cause, out_of_time, attempts, elapsed }))
    }

    /// What failed.
    #[must_use]
    pub fn kind(&self) -> CallErrorKind {
        match &self.0.cause {
            _ if self.0.out_of_time => CallErrorKind::Timeout,
            Cause::Discovery(error) => error.kind,
            Cause::Endpoint(_) | Cause::Request(_) => CallErrorKind::Build,
            Cause::Attempt(error) => error.kind(),
            Cause::Service(_) => CallErrorKind::Service,
        }
    }

    /// The operation's name in the service's model.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// How often the request was sent. 0 when nothing was.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the call took.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// The error that the service answered with. It may be there although it was the time for the call that ended it: then
    /// there was none left for another attempt.
    #[must_use]
    pub fn service_error(&self) -> Option<&E> {
        match &self.0.cause {
            Cause::Service(error) => Some(error),
            _ => None,
        }
    }

    /// The error that the service answered with, to be matched.
    ///
    /// # Errors
    ///
    /// This error itself, if it is none of the service's.
    pub fn into_service_error(self) -> Result<E, Self> {
        let Failed { operation, cause, out_of_time, attempts, elapsed } = *self.0;
        match cause {
            Cause::Service(error) => Ok(error),
            cause => Err(Self::new(operation, cause, out_of_time, attempts, elapsed)),
        }
    }

    /// Whether it was the time for the whole call that ended it.
    pub(super) fn is_out_of_time(&self) -> bool {
        self.0.out_of_time
    }
}

impl<E: ServiceError> CallError<E> {
    /// The id under which AWS knows the request, if it was answered.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.service_error().and_then(|error| error.meta().request_id())
    }
}

impl AttemptError {
    fn kind(&self) -> CallErrorKind {
        match self {
            Self::Credentials(_) => CallErrorKind::Credentials,
            Self::Auth(_) => CallErrorKind::Build,
            #[cfg(feature = "sigv4")]
            Self::Signing(_) => CallErrorKind::Build,
            Self::Transport(error) if error.kind() == TransportErrorKind::Timeout => CallErrorKind::Timeout,
            Self::Transport(_) => CallErrorKind::Transport,
            Self::TooLate(_) => CallErrorKind::Timeout,
            Self::Interceptor(_) => CallErrorKind::Interceptor,
        }
    }

    fn error(&self) -> &(dyn Error + 'static) {
        match self {
            Self::Credentials(error) => error,
            Self::Auth(error) => error,
            #[cfg(feature = "sigv4")]
            Self::Signing(error) => error,
            Self::Transport(error) => error,
            Self::TooLate(error) => error,
            Self::Interceptor(error) => &**error,
        }
    }
}

impl<E: Error + 'static> fmt::Display for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failed { operation, cause, out_of_time, attempts, elapsed } = &*self.0;
        let failed = if *out_of_time { "ran out of time" } else { "failed" };
        let elapsed = Short(*elapsed);
        match attempts {
            0 if *out_of_time => write!(f, "{operation} {failed} before it was sent, after {elapsed}")?,
            0 => write!(f, "{operation} {failed} before it was sent")?,
            1 => write!(f, "{operation} {failed} after 1 attempt in {elapsed}")?,
            _ => write!(f, "{operation} {failed} after {attempts} attempts in {elapsed}")?,
        }
        if matches!(cause, Cause::Attempt(AttemptError::Credentials(_))) {
            f.write_str(", as there are no credentials")?;
        }
        causes(f, self.source())
    }
}

impl<E: fmt::Debug> fmt::Debug for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<E: Error + 'static> Error for CallError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0.cause {
            Cause::Endpoint(error) => Some(error),
            Cause::Discovery(error) => Some(error),
            Cause::Request(error) => Some(error),
            Cause::Attempt(error) => Some(error.error()),
            Cause::Service(error) => Some(error),
        }
    }
}

/// Why there is no client. With `{:#}` it shows all its causes too.
///
/// The message never holds a secret.
#[derive(Debug)]
pub struct ConfigError {
    message: Cow<'static, str>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl ConfigError {
    pub(crate) fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self { message: message.into(), source: None }
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        causes(f, self.source())
    }
}

impl Error for ConfigError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

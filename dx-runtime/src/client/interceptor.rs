use super::transport::TransportError;
use ::http::{Request, Response};
use bytes::Bytes;
use std::error::Error;
use std::fmt;

/// Why an [`Interceptor`] ends a call: an error of its own, which becomes the source of the
/// [`CallError`](super::CallError).
pub type InterceptorError = Box<dyn Error + Send + Sync>;

/// What is added to the requests of calls, and sees their responses. Set for all calls by
/// [`Builder::interceptor`](super::Builder::interceptor), and for one by [`CallBuilder::interceptor`](super::CallBuilder::interceptor).
///
/// Several are called in the order in which they were set, those of the client before those of the call. An error of one ends
/// the call: it is not sent again.
///
/// ```
/// use dx_runtime::client::{Attempt, Builder, Bytes, Client, Interceptor, InterceptorError, Service};
/// use dx_runtime::http::http::{HeaderValue, Request, Response};
///
/// /// Sends a trace id with each request, and tells of responses that are slow to come.
/// #[derive(Debug)]
/// struct Traced(HeaderValue);
///
/// impl Interceptor for Traced {
///     fn before_signing(&self, _: &Attempt, request: &mut Request<Bytes>) -> Result<(), InterceptorError> {
///         request.headers_mut().insert("x-trace-id", self.0.clone());
///         Ok(())
///     }
///
///     fn after_response(&self, attempt: &Attempt, response: &Response<Bytes>) -> Result<(), InterceptorError> {
///         println!("{} of {}: {}", attempt.operation, attempt.service, response.status());
///         Ok(())
///     }
/// }
///
/// fn traced<S: Service>(builder: Builder<S, Client<S>>) -> Builder<S, Client<S>> {
///     builder.interceptor(Traced(HeaderValue::from_static("4f1c")))
/// }
/// ```
pub trait Interceptor: Send + Sync + fmt::Debug + 'static {
    /// Changes the request of an attempt before it is signed, also that of a presigned URL. What is added is part of what is
    /// signed, but for headers that proxies change, such as `user-agent`.
    ///
    /// # Errors
    ///
    /// When the call is to fail.
    fn before_signing(
        &self,
        attempt: &Attempt,
        request: &mut Request<Bytes>,
    ) -> Result<(), InterceptorError> {
        let _ = (attempt, request);
        Ok(())
    }

    /// Sees the response to an attempt, with success or without, before it is read.
    ///
    /// # Errors
    ///
    /// When the call is to fail, whatever the response says.
    fn after_response(&self, attempt: &Attempt, response: &Response<Bytes>) -> Result<(), InterceptorError> {
        let _ = (attempt, response);
        Ok(())
    }

    /// Sees why there was no response to an attempt, before it is decided whether there is another one.
    ///
    /// # Errors
    ///
    /// When the call is to fail with this error, at once.
    fn after_failure(&self, attempt: &Attempt, error: &TransportError) -> Result<(), InterceptorError> {
        let _ = (attempt, error);
        Ok(())
    }
}

/// Which attempt of which call an [`Interceptor`] sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The service's name, as in [`Service::NAME`](super::Service::NAME).
    pub service: &'static str,
    /// The operation's name in the service's model.
    pub operation: &'static str,
    /// The number of the attempt, from 1.
    pub number: u32,
}

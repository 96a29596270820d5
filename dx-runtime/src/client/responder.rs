use super::transport::{BoxFuture, Limits, Transport, TransportError};
use ::http::{Request, Response};
use bytes::Bytes;
use std::fmt;
use std::future::ready;
use std::time::Duration;

/// A [`Transport`] for tests: a function answers the requests, and no time passes between attempts.
///
/// ```
/// use dx_runtime::client::{Bytes, Responder};
/// use dx_runtime::http::http::Response;
///
/// let transport = Responder::new(|request| {
///     assert_eq!(request.uri().path(), "/v1/jobs");
///     Ok(Response::new(Bytes::from_static(br#"{"Id": "c3e1"}"#)))
/// });
/// # let _ = transport;
/// ```
///
/// Given to a builder, it serves a client that blocks as well as one that does not. What it has to remember between two
/// requests stands in a `Mutex` or an atomic number.
pub struct Responder<F>(F);

impl<F> Responder<F>
where
    F: Fn(Request<Bytes>) -> Result<Response<Bytes>, TransportError> + Send + Sync + 'static,
{
    /// One that answers as `respond` does.
    pub fn new(respond: F) -> Self {
        Self(respond)
    }
}

impl<F> Transport for Responder<F>
where
    F: Fn(Request<Bytes>) -> Result<Response<Bytes>, TransportError> + Send + Sync + 'static,
{
    fn send(
        &self,
        request: Request<Bytes>,
        _limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(ready((self.0)(request)))
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(ready(()))
    }
}

impl<F> fmt::Debug for Responder<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Responder").finish_non_exhaustive()
    }
}

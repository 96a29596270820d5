use super::transport::{BoxFuture, Limits, Transport, TransportError};
use ::http::{Request, Response};
use bytes::Bytes;
use std::fmt;
use std::future::ready;
use std::time::Duration;

/// A [`Transport`] for tests: requests are answered by a function, and delays are skipped.
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
/// It works with async and blocking clients. State that is shared between requests has to be in a `Mutex` or an atomic.
pub struct Responder<F>(F);

impl<F> Responder<F>
where
    F: Fn(Request<Bytes>) -> Result<Response<Bytes>, TransportError> + Send + Sync + 'static,
{
    /// Creates a transport that answers requests by calling `respond`.
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

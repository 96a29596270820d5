//! The instrumentation of calls for `tracing`, behind the feature of this name: a span for each call, and events for
//! attempts, retries and delays. They never contain bodies, URLs, credentials, or headers other than the request ID.

use super::retry::Failure;
use super::transport::TransportError;
use ::http::Response;
use bytes::Bytes;
use std::time::Duration;

/// The span of a call.
pub(super) struct CallSpan {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

#[cfg(feature = "tracing")]
impl CallSpan {
    pub(super) fn new(service: &'static str, operation: &'static str) -> Self {
        Self { span: tracing::info_span!(target: "dx_runtime::client", "call", service, operation) }
    }

    pub(super) async fn around<F: Future>(self, future: F) -> F::Output {
        tracing::Instrument::instrument(future, self.span).await
    }
}

#[cfg(not(feature = "tracing"))]
impl CallSpan {
    pub(super) fn new(_service: &'static str, _operation: &'static str) -> Self {
        Self {}
    }

    pub(super) async fn around<F: Future>(self, future: F) -> F::Output {
        future.await
    }
}

/// Emits the result of an attempt.
#[cfg(feature = "tracing")]
pub(super) fn attempt(attempt: u32, answer: &Result<Response<Bytes>, TransportError>) {
    use crate::error_meta::REQUEST_ID_HEADERS;
    use crate::printable::Printable;
    match answer {
        Ok(response) => {
            let header = |name: &&str| response.headers().get(*name)?.to_str().ok();
            let request_id = REQUEST_ID_HEADERS.iter().find_map(header);
            let request_id = request_id.map(|id| tracing::field::debug(Printable(id)));
            let status = response.status().as_u16();
            tracing::debug!(target: "dx_runtime::client", attempt, status, request_id, "answered");
        }
        Err(error) => {
            tracing::debug!(target: "dx_runtime::client", attempt, error = ?error.kind(), "not answered");
        }
    }
}

#[cfg(not(feature = "tracing"))]
pub(super) fn attempt(_attempt: u32, _answer: &Result<Response<Bytes>, TransportError>) {}

/// Emits the reason of a retry and the delay before it.
#[cfg(feature = "tracing")]
pub(super) fn retry(attempt: u32, failure: Failure, pause: Duration) {
    let reason = failure.label();
    tracing::info!(target: "dx_runtime::client", attempt, reason, ?pause, "retrying");
}

#[cfg(not(feature = "tracing"))]
pub(super) fn retry(_attempt: u32, _failure: Failure, _pause: Duration) {}

/// Emits that a retry was suppressed, because the retry quota is exhausted.
#[cfg(feature = "tracing")]
pub(super) fn quota_exhausted(attempt: u32, failure: Failure, pause: Option<Duration>) {
    let reason = failure.label();
    tracing::warn!(target: "dx_runtime::client", attempt, reason, ?pause, "not retrying: the retry quota is exhausted");
}

#[cfg(not(feature = "tracing"))]
pub(super) fn quota_exhausted(_attempt: u32, _failure: Failure, _pause: Option<Duration>) {}

/// Emits that the rate limiter delays a request.
#[cfg(feature = "tracing")]
pub(super) fn rate_limited(pause: Duration) {
    tracing::info!(target: "dx_runtime::client", ?pause, "waiting for the rate limiter");
}

#[cfg(not(feature = "tracing"))]
pub(super) fn rate_limited(_pause: Duration) {}

//! Requests for credentials, sent by the client's own transport.

use crate::client::TransportError;
use crate::client::transport::{Limits, Transport, TransportErrorKind, within};
use crate::printable::Printable;
use ::http::{Request, Response};
use bytes::Bytes;
use std::time::Duration;

/// How many bytes of an answer are read: far more than any answer with credentials has.
const MAX_BODY: usize = 256 << 10;
/// How long the first retry waits. Each further one waits as much longer.
const PAUSE: Duration = Duration::from_millis(200);

/// How requests of one source are sent.
#[derive(Clone, Copy)]
pub(super) struct Http<'a> {
    pub(super) transport: &'a dyn Transport,
    /// The time for one attempt.
    pub(super) timeout: Duration,
    /// How often a request is sent while the answers are errors that may pass.
    pub(super) attempts: u32,
    /// How often a request is sent while there is no answer at all.
    pub(super) unanswered_attempts: u32,
}

impl Http<'_> {
    /// Sends `request`, again if that may help, and returns the last answer, whatever its status is, or else why there is
    /// none.
    ///
    /// `may_pass` tells of answers that are worth another attempt, beside 429 and all 5xx.
    pub(super) async fn send(
        &self,
        request: Request<Bytes>,
        may_pass: impl Fn(&Response<Bytes>) -> bool,
    ) -> Result<Response<Bytes>, String> {
        let answer = self.last_answer(request, may_pass).await;
        answer.map_err(|error| Printable(format_args!("{error:#}")).to_string())
    }

    async fn last_answer(
        &self,
        request: Request<Bytes>,
        may_pass: impl Fn(&Response<Bytes>) -> bool,
    ) -> Result<Response<Bytes>, TransportError> {
        let mut attempt = 1;
        loop {
            let answer = self.attempt(request.clone()).await;
            let attempts = match &answer {
                Ok(response) if is_trouble(response) || may_pass(response) => self.attempts,
                Err(error) if error.is_transient() => self.unanswered_attempts,
                _ => return answer,
            };
            if attempt >= attempts {
                return answer;
            }
            self.transport.sleep(PAUSE.saturating_mul(attempt)).await;
            attempt += 1;
        }
    }

    async fn attempt(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let limits = Limits { timeout: Some(self.timeout), body: MAX_BODY, error_body: MAX_BODY };
        let answer = within(self.transport, limits.timeout, self.transport.send(request, limits)).await;
        answer.unwrap_or_else(|| Err(TransportErrorKind::Timeout.into()))
    }
}

fn is_trouble(response: &Response<Bytes>) -> bool {
    response.status().is_server_error() || response.status().as_u16() == 429
}

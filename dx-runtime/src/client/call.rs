//! One call: its request is made once, and each attempt to send it is signed anew.

mod authenticate;
mod discovery;
mod endpoint;
mod intercept;
mod pauses;
#[cfg(feature = "sigv4")]
mod presign;

#[cfg(feature = "sigv4")]
pub(super) use presign::presign;

use super::auth::{CachedToken, ServiceKind};
use super::credentials::Credentials;
use super::error::{AttemptError, CallError, Cause};
use super::overrides::{Overrides, Settings};
use super::retry::{Attempts, Failure, is_long_polling};
use super::service::{Call, Service};
use super::shared::Shared;
use super::time::Instant;
use super::trace::{self, CallSpan};
use super::transport::{Limits, TransportError, TransportErrorKind, within};
use crate::ServiceError;
use crate::http::{AuthScheme, Endpoint, Request, ResolvedEndpoint, random_uuid};
use ::http::header::USER_AGENT;
use ::http::{HeaderName, HeaderValue, Response};
use authenticate::OperationAuth;
use bytes::Bytes;
use std::borrow::Cow;
use std::sync::atomic::Ordering;
use std::time::Duration;

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const ATTEMPT: HeaderName = HeaderName::from_static("amz-sdk-request");
/// What is read of the body of an error.
const MAX_ERROR_BODY: usize = 1 << 20;

/// Calls the operation `C`, within `limit` and the client's own time limit.
pub(super) fn send<C: Call>(
    shared: &Shared,
    input: &C::Input,
    limit: Option<Duration>,
) -> impl Future<Output = Result<C::Output, CallError<C::Error>>> {
    send_with::<C>(shared, input, limit, None)
}

/// The same, with what is set for this call.
pub(super) async fn send_with<C: Call>(
    shared: &Shared,
    input: &C::Input,
    limit: Option<Duration>,
    overrides: Option<&Overrides>,
) -> Result<C::Output, CallError<C::Error>> {
    let span = CallSpan::new(C::Service::NAME, C::NAME);
    let started = Instant::now();
    let mut ongoing = Ongoing::new::<C>(Settings::new(shared, overrides), started, limit);
    let result = span.around(ongoing.run::<C>(input)).await;
    result.map_err(|cause| {
        let Ongoing { sent, out_of_time, .. } = ongoing;
        CallError::new(C::NAME, cause, out_of_time, sent, started.elapsed())
    })
}

/// A call that is on.
struct Ongoing<'c> {
    shared: &'c Shared,
    settings: Settings<'c>,
    service: &'static str,
    operation: &'static str,
    auth: OperationAuth,
    is_aws: bool,
    deadline: Option<Instant>,
    attempts: Attempts<'c>,
    /// How often the request was handed to the transport.
    sent: u32,
    /// What the last attempt was signed with.
    credentials: Option<Credentials>,
    /// The bearer token of the last attempt.
    token: Option<CachedToken>,
    out_of_time: bool,
}

impl<'c> Ongoing<'c> {
    fn new<C: Call>(settings: Settings<'c>, started: Instant, limit: Option<Duration>) -> Self {
        let shared = settings.shared;
        let limit = limit.into_iter().chain(settings.timeouts().call).min();
        let deadline = limit.and_then(|limit| started.checked_add(limit));
        Self {
            shared,
            settings,
            service: C::Service::NAME,
            operation: C::NAME,
            auth: OperationAuth::of::<C>(),
            is_aws: <C::Service as Service>::Kind::IS_AWS,
            deadline,
            attempts: Attempts::new(settings.retry(), &shared.retries, is_long_polling::<C>()),
            sent: 0,
            credentials: None,
            token: None,
            out_of_time: false,
        }
    }

    async fn run<C: Call>(&mut self, input: &C::Input) -> Result<C::Output, Cause<C::Error>> {
        match C::DISCOVERY {
            // In a box, as most calls do without.
            Some(discovery) => Box::pin(self.run_discovered::<C>(input, discovery)).await,
            None => self.run_at::<C>(input, None).await,
        }
    }

    /// Sends the request to the endpoint that was discovered, or else to the one that the endpoint rules lead to.
    async fn run_at<C: Call>(
        &mut self,
        input: &C::Input,
        discovered: Option<&Endpoint>,
    ) -> Result<C::Output, Cause<C::Error>> {
        let (request, resolved) = self.request::<C>(input, discovered).await?;
        let request = self.prepare(request);
        let mut previous = None;
        loop {
            let answer = self.attempt(&request, &resolved.auth_schemes).await;
            let result = match answer {
                Ok(response) => C::response(response).map_err(Cause::Service),
                Err(error) => Err(Cause::Attempt(error)),
            };
            match result {
                Ok(output) => {
                    self.adjust_rate(false);
                    self.attempts.succeed();
                    return Ok(output);
                }
                // Why there was another attempt says more.
                Err(cause @ Cause::Attempt(AttemptError::TooLate(_))) => {
                    return Err(previous.unwrap_or(cause));
                }
                Err(cause) => {
                    let failure = self.failure(&cause);
                    if matches!(cause, Cause::Service(_) | Cause::Attempt(AttemptError::Transport(_))) {
                        self.adjust_rate(failure.is_throttling());
                    }
                    if self.out_of_time || !self.pause(failure).await {
                        return Err(cause);
                    }
                    previous = Some(cause);
                }
            }
        }
    }

    /// The request for `input` and its endpoint: the one that was discovered, or else the one that the endpoint rules lead to.
    async fn request<C: Call>(
        &mut self,
        input: &C::Input,
        discovered: Option<&Endpoint>,
    ) -> Result<(Request, Cow<'c, ResolvedEndpoint>), Cause<C::Error>> {
        let resolved = match discovered {
            Some(endpoint) => {
                // What the input lacks is an error wherever the request goes.
                C::endpoint_params(input, &mut <_>::default()).map_err(Cause::Endpoint)?;
                Cow::Owned(ResolvedEndpoint::from(endpoint.clone()))
            }
            None => self.resolve::<C>(input).await?,
        };
        let mut request =
            C::request(input, &resolved.endpoint, self.settings.options()).map_err(Cause::Request)?;
        for (name, value) in &resolved.headers {
            request.headers_mut().append(name, value.clone());
        }
        Ok((request, resolved))
    }

    /// The request with what is the same in all attempts, and room for what is not.
    fn prepare(&self, request: Request) -> ::http::Request<Bytes> {
        let mut request = request.map(Bytes::from);
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, self.shared.user_agent.clone());
        if self.is_aws
            && let Ok(id) = HeaderValue::try_from(random_uuid())
        {
            headers.insert(INVOCATION_ID, id);
        }
        request
    }

    /// Sends the request, with what its endpoint says about authentication.
    async fn attempt(
        &mut self,
        request: &::http::Request<Bytes>,
        auth_schemes: &[AuthScheme],
    ) -> Result<Response<Bytes>, AttemptError> {
        self.wait_for_rate().await?;
        let mut request = request.clone();
        if self.is_aws {
            self.count(&mut request);
        }
        self.before_signing(&mut request)?;
        self.authenticate(&mut request, auth_schemes).await?;
        // A provider of credentials that blocks the thread can't be stopped when the time is over.
        if self.is_over() {
            return Err(self.too_late("no time was left to send the request"));
        }
        let answer = self.exchange(request).await;
        self.after_exchange(&answer)?;
        answer.map_err(AttemptError::Transport)
    }

    /// Hands the request to the transport, within the time that is left.
    async fn exchange(&mut self, request: ::http::Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let (remaining, attempt) = (self.remaining(), self.settings.timeouts().attempt);
        let limits = Limits {
            timeout: remaining.into_iter().chain(attempt).min(),
            body: self.shared.max_body,
            error_body: MAX_ERROR_BODY,
        };
        self.sent = self.sent.saturating_add(1);
        let transport = &*self.shared.transport;
        let sent = within(transport, limits.timeout, transport.send(request, limits)).await;
        self.out_of_time = match sent {
            None => limits.timeout == remaining,
            Some(Ok(_)) => false,
            Some(Err(_)) => self.is_over(),
        };
        let mut answer = sent.unwrap_or_else(|| Err(TransportErrorKind::Timeout.into()));
        if let (Ok(response), Some(limit)) = (&mut answer, self.shared.max_memory) {
            response.extensions_mut().insert(limit);
        }
        trace::attempt(self.sent, &answer);
        answer
    }

    /// Says which attempt it is, to a service of AWS.
    fn count(&self, request: &mut ::http::Request<Bytes>) {
        let count = format!("attempt={}; max={}", self.attempts.current(), self.attempts.max());
        if let Ok(count) = HeaderValue::try_from(count) {
            request.headers_mut().insert(ATTEMPT, count);
        }
    }

    /// What a failed attempt means for the next one.
    fn failure<E: ServiceError>(&self, cause: &Cause<E>) -> Failure {
        match cause {
            Cause::Service(error) => {
                let now = (self.shared.clock)();
                Failure::of_response(error, now, self.skew())
            }
            Cause::Attempt(AttemptError::Transport(error)) if error.is_transient() => Failure::LOST,
            _ => Failure::Final,
        }
    }

    fn skew(&self) -> i64 {
        self.shared.skew.load(Ordering::Relaxed)
    }

    /// Whether the time for the call is over.
    fn is_over(&self) -> bool {
        self.remaining().is_some_and(|remaining| remaining.is_zero())
    }

    /// What is left of the time for the call.
    fn remaining(&self) -> Option<Duration> {
        self.deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()))
    }
}

//! One call: its request is made once, and each attempt to send it is signed anew.

mod endpoint;
mod pauses;

use super::credentials::{Credentials, CredentialsError};
use super::error::{AttemptError, CallError, Cause};
use super::retry::{Attempts, Failure, is_long_polling};
use super::service::{Auth, Call, Service};
use super::shared::Shared;
use super::signing::SigningError;
use super::time::Instant;
use super::trace::{self, CallSpan};
use super::transport::{Limits, TransportError, TransportErrorKind, within};
use crate::ServiceError;
use crate::http::{Request, ResolvedEndpoint, random_uuid};
use ::http::header::USER_AGENT;
use ::http::{HeaderName, HeaderValue, Response};
use bytes::Bytes;
use std::borrow::Cow;
use std::pin::pin;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const ATTEMPT: HeaderName = HeaderName::from_static("amz-sdk-request");
/// What is read of the body of an error.
const MAX_ERROR_BODY: usize = 1 << 20;
/// How long credentials are waited for before they are looked for again.
const SHORT: Duration = Duration::from_millis(50);

/// Calls the operation `C`, within `limit` and the client's own time limit.
pub(super) async fn send<C: Call>(
    shared: &Shared,
    input: &C::Input,
    limit: Option<Duration>,
) -> Result<C::Output, CallError<C::Error>> {
    let span = CallSpan::new(C::Service::NAME, C::NAME);
    let started = Instant::now();
    let limit = limit.into_iter().chain(shared.timeouts.call).min();
    let deadline = limit.and_then(|limit| started.checked_add(limit));
    let mut ongoing = Ongoing::new::<C>(shared, deadline);
    let result = span.around(ongoing.run::<C>(input)).await;
    result.map_err(|cause| {
        let Ongoing { sent, out_of_time, .. } = ongoing;
        CallError::new(C::NAME, cause, out_of_time, sent, started.elapsed())
    })
}

/// A call that is on.
struct Ongoing<'c> {
    shared: &'c Shared,
    signing_name: &'static str,
    auth: Auth,
    /// Where the request goes to.
    resolved: Option<Cow<'c, ResolvedEndpoint>>,
    deadline: Option<Instant>,
    attempts: Attempts<'c>,
    /// How often the request was handed to the transport.
    sent: u32,
    /// What the last attempt was signed with.
    credentials: Option<Credentials>,
    out_of_time: bool,
}

impl<'c> Ongoing<'c> {
    fn new<C: Call>(shared: &'c Shared, deadline: Option<Instant>) -> Self {
        Self {
            shared,
            signing_name: C::Service::SIGNING_NAME,
            auth: C::AUTH,
            resolved: None,
            deadline,
            attempts: Attempts::new(&shared.retry, &shared.retries, is_long_polling::<C>()),
            sent: 0,
            credentials: None,
            out_of_time: false,
        }
    }

    async fn run<C: Call>(&mut self, input: &C::Input) -> Result<C::Output, Cause<C::Error>> {
        let resolved = self.resolve::<C>(input).await?;
        let request = C::request(input, &resolved.endpoint, &self.shared.options).map_err(Cause::Request)?;
        let request = self.prepare(request, &resolved);
        self.resolved = Some(resolved);
        let mut previous = None;
        loop {
            let answer = self.attempt(&request).await;
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

    /// The request with what is the same in all attempts, and room for what is not.
    fn prepare(&self, request: Request, resolved: &ResolvedEndpoint) -> ::http::Request<Bytes> {
        let mut request = request.map(Bytes::from);
        let headers = request.headers_mut();
        for (name, value) in &resolved.headers {
            headers.append(name, value.clone());
        }
        headers.insert(USER_AGENT, self.shared.user_agent.clone());
        if let Ok(id) = HeaderValue::try_from(random_uuid()) {
            headers.insert(INVOCATION_ID, id);
        }
        request
    }

    async fn attempt(&mut self, request: &::http::Request<Bytes>) -> Result<Response<Bytes>, AttemptError> {
        self.wait_for_rate().await?;
        let mut request = request.clone();
        self.count(&mut request);
        self.sign(&mut request).await?;
        // A provider of credentials that blocks the thread can't be stopped when the time is over.
        if self.is_over() {
            return Err(self.too_late("no time was left to send the request"));
        }
        self.exchange(request).await.map_err(AttemptError::Transport)
    }

    /// Hands the request to the transport, within the time that is left.
    async fn exchange(&mut self, request: ::http::Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let (remaining, attempt) = (self.remaining(), self.shared.timeouts.attempt);
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

    /// Says which attempt it is.
    fn count(&self, request: &mut ::http::Request<Bytes>) {
        let count = format!("attempt={}; max={}", self.attempts.current(), self.attempts.max());
        if let Ok(count) = HeaderValue::try_from(count) {
            request.headers_mut().insert(ATTEMPT, count);
        }
    }

    async fn sign(&mut self, request: &mut ::http::Request<Bytes>) -> Result<(), AttemptError> {
        if self.auth == Auth::None {
            return Ok(());
        }
        let (name, region) = self.scope().map_err(AttemptError::Signing)?;
        let Shared { signer, clock, .. } = self.shared;
        let credentials = self.load_credentials().await.map_err(AttemptError::Credentials)?;
        let time = shifted(clock(), self.skew());
        let signed = signer.sign(request, &credentials, &region, &name, time, self.auth);
        self.credentials = Some(credentials);
        signed.map_err(AttemptError::Signing)
    }

    /// The name of the service and the region that the request is signed for: as the endpoint rules say, or else as the
    /// service and the client are called.
    fn scope(&self) -> Result<(Cow<'static, str>, Cow<'c, str>), SigningError> {
        let schemes = self.resolved.as_ref().map_or(&[][..], |resolved| &resolved.auth_schemes);
        let scheme = schemes.iter().find(|scheme| scheme.name == "sigv4");
        if scheme.is_none() && !schemes.is_empty() {
            return Err(SigningError(
                "the endpoint rules ask for a kind of signature other than Signature Version 4",
            ));
        }
        let name = scheme.and_then(|scheme| scheme.signing_name.clone());
        let region = scheme.and_then(|scheme| scheme.signing_region.clone());
        Ok((name.unwrap_or(self.signing_name.into()), region.unwrap_or(self.shared.region.as_str().into())))
    }

    async fn load_credentials(&mut self) -> Result<Credentials, CredentialsError> {
        let Shared { credentials, transport, clock, .. } = self.shared;
        let Some(cache) = credentials else {
            return Err(CredentialsError::new("the client was built without any"));
        };
        let mut loading = pin!(cache.get(clock()));
        let loaded = loop {
            // A transport that blocks does so for all of a pause, while the credentials may come by another thread.
            let pause = self.remaining().map(|remaining| remaining.min(SHORT));
            match within(&**transport, pause, loading.as_mut()).await {
                None if pause.is_some_and(|pause| !pause.is_zero()) => {}
                loaded => break loaded,
            }
        };
        loaded.unwrap_or_else(|| {
            self.out_of_time = true;
            Err(CredentialsError::new("they did not come in time"))
        })
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

fn shifted(time: SystemTime, seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 { time.checked_sub(by) } else { time.checked_add(by) }.unwrap_or(time)
}

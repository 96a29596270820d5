//! What a call does between its attempts: it waits, and mends what it can.

use super::Ongoing;
use crate::client::error::{AttemptError, TooLate};
use crate::client::random::random;
use crate::client::retry::{Failure, Next};
use crate::client::shared::Shared;
use crate::client::trace;
use std::sync::atomic::Ordering;
use std::time::Duration;

impl Ongoing<'_> {
    /// Waits for the next attempt, and mends what can be mended until then. Says whether there is a next one.
    pub(super) async fn pause(&mut self, failure: Failure) -> bool {
        match failure {
            Failure::Skewed { ahead } => self.shared.skew.store(ahead, Ordering::Relaxed),
            Failure::Expired => self.invalidate_credentials(),
            Failure::Final | Failure::Retryable { .. } => {}
        }
        let attempt = self.attempts.current();
        let pause = match self.attempts.next(failure, random()) {
            Next::Attempt(pause) => pause,
            Next::Fail => return false,
            Next::Exhausted(pause) => {
                trace::quota_exhausted(attempt, failure, pause);
                self.pass(pause.unwrap_or_default()).await;
                return false;
            }
        };
        if self.remaining().is_some_and(|remaining| remaining <= pause) {
            self.out_of_time = true;
            return false;
        }
        trace::retry(attempt, failure, pause);
        self.pass(pause).await;
        true
    }

    /// Lets `time` pass, or what is left for the call.
    async fn pass(&self, time: Duration) {
        let time = self.remaining().map_or(time, |remaining| remaining.min(time));
        if !time.is_zero() {
            self.shared.transport.sleep(time).await;
        }
    }

    /// Waits until the rate limiter of adaptive retries lets the request pass.
    pub(super) async fn wait_for_rate(&mut self) -> Result<(), AttemptError> {
        let Shared { retries, made, transport, .. } = self.shared;
        let Some(limiter) = retries.limiter() else { return Ok(()) };
        let mut now = made.elapsed();
        loop {
            let wait = limiter.acquire(now);
            if wait.is_zero() {
                return Ok(());
            }
            if self.remaining().is_some_and(|remaining| remaining <= wait) {
                return Err(
                    self.too_late("the service throttles, and adaptive retries delay the request further")
                );
            }
            trace::rate_limited(wait);
            transport.sleep(wait).await;
            // The time that a transport for tests passes over counts too.
            now = made.elapsed().max(now.saturating_add(wait));
        }
    }

    /// Tells the rate limiter of adaptive retries, if there is one, what came of an attempt.
    pub(super) fn adjust_rate(&self, is_throttled: bool) {
        if let Some(limiter) = self.shared.retries.limiter() {
            limiter.received(is_throttled, self.shared.made.elapsed());
        }
    }

    pub(super) fn too_late(&mut self, reason: &'static str) -> AttemptError {
        self.out_of_time = true;
        AttemptError::TooLate(TooLate(reason))
    }

    fn invalidate_credentials(&self) {
        if let (Some(cache), Some(used)) = (self.settings.credentials(), &self.credentials) {
            cache.invalidate(used);
        }
        if let (Some(cache), Some(used)) = (&self.shared.identities.token, &self.token) {
            cache.invalidate(used);
        }
    }
}

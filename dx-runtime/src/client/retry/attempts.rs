use super::quota::Quota;
use super::{Failure, Retry, Shared, backoff};
use std::time::Duration;

/// The state of the attempts of one call.
#[derive(Debug)]
pub(in crate::client) struct Attempts<'c> {
    retry: &'c Retry,
    quota: &'c Quota,
    is_long_polling: bool,
    /// The number of the current attempt, from 1
    current: u32,
    /// The tokens that the last retry took from the quota
    retry_cost: u32,
    corrected_clock: bool,
    renewed_credentials: bool,
}

/// The action after a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::client) enum Next {
    /// Another attempt after this delay
    Attempt(Duration),
    /// No further attempt
    Fail,
    /// No further attempt, because the retry quota is exhausted. The call waits for the delay, if there is one, before
    /// it fails, so that a loop around a long-polling operation does not send requests continuously
    Exhausted(Option<Duration>),
}

impl<'c> Attempts<'c> {
    pub(in crate::client) fn new(retry: &'c Retry, shared: &'c Shared, is_long_polling: bool) -> Self {
        Self {
            retry,
            quota: &shared.quota,
            is_long_polling,
            current: 1,
            retry_cost: 0,
            corrected_clock: false,
            renewed_credentials: false,
        }
    }

    /// The number of the current attempt, from 1.
    pub(in crate::client) fn current(&self) -> u32 {
        self.current
    }

    /// The maximum number of attempts.
    pub(in crate::client) fn max(&self) -> u32 {
        self.retry.max_attempts.max(1)
    }

    /// Records the success of the call: returns the tokens of the last retry, or adds one if there was none.
    pub(in crate::client) fn succeed(&self) {
        self.quota.give(if self.current == 1 { Quota::REFUND } else { self.retry_cost });
    }

    /// Makes the next attempt the current one, for a request that is sent to another endpoint, and returns whether one is
    /// left. A call does that once, and it costs no tokens.
    pub(in crate::client) fn renew_endpoint(&mut self) -> bool {
        let is_left = self.current < self.max();
        if is_left {
            self.current += 1;
            self.retry_cost = 0;
        }
        is_left
    }

    /// Decides what follows the failure of the current attempt. If it is another attempt, that becomes the current one.
    /// `random` is in the range `0.0..1.0`.
    pub(in crate::client) fn next(&mut self, failure: Failure, random: f64) -> Next {
        if self.current >= self.max() {
            return Next::Fail;
        }
        let (cost, pause) = match failure {
            Failure::Retryable { reason, retry_after } => {
                let pause = backoff::pause(self.retry, reason, retry_after, self.current, random);
                (Quota::cost(reason), pause)
            }
            // Failures that the client can correct are retried once, without cost.
            Failure::Skewed { .. } if !self.corrected_clock => {
                self.corrected_clock = true;
                (0, Duration::ZERO)
            }
            Failure::Expired if !self.renewed_credentials => {
                self.renewed_credentials = true;
                (0, Duration::ZERO)
            }
            Failure::Final | Failure::Skewed { .. } | Failure::Expired => return Next::Fail,
        };
        if !self.quota.take(cost) {
            return Next::Exhausted(self.is_long_polling.then_some(pause));
        }
        self.current += 1;
        self.retry_cost = cost;
        Next::Attempt(pause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::retry::{Reason, RetryMode};

    const RETRY: Retry = Retry { max_attempts: 100, ..Retry::STANDARD };
    const THROTTLED: Failure = Failure::Retryable { reason: Reason::Throttling, retry_after: None };
    const BUSY: Failure = Failure::Retryable { reason: Reason::ServerError, retry_after: None };

    fn shared() -> Shared {
        Shared::new(RetryMode::Standard)
    }

    #[test]
    fn the_quota_lasts_for_more_retries_after_throttling() {
        for (failure, retries) in [(THROTTLED, 99), (BUSY, 35), (Failure::LOST, 35)] {
            let shared = shared();
            let mut attempts = Attempts::new(&RETRY, &shared, false);
            let is_attempt = |next| matches!(next, Next::Attempt(_));
            assert_eq!((0..).take_while(|_| is_attempt(attempts.next(failure, 0.5))).count(), retries);
        }
    }

    #[test]
    fn a_success_gives_back_what_the_last_retry_cost() {
        let shared = shared();
        let mut attempts = Attempts::new(&RETRY, &shared, false);
        attempts.next(Failure::LOST, 0.5);
        attempts.next(THROTTLED, 0.5);
        attempts.succeed();
        assert_eq!(shared.quota.available(), 486);
        Attempts::new(&RETRY, &shared, false).succeed();
        assert_eq!(shared.quota.available(), 487);
    }

    #[test]
    fn pauses_grow_with_the_attempts() {
        let shared = shared();
        let mut attempts = Attempts::new(&RETRY, &shared, false);
        let pauses: Vec<_> = (0..4).map(|_| attempts.next(THROTTLED, 0.5)).collect();
        let expected = [500, 1000, 2000, 4000].map(|millis| Next::Attempt(Duration::from_millis(millis)));
        assert_eq!(pauses, expected);
    }

    #[test]
    fn a_long_polling_call_pauses_although_the_quota_is_exhausted() {
        let shared = shared();
        assert!(shared.quota.take(490));
        let pause = Duration::from_millis(25);
        assert_eq!(Attempts::new(&RETRY, &shared, false).next(BUSY, 0.5), Next::Exhausted(None));
        assert_eq!(Attempts::new(&RETRY, &shared, true).next(BUSY, 0.5), Next::Exhausted(Some(pause)));
        assert_eq!(Attempts::new(&Retry::NEVER, &shared, true).next(BUSY, 0.5), Next::Fail);
        assert_eq!(Attempts::new(&RETRY, &shared, true).next(Failure::Final, 0.5), Next::Fail);
    }

    #[test]
    fn a_clock_and_credentials_are_mended_once() {
        for failure in [Failure::Skewed { ahead: 9 }, Failure::Expired] {
            let shared = shared();
            let mut attempts = Attempts::new(&RETRY, &shared, false);
            assert_eq!(attempts.next(failure, 0.5), Next::Attempt(Duration::ZERO));
            assert_eq!(attempts.next(failure, 0.5), Next::Fail);
            assert_eq!(shared.quota.available(), 500);
        }
    }
}

use super::quota::Quota;
use super::{Failure, Retry, Shared, backoff};
use std::time::Duration;

/// The attempts of one call.
#[derive(Debug)]
pub(in crate::client) struct Attempts<'c> {
    retry: &'c Retry,
    quota: &'c Quota,
    is_long_polling: bool,
    /// Which one is on, from 1.
    current: u32,
    /// What the last retry took from the quota.
    held: u32,
    corrected_clock: bool,
    renewed_credentials: bool,
}

/// What follows a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::client) enum Next {
    /// Another attempt after this pause.
    Attempt(Duration),
    /// No other attempt.
    Fail,
    /// No other attempt, as the retry quota is exhausted. If there is a pause, the call makes it before it fails, so that a
    /// loop around a long-polling operation does not send requests without one.
    Exhausted(Option<Duration>),
}

impl<'c> Attempts<'c> {
    pub(in crate::client) fn new(retry: &'c Retry, shared: &'c Shared, is_long_polling: bool) -> Self {
        Self {
            retry,
            quota: &shared.quota,
            is_long_polling,
            current: 1,
            held: 0,
            corrected_clock: false,
            renewed_credentials: false,
        }
    }

    /// Which attempt is on, from 1.
    pub(in crate::client) fn current(&self) -> u32 {
        self.current
    }

    /// How many there may be.
    pub(in crate::client) fn max(&self) -> u32 {
        self.retry.max_attempts.max(1)
    }

    /// Ends the call well: what the last retry took is given back, and a call without a retry adds a little.
    pub(in crate::client) fn succeed(&self) {
        self.quota.give(if self.current == 1 { Quota::REFUND } else { self.held });
    }

    /// Makes the next attempt the current one, as there is another endpoint to send the request to. Says whether there may be
    /// one. A call does that once, at no cost.
    pub(in crate::client) fn renew_endpoint(&mut self) -> bool {
        let may = self.current < self.max();
        if may {
            self.current += 1;
            self.held = 0;
        }
        may
    }

    /// What follows after the current attempt failed. If that is another attempt, it becomes the current one. `random` is
    /// at least 0 and less than 1.
    pub(in crate::client) fn next(&mut self, failure: Failure, random: f64) -> Next {
        if self.current >= self.max() {
            return Next::Fail;
        }
        let (cost, pause) = match failure {
            Failure::Retryable { reason, retry_after } => {
                let pause = backoff::pause(self.retry, reason, retry_after, self.current, random);
                (Quota::cost(reason), pause)
            }
            // What a call can mend by itself it mends once, at no cost.
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
        self.held = cost;
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

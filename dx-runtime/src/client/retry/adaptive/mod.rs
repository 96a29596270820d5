//! The rate limiter of adaptive retries: the algorithm of the AWS SDKs.
//!
//! After the service has throttled a request, each request takes a token from a [bucket](TokenBucket) first, which
//! limits the rate. The rate is set to a fraction of the [measured](RateMeter) rate when the service throttles, and
//! then increases according to [`Cubic`].
//!
//! All times are seconds since the client was created.

mod bucket;
mod cubic;
mod meter;

use bucket::TokenBucket;
use cubic::Cubic;
use meter::RateMeter;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Limits the rate of a client's requests. Times are relative to the creation of the client.
#[derive(Debug)]
pub(in crate::client) struct RateLimiter(Mutex<State>);

#[derive(Debug)]
struct State {
    /// Whether the service has throttled; nothing is limited before that
    is_enabled: bool,
    bucket: TokenBucket,
    meter: RateMeter,
    cubic: Cubic,
}

impl RateLimiter {
    /// The maximum ratio of the rate to the measured one
    const MAX_SCALE: f64 = 2.0;

    pub(super) fn new() -> Self {
        Self(Mutex::new(State {
            is_enabled: false,
            bucket: TokenBucket::new(),
            meter: RateMeter::default(),
            cubic: Cubic::default(),
        }))
    }

    /// Takes a token and returns zero, or returns the time until one is available if no other request takes it.
    pub(in crate::client) fn acquire(&self, now: Duration) -> Duration {
        let mut state = self.state();
        if state.is_enabled { state.bucket.acquire(now.as_secs_f64()) } else { Duration::ZERO }
    }

    /// Adjusts the rate after an attempt.
    pub(in crate::client) fn received(&self, is_throttled: bool, now: Duration) {
        let now = now.as_secs_f64();
        let mut state = self.state();
        let measured = state.meter.record(now);
        let rate = if is_throttled {
            let sent = if state.is_enabled { measured.min(state.bucket.rate()) } else { measured };
            state.is_enabled = true;
            state.cubic.throttled(sent, now)
        } else {
            state.cubic.succeeded(now)
        };
        state.bucket.set_rate(rate.min(Self::MAX_SCALE * measured), now);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What botocore 1.44 computes: whether the service throttled, when, and the measured rate, the rate of the bucket and
    /// the tokens in it afterwards.
    #[rustfmt::skip]
    const OF_BOTOCORE: [(bool, f64, f64, f64, f64); 25] = [
        (false, 0.2, 0.000000, 0.500000, 0.200000),
        (false, 0.4, 0.000000, 0.500000, 0.300000),
        (false, 0.6, 4.800000, 0.500000, 0.400000),
        (false, 0.8, 4.800000, 0.500000, 0.500000),
        (false, 1.0, 4.160000, 0.500000, 0.600000),
        (false, 1.2, 4.160000, 0.691200, 0.700000),
        (false, 1.4, 4.160000, 1.097600, 0.838240),
        (false, 1.6, 5.632000, 1.638400, 1.057760),
        (false, 1.8, 5.632000, 2.332800, 1.385440),
        (false, 2.0, 4.326400, 3.200000, 1.852000),
        (true, 2.2, 4.326400, 3.028480, 2.492000),
        (false, 2.4, 4.326400, 3.486639, 3.028480),
        (false, 2.6, 5.665280, 3.821874, 3.486639),
        (false, 2.8, 5.665280, 4.053386, 3.821874),
        (false, 3.0, 4.333056, 4.200373, 4.053386),
        (false, 3.2, 4.333056, 4.282037, 4.200373),
        (true, 3.4, 4.333056, 2.997426, 2.997426),
        (false, 3.6, 5.666611, 3.452226, 2.997426),
        (false, 3.8, 5.666611, 3.784591, 3.452226),
        (false, 4.0, 4.333322, 4.013719, 3.784591),
        (false, 4.2, 4.333322, 4.158810, 4.013719),
        (false, 4.4, 4.333322, 4.239065, 4.158810),
        (true, 4.5, 5.666664, 2.967345, 2.967345),
        (false, 9.0, 1.311111, 2.622221, 2.622221),
        (false, 30.0, 0.300317, 0.600635, 1.000000),
    ];

    #[test]
    fn rates_are_those_of_botocore() {
        let limiter = RateLimiter::new();
        for (is_throttled, now, measured, rate, tokens) in OF_BOTOCORE {
            limiter.received(is_throttled, Duration::from_secs_f64(now));
            let state = limiter.state();
            let found = [state.meter.rate(), state.bucket.rate(), state.bucket.tokens()];
            for (found, expected) in found.into_iter().zip([measured, rate, tokens]) {
                assert!((found - expected).abs() < 1e-6, "at {now}: {found} is not {expected}");
            }
        }
    }

    #[test]
    fn nothing_waits_before_the_service_throttles() {
        let limiter = RateLimiter::new();
        for at in 0..100 {
            assert_eq!(limiter.acquire(Duration::from_millis(at)), Duration::ZERO);
            limiter.received(false, Duration::from_millis(at));
        }
        limiter.received(true, Duration::from_millis(100));
        let waits: Vec<_> = (0..3).map(|_| limiter.acquire(Duration::from_millis(100))).collect();
        assert!(waits.iter().any(|wait| !wait.is_zero()), "{waits:?}");
    }

    #[test]
    fn who_waits_as_long_as_told_gets_a_token() {
        let limiter = RateLimiter::new();
        limiter.received(true, Duration::ZERO);
        let mut now = Duration::ZERO;
        for _ in 0..5 {
            let wait = limiter.acquire(now);
            assert!(wait > Duration::ZERO && wait <= Duration::from_secs(2), "{wait:?}");
            now += wait;
            assert_eq!(limiter.acquire(now), Duration::ZERO);
        }
    }
}

//! Decides whether and when calls are retried. The modules are free of side effects: time and random numbers are
//! arguments.
//!
//! The rules are those of the AWS SDKs of 2026, as in botocore since 1.44. [`failure`] classifies the result of an
//! attempt, [`quota`] determines the cost of a retry, [`backoff`] the delay before it, and [`adaptive`] limits the rate
//! of requests. [`attempts`] combines them for one call.

mod adaptive;
mod attempts;
mod backoff;
mod config;
mod failure;
mod long_polling;
mod quota;

pub use config::{Retry, RetryMode, RetryModeError};

pub(super) use attempts::{Attempts, Next};
pub(super) use failure::{Failure, Reason};
pub(super) use long_polling::is_long_polling;

use adaptive::RateLimiter;
use quota::Quota;

/// The retry state that a client shares with its clones.
#[derive(Debug)]
pub(super) struct Shared {
    quota: Quota,
    limiter: Option<RateLimiter>,
}

impl Shared {
    pub(super) fn new(mode: RetryMode) -> Self {
        let limiter = (mode == RetryMode::Adaptive).then(RateLimiter::new);
        Self { quota: Quota::new(), limiter }
    }

    /// The rate limiter, in adaptive mode.
    pub(super) fn limiter(&self) -> Option<&RateLimiter> {
        self.limiter.as_ref()
    }
}

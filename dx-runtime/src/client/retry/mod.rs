//! Whether a call is retried, and when. Nothing here waits or sends: the time and random numbers are arguments.
//!
//! The rules are those of the AWS SDKs of 2026, as botocore has them since 1.44. [`failure`] classifies what came of an
//! attempt, [`quota`] says what a retry costs, [`backoff`] how long the pause before it is, and [`adaptive`] limits how
//! many requests are sent. [`attempts`] puts them together for one call.

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

/// What the calls of a client, and of its clones, share.
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

    /// What limits the rate of requests, if anything does.
    pub(super) fn limiter(&self) -> Option<&RateLimiter> {
        self.limiter.as_ref()
    }
}

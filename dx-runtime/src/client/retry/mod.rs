//! Whether a call is tried again, and when. Nothing here waits or sends.

use crate::{ErrorMeta, ErrorShape, Timestamp, TimestampFormat};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

/// How often a call is tried, and how long it pauses in between. The rules are those of the AWS SDKs' standard mode.
///
/// Tried again is what may get through the next time: broken connections and timeouts, answers that ask to slow down, the
/// statuses 500, 502, 503 and 504, and errors with the trait `retryable`. A pause is a random part of `base_backoff`, which
/// doubles with each attempt up to `max_backoff`; if the service says how long to wait (`Retry-After`,
/// `x-amz-retry-after`), it is at least that, but no longer than `max_backoff` either. Retries draw on a quota that all
/// clones of a client share, so that a service in trouble does not get several times the load.
///
/// ```
/// use dx_runtime::client::Retry;
///
/// let patient = Retry { max_attempts: 8, ..Retry::default() };
/// assert_eq!(Retry::default().max_attempts, 3);
/// # assert!(patient != Retry::NEVER);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// How often the request is sent at most, the first time included. By default 3; 0 is the same as 1.
    pub max_attempts: u32,
    /// The longest pause before the second attempt. By default 1 second.
    pub base_backoff: Duration,
    /// The longest pause of all. By default 20 seconds.
    pub max_backoff: Duration,
}

impl Retry {
    /// One attempt only.
    pub const NEVER: Self = Self { max_attempts: 1, ..Self::STANDARD };

    const STANDARD: Self =
        Self { max_attempts: 3, base_backoff: Duration::from_secs(1), max_backoff: Duration::from_secs(20) };

    /// The longest pause after `attempt` (which counts from 1) failed.
    fn backoff(&self, attempt: u32) -> Duration {
        let factor = 1_u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
        self.base_backoff.saturating_mul(factor).min(self.max_backoff)
    }
}

/// Three attempts, as in the AWS SDKs.
impl Default for Retry {
    fn default() -> Self {
        Self::STANDARD
    }
}

/// The tokens that a client has left for retries.
#[derive(Debug)]
pub(super) struct Quota(AtomicU32);

impl Quota {
    const FULL: u32 = 500;
    const COST: u32 = 5;
    /// What is lost on the way, or comes late, has cost the service more than a refusal.
    const COST_OF_TRANSPORT: u32 = 10;
    const REWARD: u32 = 1;

    pub(super) fn new() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }

    fn take(&self, cost: u32) -> bool {
        let rest = |tokens: u32| tokens.checked_sub(cost);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, rest).is_ok()
    }

    fn give(&self, tokens: u32) {
        let sum = |left: u32| (left < Self::FULL).then(|| left.saturating_add(tokens).min(Self::FULL));
        // It fails when the quota is full, which is as well.
        let _full = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, sum);
    }
}

/// What an attempt failed of, as far as another one depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// The same would come again.
    Final,
    /// Connection lost or time up.
    Transport,
    /// The service could not do it now. It may have asked for a pause.
    Service { pause: Option<Duration> },
    /// The service's clock is that many seconds ahead of the local one, or behind it: the signature was refused.
    Skewed { ahead: i64 },
    /// The credentials have expired.
    Expired,
}

/// Codes of errors that a wrong clock leads to, among other things.
const SKEW_CODES: [&str; 6] = [
    "AuthFailure",
    "InvalidSignatureException",
    "RequestExpired",
    "RequestInTheFuture",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
];
const EXPIRED_CODES: [&str; 2] = ["ExpiredToken", "ExpiredTokenException"];
/// What AWS lets pass is five minutes.
const TOLERATED_SKEW_SECONDS: u64 = 4 * 60;

impl Failure {
    /// What an answer tells, that came when the local clock was at `now` to a request signed with the time `skew`
    /// seconds ahead of it. `is_retryable` is what the model says of the error.
    pub(super) fn of_answer(meta: &ErrorMeta, is_retryable: bool, now: SystemTime, skew: i64) -> Self {
        let code = meta.code();
        let date = meta.header("date").and_then(http_date);
        if SKEW_CODES.contains(&code)
            && let Some(ahead) = date.map(|date| date.saturating_sub(unix_seconds(now)))
            && ahead.abs_diff(skew) > TOLERATED_SKEW_SECONDS
        {
            return Self::Skewed { ahead };
        }
        if EXPIRED_CODES.contains(&code) {
            return Self::Expired;
        }
        if is_retryable {
            let service_now = date.unwrap_or_else(|| unix_seconds(now).saturating_add(skew));
            return Self::Service { pause: asked_pause(meta, service_now) };
        }
        Self::Final
    }

    fn cost(self) -> u32 {
        match self {
            Self::Transport => Quota::COST_OF_TRANSPORT,
            Self::Service { .. } => Quota::COST,
            Self::Final | Self::Skewed { .. } | Self::Expired => 0,
        }
    }
}

/// The pause that an answer asks for: milliseconds in `x-amz-retry-after`, or seconds or a date in `Retry-After`.
fn asked_pause(meta: &ErrorMeta, service_now: i64) -> Option<Duration> {
    if let Some(millis) = meta.header("x-amz-retry-after").and_then(|millis| millis.trim().parse().ok()) {
        return Some(Duration::from_millis(millis));
    }
    let retry_after = meta.header("retry-after")?.trim();
    let seconds = match retry_after.parse() {
        Ok(seconds) => seconds,
        Err(_) => u64::try_from(http_date(retry_after)?.saturating_sub(service_now)).unwrap_or(0),
    };
    Some(Duration::from_secs(seconds))
}

/// A date in a header, in seconds since the epoch.
fn http_date(text: &str) -> Option<i64> {
    Timestamp::parse(text.trim(), TimestampFormat::HttpDate).ok().map(Timestamp::seconds)
}

fn unix_seconds(time: SystemTime) -> i64 {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_secs()).map_or(i64::MIN, |seconds| -seconds),
    }
}

/// The attempts of one call.
pub(super) struct Attempts<'c> {
    retry: &'c Retry,
    quota: &'c Quota,
    /// Which one is on, from 1.
    current: u32,
    /// What the last retry took from the quota.
    held: u32,
    corrected_clock: bool,
    renewed_credentials: bool,
}

impl<'c> Attempts<'c> {
    pub(super) fn new(retry: &'c Retry, quota: &'c Quota) -> Self {
        Self { retry, quota, current: 1, held: 0, corrected_clock: false, renewed_credentials: false }
    }

    /// Which attempt is on, from 1.
    pub(super) fn current(&self) -> u32 {
        self.current
    }

    /// How many there may be.
    pub(super) fn max(&self) -> u32 {
        self.retry.max_attempts.max(1)
    }

    /// Ends the call well: what the last retry took is given back, and a call without a retry adds a little.
    pub(super) fn succeed(&self) {
        self.quota.give(if self.current == 1 { Quota::REWARD } else { self.held });
    }

    /// After the current attempt failed: the pause before the next one, which becomes the current one; none when there
    /// is no next one. `random` is at least 0 and less than 1.
    pub(super) fn next(&mut self, failure: Failure, random: f64) -> Option<Duration> {
        if self.current >= self.max() || !self.may_help(failure) || !self.quota.take(failure.cost()) {
            return None;
        }
        let backoff = self.retry.backoff(self.current).mul_f64(random.clamp(0.0, 1.0));
        self.current += 1;
        self.held = failure.cost();
        Some(match failure {
            Failure::Service { pause: Some(pause) } => pause.min(self.retry.max_backoff).max(backoff),
            Failure::Skewed { .. } | Failure::Expired => Duration::ZERO,
            _ => backoff,
        })
    }

    /// Whether another attempt may end in something else. What a call can mend by itself it mends once.
    fn may_help(&mut self, failure: Failure) -> bool {
        match failure {
            Failure::Final => false,
            Failure::Transport | Failure::Service { .. } => true,
            Failure::Skewed { .. } => !std::mem::replace(&mut self.corrected_clock, true),
            Failure::Expired => !std::mem::replace(&mut self.renewed_credentials, true),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RETRY: Retry = Retry { max_attempts: 100, ..Retry::STANDARD };
    const BUSY: Failure = Failure::Service { pause: None };

    fn answer(code: &str, headers: &[(&str, &str)]) -> ErrorMeta {
        let code = ("x-amzn-errortype", code);
        ErrorMeta::of_response(400, headers.iter().copied().chain([code]), b"")
    }

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn the_longest_pause_doubles_up_to_the_limit() {
        let quota = Quota::new();
        let mut attempts = Attempts::new(&RETRY, &quota);
        let pauses: Vec<_> = (0..8).map(|_| attempts.next(BUSY, 1.0).unwrap().as_secs()).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 20, 20, 20]);
        assert_eq!(attempts.next(BUSY, 0.0), Some(Duration::ZERO));
        assert_eq!(RETRY.backoff(u32::MAX), RETRY.max_backoff);
    }

    #[test]
    fn a_lost_connection_costs_twice_as_much() {
        for (failure, retries) in [(BUSY, 99), (Failure::Transport, 50)] {
            let quota = Quota::new();
            let mut attempts = Attempts::new(&RETRY, &quota);
            assert_eq!((0..).take_while(|_| attempts.next(failure, 0.5).is_some()).count(), retries);
        }
    }

    #[test]
    fn a_success_gives_back_what_the_last_retry_cost() {
        let quota = Quota::new();
        let mut attempts = Attempts::new(&RETRY, &quota);
        attempts.next(Failure::Transport, 0.5);
        attempts.next(BUSY, 0.5);
        attempts.succeed();
        assert_eq!(quota.0.load(Ordering::Relaxed), 490);
        Attempts::new(&RETRY, &quota).succeed();
        assert_eq!(quota.0.load(Ordering::Relaxed), 491);
    }

    #[test]
    fn the_quota_is_never_more_than_full() {
        let quota = Quota::new();
        Attempts::new(&RETRY, &quota).succeed();
        assert_eq!(quota.0.load(Ordering::Relaxed), 500);
    }

    #[test]
    fn a_refused_signature_is_a_wrong_clock_when_the_clock_is_wrong() {
        let date = [("Date", "Thu, 01 Jan 1970 01:00:00 GMT")];
        let refused = answer("SignatureDoesNotMatch", &date);
        for (now, skew, failure) in [
            (0, 0, Failure::Skewed { ahead: 3600 }),
            (7200, 0, Failure::Skewed { ahead: -3600 }),
            (3359, 0, Failure::Skewed { ahead: 241 }),
            (3360, 0, Failure::Final),
            (0, 3600, Failure::Final),
            (3600, 3600, Failure::Skewed { ahead: 0 }),
        ] {
            assert_eq!(Failure::of_answer(&refused, false, at(now), skew), failure, "{now} {skew}");
        }
        let other = answer("ValidationException", &date);
        assert_eq!(Failure::of_answer(&other, false, at(0), 0), Failure::Final);
        let undated = answer("SignatureDoesNotMatch", &[]);
        assert_eq!(Failure::of_answer(&undated, false, at(0), 0), Failure::Final);
    }

    #[test]
    fn a_date_to_come_back_at_counts_from_the_service_s_clock() {
        let date = ("Date", "Thu, 01 Jan 1970 01:00:00 GMT");
        let pause = |after: &str| {
            let answer = answer("Busy", &[date, ("Retry-After", after)]);
            match Failure::of_answer(&answer, true, at(0), 0) {
                Failure::Service { pause } => pause.map(|pause| pause.as_secs()),
                failure => panic!("{failure:?}"),
            }
        };
        assert_eq!(pause("Thu, 01 Jan 1970 01:00:09 GMT"), Some(9));
        assert_eq!(pause("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!((pause("9"), pause("-9"), pause("")), (Some(9), None, None));
    }
}

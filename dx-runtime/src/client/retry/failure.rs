//! Classifies failed attempts: whether they are retried, and why.

use super::backoff::RetryAfter;
use crate::{ErrorMeta, ErrorShape, ServiceError, Timestamp, TimestampFormat};
use std::time::{Duration, SystemTime};

/// The reason for a retry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::client) enum Reason {
    /// The service throttles requests
    Throttling,
    /// The service has a problem: status 500, 502, 503 or 504
    ServerError,
    /// Another temporary problem: a broken connection, a timeout, an error that the model marks as retryable
    Transient,
}

/// The classification of a failed attempt, by which retries are decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::client) enum Failure {
    /// A retry would fail, too
    Final,
    /// A retry may succeed. The service may have requested a delay
    Retryable { reason: Reason, retry_after: Option<RetryAfter> },
    /// The signature was rejected because the service's clock is ahead of the local one by this number of seconds,
    /// which may be negative
    Skewed { ahead: i64 },
    /// The credentials have expired
    Expired,
}

/// The codes of errors that may be caused by a wrong clock.
const SKEW_CODES: [&str; 6] = [
    "AuthFailure",
    "InvalidSignatureException",
    "RequestExpired",
    "RequestInTheFuture",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
];
const EXPIRED_CODES: [&str; 2] = ["ExpiredToken", "ExpiredTokenException"];
/// The tolerated difference of clocks; AWS accepts signatures that are up to five minutes off.
const TOLERATED_SKEW_SECONDS: u64 = 4 * 60;

impl Failure {
    /// There is no response, because of a temporary problem.
    pub(in crate::client) const LOST: Self = Self::Retryable { reason: Reason::Transient, retry_after: None };

    /// Classifies an error response that was received at `now` of the local clock. `skew` is the number of seconds by
    /// which the time in the request's signature was ahead of it.
    pub(in crate::client) fn of_response(error: &impl ServiceError, now: SystemTime, skew: i64) -> Self {
        let meta = error.meta();
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
        let reason = match meta.status() {
            _ if error.is_throttling() => Reason::Throttling,
            _ if !error.is_retryable() => return Self::Final,
            500 | 502 | 503 | 504 => Reason::ServerError,
            _ => Reason::Transient,
        };
        let service_now = date.unwrap_or_else(|| unix_seconds(now).saturating_add(skew));
        Self::Retryable { reason, retry_after: retry_after(meta, service_now) }
    }

    /// Whether the service throttles requests.
    pub(in crate::client) fn is_throttling(self) -> bool {
        matches!(self, Self::Retryable { reason: Reason::Throttling, .. })
    }

    /// The reason of a retry, for logs.
    #[cfg(feature = "tracing")]
    pub(in crate::client) fn label(self) -> &'static str {
        match self {
            Self::Final => "final",
            Self::Retryable { reason: Reason::Throttling, .. } => "throttling",
            Self::Retryable { reason: Reason::ServerError, .. } => "server error",
            Self::Retryable { reason: Reason::Transient, .. } => "transient",
            Self::Skewed { .. } => "clock skew",
            Self::Expired => "expired credentials",
        }
    }
}

/// The delay that a response requests: milliseconds in `x-amz-retry-after`, or seconds or a date in `Retry-After`.
/// Other values are ignored.
fn retry_after(meta: &ErrorMeta, service_now: i64) -> Option<RetryAfter> {
    if let Some(millis) = meta.header("x-amz-retry-after").and_then(|millis| millis.trim().parse().ok()) {
        return Some(RetryAfter::Aws(Duration::from_millis(millis)));
    }
    let retry_after = meta.header("retry-after")?.trim();
    let seconds = match retry_after.parse() {
        Ok(seconds) => seconds,
        Err(_) => u64::try_from(http_date(retry_after)?.saturating_sub(service_now)).unwrap_or(0),
    };
    Some(RetryAfter::Http(Duration::from_secs(seconds)))
}

/// Parses a date header as seconds since the epoch.
fn http_date(text: &str) -> Option<i64> {
    Timestamp::parse(text.trim(), TimestampFormat::HttpDate).ok().map(Timestamp::seconds)
}

fn unix_seconds(time: SystemTime) -> i64 {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_secs()).map_or(i64::MIN, |seconds| -seconds),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::RestJson1;
    use std::error::Error;
    use std::fmt;

    /// An operation without modeled errors.
    #[derive(Debug)]
    struct Unknown(ErrorMeta);

    impl fmt::Display for Unknown {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(f)
        }
    }

    impl Error for Unknown {}

    impl ServiceError for Unknown {
        type Protocol = RestJson1;

        fn from_meta(meta: ErrorMeta) -> Self {
            Self(meta)
        }

        fn shape(&self) -> &dyn ErrorShape {
            &self.0
        }
    }

    fn failure(status: u16, headers: &[(&str, &str)], now: u64, skew: i64) -> Failure {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(now);
        let meta = ErrorMeta::of_response::<RestJson1>(status, headers.iter().copied(), b"");
        Failure::of_response(&Unknown(meta), now, skew)
    }

    #[test]
    fn an_error_has_its_reason_by_code_and_by_status() {
        for (status, code, reason) in [
            (400, "ThrottlingException", Some(Reason::Throttling)),
            (503, "SlowDown", Some(Reason::Throttling)),
            (429, "", Some(Reason::Throttling)),
            (400, "RequestTimeout", Some(Reason::Transient)),
            (503, "", Some(Reason::ServerError)),
            (500, "InternalFailure", Some(Reason::ServerError)),
            (400, "ValidationException", None),
            (501, "", None),
        ] {
            let expected = match reason {
                Some(reason) => Failure::Retryable { reason, retry_after: None },
                None => Failure::Final,
            };
            assert_eq!(failure(status, &[("x-amzn-errortype", code)], 0, 0), expected, "{status} {code}");
        }
    }

    #[test]
    fn a_refused_signature_is_a_wrong_clock_when_the_clock_is_wrong() {
        let date = ("Date", "Thu, 01 Jan 1970 01:00:00 GMT");
        let refused = ("x-amzn-errortype", "SignatureDoesNotMatch");
        for (now, skew, expected) in [
            (0, 0, Failure::Skewed { ahead: 3600 }),
            (7200, 0, Failure::Skewed { ahead: -3600 }),
            (3359, 0, Failure::Skewed { ahead: 241 }),
            (3360, 0, Failure::Final),
            (0, 3600, Failure::Final),
            (3600, 3600, Failure::Skewed { ahead: 0 }),
        ] {
            assert_eq!(failure(400, &[date, refused], now, skew), expected, "{now} {skew}");
        }
        assert_eq!(failure(400, &[date, ("x-amzn-errortype", "ValidationException")], 0, 0), Failure::Final);
        assert_eq!(failure(400, &[refused], 0, 0), Failure::Final);
    }

    #[test]
    fn a_date_to_come_back_at_counts_from_the_service_s_clock() {
        let date = ("Date", "Thu, 01 Jan 1970 01:00:00 GMT");
        let requested = |header: &str, value: &str| match failure(503, &[date, (header, value)], 0, 0) {
            Failure::Retryable { retry_after, .. } => retry_after,
            other => panic!("{other:?}"),
        };
        let http = |seconds| Some(RetryAfter::Http(Duration::from_secs(seconds)));
        assert_eq!(requested("Retry-After", "Thu, 01 Jan 1970 01:00:09 GMT"), http(9));
        assert_eq!(requested("Retry-After", "Thu, 01 Jan 1970 00:00:00 GMT"), http(0));
        assert_eq!(requested("Retry-After", "9"), http(9));
        let aws = |millis| Some(RetryAfter::Aws(Duration::from_millis(millis)));
        assert_eq!(requested("x-amz-retry-after", " 1500 "), aws(1500));
        for invalid in ["-9", "", "soon", "1.5"] {
            assert_eq!(
                (requested("Retry-After", invalid), requested("x-amz-retry-after", invalid)),
                (None, None)
            );
        }
    }
}

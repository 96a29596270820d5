use crate::client::ConfigError;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// The retry mode, as in the variable `AWS_RETRY_MODE` and the profile key `retry_mode`.
///
/// ```
/// use dx_runtime::client::RetryMode;
///
/// assert_eq!("adaptive".parse(), Ok(RetryMode::Adaptive));
/// assert!("fast".parse::<RetryMode>().is_err());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryMode {
    /// Retries with exponential backoff, while the client's retry quota lasts.
    #[default]
    Standard,
    /// Like `Standard`, but also limits the rate of requests while the service throttles the client. All requests of a
    /// client, including first attempts, wait for the rate limiter then, so that a client should be used for one
    /// resource only. The rate follows the CUBIC algorithm of the AWS SDKs.
    Adaptive,
}

impl RetryMode {
    /// The name of the mode in settings.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Adaptive => "adaptive",
        }
    }
}

impl fmt::Display for RetryMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Parses the name of a mode, which is not case-sensitive. `legacy`, which other AWS SDKs support for their earlier
/// behavior, is equivalent to [`Standard`](RetryMode::Standard).
impl FromStr for RetryMode {
    type Err = RetryModeError;

    fn from_str(name: &str) -> Result<Self, RetryModeError> {
        match &*name.to_ascii_lowercase() {
            "standard" | "legacy" => Ok(Self::Standard),
            "adaptive" => Ok(Self::Adaptive),
            _ => Err(RetryModeError),
        }
    }
}

/// The error for an unknown retry mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryModeError;

impl fmt::Display for RetryModeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown retry mode; expected `standard` or `adaptive`")
    }
}

impl std::error::Error for RetryModeError {}

impl From<RetryModeError> for ConfigError {
    fn from(error: RetryModeError) -> Self {
        Self::new(error.to_string())
    }
}

/// The retry configuration: the maximum number of attempts and the delays between them. The rules are those of the AWS
/// SDKs' standard mode, with the backoff and costs of 2026.
///
/// Calls are retried after broken connections, timeouts, throttling errors, the status codes 429, 500, 502, 503 and
/// 504, and errors with the trait `retryable`. The delay is a random fraction of `base_backoff`, or of
/// `throttling_backoff` after a throttling error, which doubles with each attempt up to `max_backoff`. Services can
/// request a longer delay: by up to 5 seconds more with the header `x-amz-retry-after`, or up to `max_backoff` with
/// `Retry-After`.
///
/// Retries take tokens from a quota that all clones of a client share, so that they do not multiply the load of a
/// service in trouble: the quota holds 500 tokens, of which a retry takes 14, or 5 after a throttling error. A
/// successful call returns the tokens of its last retry, or adds one if there was none.
///
/// ```
/// use dx_runtime::client::{Retry, RetryMode};
///
/// let patient = Retry { max_attempts: 8, mode: RetryMode::Adaptive, ..Retry::default() };
/// assert_eq!(Retry::default().max_attempts, 3);
/// # assert!(patient != Retry::NEVER);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// The retry mode. The default is `Standard`.
    pub mode: RetryMode,
    /// The maximum number of attempts, including the first. The default is 3; 0 is equivalent to 1.
    pub max_attempts: u32,
    /// The maximum delay before the second attempt, unless the service throttles. The default is 50 milliseconds.
    pub base_backoff: Duration,
    /// The maximum delay before the second attempt after a throttling error. The default is 1 second.
    pub throttling_backoff: Duration,
    /// The maximum delay before any attempt. The default is 20 seconds.
    pub max_backoff: Duration,
}

impl Retry {
    /// No retries.
    pub const NEVER: Self = Self { max_attempts: 1, ..Self::STANDARD };

    pub(super) const STANDARD: Self = Self {
        mode: RetryMode::Standard,
        max_attempts: 3,
        base_backoff: Duration::from_millis(50),
        throttling_backoff: Duration::from_secs(1),
        max_backoff: Duration::from_secs(20),
    };

    /// The default for the service with this `sdkId`. The AWS SDKs use different values for DynamoDB.
    pub(in crate::client) fn of_service(sdk_id: &str) -> Self {
        match sdk_id {
            "DynamoDB" | "DynamoDB Streams" => {
                Self { max_attempts: 4, base_backoff: Duration::from_millis(25), ..Self::STANDARD }
            }
            _ => Self::STANDARD,
        }
    }
}

/// Returns the defaults of the AWS SDKs: three attempts in standard mode.
impl Default for Retry {
    fn default() -> Self {
        Self::STANDARD
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modes_are_known_by_name() {
        for (name, mode) in [
            ("standard", Ok(RetryMode::Standard)),
            ("Adaptive", Ok(RetryMode::Adaptive)),
            ("legacy", Ok(RetryMode::Standard)),
            ("", Err(RetryModeError)),
            ("fast", Err(RetryModeError)),
        ] {
            assert_eq!(name.parse(), mode, "{name}");
        }
        assert!(RetryModeError.to_string().contains("`standard` or `adaptive`"));
        assert_eq!(RetryMode::Adaptive.to_string(), "adaptive");
    }

    #[test]
    fn dynamodb_has_defaults_of_its_own() {
        let retry = Retry::of_service("DynamoDB Streams");
        assert_eq!((retry.max_attempts, retry.base_backoff), (4, Duration::from_millis(25)));
        assert_eq!(Retry::of_service("DataExchange"), Retry::default());
    }
}

use crate::client::ConfigError;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// Which rules retries follow, as the variable `AWS_RETRY_MODE` and the key `retry_mode` of a profile name them.
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
    /// Retries with exponential backoff, as long as the client's retry quota lasts.
    #[default]
    Standard,
    /// As `Standard`; in addition the client sends fewer requests while the service throttles it. All requests of a
    /// client, first attempts included, then wait for a rate limiter, so a client is for one resource only. The rate
    /// follows the CUBIC algorithm of the AWS SDKs.
    Adaptive,
}

impl RetryMode {
    /// The mode's name in the environment.
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

/// By name, in upper or lower case. `legacy`, which the settings that AWS SDKs share have for what an SDK did before
/// there were modes, is [`Standard`](RetryMode::Standard): there is no other behavior to go back to.
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

/// The name of a retry mode is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryModeError;

impl fmt::Display for RetryModeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a retry mode is `standard` or `adaptive` (`legacy` is `standard` too)")
    }
}

impl std::error::Error for RetryModeError {}

impl From<RetryModeError> for ConfigError {
    fn from(error: RetryModeError) -> Self {
        Self::new(error.to_string())
    }
}

/// How often a call is sent, and how long it pauses in between. The rules are those of the AWS SDKs' standard mode, with
/// the backoff and the costs of 2026.
///
/// Retried is what may succeed the next time: broken connections and timeouts, errors by which the service throttles, the
/// statuses 429, 500, 502, 503 and 504, and errors with the trait `retryable`. A pause is a random part of
/// `base_backoff`, or of `throttling_backoff` after an error that throttles, doubled with each further attempt up to
/// `max_backoff`. A service can ask for a longer one: by up to 5 seconds with the header `x-amz-retry-after`, or up to
/// `max_backoff` with `Retry-After`.
///
/// Retries draw on a quota that all clones of a client share, so that a service in trouble does not get several times
/// the load: of 500 tokens a retry takes 14, or 5 after an error that throttles, and a call that succeeds gives back what
/// its last retry took, or 1 if it had none.
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
    /// Which rules retries follow. By default the standard ones.
    pub mode: RetryMode,
    /// How often the request is sent at most, the first time included. By default 3; 0 is the same as 1.
    pub max_attempts: u32,
    /// The longest pause before the second attempt, unless the service throttles. By default 50 milliseconds.
    pub base_backoff: Duration,
    /// The longest pause before the second attempt if the service throttles. By default 1 second.
    pub throttling_backoff: Duration,
    /// The longest pause of all. By default 20 seconds.
    pub max_backoff: Duration,
}

impl Retry {
    /// One attempt only.
    pub const NEVER: Self = Self { max_attempts: 1, ..Self::STANDARD };

    pub(super) const STANDARD: Self = Self {
        mode: RetryMode::Standard,
        max_attempts: 3,
        base_backoff: Duration::from_millis(50),
        throttling_backoff: Duration::from_secs(1),
        max_backoff: Duration::from_secs(20),
    };

    /// The default for the service with this `sdkId`. In all AWS SDKs, that of DynamoDB is another.
    pub(in crate::client) fn of_service(sdk_id: &str) -> Self {
        match sdk_id {
            "DynamoDB" | "DynamoDB Streams" => {
                Self { max_attempts: 4, base_backoff: Duration::from_millis(25), ..Self::STANDARD }
            }
            _ => Self::STANDARD,
        }
    }
}

/// Three attempts in the standard mode, as in the AWS SDKs.
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

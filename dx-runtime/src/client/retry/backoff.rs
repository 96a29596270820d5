use super::{Reason, Retry};
use std::time::Duration;

/// The delay that a response requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::client) enum RetryAfter {
    /// The header `x-amz-retry-after` of AWS
    Aws(Duration),
    /// The header `Retry-After` of HTTP
    Http(Duration),
}

/// The maximum by which `x-amz-retry-after` can extend a delay.
const MAX_ADDITIONAL: Duration = Duration::from_secs(5);

/// The delay after `attempt`, counted from 1: exponential backoff with full jitter. `random` is in the range
/// `0.0..1.0`.
pub(super) fn pause(
    retry: &Retry,
    reason: Reason,
    retry_after: Option<RetryAfter>,
    attempt: u32,
    random: f64,
) -> Duration {
    let backoff = max_pause(retry, reason, attempt).mul_f64(random.clamp(0.0, 1.0));
    match retry_after {
        None => backoff,
        Some(RetryAfter::Aws(requested)) => requested.clamp(backoff, backoff.saturating_add(MAX_ADDITIONAL)),
        Some(RetryAfter::Http(requested)) => requested.min(retry.max_backoff).max(backoff),
    }
}

fn max_pause(retry: &Retry, reason: Reason, attempt: u32) -> Duration {
    let base = match reason {
        Reason::Throttling => retry.throttling_backoff,
        Reason::ServerError | Reason::Transient => retry.base_backoff,
    };
    let factor = 1_u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
    base.saturating_mul(factor).min(retry.max_backoff)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn max_pause(reason: Reason, attempt: u32) -> u128 {
        pause(&Retry::STANDARD, reason, None, attempt, 1.0).as_millis()
    }

    #[test]
    fn the_longest_pause_doubles_up_to_the_limit() {
        let pauses: Vec<_> = (1..=8).map(|attempt| max_pause(Reason::Throttling, attempt)).collect();
        assert_eq!(pauses, [1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000, 20_000]);
        for reason in [Reason::Transient, Reason::ServerError] {
            let pauses: Vec<_> = (1..=10).map(|attempt| max_pause(reason, attempt)).collect();
            assert_eq!(pauses, [50, 100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 20_000]);
        }
        assert_eq!(max_pause(Reason::Transient, u32::MAX), 20_000);
    }

    #[test]
    fn a_pause_is_a_random_part_of_the_longest_one() {
        let pause = |random| pause(&Retry::STANDARD, Reason::Throttling, None, 3, random).as_millis();
        assert_eq!((pause(0.0), pause(0.25), pause(0.5)), (0, 1_000, 2_000));
    }

    #[test]
    fn x_amz_retry_after_is_at_least_the_backoff_and_at_most_five_seconds_more() {
        for (requested, expected) in
            [(0, 500), (499, 500), (501, 501), (5_500, 5_500), (5_501, 5_500), (u64::MAX, 5_500)]
        {
            let requested = Some(RetryAfter::Aws(Duration::from_millis(requested)));
            let pause = pause(&Retry::STANDARD, Reason::Throttling, requested, 1, 0.5);
            assert_eq!(pause.as_millis(), expected, "{requested:?}");
        }
    }

    #[test]
    fn retry_after_is_at_most_the_longest_pause_of_all() {
        for (requested, expected) in [(0, 500), (7, 7_000), (3_600, 20_000)] {
            let requested = Some(RetryAfter::Http(Duration::from_secs(requested)));
            let pause = pause(&Retry::STANDARD, Reason::Throttling, requested, 1, 0.5);
            assert_eq!(pause.as_millis(), expected, "{requested:?}");
        }
    }
}

use super::Reason;
use std::sync::atomic::{AtomicU32, Ordering};

/// The token bucket that limits the retries of a client.
#[derive(Debug)]
pub(super) struct Quota(AtomicU32);

impl Quota {
    const CAPACITY: u32 = 500;
    /// The tokens that a success without a retry adds
    pub(super) const REFUND: u32 = 1;

    pub(super) fn new() -> Self {
        Self(AtomicU32::new(Self::CAPACITY))
    }

    /// The cost of a retry. It is lower for throttling, which shows that the service manages its load.
    pub(super) fn cost(reason: Reason) -> u32 {
        match reason {
            Reason::Throttling => 5,
            Reason::ServerError | Reason::Transient => 14,
        }
    }

    /// Takes tokens, or returns `false` if there are not enough.
    pub(super) fn take(&self, tokens: u32) -> bool {
        let rest = |available: u32| available.checked_sub(tokens);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, rest).is_ok()
    }

    /// Adds tokens, up to the capacity.
    pub(super) fn give(&self, tokens: u32) {
        let sum = |available: u32| {
            (available < Self::CAPACITY).then(|| available.saturating_add(tokens).min(Self::CAPACITY))
        };
        // Usually the bucket is full; then nothing is written.
        let _full = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, sum);
    }

    #[cfg(test)]
    pub(super) fn available(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_taken_as_long_as_there_are_enough() {
        for (reason, retries, left) in
            [(Reason::Throttling, 100, 0), (Reason::Transient, 35, 10), (Reason::ServerError, 35, 10)]
        {
            let quota = Quota::new();
            assert_eq!((0..).take_while(|_| quota.take(Quota::cost(reason))).count(), retries);
            assert_eq!(quota.available(), left);
        }
    }

    #[test]
    fn the_quota_is_never_more_than_full() {
        let quota = Quota::new();
        quota.give(7);
        assert_eq!(quota.available(), 500);
        assert!(quota.take(5));
        quota.give(14);
        assert_eq!(quota.available(), 500);
    }
}

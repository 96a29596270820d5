use std::time::Duration;

/// A token bucket whose capacity is the number of tokens that arrive per second.
#[derive(Debug)]
pub(super) struct TokenBucket {
    /// Tokens per second
    rate: f64,
    capacity: f64,
    tokens: f64,
    filled_at: f64,
}

impl TokenBucket {
    /// The minimum rate: one request every two seconds
    const MIN_RATE: f64 = 0.5;
    /// The tolerance for rounding errors
    const TOLERANCE: f64 = 1e-6;

    pub(super) fn new() -> Self {
        Self { rate: 1.0, capacity: 1.0, tokens: 0.0, filled_at: 0.0 }
    }

    pub(super) fn rate(&self) -> f64 {
        self.rate
    }

    pub(super) fn set_rate(&mut self, rate: f64, now: f64) {
        // Tokens up to now arrived at the old rate.
        self.fill(now);
        self.rate = rate.max(Self::MIN_RATE);
        self.capacity = rate.max(1.0);
        self.tokens = self.tokens.min(self.capacity);
    }

    /// Takes a token and returns zero, or returns the time until one is available.
    pub(super) fn acquire(&mut self, now: f64) -> Duration {
        self.fill(now);
        if self.tokens >= 1.0 - Self::TOLERANCE {
            self.tokens = (self.tokens - 1.0).max(0.0);
            return Duration::ZERO;
        }
        Duration::from_secs_f64((1.0 - self.tokens) / self.rate)
    }

    fn fill(&mut self, now: f64) {
        // Threads may call this out of order.
        let elapsed = (now - self.filled_at).max(0.0);
        self.tokens = (self.tokens + elapsed * self.rate).min(self.capacity);
        self.filled_at = self.filled_at.max(now);
    }

    #[cfg(test)]
    pub(super) fn tokens(&self) -> f64 {
        self.tokens
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_come_at_the_rate_up_to_those_of_a_second() {
        let mut bucket = TokenBucket::new();
        bucket.set_rate(4.0, 0.0);
        assert_eq!(bucket.acquire(0.0), Duration::from_millis(250));
        assert_eq!(bucket.acquire(0.25), Duration::ZERO);
        assert_eq!((0..).take_while(|_| bucket.acquire(60.0).is_zero()).count(), 4);
    }

    #[test]
    fn the_rate_is_never_less_than_one_in_two_seconds() {
        let mut bucket = TokenBucket::new();
        bucket.set_rate(-3.0, 0.0);
        assert_eq!(bucket.acquire(0.0), Duration::from_secs(2));
        assert_eq!(bucket.acquire(2.0), Duration::ZERO);
    }
}

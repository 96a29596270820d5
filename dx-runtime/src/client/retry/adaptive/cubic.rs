/// The request rate as a function of the time since the service throttled: the CUBIC algorithm of TCP (RFC 9438).
#[derive(Debug, Default)]
pub(super) struct Cubic {
    /// The rate at which the service throttled
    max: f64,
    /// The time until the rate returns to `max`
    until_max: f64,
    throttled_at: f64,
}

impl Cubic {
    const SCALE: f64 = 0.4;
    /// The factor by which throttling reduces the rate
    const BETA: f64 = 0.7;

    /// The new rate after a request that was not throttled.
    pub(super) fn succeeded(&self, now: f64) -> f64 {
        Self::SCALE * (now - self.throttled_at - self.until_max).powi(3) + self.max
    }

    /// The new rate after the service throttled requests that were sent at `rate`.
    pub(super) fn throttled(&mut self, rate: f64, now: f64) -> f64 {
        self.max = rate;
        self.until_max = (rate * (1.0 - Self::BETA) / Self::SCALE).cbrt();
        self.throttled_at = now;
        rate * Self::BETA
    }
}

#[cfg(test)]
mod tests {
    use super::Cubic;

    /// The rates are those of botocore 1.44.
    #[test]
    fn the_rate_falls_and_comes_back_first_fast_then_slowly_then_beyond() {
        let mut cubic = Cubic::default();
        assert_eq!(cubic.throttled(10.0, 5.0), 7.0);
        let rates: Vec<_> = (5..=9).map(|now| cubic.succeeded(f64::from(now))).collect();
        let expected = [7.0, 9.648936, 10.000031, 10.453285, 13.408697];
        for (rate, expected) in rates.iter().zip(expected) {
            assert!((rate - expected).abs() < 1e-6, "{rates:?}");
        }
    }
}

/// Measures the number of requests per second, smoothed over intervals of half a second.
#[derive(Debug, Default)]
pub(super) struct RateMeter {
    rate: f64,
    /// The number of requests since `since`
    count: f64,
    /// The start of the current interval
    since: f64,
}

impl RateMeter {
    const HALVES: f64 = 2.0;
    /// The weight of the newest measurement
    const SMOOTHING: f64 = 0.8;

    /// Counts a request and returns the rate.
    pub(super) fn record(&mut self, now: f64) -> f64 {
        self.count += 1.0;
        let half = (now * Self::HALVES).floor() / Self::HALVES;
        if half > self.since {
            let current = self.count / (half - self.since);
            self.rate = current * Self::SMOOTHING + self.rate * (1.0 - Self::SMOOTHING);
            self.count = 0.0;
            self.since = half;
        }
        self.rate
    }

    #[cfg(test)]
    pub(super) fn rate(&self) -> f64 {
        self.rate
    }
}

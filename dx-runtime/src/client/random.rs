use crate::random::random_bytes;

/// A random number that is at least 0 and less than 1.
pub(super) fn random() -> f64 {
    const BITS: u32 = f64::MANTISSA_DIGITS;
    (u64::from_ne_bytes(random_bytes()) >> (u64::BITS - BITS)) as f64 / (1_u64 << BITS) as f64
}

#[cfg(test)]
mod tests {
    use super::random;

    #[test]
    fn random_numbers_are_spread_over_the_unit_interval() {
        let numbers: Vec<_> = (0..10_000).map(|_| random()).collect();
        assert!(numbers.iter().all(|number| (0.0..1.0).contains(number)));
        for tenth in 0..10 {
            let low = f64::from(tenth) / 10.0;
            let count = numbers.iter().filter(|number| (low..low + 0.1).contains(*number)).count();
            // The odds of being off by this much are below 1e-20.
            assert!((700..1300).contains(&count), "{count} from {low}");
        }
    }
}

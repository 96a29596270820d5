use std::hash::{BuildHasher, RandomState};

/// A random number that is at least 0 and less than 1. Its randomness is that of the standard library's hash maps.
pub(super) fn random() -> f64 {
    const BITS: u32 = f64::MANTISSA_DIGITS;
    (RandomState::new().hash_one(0) >> (u64::BITS - BITS)) as f64 / (1_u64 << BITS) as f64
}

//! Converts integers of arbitrary size between bytes and decimal digits.
//!
//! The time of both conversions is quadratic in the length, so the length is limited.

/// The maximum number of bytes: 2,466 decimal digits.
pub(super) const MAX_BYTES: usize = 1024;
/// Integers with more decimal digits exceed the maximum number of bytes.
pub(super) const MAX_DIGITS: usize = 2467;

/// The number of decimal digits in a word of base 10^9.
const DIGITS: usize = 9;
const BASE: u64 = 1_000_000_000;

/// Converts big-endian bytes to decimal digits.
pub(super) fn digits(bytes: &[u8]) -> String {
    let mut parts: Vec<u32> = Vec::new();
    // The first word has the remainder of the length, so that all others have four bytes.
    let (first, rest) = bytes.split_at(bytes.len() % 4);
    for word in std::iter::once(first).chain(rest.chunks(4)) {
        let value = word.iter().fold(0, |value, byte| value << 8 | u64::from(*byte));
        multiply_add(&mut parts, 1 << (8 * word.len()), value, BASE);
    }
    let mut text = parts.pop().unwrap_or_default().to_string();
    for part in parts.iter().rev() {
        text.push_str(&format!("{part:09}"));
    }
    text
}

/// Converts decimal digits to the minimal big-endian bytes.
pub(super) fn bytes(digits: &str) -> Vec<u8> {
    let mut words: Vec<u32> = Vec::new();
    let (first, rest) = digits.as_bytes().split_at(digits.len() % DIGITS);
    for part in std::iter::once(first).chain(rest.chunks(DIGITS)) {
        let value = part.iter().fold(0, |value, digit| value * 10 + u64::from(digit.wrapping_sub(b'0')));
        let factor = part.iter().fold(1, |factor, _| factor * 10);
        multiply_add(&mut words, factor, value, 1 << 32);
    }
    let bytes: Vec<u8> = words.iter().rev().flat_map(|word| word.to_be_bytes()).collect();
    without_zeros(&bytes).to_vec()
}

/// Increments an integer in big-endian bytes.
pub(super) fn increment(bytes: &mut Vec<u8>) {
    for byte in bytes.iter_mut().rev() {
        *byte = byte.wrapping_add(1);
        if *byte != 0 {
            return;
        }
    }
    bytes.insert(0, 1);
}

/// Decrements an integer in big-endian bytes, which must not be zero.
pub(super) fn decrement(bytes: &mut [u8]) {
    for byte in bytes.iter_mut().rev() {
        *byte = byte.wrapping_sub(1);
        if *byte != u8::MAX {
            return;
        }
    }
}

/// Removes leading zeros.
pub(super) fn without_zeros(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.get(zeros..).unwrap_or_default()
}

/// Converts big-endian bytes to an `i128`, if they fit.
pub(super) fn small(bytes: &[u8]) -> Option<i128> {
    const FEW: usize = 15;
    (bytes.len() <= FEW).then(|| bytes.iter().fold(0, |value, byte| value << 8 | i128::from(*byte)))
}

/// Multiplies a number by `factor` and adds `carry`. Its digits, least significant first, are in a `base` of at most
/// 2^32, which `factor` and `carry` do not exceed either, so nothing overflows.
fn multiply_add(parts: &mut Vec<u32>, factor: u64, mut carry: u64, base: u64) {
    for part in parts.iter_mut() {
        carry += u64::from(*part) * factor;
        *part = low(carry, base);
        carry /= base;
    }
    while carry > 0 {
        parts.push(low(carry, base));
        carry /= base;
    }
}

#[allow(clippy::cast_possible_truncation)] // What is left of a division by 2^32 at most has 32 bits.
fn low(value: u64, base: u64) -> u32 {
    (value % base) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_bytes_are_those_of_the_same_integer() {
        for shift in 0..127 {
            for near in [-1, 0, 1] {
                let value = (1_u128 << shift).saturating_add_signed(near);
                let all = value.to_be_bytes();
                let shortest = without_zeros(&all);
                assert_eq!(digits(&all), value.to_string());
                assert_eq!(digits(shortest), value.to_string());
                assert_eq!(bytes(&value.to_string()), shortest);
            }
        }
    }

    #[test]
    fn the_longest_integer_is_converted_there_and_back() {
        let longest = vec![u8::MAX; MAX_BYTES];
        let text = digits(&longest);
        assert_eq!((text.len(), bytes(&text)), (MAX_DIGITS, longest));
        assert_eq!(
            digits(&[&[1][..], &[0; 32]].concat()),
            "115792089237316195423570985008687907853269984665640564039457584007913129639936"
        );
    }

    #[test]
    fn one_more_and_one_less_carry_over() {
        let mut number = vec![0, 255, 255];
        increment(&mut number);
        assert_eq!(number, [1, 0, 0]);
        decrement(&mut number);
        assert_eq!(number, [0, 255, 255]);
        let mut number = vec![255];
        increment(&mut number);
        assert_eq!(number, [1, 0]);
    }
}

//! Exact comparison of numbers of any type with the bounds of a model, by their decimal digits.

use crate::number::JsonNumber;
use std::cmp::Ordering;

/// Compares a number, as formatted by Rust, with one in JSON syntax. `None` if either is not a number, as `NaN`.
pub(super) fn compare(number: &str, limit: &str) -> Option<Ordering> {
    match number {
        "inf" => Some(Ordering::Greater),
        "-inf" => Some(Ordering::Less),
        _ => Some(Decimal::parse(number)?.cmp(&Decimal::parse(limit)?)),
    }
}

/// The number `0.digits × 10^magnitude`. Zero has no digits.
struct Decimal {
    negative: bool,
    magnitude: i64,
    /// Without leading and trailing zeros
    digits: String,
}

impl Decimal {
    fn parse(text: &str) -> Option<Self> {
        let number = JsonNumber::parse(text)?;
        let digits = [number.integer, number.fraction].concat();
        let significant = digits.trim_start_matches('0');
        let point = i64::try_from(number.integer.len()).ok()?;
        let zeros = i64::try_from(digits.len() - significant.len()).ok()?;
        Some(Self {
            negative: number.negative,
            magnitude: number.exponent.unwrap_or(0) + point - zeros,
            digits: significant.trim_end_matches('0').to_owned(),
        })
    }

    fn sign(&self) -> i8 {
        match (self.digits.is_empty(), self.negative) {
            (true, _) => 0,
            (false, false) => 1,
            (false, true) => -1,
        }
    }

    fn cmp(&self, other: &Self) -> Ordering {
        let absolute = || (self.magnitude, &self.digits).cmp(&(other.magnitude, &other.digits));
        self.sign().cmp(&other.sign()).then_with(|| match self.sign() {
            0 => Ordering::Equal,
            1 => absolute(),
            _ => absolute().reverse(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::compare;
    use std::cmp::Ordering::{Equal, Greater, Less};

    #[test]
    fn numbers_compare_by_value_however_they_are_written() {
        for (number, limit, expected) in [
            ("1", "1.0", Equal),
            ("100", "1e2", Equal),
            ("0.001", "1E-3", Equal),
            ("-0", "0.0", Equal),
            ("12", "121", Less),
            ("9", "10", Less),
            ("1.05", "1.5", Less),
            ("-2", "-1.5", Less),
            ("-1", "1", Less),
            ("0", "0.5", Less),
            ("0", "-0.5", Greater),
            ("-0.1", "-1", Greater),
            ("1e1000000000000000000000", "1", Greater),
            ("1180591620717411303424", "1180591620717411303423", Greater),
            ("inf", "1e400", Greater),
            ("-inf", "0", Less),
        ] {
            assert_eq!(compare(number, limit), Some(expected), "{number} {limit}");
        }
        assert_eq!(compare("NaN", "0"), None);
    }
}

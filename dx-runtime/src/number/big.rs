//! Exact numbers of arbitrary size.

use super::{JsonNumber, NumberError};
use std::fmt;
use std::str::FromStr;

/// An integer of arbitrary size, stored as decimal digits.
///
/// Comparison is by value. For arithmetic, parse [`as_str`](Self::as_str) as a suitable type.
///
/// ```
/// use dx_runtime::BigInteger;
///
/// let number = BigInteger::new("1180591620717411303424")?;
/// assert_eq!(number.as_str().parse(), Ok(2_i128.pow(70)));
/// # Ok::<(), dx_runtime::NumberError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BigInteger(String);

impl BigInteger {
    /// Parses an integer in JSON syntax: digits without leading zeros, and an optional `-`. `-0` is normalized to `0`.
    ///
    /// # Errors
    ///
    /// If the text is not an integer. Fractions and exponents are not allowed.
    pub fn new(text: &str) -> Result<Self, NumberError> {
        match JsonNumber::parse(text) {
            Some(number) if number.is_integer() => Ok(Self(number.without_sign_of_zero(text))),
            _ => Err(NumberError("an integer in JSON syntax, such as -12")),
        }
    }

    /// The decimal digits, with a leading `-` if the number is negative. This is also its JSON representation.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for BigInteger {
    fn default() -> Self {
        Self::from(0_u64)
    }
}

impl fmt::Display for BigInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Equivalent to [`BigInteger::new`].
impl FromStr for BigInteger {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        Self::new(text)
    }
}

impl From<i32> for BigInteger {
    fn from(number: i32) -> Self {
        i64::from(number).into()
    }
}

impl From<i64> for BigInteger {
    fn from(number: i64) -> Self {
        Self(itoa::Buffer::new().format(number).to_owned())
    }
}

impl From<u64> for BigInteger {
    fn from(number: u64) -> Self {
        Self(itoa::Buffer::new().format(number).to_owned())
    }
}

/// A decimal number of arbitrary size and precision, stored as text.
///
/// Comparison is by representation: `1.0`, `1.00` and `10e-1` differ, because the precision may be significant.
///
/// ```
/// use dx_runtime::BigDecimal;
///
/// let price = BigDecimal::new("0.100")?;
/// assert_eq!(price.to_string(), "0.100");
/// assert_ne!(price, BigDecimal::new("0.1")?);
/// # Ok::<(), dx_runtime::NumberError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BigDecimal(String);

impl BigDecimal {
    /// Parses a number in JSON syntax. The text is preserved, except for the `-` of a zero.
    ///
    /// # Errors
    ///
    /// If the text is not a number in JSON syntax.
    pub fn new(text: &str) -> Result<Self, NumberError> {
        let number = JsonNumber::parse(text).ok_or(NumberError::SYNTAX)?;
        Ok(Self(number.without_sign_of_zero(text)))
    }

    /// The number as given to [`new`](Self::new). This is also its JSON representation.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for BigDecimal {
    fn default() -> Self {
        Self::from(0_u64)
    }
}

impl fmt::Display for BigDecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Equivalent to [`BigDecimal::new`].
impl FromStr for BigDecimal {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        Self::new(text)
    }
}

impl From<i32> for BigDecimal {
    fn from(number: i32) -> Self {
        i64::from(number).into()
    }
}

impl From<i64> for BigDecimal {
    fn from(number: i64) -> Self {
        Self(BigInteger::from(number).0)
    }
}

impl From<u64> for BigDecimal {
    fn from(number: u64) -> Self {
        Self(BigInteger::from(number).0)
    }
}

//! Numbers of documents.

use super::{JsonNumber, NumberError, write_float};
use std::fmt;
use std::str::FromStr;

/// A number of a [`Document`](crate::Document): an integer that fits `i64` or `u64`, or else a finite `f64`.
///
/// Numbers are compared by value, as in JSON: `1` equals `1.0`, and `-0.0` equals `0`. They are formatted according to
/// their type: integers without a decimal point, and floats with one.
///
/// ```
/// use dx_runtime::Number;
///
/// let number: Number = "1.0".parse()?;
/// assert_eq!(number, Number::from(1));
/// assert_eq!(number.as_u64(), Some(1));
/// assert_eq!(number.to_string(), "1.0");
/// # Ok::<(), dx_runtime::NumberError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Number(pub(crate) Repr);

#[derive(Clone, Copy)]
pub(crate) enum Repr {
    Unsigned(u64),
    /// Less than zero
    Negative(i64),
    /// Finite
    Float(f64),
}

impl Number {
    /// Returns the value if it is an integer that fits; floats without a fraction are converted.
    pub fn as_i64(self) -> Option<i64> {
        self.as_i128().and_then(|number| i64::try_from(number).ok())
    }

    /// Returns the value if it is an integer that fits; floats without a fraction are converted.
    pub fn as_u64(self) -> Option<u64> {
        self.as_i128().and_then(|number| u64::try_from(number).ok())
    }

    /// Returns the value as a float. Integers beyond ±2^53 are rounded to the nearest one.
    pub fn as_f64(self) -> f64 {
        match self.0 {
            Repr::Unsigned(number) => number as f64,
            Repr::Negative(number) => number as f64,
            Repr::Float(number) => number,
        }
    }

    /// Appends the number as JSON to `out`.
    pub fn write(self, out: &mut String) {
        match self.0 {
            Repr::Unsigned(number) => out.push_str(itoa::Buffer::new().format(number)),
            Repr::Negative(number) => out.push_str(itoa::Buffer::new().format(number)),
            Repr::Float(number) => write_float(number, out),
        }
    }

    /// Returns the value if it is an integer between -2^64 and 2^64, exclusive.
    fn as_i128(self) -> Option<i128> {
        const TWO_TO_THE_64: f64 = 18_446_744_073_709_551_616.0;
        match self.0 {
            Repr::Unsigned(number) => Some(number.into()),
            Repr::Negative(number) => Some(number.into()),
            Repr::Float(number) if number.fract() == 0.0 && number.abs() < TWO_TO_THE_64 => {
                Some(number as i128)
            }
            Repr::Float(_) => None,
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (self.as_i128(), other.as_i128()) {
            (Some(a), Some(b)) => a == b,
            // Numbers that are not integers are floats.
            (None, None) => self.as_f64() == other.as_f64(),
            _ => false,
        }
    }
}

// NaN is excluded, so that equality is reflexive.
impl Eq for Number {}

/// Formats the number as JSON.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(&mut text);
        f.pad(&text)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({self})")
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        Self(Repr::Unsigned(number))
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(u64::try_from(number).map_or(Repr::Negative(number), Repr::Unsigned))
    }
}

impl From<i32> for Number {
    fn from(number: i32) -> Self {
        i64::from(number).into()
    }
}

/// Fails for infinities and NaN, which JSON does not support.
impl TryFrom<f64> for Number {
    type Error = NumberError;

    fn try_from(number: f64) -> Result<Self, NumberError> {
        if number.is_finite() {
            Ok(Self(Repr::Float(number)))
        } else {
            Err(NumberError("a number that a 64-bit float can hold"))
        }
    }
}

/// Parses a number in JSON syntax.
///
/// Numbers that are written as integers and fit become integers. Others, and `-0`, become the nearest `f64`; an
/// overflow such as `1e400` is an error.
impl FromStr for Number {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let syntax = JsonNumber::parse(text).ok_or(NumberError::SYNTAX)?;
        if syntax.is_integer() {
            if let Ok(number) = text.parse::<u64>() {
                return Ok(number.into());
            }
            // Except zero, whose sign an integer would lose.
            if let Ok(number @ ..0) = text.parse::<i64>() {
                return Ok(number.into());
            }
        }
        text.parse::<f64>().map_err(|_| NumberError::SYNTAX).and_then(Self::try_from)
    }
}

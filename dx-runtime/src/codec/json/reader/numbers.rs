//! Numbers.

use super::Reader;
use crate::codec::DecodeError;
use crate::number::not_finite_named;
use crate::{BigDecimal, BigInteger};
use std::borrow::Cow;
use std::str::FromStr;

impl<'a> Reader<'a> {
    /// Reads a number, and returns its text.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value has a different type.
    pub fn number_text(&mut self) -> Result<&'a str, DecodeError> {
        if !matches!(self.token(), b'-' | b'0'..=b'9') {
            return Err(self.unexpected("a number"));
        }
        let start = self.position;
        if self.byte() == b'-' {
            self.position += 1;
        }
        if self.byte() == b'0' {
            self.position += 1;
        } else {
            self.digits()?;
        }
        if self.byte() == b'.' {
            self.position += 1;
            self.digits()?;
        }
        if matches!(self.byte(), b'e' | b'E') {
            self.position += 1;
            if matches!(self.byte(), b'+' | b'-') {
                self.position += 1;
            }
            self.digits()?;
        }
        Ok(&self.text[start..self.position])
    }

    /// An error about the last number.
    #[cold]
    pub(super) fn bad_number(&self, text: &str, message: impl Into<Cow<'static, str>>) -> DecodeError {
        self.error_at(self.position - text.len(), message)
    }

    fn digits(&mut self) -> Result<(), DecodeError> {
        let start = self.position;
        while self.byte().is_ascii_digit() {
            self.position += 1;
        }
        if self.position == start { Err(self.error("expected a digit")) } else { Ok(()) }
    }

    /// Reads an integer of type `T`. A fraction of zero, as in `3.0`, is accepted.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value has a different type, or the number has a fraction or is out of range.
    pub(crate) fn integer<T: TryFrom<i64>>(&mut self) -> Result<T, DecodeError> {
        let text = self.number_text()?;
        let integer = text.parse().ok().or_else(|| whole(text));
        integer.and_then(|integer| T::try_from(integer).ok()).ok_or_else(|| {
            self.bad_number(text, format!("expected an integer of {} bits", 8 * size_of::<T>()))
        })
    }

    /// Reads a double, or one of the strings `NaN`, `Infinity` and `-Infinity`.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value has a different type, or the number is out of range.
    pub fn double(&mut self) -> Result<f64, DecodeError> {
        if self.token() == b'"' {
            return self.not_finite();
        }
        let text = self.number_text()?;
        let number = text.parse().ok().filter(|number: &f64| number.is_finite());
        number.ok_or_else(|| self.bad_number(text, "a number out of range"))
    }

    /// Reads a float, or one of the strings `NaN`, `Infinity` and `-Infinity`.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value has a different type, or the number is out of range.
    pub(crate) fn float(&mut self) -> Result<f32, DecodeError> {
        if self.token() == b'"' {
            #[allow(clippy::cast_possible_truncation)] // NaN and the infinities are the same in both.
            return self.not_finite().map(|number| number as f32);
        }
        let text = self.number_text()?;
        let number = text.parse().ok().filter(|number: &f32| number.is_finite());
        number.ok_or_else(|| self.bad_number(text, "a number out of range"))
    }

    fn not_finite(&mut self) -> Result<f64, DecodeError> {
        let start = self.value_start();
        let name = self.text()?;
        not_finite_named(&name)
            .ok_or_else(|| self.error_at(start, "expected a number, \"NaN\", \"Infinity\" or \"-Infinity\""))
    }

    /// Reads an integer of arbitrary size: a number, or a string of its digits.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value has a different type, or the number has a fraction or an exponent.
    pub(crate) fn big_integer(&mut self) -> Result<BigInteger, DecodeError> {
        self.big_number("expected an integer")
    }

    /// Reads a decimal number of arbitrary precision: a number, or a string of its digits.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value has a different type.
    pub(crate) fn big_decimal(&mut self) -> Result<BigDecimal, DecodeError> {
        self.big_number("expected a decimal number")
    }

    /// The protocol `rpcv2Json` sends such numbers as strings.
    fn big_number<T: FromStr>(&mut self, wanted: &'static str) -> Result<T, DecodeError> {
        if self.token() == b'"' {
            let start = self.value_start();
            return self.text()?.parse().map_err(|_| self.error_at(start, wanted));
        }
        let text = self.number_text()?;
        text.parse().map_err(|_| self.bad_number(text, wanted))
    }
}

/// The integer value of a number with a fraction or an exponent, if it is an integer that is exact in an `f64`.
fn whole(text: &str) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53
    let number: f64 = text.parse().ok()?;
    #[allow(clippy::cast_possible_truncation)] // Within ±2^53 and without a fraction nothing is cut.
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
}

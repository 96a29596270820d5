//! Numbers that Rust has no type for: any JSON number, and exact numbers of any size.

use std::error::Error;
use std::fmt::{self, Write};
use std::str::FromStr;

/// A number of a [`Document`](crate::Document): an integer that fits in `i64` or `u64`, or else a finite
/// `f64`.
///
/// Numbers compare by value, as those of JSON do: `1` equals `1.0`, and `-0.0` equals `0`. Each is written
/// the way it came about, though: an integer without a decimal point and a float with one.
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
    /// Less than zero.
    Negative(i64),
    /// Neither infinite nor NaN.
    Float(f64),
}

impl Number {
    /// The value if it is a whole number that fits, floats included.
    pub fn as_i64(self) -> Option<i64> {
        self.as_i128().and_then(|number| i64::try_from(number).ok())
    }

    /// The value if it is a whole number that fits, floats included.
    pub fn as_u64(self) -> Option<u64> {
        self.as_i128().and_then(|number| u64::try_from(number).ok())
    }

    /// The value, or the float nearest to it for an integer that is greater than 2^53 either way.
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

    /// The value if it is a whole number in the range that integers have.
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
            // Both are floats, if they can be equal at all.
            (None, None) => self.as_f64() == other.as_f64(),
            _ => false,
        }
    }
}

// No number is NaN, so each equals itself.
impl Eq for Number {}

/// The number as JSON.
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

/// Fails for infinities and NaN, which JSON has no number for.
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
/// What is written as an integer is one if it fits. `-0` and all other numbers are the nearest `f64`; what
/// would be infinite, such as `1e400`, is an error.
impl FromStr for Number {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let syntax = JsonNumber::parse(text).ok_or(NumberError::SYNTAX)?;
        if syntax.is_integer() {
            if let Ok(number) = text.parse::<u64>() {
                return Ok(number.into());
            }
            // Not zero: an integer has no sign to keep for it.
            if let Ok(number @ ..0) = text.parse::<i64>() {
                return Ok(number.into());
            }
        }
        text.parse::<f64>().map_err(|_| NumberError::SYNTAX).and_then(Self::try_from)
    }
}

/// Appends a finite float to `out` in the fewest digits that read back as the same. That is what `Debug` of Rust's
/// floats gives, and it is JSON.
pub(crate) fn write_float(float: impl fmt::Debug, out: &mut String) {
    let written = write!(out, "{float:?}");
    debug_assert!(written.is_ok(), "a String takes everything");
}

/// What Smithy's protocols call a float that is not finite.
pub(crate) fn not_finite_name(float: f64) -> &'static str {
    match float {
        f64::INFINITY => "Infinity",
        f64::NEG_INFINITY => "-Infinity",
        _ => "NaN",
    }
}

/// The float that is not finite and has this name.
pub(crate) fn not_finite_named(name: &str) -> Option<f64> {
    [f64::NAN, f64::INFINITY, f64::NEG_INFINITY].into_iter().find(|float| not_finite_name(*float) == name)
}

/// An integer of any size: its decimal digits, exactly.
///
/// Two are equal if their values are. For arithmetic, parse the text as the type that suits.
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
    /// The integer that `text` writes in JSON syntax: digits with no leading zero, after an optional `-`.
    /// `-0` becomes `0`.
    ///
    /// # Errors
    /// If the text is anything else, a number with a fraction or an exponent included.
    pub fn new(text: &str) -> Result<Self, NumberError> {
        match JsonNumber::parse(text) {
            Some(number) if number.is_integer() => Ok(Self(number.without_sign_of_zero(text))),
            _ => Err(NumberError("an integer in JSON syntax, such as -12")),
        }
    }

    /// The decimal digits, after a `-` if the number is negative. This is its JSON too.
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

/// The same as [`BigInteger::new`].
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

/// A decimal number of any size and precision: its text, exactly.
///
/// Two are equal if they are written alike: `1.0`, `1.00` and `10e-1` differ, as the precision may be meant.
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
    /// The number that `text` writes in JSON syntax. A zero loses its `-`; nothing else is changed.
    ///
    /// # Errors
    /// If the text is anything else.
    pub fn new(text: &str) -> Result<Self, NumberError> {
        let number = JsonNumber::parse(text).ok_or(NumberError::SYNTAX)?;
        Ok(Self(number.without_sign_of_zero(text)))
    }

    /// The number as it was written. This is its JSON too.
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

/// The same as [`BigDecimal::new`].
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

/// Why a text or a float is not a number of the type. The message says what was expected instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberError(&'static str);

impl NumberError {
    const SYNTAX: Self = Self("a number in JSON syntax, such as -12.5e3");
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.0)
    }
}

impl Error for NumberError {}

/// The parts of a number in JSON syntax (RFC 8259, section 6).
pub(crate) struct JsonNumber<'a> {
    pub negative: bool,
    /// The digits before the decimal point. At least one; the first is zero only if it is the only one.
    pub integer: &'a str,
    /// The digits after the decimal point, if any.
    pub fraction: &'a str,
    /// No further from zero than [`MAX_EXPONENT`], which is beyond what any text has digits for.
    pub exponent: Option<i64>,
}

const MAX_EXPONENT: i64 = 100_000_000_000_000_000;

impl<'a> JsonNumber<'a> {
    /// The number that `text`, all of it, writes.
    pub fn parse(text: &'a str) -> Option<Self> {
        let (negative, rest) = strip(text, '-');
        let (integer, rest) = split_digits(rest)?;
        if integer.len() > 1 && integer.starts_with('0') {
            return None;
        }
        let (fraction, rest) = match strip(rest, '.') {
            (true, rest) => split_digits(rest)?,
            (false, rest) => ("", rest),
        };
        let exponent = match rest.strip_prefix(['e', 'E']) {
            Some(rest) => Some(parse_exponent(rest)?),
            None if rest.is_empty() => None,
            None => return None,
        };
        Some(Self { negative, integer, fraction, exponent })
    }

    /// Whether it is written as an integer; `1.0` and `1e3` aren't.
    fn is_integer(&self) -> bool {
        self.fraction.is_empty() && self.exponent.is_none()
    }

    /// `text`, which is this number's, but `0` for `-0`.
    fn without_sign_of_zero(&self, text: &str) -> String {
        let zero = self.integer.bytes().chain(self.fraction.bytes()).all(|digit| digit == b'0');
        let unsigned = text.strip_prefix('-').filter(|_| zero);
        unsigned.unwrap_or(text).to_owned()
    }
}

fn parse_exponent(text: &str) -> Option<i64> {
    let (negative, rest) = match strip(text, '-') {
        (true, rest) => (true, rest),
        (false, rest) => (false, strip(rest, '+').1),
    };
    let (digits, rest) = split_digits(rest)?;
    let exponent =
        digits.bytes().fold(0, |exponent, digit| MAX_EXPONENT.min(exponent * 10 + i64::from(digit - b'0')));
    rest.is_empty().then_some(if negative { -exponent } else { exponent })
}

/// Whether `text` begins with `prefix`, and what comes after it.
fn strip(text: &str, prefix: char) -> (bool, &str) {
    text.strip_prefix(prefix).map_or((false, text), |rest| (true, rest))
}

/// The digits that `text` begins with, at least one, and what comes after them.
fn split_digits(text: &str) -> Option<(&str, &str)> {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    if end == 0 { None } else { text.split_at_checked(end) }
}

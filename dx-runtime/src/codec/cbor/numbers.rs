//! Reads numbers and timestamps of any width.

use super::bignum::{self, MAX_BYTES};
use super::half::half_to_single;
use super::kind::Kind;
use super::reader::Reader;
use crate::codec::DecodeError;
use crate::number::write_float;
use crate::{BigDecimal, BigInteger, Timestamp, TimestampFormat};
use minicbor::decode::Error;

/// Tags of numbers (RFC 8949, section 3.4).
pub(super) const BIGNUM: u64 = 2;
pub(super) const NEGATIVE_BIGNUM: u64 = 3;
pub(super) const DECIMAL: u64 = 4;

/// The maximum absolute exponent of decimal numbers, which exceeds the number of digits in any text.
pub(super) const MAX_EXPONENT: i64 = 10_000_000_000_000_000;
/// The maximum number of zeros between the decimal point and the digits. With more, a number is written with an
/// exponent, so that a few bytes do not become a long text.
const MAX_ZEROS: usize = 32;

enum Number {
    Integer(i128),
    Single(f32),
    Double(f64),
    /// An integer that does not fit the other variants
    Big(BigInteger),
}

impl Reader<'_> {
    /// Reads a number of any kind, after its tags. `tag` is the innermost.
    fn number(&mut self, tag: Option<u64>, wanted: &'static str) -> Result<Number, DecodeError> {
        match (self.kind(), tag) {
            (Some(Kind::Integer), _) => self.any_integer().map(Number::Integer),
            (Some(Kind::Float), _) => self.any_float(),
            (Some(Kind::Bytes), Some(BIGNUM)) => self.bignum(false),
            (Some(Kind::Bytes), Some(NEGATIVE_BIGNUM)) => self.bignum(true),
            _ => Err(self.unexpected(wanted)),
        }
    }

    #[inline]
    fn any_integer(&mut self) -> Result<i128, DecodeError> {
        let is_negative = self.is_negative();
        let argument = i128::from(self.argument()?);
        Ok(if is_negative { -1 - argument } else { argument })
    }

    /// Reads an integer; `None` if it does not fit.
    #[inline]
    fn long(&mut self) -> Result<Option<i64>, DecodeError> {
        let is_negative = self.is_negative();
        let argument = i64::try_from(self.argument()?).ok();
        Ok(argument.map(|argument| if is_negative { -1 - argument } else { argument }))
    }

    /// Whether the next integer is negative.
    #[inline]
    fn is_negative(&self) -> bool {
        /// The bit of negative integers in the first byte.
        const NEGATIVE: u8 = 0x20;
        self.rest().first().is_some_and(|first| first & NEGATIVE != 0)
    }

    #[inline]
    fn any_float(&mut self) -> Result<Number, DecodeError> {
        let (length, number) = match *self.rest() {
            [HALF, a, b, ..] => (2, Number::Single(half_to_single(u16::from_be_bytes([a, b])))),
            [SINGLE, a, b, c, d, ..] => (4, Number::Single(f32::from_be_bytes([a, b, c, d]))),
            [DOUBLE, a, b, c, d, e, f, g, h, ..] => {
                (8, Number::Double(f64::from_be_bytes([a, b, c, d, e, f, g, h])))
            }
            _ => return Err(self.malformed(self.offset(), &Error::end_of_input())),
        };
        self.pass(1 + length);
        Ok(number)
    }

    fn bignum(&mut self, negative: bool) -> Result<Number, DecodeError> {
        let start = self.offset();
        let all = self.bytes()?;
        let bytes = bignum::without_zeros(&all);
        if bytes.len() > MAX_BYTES {
            return Err(self.error_at(start, TOO_LONG));
        }
        if let Some(value) = bignum::small(bytes) {
            // A negative integer is encoded as its distance to -1.
            return Ok(Number::Integer(if negative { -1 - value } else { value }));
        }
        let text = if negative {
            let mut bytes = bytes.to_vec();
            bignum::increment(&mut bytes);
            format!("-{}", bignum::digits(&bytes))
        } else {
            bignum::digits(bytes)
        };
        text.parse().map(Number::Big).map_err(|_| self.error_at(start, "expected an integer"))
    }

    /// Reads an integer of type `T`, possibly encoded as a float without a fraction.
    pub fn integer<T: TryFrom<i64>>(&mut self) -> Result<T, DecodeError> {
        let tag = self.tags()?;
        let start = self.offset();
        let integer = match self.kind() {
            // The usual case.
            Some(Kind::Integer) => self.long()?,
            _ => whole(&self.number(tag, "a number")?).and_then(|integer| i64::try_from(integer).ok()),
        };
        integer.and_then(|integer| T::try_from(integer).ok()).ok_or_else(|| {
            self.error_at(start, format!("expected an integer of {} bits", 8 * size_of::<T>()))
        })
    }

    /// Reads a double. Integers are converted to the nearest one.
    #[inline]
    pub fn double(&mut self) -> Result<f64, DecodeError> {
        // As is usual.
        if let [DOUBLE, a, b, c, d, e, f, g, h, ..] = *self.rest() {
            self.pass(9);
            return Ok(f64::from_be_bytes([a, b, c, d, e, f, g, h]));
        }
        self.any_double()
    }

    fn any_double(&mut self) -> Result<f64, DecodeError> {
        let tag = self.tags()?;
        let start = self.offset();
        match self.number(tag, "a number")? {
            #[allow(clippy::cast_precision_loss)]
            Number::Integer(integer) => Ok(integer as f64),
            Number::Single(float) => Ok(float.into()),
            Number::Double(float) => Ok(float),
            Number::Big(integer) => {
                let float = integer.as_str().parse().ok().filter(|float: &f64| float.is_finite());
                float.ok_or_else(|| self.error_at(start, OUT_OF_RANGE))
            }
        }
    }

    /// Reads a float. Integers and doubles are converted to the nearest one.
    pub fn float(&mut self) -> Result<f32, DecodeError> {
        let tag = self.tags()?;
        let start = self.offset();
        let finite = |float: f32| if float.is_finite() { Some(float) } else { None };
        let float = match self.number(tag, "a number")? {
            #[allow(clippy::cast_precision_loss)]
            Number::Integer(integer) => finite(integer as f32),
            Number::Single(float) => Some(float),
            #[allow(clippy::cast_possible_truncation)]
            Number::Double(float) if float.is_finite() => finite(float as f32),
            #[allow(clippy::cast_possible_truncation)] // NaN and the infinities are the same in both.
            Number::Double(float) => Some(float as f32),
            Number::Big(integer) => integer.as_str().parse().ok().and_then(finite),
        };
        float.ok_or_else(|| self.error_at(start, OUT_OF_RANGE))
    }

    /// Reads an integer of arbitrary size, possibly encoded as a float without a fraction.
    pub fn big_integer(&mut self) -> Result<BigInteger, DecodeError> {
        let tag = self.tags()?;
        let start = self.offset();
        let number = match self.number(tag, "a number")? {
            Number::Big(integer) => return Ok(integer),
            number => number,
        };
        let integer = whole(&number).and_then(|integer| integer.to_string().parse().ok());
        integer.ok_or_else(|| self.error_at(start, "expected an integer"))
    }

    /// Reads a decimal number, possibly encoded as another number.
    pub fn big_decimal(&mut self) -> Result<BigDecimal, DecodeError> {
        let tag = self.tags()?;
        let start = self.offset();
        let text = if self.kind() == Some(Kind::Array) && tag == Some(DECIMAL) {
            self.decimal_fraction()?
        } else {
            match self.number(tag, "a number")? {
                Number::Integer(integer) => integer.to_string(),
                Number::Single(float) => shortest(float),
                Number::Double(float) => shortest(float),
                Number::Big(integer) => integer.as_str().to_owned(),
            }
        };
        text.parse().map_err(|_| self.error_at(start, OUT_OF_RANGE))
    }

    /// Reads a decimal fraction: an exponent of 10 and an integer (RFC 8949, section 3.4.4).
    fn decimal_fraction(&mut self) -> Result<String, DecodeError> {
        const PARTS: &str = "expected an exponent and an integer";
        let mut left = self.begin_array()?;
        if !self.more(&mut left)? {
            return Err(self.error(PARTS));
        }
        let start = self.offset();
        let exponent: i64 = self.integer()?;
        if exponent.unsigned_abs() > MAX_EXPONENT.unsigned_abs() {
            return Err(self.error_at(start, "an exponent out of range"));
        }
        if !self.more(&mut left)? {
            return Err(self.error(PARTS));
        }
        let mantissa = self.big_integer()?;
        if self.more(&mut left)? {
            return Err(self.error(PARTS));
        }
        Ok(decimal_text(mantissa.as_str(), exponent))
    }

    /// Reads a timestamp: seconds since the epoch as a number of any kind, or text in one of Smithy's formats, like
    /// [`Timestamp::parse_lenient`]. The tag is optional.
    pub fn timestamp(&mut self) -> Result<Timestamp, DecodeError> {
        let tag = self.tags()?;
        let start = self.offset();
        let timestamp = if self.kind() == Some(Kind::Integer) {
            // Saturated seconds are out of range.
            Timestamp::from_secs(self.long()?.unwrap_or(i64::MAX))
        } else if self.kind() == Some(Kind::Text) {
            Timestamp::parse_lenient(&self.text("a timestamp")?, TimestampFormat::DateTime)
        } else {
            match self.number(tag, "a timestamp")? {
                Number::Integer(seconds) => Timestamp::from_secs(i64::try_from(seconds).unwrap_or(i64::MAX)),
                Number::Big(_) => Timestamp::from_secs(i64::MAX),
                // Uses the decimal digits, since most fractions of a second are not exact as floats.
                Number::Single(seconds) => {
                    Timestamp::parse(&shortest(seconds), TimestampFormat::EpochSeconds)
                }
                Number::Double(seconds) => {
                    Timestamp::parse(&shortest(seconds), TimestampFormat::EpochSeconds)
                }
            }
        };
        timestamp.map_err(|error| self.error_at(start, error.to_string()))
    }
}

/// The first bytes of floats.
const HALF: u8 = 0xf9;
const SINGLE: u8 = 0xfa;
const DOUBLE: u8 = 0xfb;

const OUT_OF_RANGE: &str = "a number out of range";
pub(super) const TOO_LONG: &str = "an integer of more than 1024 bytes";

/// The integer value of a number, if it is an integer of limited size.
fn whole(number: &Number) -> Option<i128> {
    // Below this limit, floats without a fraction are exact as integers.
    const LIMIT: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0; // 2^127
    let float = match number {
        Number::Integer(integer) => return Some(*integer),
        Number::Single(float) => f64::from(*float),
        Number::Double(float) => *float,
        Number::Big(_) => return None,
    };
    #[allow(clippy::cast_possible_truncation)]
    (float.fract() == 0.0 && float.abs() < LIMIT).then_some(float as i128)
}

/// A float in the fewest digits that determine it.
fn shortest(float: impl std::fmt::Debug) -> String {
    let mut text = String::new();
    write_float(float, &mut text);
    text
}

/// `mantissa` times ten to the power of `exponent`, with all digits of the mantissa.
fn decimal_text(mantissa: &str, exponent: i64) -> String {
    if exponent == 0 {
        return mantissa.to_owned();
    }
    let (sign, digits) = mantissa.split_at(usize::from(mantissa.starts_with('-')));
    let places = usize::try_from(exponent.unsigned_abs()).unwrap_or(usize::MAX);
    if exponent > 0 || places >= digits.len() + MAX_ZEROS {
        return format!("{mantissa}e{exponent}");
    }
    match digits.split_at_checked(digits.len().saturating_sub(places)) {
        Some((whole, fraction)) if places < digits.len() => format!("{sign}{whole}.{fraction}"),
        _ => format!("{sign}0.{digits:0>places$}"),
    }
}

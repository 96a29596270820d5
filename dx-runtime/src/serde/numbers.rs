//! Numbers of arbitrary size, and those of documents.

use super::simple::whole;
use super::{Path, SimpleValue, digits};
use crate::number::{JsonNumber, Repr};
use crate::{BigDecimal, BigInteger, Number};
use serde_core::de::{MapAccess, Unexpected, Visitor};
use serde_core::ser::Error as _;
use serde_core::{Deserializer, Serializer, de};
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

/// The number of decimal digits that every `f64` preserves.
const F64_DIGITS: usize = 15;

const LOST_PRECISION: &str = "the number may have lost precision: write it as a string";

impl SimpleValue for BigInteger {
    fn serialize_simple<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.as_str();
        if !serializer.is_human_readable() {
            serializer.serialize_str(text)
        } else if let Some(integer) = Integer::parse(text) {
            integer.serialize(serializer)
        } else {
            Err(S::Error::custom("integers of more than 128 bits are not supported by serde"))
        }
    }

    fn deserialize_simple<'de, D: Deserializer<'de>>(
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<Self, D::Error> {
        let text = "an integer, or a string of its digits";
        deserializer.deserialize_any(NumberVisitor { path, expected: text, of_float, of: PhantomData })
    }
}

fn of_float(number: f64) -> Result<BigInteger, &'static str> {
    match whole(number) {
        Some(integer) => Ok(integer.into()),
        None if number.fract() == 0.0 => Err(LOST_PRECISION),
        None => Err("expected an integer"),
    }
}

impl SimpleValue for BigDecimal {
    /// Serializes a float if the number has at most [`F64_DIGITS`] significant digits. Trailing zeros are lost.
    fn serialize_simple<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.as_str();
        if !serializer.is_human_readable() {
            serializer.serialize_str(text)
        } else if let Ok(integer) = text.parse() {
            serializer.serialize_i64(integer)
        } else if let Some(float) = exact_float(text) {
            serializer.serialize_f64(float)
        } else if let Some(integer) = Integer::parse(text) {
            integer.serialize(serializer)
        } else {
            Err(S::Error::custom("decimal numbers of more than 15 digits are not supported by serde"))
        }
    }

    fn deserialize_simple<'de, D: Deserializer<'de>>(
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<Self, D::Error> {
        let of_float = |number: f64| {
            let text = format!("{number:?}");
            match significant(&text) {
                Some((digits, _)) if digits.len() > F64_DIGITS => Err(LOST_PRECISION),
                _ => text.parse().map_err(|_| "expected a finite number"),
            }
        };
        let text = "a number, or a string of its digits";
        deserializer.deserialize_any(NumberVisitor { path, expected: text, of_float, of: PhantomData })
    }
}

impl SimpleValue for Number {
    fn serialize_simple<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Repr::Unsigned(number) => serializer.serialize_u64(number),
            Repr::Negative(number) => serializer.serialize_i64(number),
            Repr::Float(number) => serializer.serialize_f64(number),
        }
    }

    fn deserialize_simple<'de, D: Deserializer<'de>>(
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<Self, D::Error> {
        let of_float = |number| Self::try_from(number).map_err(|_| "expected a finite number");
        let text = "a number";
        deserializer.deserialize_any(NumberVisitor { path, expected: text, of_float, of: PhantomData })
    }
}

/// An integer of a type that serde supports.
enum Integer {
    Signed(i64),
    Unsigned(u64),
    LongSigned(i128),
    LongUnsigned(u128),
}

impl Integer {
    fn parse(text: &str) -> Option<Self> {
        let signed = text.parse().map(Self::Signed);
        let unsigned = || text.parse().map(Self::Unsigned);
        let long_signed = || text.parse().map(Self::LongSigned);
        let long_unsigned = || text.parse().map(Self::LongUnsigned);
        signed.or_else(|_| unsigned()).or_else(|_| long_signed()).or_else(|_| long_unsigned()).ok()
    }

    fn serialize<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Signed(integer) => serializer.serialize_i64(integer),
            Self::Unsigned(integer) => serializer.serialize_u64(integer),
            Self::LongSigned(integer) => serializer.serialize_i128(integer),
            Self::LongUnsigned(integer) => serializer.serialize_u128(integer),
        }
    }
}

/// The float that represents this number and converts back to it.
fn exact_float(text: &str) -> Option<f64> {
    let float: f64 = text.parse().ok().filter(|float: &f64| float.is_finite())?;
    let (digits, exponent) = significant(text)?;
    let same = significant(&format!("{float:?}"))? == (digits.clone(), exponent);
    (same && digits.len() <= F64_DIGITS).then_some(float)
}

/// The digits of a number without leading and trailing zeros or sign, and the power of ten of the last digit.
fn significant(text: &str) -> Option<(String, i64)> {
    let number = JsonNumber::parse(text)?;
    let digits = format!("{}{}", number.integer, number.fraction);
    let trimmed = digits.trim_end_matches('0');
    let power = number.exponent.unwrap_or(0) - number.fraction.len() as i64;
    let zeros = (digits.len() - trimmed.len()) as i64;
    let trimmed = trimmed.trim_start_matches('0');
    Some((trimmed.to_owned(), if trimmed.is_empty() { 0 } else { power + zeros }))
}

/// Accepts all forms of numbers, and strings.
struct NumberVisitor<'p, T, F> {
    path: &'p Path<'p>,
    expected: &'static str,
    /// Converts a float, or returns an error message
    of_float: F,
    of: PhantomData<T>,
}

impl<T: FromStr, F> NumberVisitor<'_, T, F> {
    fn parse<E: de::Error>(&self, digits: &str) -> Result<T, E> {
        digits.parse().map_err(|_| self.path.error(format_args!("expected {}", self.expected)))
    }
}

impl<'de, T: FromStr, F: FnOnce(f64) -> Result<T, &'static str>> Visitor<'de> for NumberVisitor<'_, T, F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.expected(f, self.expected)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        self.parse(itoa::Buffer::new().format(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        self.parse(itoa::Buffer::new().format(number))
    }

    fn visit_i128<E: de::Error>(self, number: i128) -> Result<T, E> {
        self.parse(itoa::Buffer::new().format(number))
    }

    fn visit_u128<E: de::Error>(self, number: u128) -> Result<T, E> {
        self.parse(itoa::Buffer::new().format(number))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<T, E> {
        (self.of_float)(number).map_err(|message| self.path.error(message))
    }

    fn visit_str<E: de::Error>(self, digits: &str) -> Result<T, E> {
        digits.parse().map_err(|_| E::invalid_value(Unexpected::Str(digits), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let digits = digits::of_map(map, &self)?;
        self.parse(&digits)
    }
}

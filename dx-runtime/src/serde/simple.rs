//! Simple values whose form does not depend on the member.

use super::Path;
use super::digits;
use crate::number::{not_finite_name, not_finite_named, write_float};
use serde_core::de::{Error, MapAccess, Unexpected, Visitor};
use serde_core::{Deserializer, Serializer};
use std::fmt;

/// A value that has only one serialized form.
pub(super) trait SimpleValue: Sized {
    /// Serializes the value.
    ///
    /// # Errors
    ///
    /// Returns the errors of the serializer, and an error if the format cannot represent the value.
    fn serialize_simple<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Deserializes a value at `path`.
    ///
    /// # Errors
    ///
    /// Returns the errors of the deserializer, and an error if the value does not match the type.
    fn deserialize_simple<'de, D: Deserializer<'de>>(
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<Self, D::Error>;
}

impl SimpleValue for String {
    #[inline]
    fn serialize_simple<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }

    #[inline]
    fn deserialize_simple<'de, D: Deserializer<'de>>(
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<Self, D::Error> {
        deserializer.deserialize_string(StringVisitor(path))
    }
}

struct StringVisitor<'p>(&'p Path<'p>);

impl Visitor<'_> for StringVisitor<'_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expected(f, "a string")
    }

    #[inline]
    fn visit_str<E>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    #[inline]
    fn visit_string<E>(self, text: String) -> Result<String, E> {
        Ok(text)
    }
}

impl SimpleValue for bool {
    #[inline]
    fn serialize_simple<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }

    #[inline]
    fn deserialize_simple<'de, D: Deserializer<'de>>(
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<Self, D::Error> {
        deserializer.deserialize_bool(BoolVisitor(path))
    }
}

struct BoolVisitor<'p>(&'p Path<'p>);

impl Visitor<'_> for BoolVisitor<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expected(f, "a boolean")
    }

    #[inline]
    fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }
}

/// Deserializes an integer of type `T`.
pub(super) fn integer<'de, T: TryFrom<i64>, D: Deserializer<'de>>(
    deserializer: D,
    path: &Path<'_>,
) -> Result<T, D::Error> {
    let bits = 8 * size_of::<T>();
    let integer = deserializer.deserialize_i64(IntegerVisitor { path, bits })?;
    T::try_from(integer)
        .map_err(|_| D::Error::invalid_value(Unexpected::Signed(integer), &IntegerVisitor { path, bits }))
}

struct IntegerVisitor<'p> {
    path: &'p Path<'p>,
    bits: usize,
}

impl Visitor<'_> for IntegerVisitor<'_> {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.expected(f, &format!("an integer of {} bits", self.bits))
    }

    #[inline]
    fn visit_i64<E>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    #[inline]
    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    /// Accepts `3.0` as an integer, like readers of responses.
    fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
        whole(number).ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }
}

/// Converts a float to an integer, if that is exact and no other integer converts to the same float.
pub(super) fn whole(number: f64) -> Option<i64> {
    const TWO_TO_THE_53: f64 = 9_007_199_254_740_992.0;
    #[allow(clippy::cast_possible_truncation)] // Integers between ±2^53 are exact.
    (number.fract() == 0.0 && number.abs() < TWO_TO_THE_53).then_some(number as i64)
}

impl SimpleValue for f64 {
    fn serialize_simple<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_finite() || !serializer.is_human_readable() {
            serializer.serialize_f64(*self)
        } else {
            serializer.serialize_str(not_finite_name(*self))
        }
    }

    fn deserialize_simple<'de, D: Deserializer<'de>>(
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<Self, D::Error> {
        float(deserializer, path)
    }
}

impl SimpleValue for f32 {
    /// Human-readable formats get the `f64` with the same digits instead of the exact value: `1.1` instead of
    /// `1.10000002384185791`.
    fn serialize_simple<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return serializer.serialize_f32(*self);
        }
        let mut digits = String::new();
        write_float(self, &mut digits);
        digits.parse().unwrap_or(f64::from(*self)).serialize_simple(serializer)
    }

    fn deserialize_simple<'de, D: Deserializer<'de>>(
        deserializer: D,
        path: &Path<'_>,
    ) -> Result<Self, D::Error> {
        let number = float(deserializer, path)?;
        #[allow(clippy::cast_possible_truncation)]
        // Rounds to the nearest value; overflow is detected below.
        let nearest = number as f32;
        if nearest.is_infinite() && number.is_finite() {
            return Err(D::Error::invalid_value(Unexpected::Float(number), &FloatVisitor(path)));
        }
        Ok(nearest)
    }
}

fn float<'de, D: Deserializer<'de>>(deserializer: D, path: &Path<'_>) -> Result<f64, D::Error> {
    // May be a string, for values that are not finite.
    deserializer.deserialize_any(FloatVisitor(path))
}

struct FloatVisitor<'p>(&'p Path<'p>);

impl<'de> Visitor<'de> for FloatVisitor<'_> {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expected(f, "a number, \"NaN\", \"Infinity\" or \"-Infinity\"")
    }

    fn visit_f64<E>(self, number: f64) -> Result<f64, E> {
        Ok(number)
    }

    fn visit_i64<E>(self, number: i64) -> Result<f64, E> {
        Ok(number as f64)
    }

    fn visit_u64<E>(self, number: u64) -> Result<f64, E> {
        Ok(number as f64)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<f64, E> {
        not_finite_named(name).ok_or_else(|| E::invalid_value(Unexpected::Str(name), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<f64, A::Error> {
        let digits = digits::of_map(map, &self)?;
        let number = digits.parse().ok().filter(|number: &f64| number.is_finite());
        number.ok_or_else(|| self.0.error("number out of range"))
    }
}

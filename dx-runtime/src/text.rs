//! The text representation of values in headers, labels, query strings, XML, and forms.

use crate::number::{not_finite_name, not_finite_named, write_float};
use crate::{BigDecimal, BigInteger, Blob, Timestamp, TimestampFormat};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// The error for text that does not represent a value of the expected type. The message never contains the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextError(Cow<'static, str>);

impl TextError {
    pub(crate) const fn new(message: &'static str) -> Self {
        Self(Cow::Borrowed(message))
    }

    pub(crate) fn into_message(self) -> Cow<'static, str> {
        self.0
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for TextError {}

/// Formats a boolean as `true` or `false`.
#[must_use]
pub fn format_boolean(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

/// Formats an integer.
#[must_use]
pub fn format_integer(value: impl Into<i64>) -> String {
    itoa::Buffer::new().format(value.into()).to_owned()
}

/// Formats a single-precision float with the fewest digits that parse to the same value, or as `NaN`, `Infinity` or
/// `-Infinity`.
#[must_use]
pub fn format_float(value: f32) -> String {
    if value.is_finite() { finite(value) } else { not_finite_name(value.into()).to_owned() }
}

/// Formats a double-precision float, like [`format_float`].
#[must_use]
pub fn format_double(value: f64) -> String {
    if value.is_finite() { finite(value) } else { not_finite_name(value).to_owned() }
}

fn finite(value: impl fmt::Debug) -> String {
    let mut text = String::new();
    write_float(value, &mut text);
    text
}

/// Formats a timestamp. It is truncated to milliseconds, as Smithy requires; `http-date` has whole seconds.
#[must_use]
pub fn format_timestamp(value: Timestamp, format: TimestampFormat) -> String {
    value.truncate_to_millis().format(format)
}

/// Encodes a string as base64, the representation in headers of members with the trait `mediaType`.
#[must_use]
pub fn format_base64(value: &str) -> String {
    STANDARD.encode(value)
}

/// Returns the string.
///
/// # Errors
///
/// Never fails; the signature is that of the other parsers.
pub fn parse_string(text: &str) -> Result<String, TextError> {
    Ok(text.to_owned())
}

/// Converts a string to an enum.
///
/// # Errors
///
/// Never fails; the signature is that of the other parsers.
pub fn parse_enumeration<T: for<'t> From<&'t str>>(text: &str) -> Result<T, TextError> {
    Ok(T::from(text))
}

/// Parses `true` or `false`.
///
/// # Errors
///
/// If the text is neither.
pub fn parse_boolean(text: &str) -> Result<bool, TextError> {
    text.parse().map_err(|_| TextError::new("expected true or false"))
}

/// Parses an integer of type `T`.
///
/// # Errors
///
/// If the text is not an integer, or out of range.
pub fn parse_integer<T: TryFrom<i64>>(text: &str) -> Result<T, TextError> {
    let integer = text.parse().ok().and_then(|integer: i64| T::try_from(integer).ok());
    integer.ok_or_else(|| TextError(format!("expected an integer of {} bits", 8 * size_of::<T>()).into()))
}

/// Parses an integer and converts it to an `intEnum`.
///
/// # Errors
///
/// As for [`parse_integer`].
pub fn parse_int_enum<T: From<i32>>(text: &str) -> Result<T, TextError> {
    parse_integer(text).map(T::from)
}

/// Parses a single-precision float, or one of `NaN`, `Infinity` and `-Infinity`.
///
/// # Errors
///
/// If the text is neither, or out of range.
pub fn parse_float(text: &str) -> Result<f32, TextError> {
    let finite = text.parse().ok().filter(|number: &f32| number.is_finite());
    finite.or_else(|| not_finite_named(text).map(|number| number as f32)).ok_or(NO_NUMBER)
}

/// Parses a double-precision float, like [`parse_float`].
///
/// # Errors
///
/// As for [`parse_float`].
pub fn parse_double(text: &str) -> Result<f64, TextError> {
    let finite = text.parse().ok().filter(|number: &f64| number.is_finite());
    finite.or_else(|| not_finite_named(text)).ok_or(NO_NUMBER)
}

const NO_NUMBER: TextError = TextError::new("expected a number, NaN, Infinity or -Infinity");

/// Parses an integer of arbitrary size.
///
/// # Errors
///
/// If the text is not an integer.
pub fn parse_big_integer(text: &str) -> Result<BigInteger, TextError> {
    text.parse().map_err(|_| TextError::new("expected an integer"))
}

/// Parses a decimal number of arbitrary precision.
///
/// # Errors
///
/// If the text is not a number.
pub fn parse_big_decimal(text: &str) -> Result<BigDecimal, TextError> {
    text.parse().map_err(|_| TextError::new("expected a decimal number"))
}

/// Parses a timestamp, which is expected in the format `declared`, with [`Timestamp::parse_lenient`].
///
/// # Errors
///
/// If the text is not a timestamp.
pub fn parse_timestamp(text: &str, declared: TimestampFormat) -> Result<Timestamp, TextError> {
    Timestamp::parse_lenient(text, declared).map_err(|error| TextError(error.to_string().into()))
}

/// Decodes a base64 string, the representation in headers of members with the trait `mediaType`.
///
/// # Errors
///
/// If the text is not base64, or does not encode UTF-8.
pub fn parse_base64(text: &str) -> Result<String, TextError> {
    let blob = Blob::from_base64(text).map_err(|error| TextError(error.to_string().into()))?;
    String::from_utf8(blob.into_inner()).map_err(|_| TextError::new("expected UTF-8 in base64"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_the_fewest_digits() {
        assert_eq!((format_float(1.1), format_double(-0.1)), ("1.1".to_owned(), "-0.1".to_owned()));
        assert_eq!(format_integer(i64::MIN), "-9223372036854775808");
        assert_eq!((format_double(1e300), format_float(2.0)), ("1e300".to_owned(), "2.0".to_owned()));
    }

    #[test]
    fn what_is_no_finite_number_has_a_name() {
        for (value, name) in [(f64::INFINITY, "Infinity"), (f64::NEG_INFINITY, "-Infinity")] {
            assert_eq!(
                (format_double(value), format_float(value as f32)),
                (name.to_owned(), name.to_owned())
            );
            assert_eq!((parse_double(name), parse_float(name)), (Ok(value), Ok(value as f32)));
        }
        assert_eq!((format_double(f64::NAN), format_float(f32::NAN)), ("NaN".to_owned(), "NaN".to_owned()));
        assert!(parse_double("NaN").unwrap().is_nan() && parse_float("NaN").unwrap().is_nan());
    }

    #[test]
    fn only_these_names_stand_for_no_finite_number() {
        for text in ["nan", "inf", "infinity", "+Infinity", "1e999", "", "1,5", " 1"] {
            assert_eq!((parse_double(text), parse_float(text)), (Err(NO_NUMBER), Err(NO_NUMBER)), "{text:?}");
        }
    }

    #[test]
    fn integers_fit_their_type_or_are_refused() {
        assert_eq!(parse_integer("-128"), Ok(-128_i8));
        assert_eq!(parse_integer::<i8>("128").unwrap_err().to_string(), "expected an integer of 8 bits");
        assert!(parse_integer::<i64>("1.5").is_err() && parse_integer::<i32>("").is_err());
    }

    #[test]
    fn timestamps_are_cut_to_milliseconds() {
        let instant = Timestamp::new(1_576_540_098, 123_999_999).unwrap();
        assert_eq!(format_timestamp(instant, TimestampFormat::DateTime), "2019-12-16T23:48:18.123Z");
        assert_eq!(format_timestamp(instant, TimestampFormat::EpochSeconds), "1576540098.123");
    }

    #[test]
    fn a_media_type_is_base64_in_both_directions() {
        assert_eq!(format_base64("true"), "dHJ1ZQ==");
        assert_eq!(parse_base64("dHJ1ZQ==").unwrap(), "true");
        assert!(parse_base64("/w==").unwrap_err().to_string().contains("UTF-8"));
        assert!(parse_base64("*").is_err());
    }
}

//! The numeric types for which Rust has none: JSON numbers, and exact numbers of arbitrary size.

mod big;
mod float;
mod json;
mod syntax;

pub use big::{BigDecimal, BigInteger};
pub(crate) use float::{not_finite_name, not_finite_named, write_float};
pub use json::Number;
#[cfg(feature = "serde")]
pub(crate) use json::Repr;
use std::error::Error;
use std::fmt;
pub(crate) use syntax::JsonNumber;

/// The error for text or a float that is not a valid number of the type. The message states what was expected.
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

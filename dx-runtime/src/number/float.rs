//! Floats as text.

use std::fmt::{self, Write};

/// Appends the shortest representation of a finite float that parses to the same value, which is what `Debug` of Rust's
/// floats writes, and valid JSON.
pub(crate) fn write_float(float: impl fmt::Debug, out: &mut String) {
    let written = write!(out, "{float:?}");
    debug_assert!(written.is_ok(), "a String takes everything");
}

/// The name of a float that is not finite in Smithy's protocols.
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

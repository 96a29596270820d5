//! The traits that all types of a kind implement, by derives and by macros of the runtime.

use crate::api::Kind;

/// The traits that all items of a kind implement, in groups.
pub(in crate::api) fn of(kind: &Kind) -> &'static [&'static [&'static str]] {
    match kind {
        Kind::Structure(_) => &[COMPARED, STRUCTURE],
        Kind::Error(..) => &[COMPARED, STRUCTURE, ERROR_SHAPE],
        Kind::Union(_) => &[COMPARED, UNION],
        Kind::Enumeration => &[COMPARED, ORDERED, ENUMERATION],
        Kind::IntEnumeration => &[COMPARED, ORDERED, INT_ENUMERATION],
        Kind::Unknown => &[COMPARED, &["::std::cmp::Eq"]],
        Kind::Operation(_) | Kind::Service(_) | Kind::Waiter(_) => &[MARKER],
        Kind::OperationError => &[COMPARED, OPERATION_ERROR],
        Kind::Builder | Kind::Client { .. } => &[&["::std::clone::Clone", "::std::fmt::Debug"]],
        Kind::Endpoint(_) => &[COMPARED, &["::std::cmp::Eq", "::std::hash::Hash"]],
        Kind::EndpointParams => &[COMPARED, &["::std::default::Default"]],
        Kind::ClientContext => &[],
    }
}

/// Derived traits. `Debug` is implemented manually if values are redacted.
const COMPARED: &[&str] = &["::std::clone::Clone", "::std::fmt::Debug", "::std::cmp::PartialEq"];

/// Derived traits of enumerations and their values.
pub(super) const ORDERED: &[&str] =
    &["::std::cmp::Eq", "::std::cmp::Ord", "::std::cmp::PartialOrd", "::std::hash::Hash"];

/// Derived traits of marker types.
const MARKER: &[&str] = &["::std::clone::Clone", "::std::fmt::Debug", "::std::marker::Copy"];

/// Traits implemented by `dx_runtime::structure!`.
const STRUCTURE: &[&str] =
    &["::dx_runtime::shape::ErrorCorrection", "::dx_runtime::shape::Structure", "::dx_runtime::shape::Value"];

/// Traits implemented by `dx_runtime::union!`.
const UNION: &[&str] =
    &["::dx_runtime::shape::ErrorCorrection", "::dx_runtime::shape::Union", "::dx_runtime::shape::Value"];

/// Traits implemented by `dx_runtime::enumeration!`.
const ENUMERATION: &[&str] = &[
    "for<'a> ::std::convert::From<&'a str>",
    "::std::fmt::Display",
    "::dx_runtime::shape::ErrorCorrection",
    "::dx_runtime::shape::Key",
    "::dx_runtime::shape::Value",
];

/// Traits implemented by `dx_runtime::int_enumeration!`.
const INT_ENUMERATION: &[&str] = &[
    "::std::convert::From<i32>",
    "::std::fmt::Display",
    "::dx_runtime::shape::ErrorCorrection",
    "::dx_runtime::shape::Value",
];

/// Traits implemented by `dx_runtime::error_shape!`.
const ERROR_SHAPE: &[&str] = &["::std::fmt::Display", "::std::error::Error", "::dx_runtime::ErrorShape"];

/// Traits implemented by `dx_runtime::operation_error!`, in addition to `ServiceError`.
const OPERATION_ERROR: &[&str] = &["::std::fmt::Display", "::std::error::Error"];

/// Traits implemented by `dx_runtime::serde!`.
pub(in crate::api) const SERDE: &[&str] =
    &["for<'de> ::dx_runtime::serde::Deserialize<'de>", "::dx_runtime::serde::Serialize"];

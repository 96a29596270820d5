//! What the derives and the macros of the runtime implement that generated types are given to: a table for each.

/// Of `#[derive]` for structures and unions. A `Debug` that leaves out what is sensitive is written in full.
pub(super) const DERIVED: &[&str] = &["::std::clone::Clone", "::std::fmt::Debug", "::std::cmp::PartialEq"];

/// Of `#[derive]` for enumerations, beside the others.
pub(super) const ORDERED: &[&str] =
    &["::std::cmp::Eq", "::std::cmp::Ord", "::std::cmp::PartialOrd", "::std::hash::Hash"];

/// Of `#[derive]` for markers.
pub(super) const MARKER: &[&str] = &["::std::clone::Clone", "::std::fmt::Debug", "::std::marker::Copy"];

/// Of `dx_runtime::structure!`.
pub(super) const STRUCTURE: &[&str] = &[
    "::dx_runtime::shape::ErrorCorrection",
    "::dx_runtime::shape::Structure",
    "::dx_runtime::shape::Value",
];

/// Of `dx_runtime::union!`.
pub(super) const UNION: &[&str] = &[
    "::dx_runtime::shape::ErrorCorrection",
    "::dx_runtime::shape::Union",
    "::dx_runtime::shape::Value",
];

/// Of `dx_runtime::enumeration!`.
pub(super) const ENUMERATION: &[&str] = &[
    "for<'a> ::std::convert::From<&'a str>",
    "::std::fmt::Display",
    "::dx_runtime::shape::ErrorCorrection",
    "::dx_runtime::shape::Key",
    "::dx_runtime::shape::Value",
];

/// Of `dx_runtime::int_enumeration!`.
pub(super) const INT_ENUMERATION: &[&str] = &[
    "::std::convert::From<i32>",
    "::std::fmt::Display",
    "::dx_runtime::shape::ErrorCorrection",
    "::dx_runtime::shape::Value",
];

/// Of `dx_runtime::error_shape!`.
pub(super) const ERROR_SHAPE: &[&str] =
    &["::std::fmt::Display", "::std::error::Error", "::dx_runtime::ErrorShape"];

/// Of `dx_runtime::operation_error!`, beside `ServiceError`.
pub(super) const OPERATION_ERROR: &[&str] = &["::std::fmt::Display", "::std::error::Error"];

/// Of `dx_runtime::serde!`.
pub(super) const SERDE: &[&str] =
    &["for<'de> ::dx_runtime::serde::Deserialize<'de>", "::dx_runtime::serde::Serialize"];

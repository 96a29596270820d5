//! The forms of values in headers, labels and query strings, by Smithy's HTTP bindings.
//!
//! `format_…` writes and `parse_…` reads. What is written is not escaped yet: that is up to where it goes.

pub use super::header::{split_list, split_timestamps};
pub use crate::text::*;

//! Text forms of values in headers, labels and the query, by Smithy's HTTP bindings.
//!
//! `format_…` writes values, and `parse_…` reads them. The text still has to be escaped for its destination.

pub use super::header::{split_list, split_timestamps};
pub use crate::text::*;

//! What the one description of a shape makes the codec write and read.

mod depth;
mod formats;
mod names;
mod neighbors;
mod null;
mod punctuation;
mod repeated;
mod sensitive;
mod unions;

use crate::{read, written};
use dx_runtime::shape::Value;
use std::fmt::Debug;

/// Checks that `value` is written as `text`, and read from it.
fn check<T: Value + PartialEq + Debug>(value: &T, text: &str) {
    assert_eq!(written(value).as_deref(), Ok(text));
    assert_eq!(read::<T>(text).as_ref(), Ok(value), "{text}");
}

//! Strings that are converted to other types.

use super::Path;
use serde_core::Deserializer;
use serde_core::de::{DeserializeSeed, Error, Visitor};
use std::fmt;

/// Passes a string to a callback. A single type for all conversions keeps the format's code from being instantiated for
/// each.
pub(super) struct Text<'p> {
    pub path: &'p Path<'p>,
    pub take: &'p mut dyn FnMut(&str),
}

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_string(self)
    }
}

impl Visitor<'_> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.expected(f, "a string")
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        (self.take)(text);
        Ok(())
    }
}

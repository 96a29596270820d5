//! The representation of numbers by serde_json's feature `arbitrary_precision`.

use serde_core::de::{Error, Expected, MapAccess, Unexpected};

/// The only key of the map with which serde_json, if its feature `arbitrary_precision` is enabled anywhere in the
/// build, represents a number for `deserialize_any`. The value contains the digits.
pub(super) const KEY: &str = "$serde_json::private::Number";

/// The digits of a number that is represented by such a map. Other maps are a type error.
pub(super) fn of_map<'de, A: MapAccess<'de>>(
    mut map: A,
    expected: &dyn Expected,
) -> Result<String, A::Error> {
    match map.next_key::<String>()? {
        Some(key) if key == KEY => map.next_value(),
        _ => Err(A::Error::invalid_type(Unexpected::Map, expected)),
    }
}

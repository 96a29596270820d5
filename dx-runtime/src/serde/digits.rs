//! Numbers that a format has the digits of.

use serde_core::de::{Error, Expected, MapAccess, Unexpected};

/// The one key of the map that serde_json, where its feature `arbitrary_precision` is on, has for a number when it is
/// not asked for a certain type. The value is the digits. One crate of a build is enough to turn it on for all.
pub(super) const KEY: &str = "$serde_json::private::Number";

/// The digits of a number that comes as such a map. Any other map is of the wrong type.
pub(super) fn of_map<'de, A: MapAccess<'de>>(
    mut map: A,
    expected: &dyn Expected,
) -> Result<String, A::Error> {
    match map.next_key::<String>()? {
        Some(key) if key == KEY => map.next_value(),
        _ => Err(A::Error::invalid_type(Unexpected::Map, expected)),
    }
}

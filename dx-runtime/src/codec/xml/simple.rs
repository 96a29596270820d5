//! The text of elements and attributes.

use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::BytesRef;
use std::borrow::Cow;

/// The message about an unsupported reference.
const UNKNOWN: &str = "a reference to an entity that is not of XML itself";

/// The text of a reference.
pub(super) fn resolved<'a>(reference: &BytesRef<'_>) -> Result<Cow<'a, str>, &'static str> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => Ok(Cow::Owned(character.to_string())),
        Ok(None) => resolve_xml_entity(reference).map(Cow::Borrowed).ok_or(UNKNOWN),
        Err(_) => Err("a reference to a character that there is not"),
    }
}

/// The value of an attribute, with literal white space normalized to spaces (XML 1.0, section 3.3.3).
pub(super) fn attribute(raw: &str) -> Result<Cow<'_, str>, &'static str> {
    let is_space = |c: char| matches!(c, '\t' | '\n' | '\r');
    if raw.contains('<') {
        return Err("an attribute that is malformed");
    }
    let raw = if raw.contains(is_space) {
        Cow::Owned(raw.replace("\r\n", " ").replace(is_space, " "))
    } else {
        Cow::Borrowed(raw)
    };
    match raw {
        Cow::Borrowed(raw) => unescape(raw).map_err(|_| UNKNOWN),
        Cow::Owned(raw) => unescape(&raw).map(|text| Cow::Owned(text.into_owned())).map_err(|_| UNKNOWN),
    }
}

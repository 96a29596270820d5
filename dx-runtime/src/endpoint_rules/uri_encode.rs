use crate::percent::{Keep, encode};
use std::borrow::Cow;

/// `uriEncode`: the text with everything percent-encoded but `A-Z`, `a-z`, `0-9`, `-`, `_`, `.` and `~`.
///
/// ```
/// use dx_runtime::endpoint_rules::uri_encode;
///
/// assert_eq!(uri_encode("a b/é"), "a%20b%2F%C3%A9");
/// ```
#[must_use]
pub fn uri_encode(value: &str) -> Cow<'_, str> {
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    if value.bytes().all(is_unreserved) {
        return value.into();
    }
    let mut encoded = String::new();
    encode(value, Keep::Unreserved, &mut encoded);
    encoded.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_but_unreserved_characters_are_encoded() {
        assert_eq!(uri_encode("aZ09-_.~"), "aZ09-_.~");
        assert_eq!(
            uri_encode("/:,?#[]{}|@! $&'()*+;=%<>\"^`\\"),
            "%2F%3A%2C%3F%23%5B%5D%7B%7D%7C%40%21%20%24%26%27%28%29%2A%2B%3B%3D%25%3C%3E%22%5E%60%5C"
        );
        assert_eq!(uri_encode("\u{2603}"), "%E2%98%83");
        assert_eq!(uri_encode(""), "");
    }
}

//! Percent-encoding as Smithy's HTTP bindings have it (RFC 3986, section 2.1).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but the unreserved characters (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const RESERVED_BUT_SLASH: &AsciiSet = &RESERVED.remove(b'/');

/// What a label keeps as it is beside the unreserved characters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keep {
    Unreserved,
    Slash,
}

/// Appends `text` to `out`, with everything but `A-Za-z0-9-._~`, and `/` if that is to be kept, encoded.
pub(crate) fn encode(text: &str, keep: Keep, out: &mut String) {
    let encoded = match keep {
        Keep::Unreserved => RESERVED,
        Keep::Slash => RESERVED_BUT_SLASH,
    };
    out.extend(utf8_percent_encode(text, encoded));
}

/// Decodes the percent-encoding of `text`. Returns `None` if a `%` is not followed by two hexadecimal digits, or the result is not
/// valid UTF-8.
#[cfg(any(feature = "sigv4", feature = "test-util"))]
pub(crate) fn decode(text: &str) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut parts = text.split('%');
    out.extend_from_slice(parts.next()?.as_bytes());
    for part in parts {
        let digits = part.get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        out.push(u8::from_str_radix(digits, 16).ok()?);
        out.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(out).ok()
}

/// Whether a segment of a path stands for the folder that it is in, or for the one above (RFC 3986, section 3.3).
pub(crate) fn is_dot_segment(segment: &str) -> bool {
    matches!(segment, "." | "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(text: &str, keep: Keep) -> String {
        let mut out = String::new();
        encode(text, keep, &mut out);
        out
    }

    #[test]
    fn only_unreserved_characters_stay() {
        let unreserved = "ABCXYZabcxyz0189-._~";
        assert_eq!(encoded(unreserved, Keep::Unreserved), unreserved);
        assert_eq!(
            encoded(" %:/?#[]@!$&'()*+,;=😹\0\n\"", Keep::Unreserved),
            "%20%25%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%F0%9F%98%B9%00%0A%22"
        );
    }

    #[test]
    #[cfg(any(feature = "sigv4", feature = "test-util"))]
    fn what_was_encoded_is_decoded() {
        let text = " %:/?#[]@!$&'()*+,;=\u{1f639}\0a";
        assert_eq!(decode(&encoded(text, Keep::Unreserved)).as_deref(), Some(text));
        for wrong in ["%", "a%2", "%+1", "%zz", "%ff"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_greedy_label_keeps_its_slashes_and_nothing_else() {
        assert_eq!(encoded("a/b c//", Keep::Slash), "a/b%20c//");
    }
}

//! Taking the escapes out of a JSON string.

use std::fmt;

/// Why the content of a string is no JSON; the number is the place, in bytes from the content's start.
pub(super) struct BadEscape(pub usize, pub &'static str);

impl fmt::Debug for BadEscape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.1, self.0)
    }
}

/// The text that `raw`, the content between the quotes, stands for. It is never longer than `raw`.
pub(super) fn unescape(raw: &str) -> Result<String, BadEscape> {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let place = raw.len() - escape.len() - 1;
        let (character, length) = escaped(escape).map_err(|message| BadEscape(place, message))?;
        text.push(character);
        rest = escape.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    Ok(text)
}

/// The character of an escape whose backslash was taken off, and how many bytes it takes.
fn escaped(escape: &str) -> Result<(char, usize), &'static str> {
    let character = match escape.as_bytes().first() {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode(escape),
        _ => return Err("an escape that JSON does not know"),
    };
    Ok((character, 1))
}

/// `uXXXX`, or the two of them that make a surrogate pair.
fn unicode(escape: &str) -> Result<(char, usize), &'static str> {
    let first = hex4(escape.get(1..5))?;
    if let Some(character) = char::from_u32(first) {
        return Ok((character, 5));
    }
    let low = match escape.get(5..7) {
        Some("\\u") => hex4(escape.get(7..11))?,
        _ => return Err("half of a surrogate pair"),
    };
    if !(0xdc00..0xe000).contains(&low) {
        return Err("half of a surrogate pair");
    }
    // Where the first is a low half too, that is beyond the last character.
    let code = 0x1_0000 + ((first - 0xd800) << 10) + (low - 0xdc00);
    char::from_u32(code).map(|character| (character, 11)).ok_or("half of a surrogate pair")
}

fn hex4(digits: Option<&str>) -> Result<u32, &'static str> {
    let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    digits
        .and_then(|digits| u32::from_str_radix(digits, 16).ok())
        .ok_or("an escape without its four hex digits")
}

//! Resolves the escapes of JSON strings.

use std::fmt;

/// An invalid escape: its offset in the content of the string, and the reason.
pub(super) struct BadEscape(pub usize, pub &'static str);

impl fmt::Debug for BadEscape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.1, self.0)
    }
}

/// The text of `raw`, the content between the quotes. It is never longer than `raw`.
pub(super) fn unescape(raw: &str) -> Result<String, BadEscape> {
    unescape_with(raw, None)
}

/// Like [`unescape`], but replaces unpaired surrogates by U+FFFD.
pub(super) fn unescape_lossy(raw: &str) -> Result<String, BadEscape> {
    unescape_with(raw, Some(char::REPLACEMENT_CHARACTER))
}

/// Unpaired surrogates are replaced by `half`, or are errors.
fn unescape_with(raw: &str, half: Option<char>) -> Result<String, BadEscape> {
    let mut text = String::with_capacity(raw.len());
    each_part(raw, |part| {
        match part {
            Part::Text(plain) => text.push_str(plain),
            Part::Character(character) => text.push(character),
            Part::Surrogate => text.push(half.ok_or("half of a surrogate pair")?),
        }
        Ok(())
    })?;
    Ok(text)
}

/// Checks the content of a JSON string. Unpaired surrogates are well-formed JSON.
pub(super) fn check(raw: &str) -> Result<(), BadEscape> {
    each_part(raw, |_| Ok(()))
}

/// A part of a string.
enum Part<'r> {
    Text(&'r str),
    Character(char),
    /// An unpaired surrogate
    Surrogate,
}

fn each_part<'r>(
    raw: &'r str,
    mut take: impl FnMut(Part<'r>) -> Result<(), &'static str>,
) -> Result<(), BadEscape> {
    let mut rest = raw;
    while let Some((plain, escape)) = rest.split_once('\\') {
        let place = raw.len() - escape.len() - 1;
        let bad = |message| BadEscape(place, message);
        take(Part::Text(plain)).map_err(bad)?;
        let (part, length) = escaped(escape).map_err(bad)?;
        take(part).map_err(bad)?;
        rest = escape.get(length..).unwrap_or_default();
    }
    take(Part::Text(rest)).map_err(|message| BadEscape(raw.len() - rest.len(), message))
}

/// The character of an escape after its backslash, and the length of the escape.
fn escaped(escape: &str) -> Result<(Part<'static>, usize), &'static str> {
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
    Ok((Part::Character(character), 1))
}

/// `uXXXX`, or two of them for a surrogate pair.
fn unicode(escape: &str) -> Result<(Part<'static>, usize), &'static str> {
    let first = hex4(escape.get(1..5))?;
    if let Some(character) = char::from_u32(first) {
        return Ok((Part::Character(character), 5));
    }
    let low = match escape.get(5..7) {
        Some("\\u") => hex4(escape.get(7..11))?,
        _ => return Ok((Part::Surrogate, 5)),
    };
    if !(0xdc00..0xe000).contains(&low) {
        return Ok((Part::Surrogate, 5));
    }
    // If the first is a low surrogate, this is not a valid character.
    let code = 0x1_0000 + ((first - 0xd800) << 10) + (low - 0xdc00);
    Ok(char::from_u32(code).map_or((Part::Surrogate, 5), |character| (Part::Character(character), 11)))
}

fn hex4(digits: Option<&str>) -> Result<u32, &'static str> {
    let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    digits
        .and_then(|digits| u32::from_str_radix(digits, 16).ok())
        .ok_or("an escape without its four hex digits")
}

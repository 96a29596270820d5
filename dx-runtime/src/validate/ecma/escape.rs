//! Escapes, inside and outside of character classes.

use super::InvalidPattern;

/// The characters of `\s`: WhiteSpace and LineTerminator of ECMA 262.
const SPACE: &str = r"\t-\r \u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}";
/// The characters of `\S`.
const NOT_SPACE: &str = r"\u{0}-\u{8}\u{e}-\u{1f}!-\u{9f}\u{a1}-\u{167f}\u{1681}-\u{1fff}\u{200b}-\u{2027}\u{202a}-\u{202e}\u{2030}-\u{205e}\u{2060}-\u{2fff}\u{3001}-\u{fefe}\u{ff00}-\u{10ffff}";

/// A character or a class escape.
#[derive(Clone, Copy)]
pub(super) enum Atom {
    /// A code point, possibly an unpaired surrogate
    Character(u32),
    /// The content of a class: `\d` and the like, which the engine supports, or ranges
    Set(&'static str),
}

impl Atom {
    /// Appends the atom in its form outside of a class.
    pub fn push(self, out: &mut String) -> Result<(), InvalidPattern> {
        match self {
            Self::Character(code) => {
                let c = char::from_u32(code).ok_or("an unpaired surrogate matches nothing")?;
                push_character(c, out);
            }
            Self::Set(set) if set.len() == 2 => out.push_str(set),
            Self::Set(set) => {
                out.push('[');
                out.push_str(set);
                out.push(']');
            }
        }
        Ok(())
    }
}

/// Appends a literal character, escaped for use inside or outside of a class.
pub(super) fn push_character(c: char, out: &mut String) {
    if c.is_control() {
        out.push_str(&format!(r"\u{{{:x}}}", u32::from(c)));
    } else {
        out.push_str(&regex_lite::escape(c.encode_utf8(&mut [0; 4])));
    }
}

/// Parses an escape, of which `text` starts after the backslash, and returns it with the text that follows it.
pub(super) fn escape(text: &str, in_class: bool) -> Result<(Atom, &str), InvalidPattern> {
    let first = text.chars().next().ok_or("incomplete escape at the end of the pattern")?;
    let after = text.get(first.len_utf8()..).unwrap_or_default();
    let character = |c: char| Ok((Atom::Character(c.into()), after));
    match first {
        'd' => Ok((Atom::Set(r"\d"), after)),
        'D' => Ok((Atom::Set(r"\D"), after)),
        'w' => Ok((Atom::Set(r"\w"), after)),
        'W' => Ok((Atom::Set(r"\W"), after)),
        's' => Ok((Atom::Set(SPACE), after)),
        'S' => Ok((Atom::Set(NOT_SPACE), after)),
        't' => character('\t'),
        'n' => character('\n'),
        'v' => character('\x0b'),
        'f' => character('\x0c'),
        'r' => character('\r'),
        'b' if in_class => character('\x08'),
        '0' if !after.starts_with(|c: char| c.is_ascii_digit()) => character('\0'),
        'c' => control(after).ok_or_else(|| unknown(first)),
        'x' => hex(after, 2).map(numbered).ok_or_else(|| unknown(first)),
        'u' => unicode(after).map(numbered).ok_or_else(|| unknown(first)),
        '0'..='9' | 'k' => Err("backreferences are not supported".into()),
        'p' | 'P' => Err(r"Unicode classes such as `\p{L}` are not supported".into()),
        'a'..='z' | 'A'..='Z' => Err(unknown(first)),
        _ => character(first),
    }
}

fn unknown(letter: char) -> InvalidPattern {
    format!(r"unknown escape `\{letter}`").into()
}

fn numbered((code, after): (u32, &str)) -> (Atom, &str) {
    (Atom::Character(code), after)
}

/// Parses the letter of `\cA` to `\cZ`, the characters 1 to 26.
fn control(text: &str) -> Option<(Atom, &str)> {
    let letter = text.bytes().next().filter(u8::is_ascii_alphabetic)?;
    Some((Atom::Character(u32::from(letter % 32)), text.get(1..)?))
}

/// Parses the given number of hexadecimal digits.
fn hex(text: &str, digits: usize) -> Option<(u32, &str)> {
    let (number, after) = text.split_at_checked(digits)?;
    let is_hex = number.bytes().all(|byte| byte.is_ascii_hexdigit());
    Some((u32::from_str_radix(number, 16).ok().filter(|_| is_hex)?, after))
}

/// Parses the code point of `\u{1f639}`, `\u0041`, or a surrogate pair of two of the latter.
fn unicode(text: &str) -> Option<(u32, &str)> {
    if let Some((digits, after)) = text.strip_prefix('{').and_then(|text| text.split_once('}')) {
        let (code, rest) = hex(digits, digits.len())?;
        return (rest.is_empty() && code <= char::MAX.into()).then_some((code, after));
    }
    let (high, after) = hex(text, 4)?;
    let low = after.strip_prefix(r"\u").and_then(|low| hex(low, 4));
    match low {
        Some((low, after)) if (0xd800..0xdc00).contains(&high) && (0xdc00..0xe000).contains(&low) => {
            Some((0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00), after))
        }
        _ => Some((high, after)),
    }
}

//! Escapes, in and out of classes.

use super::Refusal;

/// What `\s` matches, as the inside of a class: ECMA 262's WhiteSpace and LineTerminator.
const SPACE: &str = r"\t-\r \u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}";
/// All else.
const NO_SPACE: &str = r"\u{0}-\u{8}\u{e}-\u{1f}!-\u{9f}\u{a1}-\u{167f}\u{1681}-\u{1fff}\u{200b}-\u{2027}\u{202a}-\u{202e}\u{2030}-\u{205e}\u{2060}-\u{2fff}\u{3001}-\u{fefe}\u{ff00}-\u{10ffff}";

/// The smallest part of a pattern that matches something.
#[derive(Clone, Copy)]
pub(super) enum Atom {
    /// A code point. Half of a surrogate pair is in no text.
    Character(u32),
    /// The inside of a class: `\d` and the like, of which the engine has the same
    Set(&'static str),
}

impl Atom {
    /// Writes it as it stands outside of a class.
    pub fn push(self, out: &mut String) -> Result<(), Refusal> {
        match self {
            Self::Character(code) => {
                let c = char::from_u32(code).ok_or("half of a surrogate pair is in no text")?;
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

/// Writes a character that stands for itself, in or out of a class.
pub(super) fn push_character(c: char, out: &mut String) {
    if c.is_control() {
        out.push_str(&format!(r"\u{{{:x}}}", u32::from(c)));
    } else {
        out.push_str(&regex_lite::escape(c.encode_utf8(&mut [0; 4])));
    }
}

/// What an escape stands for, of which `text` has what comes after the backslash; and what follows it.
pub(super) fn escape(text: &str, in_class: bool) -> Result<(Atom, &str), Refusal> {
    let first = text.chars().next().ok_or(r"there is nothing behind the last `\`")?;
    let after = text.get(first.len_utf8()..).unwrap_or_default();
    let character = |c: char| Ok((Atom::Character(c.into()), after));
    match first {
        'd' => Ok((Atom::Set(r"\d"), after)),
        'D' => Ok((Atom::Set(r"\D"), after)),
        'w' => Ok((Atom::Set(r"\w"), after)),
        'W' => Ok((Atom::Set(r"\W"), after)),
        's' => Ok((Atom::Set(SPACE), after)),
        'S' => Ok((Atom::Set(NO_SPACE), after)),
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
        '0'..='9' | 'k' => Err("references to groups are not supported".into()),
        'p' | 'P' => Err(r"classes of Unicode such as `\p{L}` are not supported".into()),
        'a'..='z' | 'A'..='Z' => Err(unknown(first)),
        _ => character(first),
    }
}

fn unknown(letter: char) -> Refusal {
    format!(r"`\{letter}` is no escape of ECMA 262").into()
}

fn numbered((code, after): (u32, &str)) -> (Atom, &str) {
    (Atom::Character(code), after)
}

/// `\cA` to `\cZ` are the characters 1 to 26.
fn control(text: &str) -> Option<(Atom, &str)> {
    let letter = text.bytes().next().filter(u8::is_ascii_alphabetic)?;
    Some((Atom::Character(u32::from(letter % 32)), text.get(1..)?))
}

/// The number that so many hexadecimal digits stand for.
fn hex(text: &str, digits: usize) -> Option<(u32, &str)> {
    let (number, after) = text.split_at_checked(digits)?;
    let is_hex = number.bytes().all(|byte| byte.is_ascii_hexdigit());
    Some((u32::from_str_radix(number, 16).ok().filter(|_| is_hex)?, after))
}

/// The code point of `\u{1f639}`, of `\u0041`, or of two of these that are a surrogate pair.
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

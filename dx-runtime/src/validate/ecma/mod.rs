//! Patterns of a model are regular expressions of ECMA 262. They are written anew for the engine, whose syntax and classes
//! differ; what the engine does not have, it refuses itself.
//!
//! A pattern is read as with ECMA 262's flag `u`, so that it matches code points, which are what lengths count as well.
//! Where that flag forbids something of which the meaning is clear without it (Annex B), such as `\_`, `{` or `[\w-.]`,
//! it has this meaning. Letters that are no escapes (`\A`, `\z`) are refused: other dialects give them a meaning.

mod class;
mod escape;

use class::class;
use escape::{escape, push_character};
use std::borrow::Cow;

/// What `.` matches: all but the line terminators.
const DOT: &str = r"[^\n\r\u{2028}\u{2029}]";
/// What a class matches that has nothing in it, such as `[]`.
const NOTHING: &str = r"[^\s\S]";
/// What a negated class matches that has nothing in it, such as `[^]`.
const ANYTHING: &str = r"[\s\S]";

/// Why a pattern is none.
type Refusal = Cow<'static, str>;

/// The pattern for the engine.
pub(super) fn translate(pattern: &str) -> Result<String, Refusal> {
    let mut out = String::with_capacity(pattern.len());
    let mut rest = pattern;
    // Whether there is something in front that a quantifier can stand behind.
    let mut repeatable = false;
    while let Some(next) = rest.chars().next() {
        let after = rest.get(next.len_utf8()..).unwrap_or_default();
        let quantifier = quantifier(rest);
        if quantifier > 0 {
            if !repeatable {
                return Err(format!("there is nothing that `{next}` could repeat").into());
            }
            let (text, after) = rest.split_at_checked(quantifier).unwrap_or((rest, ""));
            out.push_str(text);
            (rest, repeatable) = (after, false);
            continue;
        }
        repeatable = !matches!(next, '(' | '|' | '^' | '$');
        rest = match next {
            '\\' if after.starts_with(['b', 'B']) => {
                repeatable = false;
                out.push_str(rest.get(..2).unwrap_or_default());
                after.get(1..).unwrap_or_default()
            }
            '\\' => {
                let (atom, after) = escape(after, false)?;
                atom.push(&mut out)?;
                after
            }
            '[' => class(after, &mut out)?,
            '.' => {
                out.push_str(DOT);
                after
            }
            '(' => group(after, &mut out)?,
            '|' | ')' | '^' | '$' => {
                out.push(next);
                after
            }
            _ => {
                push_character(next, &mut out);
                after
            }
        };
    }
    Ok(out)
}

/// How long the quantifier is that `text` begins with; 0 if it is none, as are braces without numbers in them.
fn quantifier(text: &str) -> usize {
    let length = match text.as_bytes().first() {
        Some(b'*' | b'+' | b'?') => 1,
        Some(b'{') => braces(text).unwrap_or(0),
        _ => 0,
    };
    let lazy = length > 0 && text.as_bytes().get(length) == Some(&b'?');
    length + usize::from(lazy)
}

/// The length of `{2}`, `{2,}` or `{2,3}`.
fn braces(text: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let inside = text.strip_prefix('{')?;
    let min = digits(inside);
    let rest = inside.get(min..).filter(|_| min > 0)?;
    let max = rest.strip_prefix(',').map_or(0, |max| 1 + digits(max));
    rest.get(max..)?.starts_with('}').then_some(min + max + 2)
}

/// Writes what a group begins with; `after` stands behind its parenthesis.
fn group<'p>(after: &'p str, out: &mut String) -> Result<&'p str, Refusal> {
    out.push('(');
    let Some(special) = after.strip_prefix('?') else { return Ok(after) };
    // Of these, those that look around are the engine's to refuse.
    let kinds = [":", "=", "!", "<=", "<!"];
    if let Some(kind) = kinds.into_iter().find(|kind| special.starts_with(kind)) {
        out.push('?');
        out.push_str(kind);
        return Ok(special.get(kind.len()..).unwrap_or_default());
    }
    let (name, after) = special
        .strip_prefix('<')
        .and_then(|name| name.split_once('>'))
        .ok_or("a group begins with `(?`, and neither flags nor anything else known follow")?;
    out.push_str("?<");
    out.push_str(name);
    out.push('>');
    Ok(after)
}

#[cfg(test)]
mod tests {
    use super::translate;

    #[test]
    fn what_both_write_alike_stays_as_it_is() {
        for pattern in [
            "",
            r"^[a-z\]\\]{1,3}/\d+\.$",
            r"[A-Z]|é",
            r"(?:a|b)*?(?<name>c)+?\b\B{",
            r"\w\W\D[\w\W\d\D]",
            r"a{2,}?b{0,3}c{4}",
        ] {
            let expected = pattern.replace(r"\B{", r"\B\{");
            assert_eq!(translate(pattern).unwrap(), expected);
        }
    }

    #[test]
    fn what_is_written_otherwise_is_written_anew() {
        for (ecma, engine) in [
            (r"[^[]x[[]", r"[^\[]x[\[]"),
            (r"a[^]b[]", r"a[\s\S]b[^\s\S]"),
            (r"\<[\<]\>\_\-\é", r"<[<]>_\-é"),
            (r"[\uD800\uDC00-\uDBFF\uDFFF]", "[\u{10000}-\u{10ffff}]"),
            (r"\uD83D\uDE39\u{1F639}\x41\u0041\cA\0", "😹😹AA\\u{1}\\u{0}"),
            (r"[\uD800][^\uD800]", r"[^\s\S][\s\S]"),
            (r"[ -\uDFFF][\uD800-\u{FFFF}]", "[ -\u{d7ff}][\u{e000}-\u{ffff}]"),
            (r"{a}{,2}}]", r"\{a\}\{,2\}\}\]"),
            (r"[a]b]", r"[a]b\]"),
            (r"a.[.]", r"a[^\n\r\u{2028}\u{2029}][\.]"),
            (r"[--/][a&&b~~!--e]", r"[\--/][a\&\&b\~\~!-\-e]"),
            (r"[\w-.][a-\d][-a-]", r"[\w\-\.][a\-\d][\-a\-]"),
        ] {
            assert_eq!(translate(ecma).unwrap(), engine, "{ecma}");
        }
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for (pattern, message) in [
            ("*a", "there is nothing that `*` could repeat"),
            ("a**", "there is nothing that `*` could repeat"),
            ("a++", "there is nothing that `+` could repeat"),
            ("a{2}{3}", "there is nothing that `{` could repeat"),
            ("(?:+)", "there is nothing that `+` could repeat"),
            ("a|?", "there is nothing that `?` could repeat"),
            ("^*", "there is nothing that `*` could repeat"),
            (r"\b+", "there is nothing that `+` could repeat"),
            ("(?i)a", "a group begins with `(?`, and neither flags nor anything else known follow"),
            ("(?s:.)", "a group begins with `(?`, and neither flags nor anything else known follow"),
            ("(?P<a>b)", "a group begins with `(?`, and neither flags nor anything else known follow"),
            (r"a\uD800", "half of a surrogate pair is in no text"),
            (r"\Aa\z", r"`\A` is no escape of ECMA 262"),
            (r"[\B]", r"`\B` is no escape of ECMA 262"),
            (r"\Q", r"`\Q` is no escape of ECMA 262"),
            ("a\\", r"there is nothing behind the last `\`"),
            ("[a", "a class has no `]`"),
            ("[", "a class has no `]`"),
            ("[a\\", r"there is nothing behind the last `\`"),
            ("[z-a]", "a range of characters ends before it begins"),
        ] {
            assert_eq!(translate(pattern).unwrap_err(), message, "{pattern}");
        }
    }
}

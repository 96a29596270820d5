//! Translates the patterns of a model, regular expressions of ECMA 262, to the engine's dialect, whose syntax and
//! classes differ. The engine rejects the features that it lacks.
//!
//! Patterns are parsed with the flag `u` of ECMA 262, so that they match code points, which the trait `length` counts,
//! too. Syntax that this flag forbids, but that is unambiguous without it (Annex B), such as `\_`, `{` or `[\w-.]`, is
//! accepted. Letters that are not escapes (`\A`, `\z`) are rejected, because they are escapes in other dialects.

mod class;
mod escape;

use class::class;
use escape::{escape, push_character};
use std::borrow::Cow;

/// What `.` matches: all but the line terminators.
const DOT: &str = r"[^\n\r\u{2028}\u{2029}]";
/// The empty class `[]`, which matches nothing.
const NOTHING: &str = r"[^\s\S]";
/// The negated empty class `[^]`, which matches any character.
const ANYTHING: &str = r"[\s\S]";

/// The message for an invalid pattern.
type InvalidPattern = Cow<'static, str>;

/// Translates a pattern.
pub(super) fn translate(pattern: &str) -> Result<String, InvalidPattern> {
    let mut out = String::with_capacity(pattern.len());
    let mut rest = pattern;
    // Whether a quantifier may follow.
    let mut repeatable = false;
    while let Some(next) = rest.chars().next() {
        let after = rest.get(next.len_utf8()..).unwrap_or_default();
        let quantifier = quantifier(rest);
        if quantifier > 0 {
            if !repeatable {
                return Err(format!("nothing to repeat before `{next}`").into());
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

/// The length of the quantifier at the start of `text`; 0 if there is none, as for braces without numbers.
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

/// Translates the start of a group, of which `after` starts after the parenthesis.
fn group<'p>(after: &'p str, out: &mut String) -> Result<&'p str, InvalidPattern> {
    out.push('(');
    let Some(special) = after.strip_prefix('?') else { return Ok(after) };
    // The engine rejects those that look around.
    let kinds = [":", "=", "!", "<=", "<!"];
    if let Some(kind) = kinds.into_iter().find(|kind| special.starts_with(kind)) {
        out.push('?');
        out.push_str(kind);
        return Ok(special.get(kind.len()..).unwrap_or_default());
    }
    let (name, after) = special
        .strip_prefix('<')
        .and_then(|name| name.split_once('>'))
        .ok_or("unsupported group `(?`: expected `(?:` or `(?<name>`")?;
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
            ("*a", "nothing to repeat before `*`"),
            ("a**", "nothing to repeat before `*`"),
            ("a++", "nothing to repeat before `+`"),
            ("a{2}{3}", "nothing to repeat before `{`"),
            ("(?:+)", "nothing to repeat before `+`"),
            ("a|?", "nothing to repeat before `?`"),
            ("^*", "nothing to repeat before `*`"),
            (r"\b+", "nothing to repeat before `+`"),
            ("(?i)a", "unsupported group `(?`: expected `(?:` or `(?<name>`"),
            ("(?s:.)", "unsupported group `(?`: expected `(?:` or `(?<name>`"),
            ("(?P<a>b)", "unsupported group `(?`: expected `(?:` or `(?<name>`"),
            (r"a\uD800", "an unpaired surrogate matches nothing"),
            (r"\Aa\z", r"unknown escape `\A`"),
            (r"[\B]", r"unknown escape `\B`"),
            (r"\Q", r"unknown escape `\Q`"),
            ("a\\", "incomplete escape at the end of the pattern"),
            ("[a", "unclosed character class"),
            ("[", "unclosed character class"),
            ("[a\\", "incomplete escape at the end of the pattern"),
            ("[z-a]", "character range is out of order"),
        ] {
            assert_eq!(translate(pattern).unwrap_err(), message, "{pattern}");
        }
    }
}

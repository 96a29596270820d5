//! Patterns of a model are regular expressions of ECMA 262. What that writes otherwise than the engine is written anew;
//! what the engine does not have, it refuses itself.

/// What means something else to the engine.
const OTHERWISE: [(&str, &str); 4] = [("[^]", r"[\s\S]"), ("[]", r"[^\s\S]"), (r"\<", "<"), (r"\>", ">")];

/// The pattern for the engine.
pub(super) fn translate(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut rest = pattern;
    let mut in_class = false;
    while let Some(next) = rest.chars().next() {
        let otherwise = OTHERWISE.iter().find(|(ecma, _)| !in_class && rest.starts_with(ecma));
        let (length, text) = if let Some((ecma, engine)) = otherwise {
            (ecma.len(), (*engine).to_owned())
        } else if let Some(pair) = surrogate_pair(rest) {
            (PAIR, pair)
        } else if in_class && next == '[' {
            // Classes don't nest.
            (1, r"\[".to_owned())
        } else {
            let escaped = rest.chars().nth(1).filter(|_| next == '\\').map_or(0, char::len_utf8);
            in_class = if next == '[' { true } else { in_class && next != ']' };
            let length = next.len_utf8() + escaped;
            (length, rest.get(..length).unwrap_or(rest).to_owned())
        };
        out.push_str(&text);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// The bytes of two escapes like `\uD83D`.
const PAIR: usize = 12;

/// One character for the two escapes that it takes in UTF-16, if that is how `text` begins.
fn surrogate_pair(text: &str) -> Option<String> {
    let (high, low) = text.get(..PAIR)?.split_at_checked(PAIR / 2)?;
    let unit = |escape: &str| u16::from_str_radix(escape.strip_prefix(r"\u")?, 16).ok();
    let c = char::decode_utf16([unit(high)?, unit(low)?]).next()?.ok()?;
    // Two characters that are no pair are two.
    (c > '\u{ffff}').then(|| format!(r"\u{{{:x}}}", u32::from(c)))
}

#[cfg(test)]
mod tests {
    use super::translate;

    #[test]
    fn what_both_write_alike_stays_as_it_is() {
        for pattern in ["", r"^[a-z\]\\]{1,3}/\d+\.$", r"[\u0041-Z]|é", r"[a]b]\", r"\u00"] {
            assert_eq!(translate(pattern), pattern);
        }
    }

    #[test]
    fn what_is_written_otherwise_is_written_anew() {
        for (ecma, engine) in [
            (r"[^[]x[[]", r"[^\[]x[\[]"),
            (r"a[^]b[]", r"a[\s\S]b[^\s\S]"),
            (r"\<[\<]\>", r"<[\<]>"),
            (r"[\uD800\uDC00-\uDBFF\uDFFF]", r"[\u{10000}-\u{10ffff}]"),
            (r"\uD800", r"\uD800"),
        ] {
            assert_eq!(translate(ecma), engine);
        }
    }
}

//! Documentation: the attribute `doc` as a comment.

/// What a string literal says as a comment of one line, if one can hold it. An `inner` one is of what it stands in.
pub(super) fn comment(literal: &str, inner: bool) -> Option<String> {
    let mut comment = String::with_capacity(literal.len() + 1);
    comment.push_str(if inner { "//!" } else { "///" });
    unquote(literal, &mut comment)?;
    // Four slashes are none of documentation.
    let is_other = comment.starts_with("////");
    (!is_other && is_plain(&comment)).then_some(comment)
}

/// Whether the compiler takes a text in a comment without a complaint.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
        || text.chars().all(|c| {
            c == '\t' || !c.is_control() && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        })
}

/// Appends what a literal says, if it is a string of one line.
fn unquote(literal: &str, text: &mut String) -> Option<()> {
    if let Some(raw) = literal.strip_prefix('r') {
        let raw = raw.trim_matches('#');
        text.push_str(raw.strip_prefix('"')?.strip_suffix('"')?);
        return Some(());
    }
    let mut rest = literal.strip_prefix('"')?.strip_suffix('"')?;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let (c, behind) = unescape(escape)?;
        text.push(c);
        rest = behind;
    }
    text.push_str(rest);
    Some(())
}

/// The character that is escaped, and what comes behind it. Line breaks are of no use here.
fn unescape(escape: &str) -> Option<(char, &str)> {
    let mut chars = escape.chars();
    let c = match chars.next()? {
        't' => '\t',
        c @ ('"' | '\'' | '\\') => c,
        'x' => return code(chars.as_str().split_at_checked(2)?),
        'u' => return code(chars.as_str().strip_prefix('{')?.split_once('}')?),
        _ => return None,
    };
    Some((c, chars.as_str()))
}

fn code<'t>((digits, rest): (&str, &'t str)) -> Option<(char, &'t str)> {
    let code = u32::from_str_radix(&digits.replace('_', ""), 16).ok()?;
    Some((char::from_u32(code)?, rest))
}

//! The tokens on one line, however long that is, and where in it each one is.

use super::WIDTH;
use super::read::Row;
use super::token::{Kind, Token};

/// Writes all tokens of a row into `line` and notes the place of each.
///
/// What has to be in lines of its own counts as wider than any line may be, so that nothing with it ever fits into one.
pub(super) fn measure(row: &mut Row, line: &mut String) {
    line.clear();
    line.reserve(row.text.len() * 5 / 4);
    let mut column = 0;
    let mut before: Option<&Token> = None;
    // Most are, and it is quicker to know it of all at once.
    let is_ascii = row.text.is_ascii();
    for (index, token) in row.tokens.iter_mut().enumerate() {
        let text = &row.text[token.start..token.end];
        if before.is_some_and(|before| is_apart(before, token, line, text)) {
            line.push(' ');
            column += 1;
        }
        (token.start, token.left) = (line.len(), column);
        line.push_str(text);
        token.end = line.len();
        column += if is_ascii { text.len() } else { text.chars().count() };
        match token.kind {
            Kind::Doc | Kind::InnerDoc => {
                column += WIDTH;
                // A comment has to end, even where there is no more room for lines.
                line.push('\n');
            }
            Kind::Where => column += WIDTH,
            Kind::Open if token.role.is_vertical() && token.pair > index + 1 => column += WIDTH,
            _ => {}
        }
        token.right = column;
        before = Some(token);
    }
}

/// Whether there is a space between two tokens.
fn is_apart(before: &Token, token: &Token, line: &str, text: &str) -> bool {
    let joined = before.tight_right && token.tight_left && before.kind != Kind::Range;
    let tight = before.tight_right || token.tight_left;
    !tight || !joined && joins(before, token, line, text)
}

/// Whether the two would be read as something else without a space.
fn joins(before: &Token, token: &Token, line: &str, text: &str) -> bool {
    let is_closed = |token: &Token| matches!(token.kind, Kind::Open | Kind::Close);
    let mut last = line.bytes().rev();
    let (last, second, first) = (last.next(), last.next(), text.bytes().next());
    match (last, first) {
        // What closes generics, and what joined in the first place
        (Some(b'>'), Some(b'>' | b'=')) | (Some(b'<'), Some(b'<' | b'=')) => false,
        (Some(b'&'), Some(b'&')) => false,
        (Some(b'.'), Some(b'.')) => before.kind == Kind::Literal || token.kind == Kind::Dot,
        // The field of a field
        (Some(b'.'), Some(b'0'..=b'9')) => {
            before.kind == Kind::Dot && second.is_some_and(|c| c.is_ascii_digit())
        }
        (Some(b':'), Some(b':')) | (Some(b'/'), Some(b'/' | b'*')) | (Some(b'<'), Some(b'-')) => true,
        (Some(b'|'), Some(b'|')) => !is_closed(before) || !is_closed(token),
        (Some(b'='), Some(b'=' | b'>')) | (Some(b'-'), Some(b'>')) => true,
        (Some(b'!' | b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'&' | b'|' | b'.'), Some(b'=')) => true,
        _ => false,
    }
}

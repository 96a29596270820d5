//! Writes text, code and addresses as Markdown, escaped so that they are rendered as they are.
//!
//! Markdown means rustdoc's: CommonMark with tables, strikethrough, footnotes, task lists and smart punctuation. The
//! output also has to satisfy the lints of rustdoc.

use super::address::find_address;
use super::characters::starts_with_reference;
use super::inline::{Inline, Style};

/// A space at which a line may be broken. Text contains no control characters.
pub(super) const SOFT_SPACE: char = '\n';
/// A hard line break.
pub(super) const HARD_BREAK: char = '\r';

/// Writes the pieces of a paragraph, with [`SOFT_SPACE`]s and [`HARD_BREAK`]s.
pub(super) fn inlines(inlines: &[Inline], in_table: bool) -> String {
    let mut out = String::new();
    let mut in_link = false;
    for (index, inline) in inlines.iter().enumerate() {
        match inline {
            Inline::Text(text) => {
                // Pieces other than text begin and end with punctuation.
                let before = inlines[..index].last().map_or(Some(' '), Inline::last_char).unwrap_or('>');
                let after = inlines[index + 1..].first().map_or(Some(' '), Inline::first_char).unwrap_or('<');
                Text { in_link, in_table, before, after }.write(text, &mut out);
            }
            Inline::Code(code) => write_code(code, in_table, &mut out),
            Inline::Break => out.push(HARD_BREAK),
            Inline::Open(Style::Strong) | Inline::Close(Style::Strong) => out.push_str("**"),
            Inline::Open(Style::Emphasis) | Inline::Close(Style::Emphasis) => out.push('*'),
            Inline::Open(Style::Link(_)) => {
                in_link = true;
                out.push('[');
            }
            Inline::Close(Style::Link(address)) => {
                in_link = false;
                out.push_str("](");
                write_destination(address, &mut out);
                out.push(')');
            }
        }
    }
    out
}

/// A run of text with its context.
struct Text {
    in_link: bool,
    in_table: bool,
    before: char,
    after: char,
}

impl Text {
    fn write(&self, text: &str, out: &mut String) {
        let mut before = self.before;
        let mut words = text.split(' ').peekable();
        while let Some(word) = words.next() {
            let after = if words.peek().is_some() { ' ' } else { self.after };
            if self.in_link {
                self.write_word(word, before, after, out);
            } else {
                self.write_with_addresses(word, before, after, out);
            }
            if words.peek().is_some() {
                out.push(SOFT_SPACE);
                before = ' ';
            }
        }
    }

    /// Writes web addresses as links to themselves: `<https://…>`.
    fn write_with_addresses(&self, mut word: &str, mut before: char, after: char, out: &mut String) {
        while let Some(address) = find_address(word) {
            self.write_word(&word[..address.start], before, '<', out);
            out.extend(["<", &word[address.clone()], ">"]);
            (word, before) = (&word[address.end..], '>');
        }
        self.write_word(word, before, after, out);
    }

    fn write_word(&self, word: &str, mut before: char, after: char, out: &mut String) {
        for (index, c) in word.char_indices() {
            let rest = &word[index + c.len_utf8()..];
            let next = rest.chars().next().unwrap_or(after);
            if self.needs_escape(c, before, next, rest) {
                out.push('\\');
            }
            out.push(c);
            before = c;
        }
    }

    /// Whether a character has to be escaped. Characters that are special only at the start of a line are handled by
    /// [`at_line_start`].
    fn needs_escape(&self, c: char, before: char, next: char, rest: &str) -> bool {
        let in_space = before.is_whitespace() && next.is_whitespace();
        match c {
            '`' | '[' => true,
            ']' => self.in_link,
            // The name of a footnote.
            '^' => self.in_link && before == '[',
            '|' => self.in_table,
            '\\' => !next.is_alphanumeric(),
            '*' => !in_space,
            '_' => !(in_space || before.is_alphanumeric() && next.is_alphanumeric()),
            // Strikethrough needs a tilde that can close it.
            '~' => !before.is_whitespace(),
            '<' => !next.is_whitespace() && rest != "=",
            '&' => starts_with_reference(rest),
            '!' => rest.is_empty() && next == '[',
            // Smart punctuation turns the two hyphens of an option into a dash.
            '-' => before.is_whitespace() && rest.starts_with('-') && rest.len() > 1,
            _ => false,
        }
    }
}

/// Writes an address as the destination of a link.
fn write_destination(address: &str, out: &mut String) {
    for (index, c) in address.char_indices() {
        match c {
            '"' | '(' | ')' | '<' | '>' | '[' | '\\' | ']' | '^' | '`' | '{' | '|' | '}' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            '&' if starts_with_reference(&address[index + 1..]) => out.push_str("&amp;"),
            _ => out.push(c),
        }
    }
}

/// Writes a code span, delimited by more backticks than it contains in a row.
pub(super) fn write_code(code: &str, in_table: bool, out: &mut String) {
    let fence = "`".repeat(longest_backtick_run(code) + 1);
    let padding = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    let code = if in_table { code.replace('|', "\\|") } else { code.to_owned() };
    out.extend([&fence, padding, &code, padding, &fence]);
}

/// The length of the longest run of backticks.
pub(super) fn longest_backtick_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Escapes a word at the start of a line, where it could be a marker of a list or quote, a heading, an underline or
/// the delimiter row of a table.
pub(super) fn at_line_start(word: &str) -> String {
    let after_digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = after_digits.len() < word.len() && matches!(after_digits, "." | ")");
    let is_marker = word.chars().all(|c| "-+=_#~:|".contains(c)) || word == "*" || word.starts_with('>');
    let (start, end) = match () {
        () if is_number => word.split_at(word.len() - 1),
        () if is_marker => ("", word),
        () => return word.to_owned(),
    };
    format!("{start}\\{end}")
}

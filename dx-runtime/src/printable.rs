//! Sanitizes text from servers for errors and logs.

use std::fmt::{self, Write};

/// The maximum length in bytes of a printed text; longer ones are truncated and end in `…`.
const MAX_LENGTH: usize = 1024;

/// Prints a text that a server chose (a message, a code, a reason, a header value) such that it stays on one line,
/// contains no terminal control sequences, and has a bounded length.
///
/// Control characters, line separators, invisible characters and those that change the text direction are escaped as in
/// Rust (`\n`, `\u{1b}`, `\u{202e}`). Everything else, including backslashes, is printed unchanged. The value may be
/// any `Display`, such as an error that quotes a server.
#[derive(Clone, Copy)]
pub(crate) struct Printable<T>(pub(crate) T);

impl<T: fmt::Display> fmt::Display for Printable<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut escaping = Escaping { f, left: MAX_LENGTH, is_cut: false };
        match write!(escaping, "{}", self.0) {
            Err(fmt::Error) if escaping.is_cut => f.write_char('…'),
            written => written,
        }
    }
}

impl<T: fmt::Display> fmt::Debug for Printable<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

/// A writer that escapes text. It fails when the text is truncated, so that formatting stops.
struct Escaping<'w, 'f> {
    f: &'w mut fmt::Formatter<'f>,
    left: usize,
    is_cut: bool,
}

impl Escaping<'_, '_> {
    fn reserve(&mut self, length: usize) -> fmt::Result {
        match self.left.checked_sub(length) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => {
                self.is_cut = true;
                Err(fmt::Error)
            }
        }
    }
}

impl Write for Escaping<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            if is_printable(character) {
                self.reserve(character.len_utf8())?;
                self.f.write_char(character)?;
            } else {
                let escape = character.escape_default();
                self.reserve(escape.len())?;
                write!(self.f, "{escape}")?;
            }
        }
        Ok(())
    }
}

/// Whether a character is visible and does not affect the surrounding text.
fn is_printable(character: char) -> bool {
    !(character.is_control()
        || matches!(
            character,
            '\u{ad}' // soft hyphen
            | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' // direction
            | '\u{2028}' | '\u{2029}' // line and paragraph separators
            | '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{feff}' // no width
            | '\u{fff9}'..='\u{fffb}' // interlinear annotations
            | '\u{e0000}'..='\u{e007f}' // tags
        ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_printed_as_it_is() {
        for text in
            ["", "Rate exceeded", r#"a "quoted" C:\path"#, "größer, 数据, كلمة, 👩\u{200d}💻, e\u{301}"]
        {
            assert_eq!(Printable(text).to_string(), text);
        }
    }

    #[test]
    fn a_text_can_neither_begin_a_line_nor_steer_a_terminal() {
        let text = "no\r\nERROR \u{1b}[2J\u{9b}1m\u{7f}\0\u{2028}";
        assert_eq!(Printable(text).to_string(), r"no\r\nERROR \u{1b}[2J\u{9b}1m\u{7f}\u{0}\u{2028}");
    }

    #[test]
    fn a_text_can_neither_turn_its_direction_nor_hide() {
        let text = "a\u{202e}b\u{2066}c\u{200f}d\u{200b}e\u{feff}f\u{e0041}";
        assert_eq!(Printable(text).to_string(), r"a\u{202e}b\u{2066}c\u{200f}d\u{200b}e\u{feff}f\u{e0041}");
    }

    #[test]
    fn a_long_text_is_cut_between_two_characters() {
        let whole = "x".repeat(MAX_LENGTH);
        assert_eq!(Printable(&whole).to_string(), whole);
        assert_eq!(Printable(format!("{whole}y")).to_string(), format!("{whole}…"));
        assert_eq!(Printable("€".repeat(MAX_LENGTH)).to_string(), format!("{}…", "€".repeat(MAX_LENGTH / 3)));
        // What is printed counts, not what stands for it.
        assert_eq!(
            Printable("\n".repeat(MAX_LENGTH)).to_string(),
            format!("{}…", r"\n".repeat(MAX_LENGTH / 2))
        );
    }
}

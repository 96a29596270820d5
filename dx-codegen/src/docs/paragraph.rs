//! Builds paragraphs from text, styles and code.

use std::mem;

use super::characters::is_direction_mark;
use super::emphasis;
use super::inline::{Inline, Style};

/// Pending white space, written before the next word.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Space,
    Break,
}

/// A paragraph under construction.
#[derive(Default)]
pub(super) struct Paragraph {
    inlines: Vec<Inline>,
    /// The open styles, each with the number of times it was opened.
    styles: Vec<(Style, usize)>,
    /// The number of styles that are opened in `inlines`. The others are pending until text follows.
    written: usize,
    gap: Gap,
    /// Whether the gap precedes an end tag. Models often have indentation there, which is removed before a comma.
    gap_in_element: bool,
    /// The number of open code elements.
    codes: usize,
    /// Whether the code element has no text yet.
    code_is_new: bool,
}

impl Paragraph {
    /// The number of pieces so far.
    pub(super) fn len(&self) -> usize {
        self.inlines.len()
    }

    pub(super) fn in_code(&self) -> bool {
        self.codes > 0
    }

    /// Whether the last piece is a line break.
    pub(super) fn at_break(&self) -> bool {
        self.gap == Gap::Break
    }

    pub(super) fn space(&mut self) {
        self.gap = self.gap.max(Gap::Space);
        self.gap_in_element = false;
    }

    pub(super) fn line_break(&mut self) {
        self.gap = if self.in_code() { Gap::Space } else { Gap::Break };
    }

    /// Adds text. White space, which includes control characters, is collapsed, and direction marks are removed.
    pub(super) fn text(&mut self, text: &str) {
        for (index, word) in text.split(|c: char| c.is_whitespace() || c.is_control()).enumerate() {
            if index > 0 {
                self.space();
            }
            if word.contains(is_direction_mark) {
                self.word(&word.replace(is_direction_mark, ""));
            } else {
                self.word(word);
            }
        }
    }

    fn word(&mut self, word: &str) {
        if word.is_empty() {
            return;
        }
        let mut chars = word.chars();
        let is_punctuation = chars.next().is_some_and(|c| ".,;:!?)".contains(c));
        if mem::take(&mut self.gap_in_element)
            && is_punctuation
            && !chars.next().is_some_and(char::is_alphanumeric)
        {
            self.gap = Gap::None;
        }
        if self.in_code() {
            return self.code(word);
        }
        self.write_pending();
        self.push_text(word);
    }

    fn code(&mut self, word: &str) {
        let joins = self.written == self.styles.len() && (self.gap == Gap::None || !self.code_is_new);
        self.code_is_new = false;
        if joins && let Some(Inline::Code(code)) = self.inlines.last_mut() {
            if mem::take(&mut self.gap) != Gap::None {
                code.push(' ');
            }
            code.push_str(word);
        } else {
            self.write_pending();
            self.inlines.push(Inline::Code(word.to_owned()));
        }
    }

    /// Writes the pending gap and styles before a word.
    fn write_pending(&mut self) {
        match mem::take(&mut self.gap) {
            _ if self.inlines.is_empty() => {}
            Gap::None => {}
            Gap::Space => self.push_text(" "),
            Gap::Break => self.inlines.push(Inline::Break),
        }
        for (style, _) in self.styles.iter().skip(self.written) {
            // A style that has just been closed is continued.
            if self.inlines.pop_if(|last| matches!(last, Inline::Close(ended) if ended == style)).is_none() {
                self.inlines.push(Inline::Open(style.clone()));
            }
        }
        self.written = self.styles.len();
    }

    fn push_text(&mut self, text: &str) {
        match self.inlines.last_mut() {
            Some(Inline::Text(last)) => last.push_str(text),
            _ => self.inlines.push(Inline::Text(text.to_owned())),
        }
    }

    pub(super) fn open_code(&mut self) {
        self.codes += 1;
        self.code_is_new = true;
    }

    pub(super) fn close_code(&mut self) {
        if self.in_code() {
            self.codes -= 1;
            self.gap_in_element = self.gap == Gap::Space;
        }
    }

    /// Opens a style. Code can only be linked, and a link closes the previous one.
    pub(super) fn open(&mut self, style: Style) {
        if style.is_link() {
            self.close(Style::is_link);
        }
        if let Some((_, times)) = self.styles.iter_mut().find(|(open, _)| *open == style) {
            *times += 1;
        } else if style.is_link() || !self.in_code() {
            self.styles.push((style, 1));
        }
    }

    /// Closes a style, if it is open, and those that were opened within it.
    pub(super) fn close(&mut self, is_style: impl Fn(&Style) -> bool) {
        let Some(at) = self.styles.iter().position(|(style, _)| is_style(style)) else { return };
        self.gap_in_element = self.gap == Gap::Space;
        self.styles[at].1 -= 1;
        if self.styles[at].1 == 0 {
            self.close_from(at);
        }
    }

    /// Turns the paragraph so far into a bold label for the following text.
    pub(super) fn end_label(&mut self) {
        self.codes = 0;
        self.gap = Gap::None;
        let last = self.inlines.last().and_then(Inline::last_char);
        if last.is_some_and(|last| !".:?!".contains(last)) {
            self.push_text(":");
        }
        self.close_from(0);
        self.space();
    }

    fn close_from(&mut self, at: usize) {
        for (index, (style, _)) in self.styles.drain(at..).enumerate().rev() {
            if at + index < self.written {
                self.inlines.push(Inline::Close(style));
            }
        }
        self.written = self.written.min(at);
    }

    /// Takes the paragraph and starts the next one. Styles end with the paragraph, except those that were opened
    /// before the text of any paragraph.
    pub(super) fn finish(&mut self) -> Vec<Inline> {
        self.gap = Gap::None;
        if self.inlines.is_empty() {
            return Vec::new();
        }
        self.close_from(0);
        emphasis::remove_inexpressible(mem::take(self).inlines)
    }
}

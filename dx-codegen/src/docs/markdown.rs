//! Writes a tree of blocks as Markdown.

use super::escape::{self, HARD_BREAK, SOFT_SPACE};
use super::inline::Inline;
use super::tree::{Block, List, Row};

/// The column at which paragraphs are wrapped.
const WIDTH: usize = 100;
/// Item numbers have at most nine digits in CommonMark.
const MAX_NUMBER: u32 = 999_999_999;

/// Writes blocks, without leading and trailing blank lines.
pub(super) fn write(blocks: &[Block]) -> String {
    let mut writer = Writer::default();
    writer.blocks(blocks, false);
    writer.out
}

#[derive(Default)]
struct Writer {
    out: String,
    /// The prefix of lines, for the open quotes and list items.
    prefix: String,
    /// The prefix of the next line instead, if it is the first of a list item.
    first_prefix: Option<String>,
}

impl Writer {
    /// Writes blocks, separated by blank lines unless they are `tight`.
    fn blocks(&mut self, blocks: &[Block], tight: bool) {
        let mut list_before = None;
        for (index, block) in blocks.iter().enumerate() {
            if index > 0 && !tight {
                self.line("");
            }
            let mut list_here = None;
            match block {
                Block::Paragraph(inlines) => self.paragraph(inlines),
                Block::Code(code) => self.code(code),
                Block::Quote(blocks) => self.nested("> ", "> ", |writer| writer.blocks(blocks, false)),
                Block::List(list) => {
                    // The same marker would continue the previous list.
                    let other = list_before == Some((list.start.is_some(), false));
                    self.list(list, other);
                    list_here = Some((list.start.is_some(), other));
                }
                Block::Table(rows) => self.table(rows),
            }
            list_before = list_here;
        }
    }

    fn line(&mut self, text: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        let first = self.first_prefix.take();
        self.out.push_str(first.as_deref().unwrap_or(&self.prefix));
        self.out.push_str(text);
        self.out.truncate(self.out.trim_end_matches(' ').len());
    }

    /// Writes the content of a container, with `first` as the prefix of its first line and `rest` as that of the
    /// others.
    fn nested(&mut self, first: &str, rest: &str, write: impl FnOnce(&mut Self)) {
        let length = self.prefix.len();
        self.first_prefix.get_or_insert_with(|| self.prefix.clone()).push_str(first);
        self.prefix.push_str(rest);
        write(self);
        self.prefix.truncate(length);
    }

    fn paragraph(&mut self, inlines: &[Inline]) {
        let text = escape::inlines(inlines, false);
        let width = WIDTH.saturating_sub(self.prefix.len());
        let mut segments = text.split(HARD_BREAK).peekable();
        while let Some(segment) = segments.next() {
            let end = if segments.peek().is_some() { "\\" } else { "" };
            self.wrap(segment, width, end);
        }
    }

    /// Writes words, wrapped at `width`, and `end` after the last.
    fn wrap(&mut self, text: &str, width: usize, end: &str) {
        let mut line = String::new();
        let mut columns = 0;
        for word in text.split(SOFT_SPACE) {
            let length = word.chars().count();
            if columns > 0 && columns + 1 + length > width {
                self.line(&line);
                line.clear();
                columns = 0;
            }
            if columns > 0 {
                line.push(' ');
                line.push_str(word);
                columns += 1 + length;
            } else {
                line = escape::at_line_start(word);
                columns = line.chars().count();
            }
        }
        line.push_str(end);
        self.line(&line);
    }

    /// Writes a code block that rustdoc neither highlights nor tests.
    fn code(&mut self, code: &str) {
        let fence = "`".repeat(3.max(escape::longest_backtick_run(code) + 1));
        self.line(&format!("{fence}text"));
        code.lines().for_each(|line| self.line(line));
        self.line(&fence);
    }

    fn list(&mut self, list: &List, other_marker: bool) {
        let tight = is_tight(list);
        for (index, item) in list.items.iter().enumerate() {
            if index > 0 && !tight {
                self.line("");
            }
            let marker = match (list.start, other_marker) {
                (None, false) => "- ".to_owned(),
                (None, true) => "* ".to_owned(),
                (Some(start), _) => {
                    let number =
                        start.saturating_add(u32::try_from(index).unwrap_or(MAX_NUMBER)).min(MAX_NUMBER);
                    format!("{number}{} ", if other_marker { ')' } else { '.' })
                }
            };
            self.nested(&marker, &" ".repeat(marker.len()), |writer| writer.blocks(item, tight));
        }
    }

    /// Writes a table. The first row becomes the header, since tables need one in Markdown.
    fn table(&mut self, rows: &[Row]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        for (index, row) in rows.iter().enumerate() {
            // Trailing cells may be missing, but not in the header, which determines the number of columns.
            let cells = if index == 0 { columns } else { row.len() };
            let mut line = String::from("|");
            for cell in 0..cells {
                let text = row.get(cell).map(|cell| escape::inlines(cell, true)).unwrap_or_default();
                line.push(' ');
                line.push_str(&text.replace([SOFT_SPACE, HARD_BREAK], " "));
                line.push_str(" |");
            }
            self.line(&line);
            if index == 0 {
                self.line(&format!("|{}", " --- |".repeat(columns)));
            }
        }
    }
}

/// Whether a list needs no blank lines: its items are single paragraphs, possibly followed by such a list.
fn is_tight(list: &List) -> bool {
    list.items.iter().all(|item| match item.as_slice() {
        [Block::Paragraph(_)] => true,
        // A list that interrupts a paragraph has to start at 1.
        [Block::Paragraph(_), Block::List(inner)] => {
            inner.start.is_none_or(|start| start == 1) && is_tight(inner)
        }
        _ => false,
    })
}

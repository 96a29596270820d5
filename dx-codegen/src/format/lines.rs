//! Writing: what fits into a line, and where a line ends.

use super::WIDTH;
use super::token::{Kind, Token};
use std::ops::Range;

/// How much further in each level is.
const INDENT: usize = 4;

/// How deeply one thing in another is laid out. What is deeper is left on one line.
const DEPTH: usize = 200;

/// Text that grows by lines. The tokens are those of a row, and ranges are of their indices.
pub(super) struct Lines<'a> {
    pub tokens: &'a [Token],
    /// All tokens on one line, as they were measured
    pub line: &'a str,
    pub text: &'a mut String,
    indent: usize,
    /// The column behind what is written of the last line; none when that has to begin
    column: Option<usize>,
    depth: usize,
    /// Whether what is written is part of an item's head or of its fields, where nothing can be compared
    pub in_types: bool,
}

impl<'a> Lines<'a> {
    pub fn new(tokens: &'a [Token], line: &'a str, text: &'a mut String) -> Self {
        Self { tokens, line, text, indent: 0, column: None, depth: 0, in_types: false }
    }

    /// What a token is; `Other` where there is none.
    pub fn kind(&self, index: usize) -> Kind {
        self.tokens.get(index).map_or(Kind::Other, |token| token.kind)
    }

    /// The index behind a token, and behind what it delimits.
    pub fn after(&self, index: usize) -> usize {
        self.tokens[index].pair.max(index) + 1
    }

    /// The index of the first token of `range` that `is` so and is not in delimiters.
    pub fn find(&self, range: Range<usize>, is: impl Fn(&Token) -> bool) -> Option<usize> {
        let mut at = range.start;
        while at < range.end {
            if is(&self.tokens[at]) {
                return Some(at);
            }
            at = self.after(at);
        }
        None
    }

    /// The columns that tokens take on one line.
    pub fn width(&self, range: &Range<usize>) -> usize {
        if range.is_empty() { 0 } else { self.tokens[range.end - 1].right - self.tokens[range.start].left }
    }

    fn space(&self, index: usize) -> bool {
        index > 0 && self.tokens[index - 1].end != self.tokens[index].start
    }

    /// Whether tokens fit into the rest of the line, with as many columns behind them as in `tail`.
    pub fn fits(&self, range: &Range<usize>, tail: usize) -> bool {
        if range.is_empty() {
            return true;
        }
        let column = self.column.map_or(self.indent, |column| column + usize::from(self.space(range.start)));
        column + self.width(range) + tail <= WIDTH
    }

    /// Whether tokens fit into a line of their own, one level further in.
    pub fn fits_below(&self, range: &Range<usize>, tail: usize) -> bool {
        self.indent + INDENT + self.width(range) + tail <= WIDTH
    }

    /// Writes tokens as they are on one line.
    pub fn put(&mut self, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        if self.column.is_some() && self.space(range.start) {
            self.add(" ");
        }
        let column = self.begin_line();
        self.column = Some(column + self.width(&range));
        self.text.push_str(&self.line[self.tokens[range.start].start..self.tokens[range.end - 1].end]);
        if matches!(self.kind(range.end - 1), Kind::Doc | Kind::InnerDoc) {
            self.end_line();
        }
    }

    /// Writes what is not among the tokens.
    pub fn add(&mut self, text: &str) {
        let column = self.begin_line();
        self.text.push_str(text);
        self.column = Some(column + text.len());
    }

    /// Indents the line, unless it has begun, and gives the column.
    fn begin_line(&mut self) -> usize {
        self.column.unwrap_or_else(|| {
            self.text.extend(std::iter::repeat_n(' ', self.indent));
            self.indent
        })
    }

    /// Ends the line.
    pub fn end_line(&mut self) {
        if self.column.take().is_some() {
            self.text.push('\n');
        }
    }

    pub fn blank_line(&mut self) {
        self.end_line();
        self.text.push('\n');
    }

    /// Writes lines that are a level further in.
    pub fn further_in(&mut self, write: impl FnOnce(&mut Self)) {
        self.indent += INDENT;
        write(self);
        self.indent -= INDENT;
    }

    /// Writes what is part of something else, unless that has come too deep.
    pub fn deeper(&mut self, range: Range<usize>, write: impl FnOnce(&mut Self, Range<usize>)) {
        if self.depth >= DEPTH {
            return self.put(range);
        }
        self.depth += 1;
        write(self, range);
        self.depth -= 1;
    }

    /// Writes what is between the delimiters of `open`, and these, in lines of its own.
    pub fn between(&mut self, open: usize, write: impl FnOnce(&mut Self, Range<usize>)) {
        let close = self.tokens[open].pair;
        if close <= open + 1 {
            return self.put(open..close + 1);
        }
        self.put(open..open + 1);
        self.end_line();
        self.further_in(|lines| lines.deeper(open + 1..close, write));
        self.end_line();
        self.put(close..close + 1);
    }
}

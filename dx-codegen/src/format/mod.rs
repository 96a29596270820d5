//! Tokens to the text of files.
//!
//! There is no syntax tree on the way. The tokens become a row ([`read`]), the row is measured as if it were one line
//! ([`measure`]), so that it takes a subtraction to know whether any part of it fits, and what does not fit into its
//! line is broken where it helps reading most ([`items`], [`lists`], [`expressions`]). Each step takes time in
//! proportion to the tokens.

mod context;
mod docs;
mod expressions;
mod items;
mod lines;
mod lists;
mod measure;
mod read;
mod token;

use lines::Lines;
use proc_macro2::TokenStream;
use read::Row;
use std::ops::Range;

/// How many columns a line of code has at most, if it can be broken.
const WIDTH: usize = 89;

/// The text of Rust items, as it reads well: what a service's files are written with.
///
/// The tokens may come in pieces of whole items, which is quicker than all of them in one.
///
/// ```
/// let tokens = "fn main(){ println!(\"Hello\") ;}".parse()?;
/// assert_eq!(dx_codegen::format([tokens]), "fn main() {\n    println!(\"Hello\");\n}\n");
/// # Ok::<(), proc_macro2::LexError>(())
/// ```
///
/// What it adds and takes away is what a reader expects: commas at the end of lists, braces around an arm of a `match`
/// that takes lines of its own, and `///` instead of an attribute. It does not check that the tokens are Rust: what is
/// none is written as it is, for a compiler to say so.
pub fn format(items: impl IntoIterator<Item = TokenStream>) -> String {
    let mut text = Text::default();
    for tokens in items {
        if !text.text.is_empty() {
            text.text.push('\n');
        }
        text.write(tokens, |lines, all| lines.items(all));
    }
    text.text
}

/// Text that grows by items.
#[derive(Default)]
pub(crate) struct Text {
    pub text: String,
    row: Row,
    line: String,
}

impl Text {
    /// Text that begins with this.
    pub fn beginning(text: String) -> Self {
        Self { text, ..Self::default() }
    }

    /// Items line by line.
    pub fn together(&mut self, tokens: TokenStream) {
        self.write(tokens, |lines, all| lines.statements(all));
    }

    /// Items with a blank line before each.
    pub fn apart(&mut self, tokens: TokenStream) {
        self.write(tokens, |lines, all| lines.each_apart(all));
    }

    fn write(&mut self, tokens: TokenStream, write: impl FnOnce(&mut Lines<'_>, Range<usize>)) {
        self.row.read(tokens);
        measure::measure(&mut self.row, &mut self.line);
        let mut lines = Lines::new(&self.row.tokens, &self.line, &mut self.text);
        write(&mut lines, 0..self.row.tokens.len());
        lines.end_line();
    }
}

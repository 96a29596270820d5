//! Turns the documentation of a model into Markdown for rustdoc.
//!
//! The value of Smithy's `documentation` trait is CommonMark, which may hold HTML. In the models of AWS it is
//! HTML, and loosely written. Both go one way: CommonMark is rendered to HTML, HTML becomes a tree of blocks,
//! and the tree is written as Markdown, so that nothing but Markdown of our own making reaches a doc comment.
//!
//! ```text
//! lazy.rs      when it is converted
//! sentence.rs  what dx says itself, around names and texts of a model
//! tokens.rs    HTML -> text, and the tags that we understand; any other tag is text
//! elements.rs  tokens -> tree: what each element means
//! tree.rs      the tree of blocks, and how it is built
//! inline.rs    what a paragraph is made of, and how it is put together
//! emphasis.rs  takes out emphasis that Markdown can't express
//! markdown.rs  tree -> Markdown: blocks, lines
//! escape.rs    paragraph -> Markdown: text, code and addresses
//! ```

mod elements;
mod emphasis;
mod escape;
mod inline;
mod lazy;
mod markdown;
mod sentence;
#[cfg(test)]
mod tests;
mod tokens;
mod tree;

use pulldown_cmark::{Event, Parser};

use self::tree::Block;

pub(crate) use self::lazy::Documentation;
pub(crate) use self::sentence::{Sentence, one_line};

/// Quotes and list items that may start on a line. With more than anyone writes, it isn't read as CommonMark,
/// because pulldown-cmark would pay for them again on every line that follows.
const MAX_NESTING: usize = 100;

/// Converts the value of a `documentation` trait to Markdown for rustdoc.
///
/// The result has no HTML, no doctest, no control characters and no links but absolute ones. Its paragraphs are
/// wrapped at 100 columns. Blank documentation gives an empty string.
fn rustdoc(documentation: &str) -> String {
    markdown::write(&read(documentation))
}

fn read(documentation: &str) -> Vec<Block> {
    if is_html(documentation) {
        return elements::read(documentation);
    }
    let mut html = String::with_capacity(documentation.len());
    pulldown_cmark::html::push_html(&mut html, Parser::new(documentation));
    elements::read(&html)
}

/// Whether the text was written as HTML, so that Markdown's characters mean nothing in it.
///
/// It was if it starts with a tag. It was, too, if a paragraph's tag stands in the middle of a line: whoever
/// writes CommonMark separates paragraphs by blank lines.
fn is_html(text: &str) -> bool {
    let block_in_line = |event| matches!(event, Event::InlineHtml(tag) if tokens::starts_with_block(&tag));
    tokens::starts_with_tag(text.trim_start())
        || text.split(['\n', '\r']).any(|line| nesting(line) > MAX_NESTING)
        || text.contains('<') && Parser::new(text).any(block_in_line)
}

/// How many quotes and list items the line can be in, each of which takes a `>` or a space.
fn nesting(line: &str) -> usize {
    let is_marker =
        |byte: &u8| matches!(byte, b'>' | b' ' | b'\t' | b'-' | b'+' | b'*' | b'0'..=b'9' | b'.' | b')');
    let markers = line.trim_end().bytes().take_while(is_marker);
    markers.filter(|byte| matches!(byte, b'>' | b' ' | b'\t')).count()
}

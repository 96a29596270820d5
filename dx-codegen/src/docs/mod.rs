//! Converts the documentation of a model to Markdown for rustdoc.
//!
//! The value of Smithy's `documentation` trait is CommonMark, which may contain HTML. In the models of AWS it is
//! HTML, often malformed. Both are converted in the same way: CommonMark is rendered to HTML, HTML is read into a
//! tree of blocks, and the tree is written as Markdown. So doc comments only contain Markdown that was written by dx.
//!
//! ```text
//! lazy.rs        converts documentation on first use
//! sentence.rs    sentences of dx, with names and texts of a model
//! tokens.rs      HTML -> text and known tags; other tags are text
//! elements.rs    tokens -> tree: the effect of each element
//! tree.rs        the tree of blocks, and its construction
//! paragraph.rs   builds paragraphs, the leaves of the tree
//! inline.rs      the pieces that paragraphs consist of
//! emphasis.rs    removes emphasis that Markdown can't express
//! markdown.rs    tree -> Markdown: blocks, lines
//! escape.rs      pieces -> Markdown: escapes text, code and addresses
//! address.rs     finds web addresses
//! characters.rs  direction marks, character references
//! ```

mod address;
mod characters;
mod elements;
mod emphasis;
mod escape;
mod inline;
mod lazy;
mod markdown;
mod paragraph;
mod sentence;
#[cfg(test)]
mod tests;
mod tokens;
mod tree;

use pulldown_cmark::{Event, Parser};

use self::tree::Block;

pub(crate) use self::lazy::Documentation;
pub(crate) use self::sentence::{Sentence, one_line};

/// The maximum number of nested quotes and list items. Text beyond it is not parsed as CommonMark, since
/// pulldown-cmark's time is proportional to the nesting for every further line.
const MAX_NESTING: usize = 100;

/// Converts the value of a `documentation` trait to Markdown for rustdoc.
///
/// The result has no HTML, no doctests, no control characters, and only absolute links. Paragraphs are wrapped at 100
/// columns. The result is empty for blank documentation.
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

/// Whether the text is HTML rather than CommonMark.
///
/// That is the case if it begins with a tag, or has the tag of a paragraph in the middle of a line: paragraphs of
/// CommonMark are separated by blank lines.
fn is_html(text: &str) -> bool {
    let block_in_line = |event| matches!(event, Event::InlineHtml(tag) if tokens::starts_with_block(&tag));
    tokens::starts_with_tag(text.trim_start())
        || text.split(['\n', '\r']).any(|line| nesting(line) > MAX_NESTING)
        || text.contains('<') && Parser::new(text).any(block_in_line)
}

/// An upper limit for the nested quotes and list items of a line, each of which needs a `>` or a space.
fn nesting(line: &str) -> usize {
    let is_marker =
        |byte: &u8| matches!(byte, b'>' | b' ' | b'\t' | b'-' | b'+' | b'*' | b'0'..=b'9' | b'.' | b')');
    let markers = line.trim_end().bytes().take_while(is_marker);
    markers.filter(|byte| matches!(byte, b'>' | b' ' | b'\t')).count()
}

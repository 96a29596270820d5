//! Reads HTML into a tree of blocks: the effect of each element on the tree.

use std::borrow::Cow;
use std::rc::Rc;

use html_escape::decode_html_entities;

use super::address;
use super::characters::is_direction_mark;
use super::inline::Style;
use super::tokens::{Tag, Token, Tokens, attribute_value};
use super::tree::{Block, Container, ListKind, Tree};

/// Reads HTML into blocks.
pub(super) fn read(html: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    for token in Tokens::new(html) {
        match token {
            Token::Text(text) => reader.text(&decode_html_entities(text)),
            Token::Open { tag, source, .. } if reader.reads_as_text(tag) => reader.text(source),
            Token::Open { tag, attributes, .. } if tag.is_inline() => reader.open_inline(tag, attributes),
            Token::Open { tag, attributes, .. } => reader.open_block(tag, attributes),
            Token::Close(tag) if tag.is_inline() => reader.close_inline(tag),
            Token::Close(tag) => reader.close_block(tag),
        }
    }
    reader.end_preformatted();
    reader.tree.finish()
}

#[derive(Default)]
struct Reader {
    tree: Tree,
    /// The text of the open preformatted element, if there is one.
    preformatted: Option<String>,
}

impl Reader {
    fn text(&mut self, text: &str) {
        match &mut self.preformatted {
            Some(preformatted) => preformatted.push_str(text),
            None => self.tree.paragraph.text(text),
        }
    }

    /// Whether a tag is not meant as one: in `<code><database>.<table></code>`, `<table>` is text.
    fn reads_as_text(&self, tag: Tag) -> bool {
        self.tree.paragraph.in_code() && !tag.is_inline() && !matches!(tag, Tag::Block | Tag::Preformatted)
    }

    fn open_inline(&mut self, tag: Tag, attributes: &str) {
        if let Some(preformatted) = &mut self.preformatted {
            if tag == Tag::Break {
                preformatted.push('\n');
            }
            return;
        }
        match tag {
            Tag::Strong => self.tree.paragraph.open(Style::Strong),
            Tag::Emphasis => self.tree.paragraph.open(Style::Emphasis),
            Tag::Code => self.tree.paragraph.open_code(),
            Tag::Link => self.open_link(attributes),
            Tag::Image => self.tree.paragraph.text(&attribute_text(attributes, "alt")),
            Tag::Break => self.tree.line_break(),
            _ => {}
        }
    }

    fn open_link(&mut self, attributes: &str) {
        match address::web_address(&attribute_text(attributes, "href")) {
            Some(address) => self.tree.paragraph.open(Style::Link(Rc::from(address))),
            None => self.tree.paragraph.close(Style::is_link),
        }
    }

    fn close_inline(&mut self, tag: Tag) {
        match tag {
            Tag::Strong => self.tree.paragraph.close(|style| *style == Style::Strong),
            Tag::Emphasis => self.tree.paragraph.close(|style| *style == Style::Emphasis),
            Tag::Code => self.tree.paragraph.close_code(),
            Tag::Link => self.tree.paragraph.close(Style::is_link),
            _ => {}
        }
    }

    fn open_block(&mut self, tag: Tag, attributes: &str) {
        self.end_preformatted();
        match tag {
            Tag::Row => self.tree.open_row(),
            Tag::Cell => self.tree.open_cell(),
            _ if self.tree.in_cell() => self.tree.paragraph.space(),
            Tag::Heading => {
                self.tree.begin_paragraph();
                self.tree.paragraph.open(Style::Strong);
            }
            Tag::Preformatted => {
                self.tree.end_paragraph();
                self.preformatted = Some(String::new());
            }
            Tag::List(kind) => self.tree.open_list(kind, list_start(kind, attributes)),
            Tag::Item => self.tree.open_item(),
            Tag::Term => self.tree.open_term(),
            Tag::Definition => self.tree.open_definition(),
            Tag::Quote(label) => self.tree.open_quote(label),
            Tag::Table => self.tree.open_table(),
            _ => self.tree.begin_paragraph(),
        }
    }

    fn close_block(&mut self, tag: Tag) {
        self.end_preformatted();
        match tag {
            Tag::Table => self.tree.close(|container| matches!(container, Container::Table(_))),
            Tag::Row | Tag::Cell => self.tree.close_cell(),
            _ if self.tree.in_cell() => self.tree.paragraph.space(),
            Tag::List(_) => self.tree.close(|container| matches!(container, Container::List { .. })),
            Tag::Quote(_) => self.tree.close(|container| matches!(container, Container::Quote)),
            Tag::Item => self.tree.close_item(),
            Tag::Term => self.tree.end_term(),
            _ if self.tree.in_term() => self.tree.paragraph.space(),
            _ => self.tree.end_paragraph(),
        }
    }

    fn end_preformatted(&mut self) {
        if let Some(code) = self.preformatted.take() {
            let code = clean_code(&code);
            if !code.is_empty() {
                self.tree.push(Block::Code(code));
            }
        }
    }
}

/// The number of the first item, for ordered lists.
fn list_start(kind: ListKind, attributes: &str) -> Option<u32> {
    let start = attribute_value(attributes, "start").and_then(|start| start.parse().ok());
    (kind == ListKind::Ordered).then(|| start.unwrap_or(1))
}

/// The decoded value of an attribute; empty if there is none.
fn attribute_text<'a>(attributes: &'a str, name: &str) -> Cow<'a, str> {
    decode_html_entities(attribute_value(attributes, name).unwrap_or_default())
}

/// Removes leading, trailing and repeated blank lines, trailing white space, and control characters from preformatted
/// text.
fn clean_code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    for line in text.lines() {
        for c in line.chars().filter(|&c| !is_direction_mark(c)) {
            match c {
                '\t' => code.push_str("    "),
                c if c.is_control() || c.is_whitespace() => code.push(' '),
                c => code.push(c),
            }
        }
        code.truncate(code.trim_end_matches(' ').len());
        if !code.is_empty() && !code.ends_with("\n\n") {
            code.push('\n');
        }
    }
    code.truncate(code.trim_end().len());
    code
}

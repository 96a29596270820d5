//! Splits HTML into text and tags.
//!
//! Tags follow CommonMark's grammar for inline HTML, which is stricter than HTML: `a <b` and `<your-bucket:key>` are
//! text. Only tags that are used in documentation are tags, since `<region>` and `<Grantee xsi:type="…">` are meant
//! to be read.

use super::tree::ListKind;

/// A piece of HTML. Comments are skipped.
#[derive(Debug, PartialEq)]
pub(super) enum Token<'a> {
    /// Text with encoded character references.
    Text(&'a str),
    /// A start tag; `source` is the whole tag.
    Open { tag: Tag, attributes: &'a str, source: &'a str },
    /// An end tag.
    Close(Tag),
}

/// The meaning of a tag in documentation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Tag {
    Strong,
    Emphasis,
    Code,
    Link,
    Image,
    Break,
    /// An inline element that is ignored.
    Span,
    /// A block that only separates paragraphs.
    Block,
    Heading,
    Preformatted,
    List(ListKind),
    Item,
    Term,
    Definition,
    /// A quote with the given label.
    Quote(&'static str),
    Table,
    Row,
    Cell,
}

impl Tag {
    /// Names are all lower case or all upper case: `<Code>` is an XML element rather than HTML.
    fn named(name: &str) -> Option<Self> {
        let lower_case = name.to_ascii_lowercase();
        if name != lower_case && name != name.to_ascii_uppercase() {
            return None;
        }
        Some(match lower_case.as_str() {
            "b" | "strong" => Self::Strong,
            "cite" | "dfn" | "em" | "i" | "replaceable" | "var" => Self::Emphasis,
            "code" | "kbd" | "literal" | "samp" | "tt" => Self::Code,
            "a" => Self::Link,
            "img" => Self::Image,
            "br" => Self::Break,
            "abbr" | "big" | "del" | "font" | "ins" | "mark" | "q" | "s" | "small" | "span" | "strike"
            | "sub" | "sup" | "u" | "wbr" => Self::Span,
            "article" | "aside" | "body" | "center" | "details" | "div" | "figure" | "footer" | "head"
            | "header" | "hr" | "html" | "main" | "nav" | "p" | "para" | "section" => Self::Block,
            "caption" | "figcaption" | "fullname" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "summary"
            | "title" => Self::Heading,
            "pre" => Self::Preformatted,
            "ul" => Self::List(ListKind::Bullet),
            "ol" => Self::List(ListKind::Ordered),
            "dl" => Self::List(ListKind::Definition),
            "li" => Self::Item,
            "dt" => Self::Term,
            "dd" => Self::Definition,
            "blockquote" => Self::Quote(""),
            "caution" => Self::Quote("Caution"),
            "important" => Self::Quote("Important"),
            "note" => Self::Quote("Note"),
            "tip" => Self::Quote("Tip"),
            "warning" => Self::Quote("Warning"),
            "table" => Self::Table,
            "col" | "colgroup" | "tbody" | "tfoot" | "thead" => Self::Block,
            "tr" => Self::Row,
            "td" | "th" => Self::Cell,
            _ => return None,
        })
    }

    /// Whether the element is inline content.
    pub(super) fn is_inline(self) -> bool {
        use Tag::{Break, Code, Emphasis, Image, Link, Span, Strong};
        matches!(self, Strong | Emphasis | Code | Link | Image | Break | Span)
    }
}

/// Whether a text begins with a known tag.
pub(super) fn starts_with_tag(text: &str) -> bool {
    markup(text).is_some()
}

/// Whether a text begins with a known tag that is not inline content.
pub(super) fn starts_with_block(text: &str) -> bool {
    matches!(markup(text), Some((Token::Open { tag, .. } | Token::Close(tag), _)) if !tag.is_inline())
}

/// An iterator over the tokens of HTML.
pub(super) struct Tokens<'a> {
    rest: &'a str,
    /// Whether the rest contains no end of a comment.
    comment_without_end: bool,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(html: &'a str) -> Self {
        Self { rest: html, comment_without_end: false }
    }

    /// Skips a comment at the start of the rest.
    fn skip_comment(&mut self) -> bool {
        if self.comment_without_end || !self.rest.starts_with("<!--") {
            return false;
        }
        // The end may overlap with the dashes of the start, since `<!-->` is a comment in HTML.
        let end = self.rest[2..].find("-->");
        self.comment_without_end = end.is_none();
        self.rest = end.map_or(self.rest, |end| &self.rest[2 + end + 3..]);
        end.is_some()
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        while self.skip_comment() {}
        if let Some((token, rest)) = markup(self.rest) {
            self.rest = rest;
            return Some(token);
        }
        // A `<` at the start is not markup, since `markup` failed.
        let from = usize::from(self.rest.starts_with('<'));
        let end = self.rest[from..].find('<').map_or(self.rest.len(), |at| from + at);
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        (!text.is_empty()).then_some(Token::Text(text))
    }
}

/// Splits off a known tag at the start of a text.
fn markup(text: &str) -> Option<(Token<'_>, &str)> {
    let inside = text.strip_prefix('<')?;
    if let Some(inside) = inside.strip_prefix('/') {
        let (name, rest) = tag_name(inside)?;
        let rest = rest.trim_start().strip_prefix('>')?;
        return Some((Token::Close(Tag::named(name)?), rest));
    }
    let (name, rest) = tag_name(inside)?;
    let tag = Tag::named(name)?;
    let attributes = rest;
    let rest = rest_after_attributes(rest)?;
    let source = &text[..text.len() - rest.len()];
    Some((Token::Open { tag, attributes, source }, rest))
}

fn tag_name(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(text.len());
    text.starts_with(|c: char| c.is_ascii_alphabetic()).then(|| text.split_at(end))
}

fn rest_after_attributes(mut text: &str) -> Option<&str> {
    loop {
        text = text.trim_start();
        if let Some(rest) = text.strip_prefix("/>").or_else(|| text.strip_prefix('>')) {
            return Some(rest);
        }
        (_, _, text) = attribute(text)?;
    }
}

/// Splits off an attribute at the start of a text. Returns its name, its value and the rest.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | ':' | '.' | '-');
    let (name, rest) = text.split_at(text.find(|c| !is_name(c)).unwrap_or(text.len()));
    if name.is_empty() {
        return None;
    }
    let Some(value) = rest.trim_start().strip_prefix('=').map(str::trim_start) else {
        return Some((name, "", rest));
    };
    for quote in ['"', '\''] {
        if let Some(value) = value.strip_prefix(quote) {
            let (value, rest) = value.split_once(quote)?;
            return Some((name, value, rest));
        }
    }
    let ends_value = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '`');
    let end = value.find(ends_value).unwrap_or(value.len());
    (end > 0).then(|| (name, &value[..end], &value[end..]))
}

/// The value of an attribute with encoded character references.
pub(super) fn attribute_value<'a>(mut attributes: &'a str, wanted: &str) -> Option<&'a str> {
    while let Some((name, value, rest)) = attribute(attributes.trim_start()) {
        if name.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        attributes = rest;
    }
    None
}

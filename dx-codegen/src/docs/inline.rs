//! The pieces that paragraphs consist of.

use std::rc::Rc;

use super::address::find_address;

/// A piece of a paragraph.
///
/// In a finished paragraph every `Open` has its `Close`, pairs are nested and not empty, and white space is outside
/// of them, never at the start or end, and never repeated.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Inline {
    Text(String),
    Code(String),
    /// A hard line break.
    Break,
    Open(Style),
    Close(Style),
}

impl Inline {
    /// The first character of the piece's Markdown. It is unknown for a web address, which is written as it is in a
    /// link, and elsewhere as `<https://…>`.
    pub(super) fn first_char(&self) -> Option<char> {
        match self {
            Self::Text(text) if find_address(text).is_some_and(|address| address.start == 0) => None,
            Self::Text(text) => text.chars().next(),
            Self::Code(_) => Some('`'),
            Self::Break => Some('\\'),
            Self::Open(Style::Link(_)) => Some('['),
            Self::Close(Style::Link(_)) => Some(']'),
            Self::Open(_) | Self::Close(_) => Some('*'),
        }
    }

    /// The last character of the piece's Markdown; unknown if the last word contains a web address.
    pub(super) fn last_char(&self) -> Option<char> {
        match self {
            Self::Text(text) if text.rsplit(' ').next().and_then(find_address).is_some() => None,
            Self::Text(text) => text.chars().next_back(),
            Self::Break => Some(' '),
            Self::Close(Style::Link(_)) => Some(')'),
            _ => self.first_char(),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Style {
    Strong,
    Emphasis,
    /// A link to a web address.
    Link(Rc<str>),
}

impl Style {
    pub(super) fn is_link(&self) -> bool {
        matches!(self, Self::Link(_))
    }
}

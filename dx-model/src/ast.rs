//! The JSON AST as written: every value and every key with its position in the source.

use crate::{SourceId, Span, Text};
use dx_runtime::DecodeError;
use dx_runtime::json::{Kind, Reader};
use foldhash::{HashSet, HashSetExt};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// A JSON value with its position. Equality compares values only.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value
    pub value: Value,
    /// The position of the value
    pub span: Span,
}

/// A JSON value.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as written, so that no precision is lost
    Number(Text),
    /// A string with its escapes resolved
    String(Text),
    /// An array
    Array(Vec<Node>),
    /// The members of an object in order; the names are unique
    Object(Vec<(Key, Node)>),
}

/// The name of an object member.
#[derive(Clone, Debug)]
pub struct Key {
    /// The name with its escapes resolved
    pub name: Text,
    /// The position of the name, including its quotes
    pub span: Span,
}

impl Node {
    /// Creates a node that is attributed to `span`.
    pub(crate) fn new(value: Value, span: Span) -> Self {
        Self { value, span }
    }

    /// Creates the value of an annotation trait, such as `required`.
    pub(crate) fn annotation(span: Span) -> Self {
        Self::new(Value::Object(Vec::new()), span)
    }

    /// Returns the value if it is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Value::String(text) = &self.value { Some(text) } else { None }
    }

    /// Returns the value if it is a string, for keeping it without a copy.
    #[must_use]
    pub fn as_text(&self) -> Option<&Text> {
        if let Value::String(text) = &self.value { Some(text) } else { None }
    }

    /// Returns the value if it is a boolean.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        if let Value::Bool(value) = self.value { Some(value) } else { None }
    }

    /// Returns the value as written if it is a number.
    #[must_use]
    pub fn as_number(&self) -> Option<&str> {
        if let Value::Number(text) = &self.value { Some(text) } else { None }
    }

    /// Returns the value if it is an integer that fits and is written as one.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.parse().ok()
    }

    /// Returns the elements if the value is an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Self]> {
        if let Value::Array(items) = &self.value { Some(items) } else { None }
    }

    /// Returns the members if the value is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&[(Key, Self)]> {
        if let Value::Object(members) = &self.value { Some(members) } else { None }
    }

    /// Returns the value of an object member. `None` also if the value is not an object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.iter().find(|(key, _)| &*key.name == name).map(|(_, node)| node)
    }

    /// Whether the value is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// Merges another definition of the same trait or metadata and returns whether the two are compatible: arrays are
    /// concatenated, other values have to be equal. This is Smithy's rule for trait conflicts and for metadata.
    pub(crate) fn merge(&mut self, other: Self) -> bool {
        if *self == other {
            return true;
        }
        match (&mut self.value, other.value) {
            (Value::Array(items), Value::Array(more)) => {
                items.extend(more);
                true
            }
            _ => false,
        }
    }

    /// Whether [`merge`](Self::merge) would concatenate the two.
    pub(crate) fn joins(&self, other: &Self) -> bool {
        matches!((&self.value, &other.value), (Value::Array(_), Value::Array(_)))
    }

    /// Describes the value for messages: short simple values as written, others by their kind.
    pub(crate) fn describe(&self) -> String {
        const SHORT: usize = 40;
        match &self.value {
            Value::Bool(value) => value.to_string(),
            Value::Number(text) if text.len() <= SHORT => text.to_string(),
            Value::String(text) if text.len() <= SHORT => format!("{text:?}"),
            _ => self.kind().to_owned(),
        }
    }

    /// Returns the kind of the value with its article: `a string`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Value::Null, Value::Null) => true,
            (Value::Bool(left), Value::Bool(right)) => left == right,
            (Value::Number(left), Value::Number(right)) | (Value::String(left), Value::String(right)) => {
                left == right
            }
            (Value::Array(left), Value::Array(right)) => left == right,
            (Value::Object(left), Value::Object(right)) => same_members(left, right),
            _ => false,
        }
    }
}

/// Compares the members of two objects, whose order is insignificant.
fn same_members(left: &[(Key, Node)], right: &[(Key, Node)]) -> bool {
    let sorted = |members: &[(Key, Node)]| {
        let mut order: Vec<usize> = (0..members.len()).collect();
        order.sort_by_key(|&index| members[index].0.name.as_str());
        order
    };
    left.len() == right.len()
        && sorted(left)
            .into_iter()
            .zip(sorted(right))
            .all(|(l, r)| left[l].0.name == right[r].0.name && left[l].1 == right[r].1)
}

/// Returns the range of a key, with its quotes, within the range that was read for it: `, "name" :`.
pub(crate) fn key_range(text: &str, read: Range<usize>) -> Range<usize> {
    let around = text[read.clone()].as_bytes();
    let start = around.iter().position(|byte| *byte == b'"').unwrap_or(around.len());
    let end = around.iter().rposition(|byte| *byte == b'"').map_or(0, |last| last + 1);
    read.start + start..read.start + end
}

/// Parses a source. Repeated keys of an object are dropped and added to `duplicates`.
pub(crate) fn parse(
    source: SourceId,
    text: &Arc<str>,
    duplicates: &mut Vec<Key>,
) -> Result<Node, DecodeError> {
    let mut parser = Parser { source, text, reader: Reader::new(text.as_bytes())?, duplicates };
    let node = parser.node()?;
    parser.reader.end()?;
    Ok(node)
}

struct Parser<'a> {
    source: SourceId,
    text: &'a Arc<str>,
    reader: Reader<'a>,
    duplicates: &'a mut Vec<Key>,
}

impl Parser<'_> {
    // Recurses as deep as the text nests, which the reader limits.
    fn node(&mut self) -> Result<Node, DecodeError> {
        let kind = self.reader.peek()?;
        let start = self.reader.offset();
        let value = match kind {
            Kind::Null => self.reader.null().map(|_| Value::Null),
            Kind::Bool => self.reader.boolean().map(Value::Bool),
            Kind::Number => self.number().map(Value::Number),
            Kind::String => self.string().map(Value::String),
            Kind::Array => self.array().map(Value::Array),
            Kind::Object => self.object().map(Value::Object),
        }?;
        Ok(Node { value, span: self.span(start, self.reader.offset()) })
    }

    fn number(&mut self) -> Result<Text, DecodeError> {
        let length = self.reader.number_text()?.len();
        let end = self.reader.offset();
        Ok(Text::part(self.text, end - length..end))
    }

    fn string(&mut self) -> Result<Text, DecodeError> {
        let read = self.reader.text()?;
        Ok(self.shared(read, self.reader.offset()))
    }

    /// The content of a string whose closing quote was just read. Strings without escapes share the source text.
    fn shared(&self, read: Cow<'_, str>, end: usize) -> Text {
        match read {
            Cow::Borrowed(part) => Text::part(self.text, end - 1 - part.len()..end - 1),
            Cow::Owned(text) => text.into(),
        }
    }

    fn array(&mut self) -> Result<Vec<Node>, DecodeError> {
        let mut items = Vec::new();
        self.reader.begin_array()?;
        while self.reader.next_item()? {
            items.push(self.node()?);
        }
        Ok(items)
    }

    fn object(&mut self) -> Result<Vec<(Key, Node)>, DecodeError> {
        // Most objects have at most two members.
        let mut members = Vec::with_capacity(2);
        self.reader.begin_object()?;
        loop {
            let before = self.reader.offset();
            let Some(name) = self.reader.next_key()? else { break };
            let range = key_range(self.text, before..self.reader.offset());
            let key = Key { name: self.shared(name, range.end), span: self.span(range.start, range.end) };
            members.push((key, self.node()?));
        }
        self.drop_duplicates(&mut members);
        Ok(members)
    }

    fn span(&self, start: usize, end: usize) -> Span {
        // `load` rejects sources longer than `u32::MAX` bytes.
        let offset = |offset| u32::try_from(offset).unwrap_or(u32::MAX);
        Span { source: self.source, start: offset(start), end: offset(end) }
    }

    fn drop_duplicates(&mut self, members: &mut Vec<(Key, Node)>) {
        if !has_duplicates(members) {
            return;
        }
        let mut seen = HashSet::default();
        members.retain(|(key, _)| {
            let first = seen.insert(key.name.to_string());
            if !first {
                self.duplicates.push(key.clone());
            }
            first
        });
    }
}

fn has_duplicates(members: &[(Key, Node)]) -> bool {
    const SMALL: usize = 16;
    if members.len() <= SMALL {
        let twice = |(index, (key, _)): (usize, &(Key, Node))| {
            members[..index].iter().any(|(other, _)| other.name == key.name)
        };
        return members.iter().enumerate().any(twice);
    }
    let mut seen = HashSet::with_capacity(members.len());
    !members.iter().all(|(key, _)| seen.insert(key.name.as_str()))
}

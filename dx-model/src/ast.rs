//! The JSON AST as it is written: every value and every key with its place in the text.

use crate::{SourceId, Span, Text};
use dx_runtime::DecodeError;
use dx_runtime::json::{Kind, Reader};
use foldhash::{HashSet, HashSetExt};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// A JSON value and where it stands. Two nodes are equal when their values are, wherever they stand.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value
    pub value: Value,
    /// Where it stands
    pub span: Span,
}

/// A JSON value.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it is written
    Number(Text),
    /// A string, without escapes
    String(Text),
    /// An array
    Array(Vec<Node>),
    /// An object's members in their order, each name once
    Object(Vec<(Key, Node)>),
}

/// The name of a member of an object.
#[derive(Clone, Debug)]
pub struct Key {
    /// The name, without escapes
    pub name: Text,
    /// Where it stands, with its quotes
    pub span: Span,
}

impl Node {
    /// A value that stands for what is written at `span`.
    pub(crate) fn new(value: Value, span: Span) -> Self {
        Self { value, span }
    }

    /// The value of an annotation trait, such as `required`.
    pub(crate) fn annotation(span: Span) -> Self {
        Self::new(Value::Object(Vec::new()), span)
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Value::String(text) = &self.value { Some(text) } else { None }
    }

    /// The text of a string, to be kept without a copy.
    #[must_use]
    pub fn as_text(&self) -> Option<&Text> {
        if let Value::String(text) = &self.value { Some(text) } else { None }
    }

    /// The value of a boolean.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        if let Value::Bool(value) = self.value { Some(value) } else { None }
    }

    /// A number, as it is written.
    #[must_use]
    pub fn as_number(&self) -> Option<&str> {
        if let Value::Number(text) = &self.value { Some(text) } else { None }
    }

    /// A number that is written as an integer and fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.parse().ok()
    }

    /// The elements of an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Self]> {
        if let Value::Array(items) = &self.value { Some(items) } else { None }
    }

    /// The members of an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&[(Key, Self)]> {
        if let Value::Object(members) = &self.value { Some(members) } else { None }
    }

    /// A member of an object. `None` also when this is no object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.iter().find(|(key, _)| &*key.name == name).map(|(_, node)| node)
    }

    /// Whether this is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// Adds what another text says of the same thing: arrays are joined, and other values have to be equal, which
    /// the answer tells. That is Smithy's rule for trait conflicts and for metadata.
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

    /// Whether [`merge`](Self::merge) would join the two.
    pub(crate) fn joins(&self, other: &Self) -> bool {
        matches!((&self.value, &other.value), (Value::Array(_), Value::Array(_)))
    }

    /// What this is, as messages say it: a short simple value itself, and of others the kind.
    pub(crate) fn describe(&self) -> String {
        const SHORT: usize = 40;
        match &self.value {
            Value::Bool(value) => value.to_string(),
            Value::Number(text) if text.len() <= SHORT => text.to_string(),
            Value::String(text) if text.len() <= SHORT => format!("{text:?}"),
            _ => self.kind().to_owned(),
        }
    }

    /// What kind of value this is, in words: `a string`.
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

/// Members have no order; each name is there once.
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

/// Where a key stands in what was read of it and what surrounds it: `, "name" :`.
pub(crate) fn key_range(text: &str, read: Range<usize>) -> Range<usize> {
    let around = text[read.clone()].as_bytes();
    let start = around.iter().position(|byte| *byte == b'"').unwrap_or(around.len());
    let end = around.iter().rposition(|byte| *byte == b'"').map_or(0, |last| last + 1);
    read.start + start..read.start + end
}

/// Reads one text. The keys that an object has a second time are left out and go to `duplicates`.
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

    /// What was read of a string that ends here, with its quotes. It is where it stands, unless there are escapes in it.
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
        // Most have no more.
        let mut members = Vec::with_capacity(2);
        self.reader.begin_object()?;
        loop {
            let before = self.reader.offset();
            let Some(name) = self.reader.next_key()? else { break };
            let place = key_range(self.text, before..self.reader.offset());
            let key = Key { name: self.shared(name, place.end), span: self.span(place.start, place.end) };
            members.push((key, self.node()?));
        }
        self.drop_duplicates(&mut members);
        Ok(members)
    }

    fn span(&self, start: usize, end: usize) -> Span {
        // `load` refuses texts that are longer.
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

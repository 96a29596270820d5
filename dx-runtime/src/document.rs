//! Values without a schema.

use std::collections::BTreeMap;

use crate::Number;

/// A value without a schema, the Rust type of Smithy's `document`: any JSON value.
///
/// Documents are compared by value: the order of members is insignificant, and `1` equals `1.0`.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use dx_runtime::Document;
///
/// let document = Document::from(BTreeMap::from([
///     ("name".to_owned(), Document::from("prices")),
///     ("tags".to_owned(), Document::from(vec!["daily", "raw"])),
/// ]));
/// assert_eq!(document.get("name").and_then(Document::as_str), Some("prices"));
/// assert!(document.get("owner").is_none());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Document {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number
    Number(Number),
    /// A string
    String(String),
    /// An array
    Array(Vec<Document>),
    /// An object, with members sorted by name
    Object(BTreeMap<String, Document>),
}

impl Document {
    /// Whether the document is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns the value if it is a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the value if it is a number.
    pub fn as_number(&self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns the value if it is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the elements if the value is an array.
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// Returns the members if the value is an object.
    pub fn as_object(&self) -> Option<&BTreeMap<String, Self>> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Returns a member if the value is an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }
}

impl From<bool> for Document {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Number> for Document {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Document {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i64> for Document {
    fn from(number: i64) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Document {
    fn from(number: u64) -> Self {
        Self::Number(number.into())
    }
}

impl From<&str> for Document {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Document {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Document {
    fn from(elements: Vec<T>) -> Self {
        Self::Array(elements.into_iter().map(Into::into).collect())
    }
}

impl From<BTreeMap<String, Self>> for Document {
    fn from(members: BTreeMap<String, Self>) -> Self {
        Self::Object(members)
    }
}

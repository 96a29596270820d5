//! Default values.

use super::EnumerationId;

/// A default value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Boolean(bool),
    Integer(i64),
    Float(f64),
    /// The digits of a `BigInteger` or a `BigDecimal`.
    Digits(String),
    String(String),
    Blob(Vec<u8>),
    Timestamp {
        seconds: i64,
        nanos: u32,
    },
    /// A variant of an enumeration, by its index.
    Variant(EnumerationId, usize),
    EmptyList,
    EmptyMap,
    Document(Box<DocumentLiteral>),
}

/// A default value of a document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DocumentLiteral {
    Boolean(bool),
    /// The digits, as the model writes them.
    Number(String),
    String(String),
    EmptyArray,
    EmptyObject,
}

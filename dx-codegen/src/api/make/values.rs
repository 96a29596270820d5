//! Default values in text form.

use crate::ir::{DocumentLiteral, Literal, Types};

/// A default value: JSON, the name of a variant, a timestamp in seconds, or a blob in hexadecimal.
pub(super) fn text(types: &Types, literal: &Literal) -> String {
    match literal {
        Literal::Boolean(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::Float(value) => value.to_string(),
        Literal::Digits(digits) => digits.clone(),
        Literal::String(text) => format!("{text:?}"),
        Literal::Blob(bytes) => {
            bytes.iter().fold("0x".to_owned(), |text, byte| text + &format!("{byte:02x}"))
        }
        Literal::Timestamp { seconds, nanos: 0 } => format!("{seconds}s"),
        Literal::Timestamp { seconds, nanos } => format!("{seconds}s {nanos}ns"),
        Literal::Variant(enumeration, variant) => types[*enumeration].variant(*variant).to_owned(),
        Literal::EmptyList => "[]".to_owned(),
        Literal::EmptyMap => "{}".to_owned(),
        Literal::Document(document) => self::document(document),
    }
}

fn document(document: &DocumentLiteral) -> String {
    match document {
        DocumentLiteral::Boolean(value) => value.to_string(),
        DocumentLiteral::Number(digits) => digits.clone(),
        DocumentLiteral::String(text) => format!("{text:?}"),
        DocumentLiteral::EmptyArray => "[]".to_owned(),
        DocumentLiteral::EmptyObject => "{}".to_owned(),
    }
}

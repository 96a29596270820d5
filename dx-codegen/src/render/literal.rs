//! Texts of a model as literals, and default values.

use crate::ir::{DocumentLiteral, Literal, Type, Types};
use crate::names::ident;
use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

/// A text as a raw string literal, which reads best where it is full of quotes or backslashes; any text of which not all
/// characters can be seen is a plain one, with escapes.
///
/// Tokens quote a string themselves. This is the only other way of a text into a literal.
pub(super) fn raw_string(text: &str) -> Token {
    let plain = Token::string(text);
    let is_visible = |c: char| matches!(c, '"' | '\\' | '\'') || c.escape_debug().len() == 1;
    if !text.chars().all(is_visible) {
        return plain;
    }
    let mut hashes = String::new();
    while text.contains('"') && text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}").parse().unwrap_or(plain)
}

/// Whether the literal is what the type's `Default` gives.
pub(super) fn is_default(literal: &Literal) -> bool {
    match literal {
        Literal::Boolean(value) => !value,
        Literal::Integer(value) => *value == 0,
        Literal::Float(value) => value.to_bits() == 0,
        Literal::Digits(digits) => digits == "0",
        Literal::String(text) => text.is_empty(),
        Literal::Blob(bytes) => bytes.is_empty(),
        Literal::Timestamp { seconds, nanos } => *seconds == 0 && *nanos == 0,
        Literal::EmptyList | Literal::EmptyMap => true,
        Literal::Variant(..) | Literal::Document(_) => false,
    }
}

/// The literal as an expression of type `ty`.
pub(super) fn expression(types: &Types, literal: &Literal, ty: &Type) -> TokenStream {
    match literal {
        Literal::Boolean(value) => quote!(#value),
        Literal::Integer(value) => {
            let value = Token::i64_unsuffixed(*value);
            quote!(#value)
        }
        Literal::Float(value) => {
            let value = Token::f64_unsuffixed(*value);
            quote!(#value)
        }
        Literal::Digits(digits) => {
            let ty = super::types::value(types, ty);
            quote!(#digits.parse::<#ty>().unwrap_or_default())
        }
        Literal::String(text) if text.is_empty() => quote!(::std::string::String::new()),
        Literal::String(text) => quote!(::std::string::String::from(#text)),
        Literal::Blob(bytes) => {
            let bytes = Token::byte_string(bytes);
            quote!(::dx_runtime::Blob::new(#bytes))
        }
        Literal::Timestamp { seconds, nanos } => {
            let (seconds, nanos) = (Token::i64_unsuffixed(*seconds), Token::u32_unsuffixed(*nanos));
            quote!(::dx_runtime::Timestamp::new(#seconds, #nanos).unwrap_or_default())
        }
        Literal::Variant(enumeration, variant) => {
            let enumeration = &types[*enumeration];
            let (enumeration, variant) = (ident(&enumeration.name), ident(enumeration.variant(*variant)));
            quote!(super::#enumeration::#variant)
        }
        Literal::EmptyList => quote!(::std::vec::Vec::new()),
        Literal::EmptyMap => quote!(::std::collections::BTreeMap::new()),
        Literal::Document(document) => self::document(document),
    }
}

fn document(document: &DocumentLiteral) -> TokenStream {
    match document {
        DocumentLiteral::Boolean(value) => quote!(::dx_runtime::Document::Bool(#value)),
        DocumentLiteral::Number(digits) => {
            quote!(#digits.parse().map_or(::dx_runtime::Document::Null, ::dx_runtime::Document::Number))
        }
        DocumentLiteral::String(text) => {
            quote!(::dx_runtime::Document::String(::std::string::String::from(#text)))
        }
        DocumentLiteral::EmptyArray => quote!(::dx_runtime::Document::Array(::std::vec::Vec::new())),
        DocumentLiteral::EmptyObject => {
            quote!(::dx_runtime::Document::Object(::std::collections::BTreeMap::new()))
        }
    }
}

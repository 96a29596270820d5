//! String literals and default values.

use super::scope::Scope;
use super::{path, types};
use crate::ir::{DocumentLiteral, Literal, Type};
use crate::names::ident;
use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

/// A string as a raw literal, which is more readable if the text has many quotes or backslashes. Text with invisible
/// characters becomes a normal literal with escapes.
///
/// Apart from the quoting of tokens, this is the only way for text to become a literal.
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

/// Whether a literal is equal to the type's `Default`.
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

/// A literal as an expression of type `ty`.
pub(super) fn expression(scope: &Scope<'_>, literal: &Literal, ty: &Type) -> TokenStream {
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
            let ty = types::value(scope, ty);
            quote!(#digits.parse::<#ty>().unwrap_or_default())
        }
        Literal::String(text) => string(scope, text),
        Literal::Blob(bytes) => {
            let (blob, bytes) = (scope.path("::dx_runtime::Blob"), Token::byte_string(bytes));
            quote!(#blob::new(#bytes))
        }
        Literal::Timestamp { seconds, nanos } => {
            let (seconds, nanos) = (Token::i64_unsuffixed(*seconds), Token::u32_unsuffixed(*nanos));
            let timestamp = scope.path("::dx_runtime::Timestamp");
            quote!(#timestamp::new(#seconds, #nanos).unwrap_or_default())
        }
        Literal::Variant(enumeration, variant) => {
            let enumeration = &scope.types()[*enumeration];
            let (enumeration, variant) = (path(&enumeration.name), ident(enumeration.variant(*variant)));
            quote!(#enumeration::#variant)
        }
        Literal::EmptyList => empty(scope, "::std::vec::Vec"),
        Literal::EmptyMap => empty(scope, "::std::collections::BTreeMap"),
        Literal::Document(document) => self::document(scope, document),
    }
}

fn string(scope: &Scope<'_>, text: &str) -> TokenStream {
    let string = scope.path("::std::string::String");
    if text.is_empty() { quote!(#string::new()) } else { quote!(#string::from(#text)) }
}

fn empty(scope: &Scope<'_>, collection: &'static str) -> TokenStream {
    let collection = scope.path(collection);
    quote!(#collection::new())
}

fn document(scope: &Scope<'_>, document: &DocumentLiteral) -> TokenStream {
    let ty = scope.path("::dx_runtime::Document");
    match document {
        DocumentLiteral::Boolean(value) => quote!(#ty::Bool(#value)),
        DocumentLiteral::Number(digits) => quote!(#digits.parse().map_or(#ty::Null, #ty::Number)),
        DocumentLiteral::String(text) => {
            let text = string(scope, text);
            quote!(#ty::String(#text))
        }
        DocumentLiteral::EmptyArray => {
            let array = empty(scope, "::std::vec::Vec");
            quote!(#ty::Array(#array))
        }
        DocumentLiteral::EmptyObject => {
            let object = empty(scope, "::std::collections::BTreeMap");
            quote!(#ty::Object(#object))
        }
    }
}

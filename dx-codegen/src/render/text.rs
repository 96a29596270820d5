//! The text form of values in headers, in the path and in the query.

use super::Scope;
use super::types::timestamp_format;
use super::value_expr::ValueExpr;
use crate::ir::{self, TimestampFormat, Type, WireMember};
use crate::names::ident;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// How the values of a member are converted to text.
#[derive(Clone, Copy)]
pub(super) struct Texts<'s> {
    scope: &'s Scope<'s>,
    /// Whether strings are base64-encoded.
    base64: bool,
    timestamps: TimestampFormat,
}

/// An expression for a value's text.
pub(super) enum Text {
    /// A borrowed part of the value.
    Borrowed(TokenStream),
    /// A newly created string.
    Made(TokenStream),
}

impl Text {
    /// An expression that can be passed as a `&str`.
    pub fn reference(&self) -> TokenStream {
        match self {
            Self::Borrowed(text) => text.clone(),
            Self::Made(text) => quote!(&#text),
        }
    }

    pub fn tokens(&self) -> &TokenStream {
        match self {
            Self::Borrowed(text) | Self::Made(text) => text,
        }
    }
}

impl<'s> Texts<'s> {
    /// The text form in the place of the member.
    pub fn of(scope: &'s Scope<'s>, wire: &WireMember) -> Self {
        let base64 = matches!(wire.place, ir::Place::Header { base64: true, .. });
        Self { scope, base64, timestamps: wire.timestamp_format_in_place() }
    }

    /// The text form in the host, in the path, or as an endpoint.
    pub fn label(scope: &'s Scope<'s>, wire: &WireMember) -> Self {
        Self { scope, base64: false, timestamps: wire.label_timestamp_format() }
    }

    /// The text of the value of type `ty` at `place`.
    pub fn text(self, ty: &Type, place: &ValueExpr) -> Text {
        let (reference, copied, receiver) = (place.reference(), place.copied(), place.receiver());
        match (ty, format(ty)) {
            (Type::Boolean, Some(format)) => Text::Borrowed(self.call(&format, &copied)),
            (_, Some(format)) => Text::Made(self.call(&format, &copied)),
            (Type::String, None) if self.base64 => Text::Made(self.call(&ident("format_base64"), &reference)),
            (Type::Enumeration(_) | Type::BigInteger | Type::BigDecimal, None) => {
                Text::Borrowed(quote!(#receiver.as_str()))
            }
            (Type::IntEnumeration(_), None) => {
                Text::Made(self.call(&ident("format_integer"), &quote!(#receiver.as_i32())))
            }
            (Type::Timestamp, None) => {
                let format = timestamp_format(self.scope, self.timestamps);
                Text::Made(self.call(&ident("format_timestamp"), &quote!(#copied, #format)))
            }
            // Other types have no text form, and are rejected in these places.
            (_, None) => Text::Borrowed(reference),
        }
    }

    /// The text of an `Option`, as an `Option`.
    pub fn optional(self, ty: &Type, option: &TokenStream) -> TokenStream {
        if *ty == Type::String {
            return quote!(#option.as_deref());
        }
        if let Some(format) = format(ty) {
            let borrow = (*ty != Type::Boolean).then(|| quote!(.as_deref()));
            let module = self.module();
            return quote!(#option.map(#module::#format) #borrow);
        }
        let (by_reference, place) = pattern(ty);
        let option = by_reference.map_or_else(|| option.clone(), |_| quote!(#option.as_ref()));
        match self.text(ty, &place) {
            Text::Borrowed(text) => quote!(#option.map(|value| #text)),
            Text::Made(text) => quote!(#option.map(|value| #text).as_deref()),
        }
    }

    fn call(self, function: &Ident, argument: &TokenStream) -> TokenStream {
        let module = self.module();
        quote!(#module::#function(#argument))
    }

    /// The module of the formatting functions.
    fn module(self) -> TokenStream {
        self.scope.path("::dx_runtime::http::text")
    }
}

/// The pattern that binds `value`: by reference, unless that is `Copy`.
pub(super) fn pattern(ty: &Type) -> (Option<TokenStream>, ValueExpr) {
    if format(ty).is_some() || *ty == Type::Timestamp {
        (None, ValueExpr::Owned(quote!(value)))
    } else {
        (Some(quote!(&)), ValueExpr::Reference(quote!(value)))
    }
}

/// The formatting function for a type that is `Copy`, unless it needs more than the value.
fn format(ty: &Type) -> Option<Ident> {
    match ty {
        Type::Boolean => Some(ident("format_boolean")),
        Type::I8 | Type::I16 | Type::I32 | Type::I64 => Some(ident("format_integer")),
        Type::F32 => Some(ident("format_float")),
        Type::F64 => Some(ident("format_double")),
        _ => None,
    }
}

//! How an expression gets at a value.

use proc_macro2::TokenStream;
use quote::quote;

/// An expression, and what it is of.
pub(super) enum Place {
    /// Of the value itself: a field.
    Owned(TokenStream),
    /// Of a reference to the value: what a pattern has bound.
    Reference(TokenStream),
}

impl Place {
    pub fn reference(&self) -> TokenStream {
        match self {
            Self::Owned(value) => quote!(&#value),
            Self::Reference(value) => value.clone(),
        }
    }

    /// For types that are `Copy`.
    pub fn copied(&self) -> TokenStream {
        match self {
            Self::Owned(value) => value.clone(),
            Self::Reference(value) => quote!(*#value),
        }
    }

    /// For the call of a method.
    pub fn receiver(&self) -> TokenStream {
        match self {
            Self::Owned(value) | Self::Reference(value) => value.clone(),
        }
    }
}

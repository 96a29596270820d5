//! Expressions by which a value can be accessed.

use proc_macro2::TokenStream;
use quote::quote;

/// An expression for a value.
pub(super) enum ValueExpr {
    /// The value itself: a field.
    Owned(TokenStream),
    /// A reference to the value, bound by a pattern.
    Reference(TokenStream),
}

impl ValueExpr {
    pub fn reference(&self) -> TokenStream {
        match self {
            Self::Owned(value) => quote!(&#value),
            Self::Reference(value) => value.clone(),
        }
    }

    /// The value of a type that is `Copy`.
    pub fn copied(&self) -> TokenStream {
        match self {
            Self::Owned(value) => value.clone(),
            Self::Reference(value) => quote!(*#value),
        }
    }

    /// The receiver of a method call.
    pub fn receiver(&self) -> TokenStream {
        match self {
            Self::Owned(value) | Self::Reference(value) => value.clone(),
        }
    }
}

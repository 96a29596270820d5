//! What stands for a required member that a response left out.

use super::structure::initial_fields;
use crate::ir::{Enumeration, Structure, Types, Union, Values};
use crate::names::ident;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) fn structure(types: &Types, structure: &Structure) -> TokenStream {
    let body = if structure.has_default() {
        quote!(Self::default())
    } else {
        let fields = initial_fields(types, structure, &quote!(ErrorCorrection::corrected()));
        quote!(Self { #(#fields)* })
    };
    implementation(&ident(&structure.name), &body)
}

pub(super) fn enumeration(enumeration: &Enumeration) -> TokenStream {
    let body = match &enumeration.values {
        Values::Strings(_) => quote!(Self::from("")),
        Values::Integers(_) => quote!(Self::from(0)),
    };
    implementation(&ident(&enumeration.name), &body)
}

pub(super) fn union(union: &Union) -> TokenStream {
    let body = quote!(Self::Unknown(super::UnknownVariant::new(::std::string::String::new())));
    implementation(&ident(&union.name), &body)
}

fn implementation(name: &Ident, body: &TokenStream) -> TokenStream {
    quote! {
        impl ErrorCorrection for super::#name {
            fn corrected() -> Self {
                #body
            }
        }
    }
}

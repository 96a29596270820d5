//! `From` for structures that name which of their content is set.

use super::{doc_line, literal};
use crate::ir::{Case, RestField, Tagged, TaggedField};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn render(tagged: &Tagged) -> TokenStream {
    tagged.cases.iter().map(|case| from_case(tagged, case)).collect()
}

fn from_case(tagged: &Tagged, case: &Case) -> TokenStream {
    let (structure, payload) = (ident(&tagged.structure), ident(&case.payload));
    let (enumeration, variant) = (ident(&case.enumeration), ident(&case.variant));
    let (content_structure, field) = (ident(&tagged.content_structure), ident(&case.field));
    let docs = doc_line(&format!(
        "Sets `{}` to [`{}::{}`](super::{}::{}) and `{}` to go with it.",
        tagged.tag.name, case.enumeration, case.variant, case.enumeration, case.variant, tagged.content.name
    ));
    let tag = set(&tagged.tag, quote!(super::#enumeration::#variant));
    let value = if case.boxed { quote!(::std::boxed::Box::new(value)) } else { quote!(value) };
    let content = set(
        &tagged.content,
        quote! {
            super::#content_structure {
                #field: Some(#value),
                ..Default::default()
            }
        },
    );
    let rest = tagged.rest.iter().map(rest);
    quote! {
        #docs
        impl From<super::#payload> for super::#structure {
            fn from(value: super::#payload) -> Self {
                Self { #content #tag #(#rest)* }
            }
        }
    }
}

fn set(field: &TaggedField, value: TokenStream) -> TokenStream {
    let name = ident(&field.name);
    if field.optional { quote!(#name: Some(#value),) } else { quote!(#name: #value,) }
}

fn rest(field: &RestField) -> TokenStream {
    let name = ident(&field.name);
    let value = match &field.default {
        Some((default, ty)) => literal::expression(default, ty),
        None => quote!(None),
    };
    quote!(#name: #value,)
}

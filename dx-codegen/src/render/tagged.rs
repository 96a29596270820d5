//! `From` for structures that name which of their content is set.

use super::sentence;
use crate::docs::Sentence;
use crate::ir::{Case, Tagged};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn render(tagged: &Tagged) -> TokenStream {
    tagged.cases.iter().map(|case| from_case(tagged, case)).collect()
}

/// By way of the builders, so that another optional member makes no difference.
fn from_case(tagged: &Tagged, case: &Case) -> TokenStream {
    let (structure, payload) = (ident(&tagged.structure), ident(&case.payload));
    let (tag, enumeration, variant) = (ident(&tagged.tag), ident(&case.enumeration), ident(&case.variant));
    let (content, content_structure) = (ident(&tagged.content), ident(&tagged.content_structure));
    let field = ident(&case.field);
    let value = format!("{}::{}", case.enumeration, case.variant);
    let docs =
        Sentence::new("Sets ").code(&tagged.tag).words(" to ").link(&value, &format!("super::{value}"));
    let docs = sentence(&docs.words(" and ").code(&tagged.content).words(" to go with it."));
    quote! {
        #docs
        impl From<super::#payload> for super::#structure {
            fn from(value: super::#payload) -> Self {
                let #content = super::#content_structure::builder().#field(value).build();
                Self::builder().#content(#content).#tag(super::#enumeration::#variant).build()
            }
        }
    }
}

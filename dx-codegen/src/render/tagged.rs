//! `From` for structures that name which of their content is set.

use super::doc_line;
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
    let docs = doc_line(&format!(
        "Sets `{}` to [`{1}::{2}`](super::{1}::{2}) and `{3}` to go with it.",
        tagged.tag, case.enumeration, case.variant, tagged.content
    ));
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

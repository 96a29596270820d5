//! `From` implementations of tagged structures.

use super::sentence;
use crate::docs::Sentence;
use crate::ir::{Case, Tagged, Type, Types};
use crate::names::ident;
use crate::output::{Item, Module};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn item(types: &Types, tagged: &Tagged) -> Item {
    let item = Item::new(Module::Tagged, &types[tagged.content.structure].name);
    tagged.cases.iter().filter_map(|case| from_case(types, tagged, case)).fold(item, Item::item)
}

/// Uses the builders, so that the code does not depend on other optional members.
fn from_case(types: &Types, tagged: &Tagged, case: &Case) -> Option<TokenStream> {
    let [tag_field, content_field, field] =
        [tagged.tag, tagged.content, case.field].map(|field| types.field(field));
    let (Type::Enumeration(enumeration), Type::Structure(payload)) = (&tag_field.ty, &field.ty) else {
        return None;
    };
    let (enumeration, payload) = (&types[*enumeration], ident(&types[*payload].name));
    let variant = enumeration.variant(case.variant);
    let [structure, content_structure] =
        [tagged.content.structure, case.field.structure].map(|id| ident(&types[id].name));
    let value = format!("{}::{variant}", enumeration.name);
    let docs =
        Sentence::new("Sets ").code(&tag_field.name).words(" to ").link(&value, &format!("super::{value}"));
    let docs =
        sentence(&docs.words(" and the member of ").code(&content_field.name).words(" that belongs to it."));
    let [tag, content, field] = [tag_field, content_field, field].map(|field| ident(&field.name));
    let (enumeration, variant) = (ident(&enumeration.name), ident(variant));
    Some(quote! {
        #docs
        impl From<super::#payload> for super::#structure {
            fn from(value: super::#payload) -> Self {
                let #content = super::#content_structure::builder().#field(value).build();
                Self::builder().#content(#content).#tag(super::#enumeration::#variant).build()
            }
        }
    })
}

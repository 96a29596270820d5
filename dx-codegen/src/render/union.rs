//! Unions.

use super::{docs, types};
use crate::docs::Sentence;
use crate::ir::{Debug, Types, Union, UnionVariant};
use crate::names::ident;
use crate::output::{Item, Module};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn item(types: &Types, union: &Union) -> Item {
    let mut item =
        Item::new(Module::Types, &union.name).item(definition(types, union)).uses("UnknownVariant");
    let accessors: Vec<_> = union.variants.iter().filter_map(|it| accessor(types, it)).collect();
    if !accessors.is_empty() {
        let name = ident(&union.name);
        item = item.item(quote! { impl #name { #(#accessors)* } });
    }
    if union.debug == Debug::Derived { item } else { item.item(debug(union)) }
}

fn definition(types: &Types, union: &Union) -> TokenStream {
    let (name, docs) = (ident(&union.name), docs(&union.docs));
    let debug = (union.debug == Debug::Derived).then(|| quote!(Debug,));
    let variants = union.variants.iter().map(|it| variant(types, it));
    quote! {
        #docs
        #[derive(Clone, #debug PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A variant that this version does not know. It can't be sent.
            Unknown(UnknownVariant),
        }
    }
}

/// What `Unknown` holds.
pub(super) fn unknown() -> Item {
    let definition = quote! {
        /// The name of a union's variant that this version does not know. Only responses have one.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct UnknownVariant(::std::string::String);
    };
    let implementation = quote! {
        impl UnknownVariant {
            pub(super) fn new(name: ::std::string::String) -> Self {
                Self(name)
            }

            /// The variant's name; empty when a response left out a union that it had to have.
            #[must_use]
            pub fn name(&self) -> &str {
                &self.0
            }
        }
    };
    let item = Item::new(Module::Types, "UnknownVariant").defines("UnknownVariant");
    item.item(definition).item(implementation)
}

fn variant(types: &Types, variant: &UnionVariant) -> TokenStream {
    let (name, docs) = (ident(&variant.name), docs(&variant.docs));
    match &variant.ty {
        Some(ty) => {
            let ty = types::boxed(types::value(types, ty), variant.boxed);
            quote! { #docs #name(#ty), }
        }
        None => quote! { #docs #name, },
    }
}

/// The value of one variant, if that is the one.
fn accessor(types: &Types, variant: &UnionVariant) -> Option<TokenStream> {
    let ty = types::value(types, variant.ty.as_ref()?);
    let (name, method) = (ident(&variant.name), ident(&variant.accessor));
    let docs = Sentence::new("The value of ").link(&variant.name, &format!("Self::{}", variant.name));
    let docs = super::sentence(&docs.words(", if that is the variant."));
    Some(quote! {
        #docs
        #[must_use]
        pub fn #method(&self) -> ::std::option::Option<&#ty> {
            if let Self::#name(value) = self {
                ::std::option::Option::Some(value)
            } else {
                ::std::option::Option::None
            }
        }
    })
}

/// A `Debug` that leaves out what is sensitive.
fn debug(union: &Union) -> TokenStream {
    let name = ident(&union.name);
    let body = if union.debug == Debug::Redacted {
        quote!(::std::fmt::Debug::fmt(&::dx_runtime::Redacted, f))
    } else {
        let arms = union.variants.iter().map(debug_arm);
        quote! {
            match self {
                #(#arms)*
                Self::Unknown(value) => f.debug_tuple("Unknown").field(value).finish(),
            }
        }
    };
    quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                #body
            }
        }
    }
}

fn debug_arm(variant: &UnionVariant) -> TokenStream {
    let (label, name) = (&variant.name, ident(&variant.name));
    match (&variant.ty, variant.redacted) {
        (None, _) => quote!(Self::#name => f.write_str(#label),),
        (Some(_), true) => {
            quote!(Self::#name(_) => f.debug_tuple(#label).field(&::dx_runtime::Redacted).finish(),)
        }
        (Some(_), false) => quote!(Self::#name(value) => f.debug_tuple(#label).field(value).finish(),),
    }
}

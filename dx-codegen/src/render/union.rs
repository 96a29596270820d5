//! Unions.

use super::{Context, Scope, docs, types};
use crate::docs::Sentence;
use crate::ir::{Debug, Union, UnionVariant};
use crate::names::ident;
use crate::output::{Item, Module};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn item(context: &Context<'_>, union: &Union) -> Item {
    let scope = Scope::new(context);
    let mut item =
        Item::new(Module::Types, &union.name).item(definition(&scope, union)).uses("UnknownVariant");
    let accessors: Vec<_> = union.variants.iter().filter_map(|it| accessor(&scope, it)).collect();
    if !accessors.is_empty() {
        let name = ident(&union.name);
        item = item.item(quote! { impl #name { #(#accessors)* } });
    }
    if union.debug != Debug::Derived {
        item = item.item(debug(&scope, union));
    }
    item.imports(scope.imports())
}

fn definition(scope: &Scope<'_>, union: &Union) -> TokenStream {
    let (name, docs) = (ident(&union.name), docs(&union.docs));
    let debug = (union.debug == Debug::Derived).then(|| quote!(Debug,));
    let variants = union.variants.iter().map(|it| variant(scope, it));
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

/// The type of unknown variants.
pub(super) fn unknown(context: &Context<'_>) -> Item {
    let scope = Scope::new(context);
    let string = scope.path("::std::string::String");
    let definition = quote! {
        /// The name of a union's variant that this version does not know. Only reading a response creates one.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct UnknownVariant(#string);
    };
    let implementation = quote! {
        impl UnknownVariant {
            pub(super) fn new(name: #string) -> Self {
                Self(name)
            }

            /// Returns the variant's name, which is empty if a response left out a required union.
            #[must_use]
            pub fn name(&self) -> &str {
                &self.0
            }
        }
    };
    let item = Item::new(Module::Types, "UnknownVariant").defines("UnknownVariant");
    item.item(definition).item(implementation).imports(scope.imports())
}

fn variant(scope: &Scope<'_>, variant: &UnionVariant) -> TokenStream {
    let (name, docs) = (ident(&variant.name), docs(&variant.docs));
    match &variant.ty {
        Some(ty) => {
            let ty = types::boxed(scope, types::value(scope, ty), variant.boxed);
            quote! { #docs #name(#ty), }
        }
        None => quote! { #docs #name, },
    }
}

/// The method that returns the value of a variant.
fn accessor(scope: &Scope<'_>, variant: &UnionVariant) -> Option<TokenStream> {
    let ty = types::value(scope, variant.ty.as_ref()?);
    let ty = types::option(scope, &quote!(&#ty));
    let some = scope.path("::std::option::Option::Some");
    let none = scope.path("::std::option::Option::None");
    let (name, method) = (ident(&variant.name), ident(&variant.accessor));
    let docs = Sentence::new("Returns the value if this is ")
        .link(&variant.name, &format!("Self::{}", variant.name));
    let docs = super::sentence(&docs.words("."));
    Some(quote! {
        #docs
        #[must_use]
        pub fn #method(&self) -> #ty {
            if let Self::#name(value) = self { #some(value) } else { #none }
        }
    })
}

/// A `Debug` implementation that redacts sensitive values.
fn debug(scope: &Scope<'_>, union: &Union) -> TokenStream {
    let (name, fmt) = (ident(&union.name), scope.path("::std::fmt"));
    let redacted = scope.path("::dx_runtime::Redacted");
    let body = if union.debug == Debug::Redacted {
        quote!(#fmt::Debug::fmt(&#redacted, f))
    } else {
        let arms = union.variants.iter().map(|it| debug_arm(it, &redacted));
        quote! {
            match self {
                #(#arms)*
                Self::Unknown(value) => f.debug_tuple("Unknown").field(value).finish(),
            }
        }
    };
    quote! {
        impl #fmt::Debug for #name {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                #body
            }
        }
    }
}

fn debug_arm(variant: &UnionVariant, redacted: &TokenStream) -> TokenStream {
    let (label, name) = (&variant.name, ident(&variant.name));
    match (&variant.ty, variant.redacted) {
        (None, _) => quote!(Self::#name => f.write_str(#label),),
        (Some(_), true) => {
            quote!(Self::#name(_) => f.debug_tuple(#label).field(&#redacted).finish(),)
        }
        (Some(_), false) => quote!(Self::#name(value) => f.debug_tuple(#label).field(value).finish(),),
    }
}

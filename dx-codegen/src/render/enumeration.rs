//! Open enumerations of strings and of integers.

use super::{Context, Scope, docs};
use crate::ir::{Debug, Enumeration, Predicate, Values, Variant};
use crate::names::ident;
use crate::output::{Item, Module, Table};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn item(enumeration: &Enumeration) -> Item {
    let item = Item::new(Module::Enums, &enumeration.name);
    let item = match &enumeration.values {
        Values::Strings(variants) => item
            .item(definition(enumeration, variants, &quote!(UnknownValue)))
            .table(strings(enumeration, variants))
            .import("::dx_runtime::enumeration")
            .uses("UnknownValue"),
        Values::Integers(variants) => item
            .item(definition(enumeration, variants, &quote!(UnknownInteger)))
            .table(integers(enumeration, variants))
            .import("::dx_runtime::int_enumeration")
            .uses("UnknownInteger"),
    };
    if enumeration.predicates.is_empty() {
        return item;
    }
    let name = ident(&enumeration.name);
    let predicates = enumeration.predicates.iter().map(|it| predicate(enumeration, it));
    item.item(quote! { impl #name { #(#predicates)* } })
}

/// The types of unknown values.
pub(super) fn unknown(context: &Context<'_>) -> Vec<Item> {
    let enumerations = &context.service.types.enumerations;
    let is_text = |enumeration: &Enumeration| matches!(enumeration.values, Values::Strings(_));
    let mut items = Vec::new();
    if enumerations.iter().any(is_text) {
        items.push(unknown_value(Scope::new(context)));
    }
    if !enumerations.iter().all(is_text) {
        items.push(unknown_integer(Scope::new(context)));
    }
    items
}

fn unknown_value(scope: Scope<'_>) -> Item {
    let boxed = scope.path("::std::boxed::Box");
    let definition = quote! {
        /// A value of an enumeration that this version does not know.
        ///
        /// Only the enumeration's `From<&str>` creates one, so it never holds a known value.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct UnknownValue(#boxed<str>);
    };
    let implementation = quote! {
        impl UnknownValue {
            fn new(value: &str) -> Self {
                Self(#boxed::from(value))
            }

            /// Returns the value as the service sent it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
    let item = Item::new(Module::Enums, "UnknownValue").defines("UnknownValue");
    item.item(definition).item(implementation).imports(scope.imports())
}

fn unknown_integer(scope: Scope<'_>) -> Item {
    let from = scope.path("::std::convert::From");
    let definition = quote! {
        /// A value of an enumeration of integers that this version does not know.
        ///
        /// Only the enumeration's `From<i32>` creates one, so it never holds a known value.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct UnknownInteger(i32);
    };
    let implementation = quote! {
        impl UnknownInteger {
            /// Returns the value as the service sent it.
            #[must_use]
            pub fn as_i32(self) -> i32 {
                self.0
            }
        }
    };
    let conversion = quote! {
        impl #from<UnknownInteger> for i32 {
            fn from(value: UnknownInteger) -> Self {
                value.0
            }
        }
    };
    let item = Item::new(Module::Enums, "UnknownInteger").defines("UnknownInteger");
    item.item(definition).item(implementation).item(conversion).imports(scope.imports())
}

fn definition<V>(enumeration: &Enumeration, variants: &[Variant<V>], unknown: &TokenStream) -> TokenStream {
    let (name, item_docs) = (ident(&enumeration.name), docs(&enumeration.docs));
    let debug = (enumeration.debug == Debug::Derived).then(|| quote!(Debug,));
    let variants = variants.iter().map(|variant| {
        let (name, docs) = (ident(&variant.name), docs(&variant.docs));
        quote! { #docs #name, }
    });
    quote! {
        #item_docs
        #[derive(Clone, #debug PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version does not know.
            Unknown(#unknown),
        }
    }
}

fn strings(enumeration: &Enumeration, variants: &[Variant<String>]) -> Table {
    let rows = variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.name), &variant.value);
        quote!(#name: #value,)
    });
    let unknown = quote!(Unknown(UnknownValue::new));
    let table = Table::of(quote!(enumeration));
    table.section(head(enumeration), rows.collect()).tail(Some(unknown))
}

fn integers(enumeration: &Enumeration, variants: &[Variant<i32>]) -> Table {
    let rows = variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.name), Literal::i32_unsuffixed(variant.value));
        quote!(#name: #value,)
    });
    let table = Table::of(quote!(int_enumeration));
    table.section(head(enumeration), rows.collect()).tail(Some(quote!(Unknown(UnknownInteger))))
}

fn head(enumeration: &Enumeration) -> TokenStream {
    let name = ident(&enumeration.name);
    let sensitive = (enumeration.debug == Debug::Redacted).then(|| quote!(sensitive));
    quote!(#name #sensitive)
}

fn predicate(enumeration: &Enumeration, predicate: &Predicate) -> TokenStream {
    let (name, docs) = (ident(&predicate.name), docs(&predicate.docs));
    let variants = predicate.variants.iter().map(|variant| ident(enumeration.variant(*variant)));
    quote! {
        #docs
        #[must_use]
        pub const fn #name(&self) -> bool {
            matches!(self, #(Self::#variants)|*)
        }
    }
}

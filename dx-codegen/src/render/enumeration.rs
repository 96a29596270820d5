//! Open enumerations of strings and of integers.

use super::docs;
use crate::ir::{Debug, Enumeration, Predicate, Values, Variant};
use crate::names::ident;
use crate::output::{Item, Module};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

pub(super) fn render(enumeration: &Enumeration) -> TokenStream {
    let item = match &enumeration.values {
        Values::Strings(variants) => definition(enumeration, variants, &quote!(UnknownValue)),
        Values::Integers(variants) => definition(enumeration, variants, &quote!(UnknownInteger)),
    };
    let impls = match &enumeration.values {
        Values::Strings(variants) => strings(enumeration, variants),
        Values::Integers(variants) => integers(enumeration, variants),
    };
    let redaction = (enumeration.debug == Debug::Redacted).then(|| redaction(enumeration));
    quote! { #item #impls #redaction }
}

/// What `Unknown` holds, of each kind that there is.
pub(super) fn unknown(enumerations: &[Enumeration]) -> Vec<Item> {
    let is_text = |enumeration: &Enumeration| matches!(enumeration.values, Values::Strings(_));
    let mut items = Vec::new();
    if enumerations.iter().any(is_text) {
        items.push(Item::unsplit(Module::Enums, "UnknownValue", unknown_value()).defines("UnknownValue"));
    }
    if !enumerations.iter().all(is_text) {
        items.push(
            Item::unsplit(Module::Enums, "UnknownInteger", unknown_integer()).defines("UnknownInteger"),
        );
    }
    items
}

fn unknown_value() -> TokenStream {
    quote! {
        /// A value of an enumeration that this version does not know.
        ///
        /// Only the enumeration's `From<&str>` makes one, so what is known is never in here.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct UnknownValue(::std::boxed::Box<str>);

        impl UnknownValue {
            /// The value as the service writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    }
}

fn unknown_integer() -> TokenStream {
    quote! {
        /// A value of an enumeration of integers that this version does not know.
        ///
        /// Only the enumeration's `From<i32>` makes one, so what is known is never in here.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct UnknownInteger(i32);

        impl UnknownInteger {
            /// The value as the service writes it.
            #[must_use]
            pub fn as_i32(self) -> i32 {
                self.0
            }
        }
    }
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

fn strings(enumeration: &Enumeration, variants: &[Variant<String>]) -> TokenStream {
    let name = ident(&enumeration.name);
    let names: Vec<_> = variants.iter().map(|variant| ident(&variant.name)).collect();
    let values: Vec<_> = variants.iter().map(|variant| &variant.value).collect();
    let predicates = enumeration.predicates.iter().map(predicate);
    let display =
        (enumeration.debug == Debug::Derived).then(|| display(&name, &quote!(f.pad(self.as_str()))));
    quote! {
        impl #name {
            /// The value as the service writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #values,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }

            /// All values that this version knows.
            #[must_use]
            pub const fn values() -> &'static [&'static str] {
                &[#(#values),*]
            }

            #(#predicates)*
        }

        impl ::std::convert::From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#values => Self::#names,)*
                    other => Self::Unknown(UnknownValue(::std::boxed::Box::from(other))),
                }
            }
        }
        #display
    }
}

fn predicate(predicate: &Predicate) -> TokenStream {
    let (name, docs) = (ident(&predicate.name), docs(&predicate.docs));
    let variants = predicate.variants.iter().map(|variant| ident(variant));
    quote! {
        #docs
        #[must_use]
        pub const fn #name(&self) -> bool {
            matches!(self, #(Self::#variants)|*)
        }
    }
}

fn integers(enumeration: &Enumeration, variants: &[Variant<i32>]) -> TokenStream {
    let name = ident(&enumeration.name);
    let names: Vec<_> = variants.iter().map(|variant| ident(&variant.name)).collect();
    let values: Vec<_> = variants.iter().map(|variant| Literal::i32_unsuffixed(variant.value)).collect();
    let shown = quote!(::std::fmt::Display::fmt(&self.as_i32(), f));
    let display = (enumeration.debug == Debug::Derived).then(|| display(&name, &shown));
    quote! {
        impl #name {
            /// The value as the service writes it.
            #[must_use]
            pub fn as_i32(&self) -> i32 {
                match self {
                    #(Self::#names => #values,)*
                    Self::Unknown(value) => value.as_i32(),
                }
            }

            /// All values that this version knows.
            #[must_use]
            pub const fn values() -> &'static [i32] {
                &[#(#values),*]
            }
        }

        impl ::std::convert::From<i32> for #name {
            fn from(value: i32) -> Self {
                match value {
                    #(#values => Self::#names,)*
                    other => Self::Unknown(UnknownInteger(other)),
                }
            }
        }
        #display
    }
}

fn display(name: &impl ToTokens, shown: &TokenStream) -> TokenStream {
    quote! {
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                #shown
            }
        }
    }
}

/// A sensitive enumeration prints nothing of itself.
fn redaction(enumeration: &Enumeration) -> TokenStream {
    let name = ident(&enumeration.name);
    let display = display(&name, &quote!(::std::fmt::Display::fmt(&::dx_runtime::Redacted, f)));
    quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&::dx_runtime::Redacted, f)
            }
        }
        #display
    }
}

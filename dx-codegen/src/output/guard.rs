//! Code that needs features of the runtime. Where one of them is off, the code is not there, and there is one error that
//! says what to write, instead of one for each name that is missing.

use super::spell;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// Features of the runtime that code needs.
#[derive(Debug, Default)]
pub(crate) struct Needs {
    /// The features that have to be on, each with whether it is an error here where it is off. What stands elsewhere
    /// has the error of the others.
    on: BTreeMap<&'static str, bool>,
    /// The features that the error asks for.
    named: BTreeSet<&'static str>,
}

impl Needs {
    /// This feature has to be on, and the error asks for `named`, which turns it on or is the same.
    pub fn on(feature: &'static str, named: &'static str) -> Self {
        Self { on: [(feature, true)].into(), named: [named].into() }
    }

    /// This feature has to be on, but that is no error here.
    pub fn silently_on(feature: &'static str) -> Self {
        Self { on: [(feature, false)].into(), named: BTreeSet::new() }
    }

    /// These have to be on as well.
    #[must_use]
    pub fn and(mut self, features: impl IntoIterator<Item = &'static str>) -> Self {
        features.into_iter().for_each(|feature| self.add(Self::on(feature, feature)));
        self
    }

    /// These have to be on as well, but that is no error here.
    #[must_use]
    pub fn and_silently(mut self, features: impl IntoIterator<Item = &'static str>) -> Self {
        features.into_iter().for_each(|feature| self.add(Self::silently_on(feature)));
        self
    }

    pub fn add(&mut self, other: Self) {
        for (feature, is_error) in other.on {
            *self.on.entry(feature).or_default() |= is_error;
        }
        self.named.extend(other.named);
    }

    /// The features that the error asks for.
    pub fn named(&self) -> impl Iterator<Item = &'static str> {
        self.named.iter().copied()
    }

    pub fn is_empty(&self) -> bool {
        self.on.is_empty()
    }

    /// The path of the macro of each feature, with the names of those that its error asks for, the innermost first.
    /// `dx_runtime::feature` has these macros, which put items in place or do not.
    fn macros(&self) -> impl Iterator<Item = (TokenStream, TokenStream)> {
        self.on.iter().rev().map(|(feature, is_error)| {
            let named = self.named.iter().filter(|_| *is_error);
            let feature = format_ident!("{}", feature.replace('-', "_"));
            (quote!(::dx_runtime::feature::#feature), quote!([#(#named),*]))
        })
    }
}

/// The items, which are there when the condition holds and the runtime has what they need.
pub(super) fn guarded(needs: &Needs, cfg: Option<&TokenStream>, items: TokenStream) -> TokenStream {
    let placed = needs.macros().fold(items, |items, (path, named)| quote!(#path! { #named { #items } }));
    quote!(#cfg #placed)
}

/// As [`guarded`], for items that are text.
pub(super) fn guarded_text(needs: &Needs, cfg: Option<&TokenStream>, items: String) -> String {
    let placed = needs.macros().fold(items, |items, (path, named)| spell::block(&path, named, &items));
    spell::attributes(cfg) + &placed
}

#[cfg(test)]
mod tests {
    use super::{Needs, guarded};
    use quote::quote;

    #[test]
    fn a_feature_is_an_error_where_any_of_what_stands_there_has_it() {
        let mut needs = Needs::on("http", "http").and_silently(["cbor"]);
        let placed = |needs: &Needs| {
            guarded(
                needs,
                None,
                quote!(
                    struct A;
                ),
            )
            .to_string()
        };
        let silent = quote! {
            ::dx_runtime::feature::cbor! { [] { ::dx_runtime::feature::http! { ["http"] { struct A; } } } }
        };
        assert_eq!(placed(&needs), silent.to_string());
        needs.add(Needs::default().and(["cbor"]));
        let loud = quote! {
            ::dx_runtime::feature::cbor! {
                ["cbor", "http"] { ::dx_runtime::feature::http! { ["cbor", "http"] { struct A; } } }
            }
        };
        assert_eq!(placed(&needs), loud.to_string());
    }
}

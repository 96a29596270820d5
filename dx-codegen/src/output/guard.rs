//! Guards for code that requires features of the runtime. If a feature is disabled, the code is omitted, and a single
//! error says which feature to enable, instead of one error for each missing name.

use super::macro_calls;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// Features of the runtime that code requires.
#[derive(Debug, Default)]
pub(crate) struct RuntimeFeatures {
    /// The required features. The value is whether a disabled feature is reported here, rather than by other modules
    /// that require it too.
    on: BTreeMap<&'static str, bool>,
    /// The features to enable, for the error.
    named: BTreeSet<&'static str>,
}

impl RuntimeFeatures {
    /// Requires a feature. The error asks for `named`, which is the feature or enables it.
    pub fn on(feature: &'static str, named: &'static str) -> Self {
        Self { on: [(feature, true)].into(), named: [named].into() }
    }

    /// Requires a feature without reporting an error here.
    pub fn unreported(feature: &'static str) -> Self {
        Self { on: [(feature, false)].into(), named: BTreeSet::new() }
    }

    /// Requires more features.
    #[must_use]
    pub fn and(mut self, features: impl IntoIterator<Item = &'static str>) -> Self {
        features.into_iter().for_each(|feature| self.add(Self::on(feature, feature)));
        self
    }

    /// Requires more features without reporting an error here.
    #[must_use]
    pub fn and_unreported(mut self, features: impl IntoIterator<Item = &'static str>) -> Self {
        features.into_iter().for_each(|feature| self.add(Self::unreported(feature)));
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

    /// The path of the macro for each feature, and the names for its error, innermost first. The macros are in
    /// `dx_runtime::feature`, and expand to the items or to nothing.
    fn macros(&self) -> impl Iterator<Item = (TokenStream, TokenStream)> {
        self.on.iter().rev().map(|(feature, is_error)| {
            let named = self.named.iter().filter(|_| *is_error);
            let feature = format_ident!("{}", feature.replace('-', "_"));
            (quote!(::dx_runtime::feature::#feature), quote!([#(#named),*]))
        })
    }
}

/// Items that are available if `cfg` holds and the runtime has the required features.
pub(super) fn guarded(needs: &RuntimeFeatures, cfg: Option<&TokenStream>, items: TokenStream) -> TokenStream {
    let placed = needs.macros().fold(items, |items, (path, named)| quote!(#path! { #named { #items } }));
    quote!(#cfg #placed)
}

/// Like [`guarded`], for text.
pub(super) fn guarded_text(needs: &RuntimeFeatures, cfg: Option<&TokenStream>, items: String) -> String {
    let placed = needs.macros().fold(items, |items, (path, named)| macro_calls::block(&path, named, &items));
    macro_calls::attributes(cfg) + &placed
}

#[cfg(test)]
mod tests {
    use super::{RuntimeFeatures, guarded};
    use quote::quote;

    #[test]
    fn a_group_reports_a_missing_feature_if_any_of_its_modules_does() {
        let mut needs = RuntimeFeatures::on("http", "http").and_unreported(["cbor"]);
        let placed = |needs: &RuntimeFeatures| {
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
        needs.add(RuntimeFeatures::default().and(["cbor"]));
        let loud = quote! {
            ::dx_runtime::feature::cbor! {
                ["cbor", "http"] { ::dx_runtime::feature::http! { ["cbor", "http"] { struct A; } } }
            }
        };
        assert_eq!(placed(&needs), loud.to_string());
    }
}

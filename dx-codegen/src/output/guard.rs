//! Code that needs features of the runtime. Where one of them is off, the code is not there, and there is one error that
//! says what to write, instead of one for each name that is missing.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// Features of the runtime that code needs.
#[derive(Debug, Default)]
pub(crate) struct Needs {
    on: BTreeSet<&'static str>,
    /// Those that the error asks for. None, if what stands elsewhere has the error.
    named: BTreeSet<&'static str>,
}

impl Needs {
    /// This feature has to be on, and the error asks for `named`, which turns it on or is the same.
    pub fn on(feature: &'static str, named: &'static str) -> Self {
        Self { on: [feature].into(), named: [named].into() }
    }

    /// This feature has to be on, but that is no error here.
    pub fn silently_on(feature: &'static str) -> Self {
        Self { on: [feature].into(), named: BTreeSet::new() }
    }

    /// These have to be on as well.
    #[must_use]
    pub fn and(mut self, features: Vec<&'static str>) -> Self {
        self.on.extend(&features);
        self.named.extend(features);
        self
    }

    pub fn add(&mut self, other: Self) {
        self.on.extend(other.on);
        self.named.extend(other.named);
    }

    pub fn is_empty(&self) -> bool {
        self.on.is_empty()
    }
}

/// The items, which are there when the condition holds and the runtime has what they need. `dx_runtime::feature` has a
/// macro for each feature, which puts them in place or does not.
pub(super) fn guarded(needs: &Needs, cfg: Option<&TokenStream>, items: TokenStream) -> TokenStream {
    let named = &needs.named;
    let place = |items, feature: &&str| {
        let feature = format_ident!("{}", feature.replace('-', "_"));
        quote!(::dx_runtime::feature::#feature! { [#(#named),*] { #items } })
    };
    let placed = needs.on.iter().rev().fold(items, place);
    quote!(#cfg #placed)
}

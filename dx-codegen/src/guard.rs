//! Code that needs features of the runtime. Where one of them is off, the code is not there, and there is one error that
//! says what to write, instead of one for each name that is missing.

use crate::ir::Service;
use crate::layout::Module;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// Features of the runtime that code needs.
#[derive(Debug, Default)]
pub(crate) struct Needs {
    on: BTreeSet<&'static str>,
    /// Those that the error asks for. None, if what stands elsewhere has the error.
    named: BTreeSet<&'static str>,
}

impl Needs {
    /// These features have to be on.
    pub fn on<const N: usize>(features: [&'static str; N]) -> Self {
        Self { on: features.into(), named: features.into() }
    }

    /// This feature has to be on, but that is no error here.
    pub fn silently_on(feature: &'static str) -> Self {
        Self { on: [feature].into(), named: BTreeSet::new() }
    }

    /// These have to be on as well.
    #[must_use]
    pub fn and(mut self, features: impl Iterator<Item = &'static str> + Clone) -> Self {
        self.on.extend(features.clone());
        self.named.extend(features);
        self
    }

    /// The error asks for this feature, which turns on what is needed.
    #[must_use]
    pub fn named(mut self, feature: &'static str) -> Self {
        self.named.insert(feature);
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

/// Modules that are there under the same condition.
pub(crate) struct Group {
    pub modules: Vec<Module>,
    /// What takes them out where a feature of the crate is not on
    cfg: Option<TokenStream>,
    /// What they need of the runtime, for which they are guarded
    needs: Needs,
}

impl Group {
    /// The modules in groups: first those that are always there and need nothing of the runtime. `guarded` is whether
    /// they count on nothing of the runtime that is behind a feature.
    pub fn all(modules: impl Iterator<Item = Module>, service: &Service, guarded: bool) -> Vec<Self> {
        let mut groups: BTreeMap<(bool, String), Self> = BTreeMap::new();
        for module in modules {
            let cfg = module.cfg(&service.parts);
            let needs = if guarded { module.needs(service) } else { Needs::default() };
            let key = (!needs.is_empty(), cfg.as_ref().map(ToString::to_string).unwrap_or_default());
            let new = || Self { modules: Vec::new(), cfg, needs: Needs::default() };
            let group = groups.entry(key).or_insert_with(new);
            group.modules.push(module);
            group.needs.add(needs);
        }
        groups.into_values().collect()
    }

    pub fn is_guarded(&self) -> bool {
        !self.needs.is_empty()
    }

    /// What each of the items needs in front of it: nothing, where the guard has it for all.
    fn cfg(&self) -> Option<&TokenStream> {
        self.cfg.as_ref().filter(|_| !self.is_guarded())
    }

    /// The group's modules, each as `declare` has it, then what the service's root takes out of them, for users to name
    /// without them.
    pub fn items(
        &self,
        visibility: &TokenStream,
        mut declare: impl FnMut(Module, Option<&TokenStream>) -> TokenStream,
    ) -> [TokenStream; 2] {
        let modules = self.modules.iter().map(|module| declare(*module, self.cfg())).collect();
        let exports = self.modules.iter().filter(|module| module.is_exported()).map(|module| {
            let (cfg, name) = (self.cfg(), format_ident!("{}", module.name()));
            quote!(#cfg #[allow(unreachable_pub, unused_imports)] #visibility use self::#name::*;)
        });
        [modules, exports.collect()]
    }

    /// The items, guarded if need be.
    pub fn place(&self, items: TokenStream) -> TokenStream {
        if self.is_guarded() { guarded(&self.needs, self.cfg.as_ref(), items) } else { items }
    }
}

/// The items, which are there when the condition holds and the runtime has what they need. `dx_runtime::feature` has a
/// macro for each feature, which puts them in place or does not.
fn guarded(needs: &Needs, cfg: Option<&TokenStream>, items: TokenStream) -> TokenStream {
    let named = &needs.named;
    let place = |items, feature: &&str| {
        let feature = format_ident!("{}", feature.replace('-', "_"));
        quote!(::dx_runtime::feature::#feature! { [#(#named),*] { #items } })
    };
    let placed = needs.on.iter().rev().fold(items, place);
    quote!(#cfg #placed)
}

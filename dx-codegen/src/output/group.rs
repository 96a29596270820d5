//! Modules that are available under the same condition.

use super::Module;
use super::guard::{RuntimeFeatures, guarded, guarded_text};
use crate::ir::Service;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeMap;

/// Modules that are available under the same condition.
pub(crate) struct Group {
    pub modules: Vec<Module>,
    /// The `cfg` attribute, if the modules are behind features of the crate
    cfg: Option<TokenStream>,
    /// The features of the runtime that they require, and are guarded by
    needs: RuntimeFeatures,
}

impl Group {
    /// Groups the modules, beginning with those that are always available and require no features of the runtime. If
    /// not `guarded`, the runtime is assumed to have all features.
    pub fn all(modules: impl Iterator<Item = Module>, service: &Service, guarded: bool) -> Vec<Self> {
        let mut groups: BTreeMap<(bool, String, bool), Self> = BTreeMap::new();
        for module in modules {
            let cfg = module.cfg(&service.parts);
            let is_guarded = guarded || module.is_opt_in();
            let needs = if is_guarded { module.needs(service) } else { RuntimeFeatures::default() };
            let condition = cfg.as_ref().map(ToString::to_string).unwrap_or_default();
            let key = (!needs.is_empty(), condition, module.is_opt_in());
            let new = || Self { modules: Vec::new(), cfg, needs: RuntimeFeatures::default() };
            let group = groups.entry(key).or_insert_with(new);
            group.modules.push(module);
            group.needs.add(needs);
        }
        groups.into_values().collect()
    }

    pub fn is_guarded(&self) -> bool {
        !self.needs.is_empty()
    }

    /// The attribute of each item: none, if the guard has it for all of them.
    fn cfg(&self) -> Option<&TokenStream> {
        self.cfg.as_ref().filter(|_| !self.is_guarded())
    }

    /// The modules of the group, each as declared by `declare`, and the re-exports of their items at the root of the
    /// service.
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

    /// Guards items if necessary.
    pub fn place(&self, items: TokenStream) -> TokenStream {
        if self.is_guarded() { guarded(&self.needs, self.cfg.as_ref(), items) } else { items }
    }

    /// Like [`place`](Self::place), for text.
    pub fn place_text(&self, items: String) -> String {
        if self.is_guarded() { guarded_text(&self.needs, self.cfg.as_ref(), items) } else { items }
    }
}

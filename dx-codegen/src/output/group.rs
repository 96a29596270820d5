//! Modules that are there under the same condition.

use super::Module;
use super::guard::{Needs, guarded, guarded_text};
use crate::ir::Service;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeMap;

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
        let mut groups: BTreeMap<(bool, String, bool), Self> = BTreeMap::new();
        for module in modules {
            let cfg = module.cfg(&service.parts);
            let is_guarded = guarded || module.is_opt_in();
            let needs = if is_guarded { module.needs(service) } else { Needs::default() };
            let condition = cfg.as_ref().map(ToString::to_string).unwrap_or_default();
            let key = (!needs.is_empty(), condition, module.is_opt_in());
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

    /// As [`place`](Self::place), for items that are text.
    pub fn place_text(&self, items: String) -> String {
        if self.is_guarded() { guarded_text(&self.needs, self.cfg.as_ref(), items) } else { items }
    }
}

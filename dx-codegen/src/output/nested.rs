//! A service as a single stream of tokens, with nested modules.

use super::group::Group;
use super::{Item, Module, imports};
use crate::ir::Service;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

/// The modules of a service, sorted by name, each with its items in braces.
pub(super) fn nested(
    items: impl Iterator<Item = Item>,
    service: &Service,
    guarded: bool,
    visibility: &TokenStream,
) -> TokenStream {
    let mut modules: BTreeMap<Module, Vec<Item>> = BTreeMap::new();
    for item in items {
        modules.entry(item.module).or_default().push(item);
    }
    let (mut placed, mut exported) = (TokenStream::new(), TokenStream::new());
    for group in Group::all(modules.keys().copied(), service, guarded) {
        let [content, exports] = group.items(visibility, |module, cfg| {
            whole(module, modules.remove(&module).unwrap_or_default(), cfg, visibility)
        });
        if group.is_guarded() {
            placed.extend(group.place(quote!(#content #exports)));
        } else {
            placed.extend(content);
            exported.extend(exports);
        }
    }
    quote!(#placed #exported)
}

/// A module with its items, sorted by name, in braces.
fn whole(
    module: Module,
    mut items: Vec<Item>,
    cfg: Option<&TokenStream>,
    visibility: &TokenStream,
) -> TokenStream {
    items.sort_by(|left, right| left.name.cmp(&right.name));
    let imports = items.iter().flat_map(|item| item.imports.iter().copied()).collect();
    let mut body = imports::declare(imports);
    body.extend(items.into_iter().map(Item::into_tokens));
    module.declaration(cfg, visibility, false, &quote!({ #body }))
}

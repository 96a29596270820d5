//! The text of a module's items.

use super::imports::Import;
use super::{Item, Module, parallel};
use crate::ir::Service;
use crate::names::ident;
use crate::render::{self, Context};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// Renders and formats all items, sorted by name. Each thread holds the tokens of one item at a time.
pub(super) fn modules(service: &Service) -> BTreeMap<Module, Content> {
    let mut modules: BTreeMap<Module, Content> = BTreeMap::new();
    let context = Context::of(service);
    let pieces = parallel::map(&render::units(&context), |unit| unit().map(Piece::of).collect::<Vec<_>>());
    for (module, piece) in pieces.into_iter().flatten() {
        modules.entry(module).or_default().add(piece);
    }
    for content in modules.values_mut() {
        content.pieces.sort_by(|left, right| left.name.cmp(&right.name));
    }
    modules
}

/// The content of a module.
#[derive(Default)]
pub(super) struct Content {
    pub pieces: Vec<Piece>,
    /// The names that the module defines for its own items
    shared: BTreeSet<String>,
}

/// A formatted item.
pub(super) struct Piece {
    pub name: String,
    pub text: Box<str>,
    pub lines: usize,
    imports: BTreeSet<Import>,
    /// The name that it defines for other items of the module
    defines: Option<String>,
    /// The names that other items of the module define for it
    uses: BTreeSet<String>,
}

impl Piece {
    /// Formats an item.
    fn of(item: Item) -> (Module, Self) {
        let mut text = String::new();
        item.write(&mut text);
        let lines = text.bytes().filter(|&byte| byte == b'\n').count();
        let Item { module, name, imports, uses, defines, .. } = item;
        (module, Self { name, text: text.into(), lines, imports, defines, uses })
    }

    /// Whether other items of the module depend on it.
    pub fn is_shared(&self) -> bool {
        self.defines.is_some()
    }
}

impl Content {
    fn add(&mut self, piece: Piece) {
        self.shared.extend(piece.defines.clone());
        self.pieces.push(piece);
    }

    /// The imports, from the parent module, of the shared names that any of the pieces uses.
    pub fn import_shared(&self, pieces: &[&Piece]) -> TokenStream {
        let used = pieces.iter().flat_map(|piece| &piece.uses);
        let shared: BTreeSet<_> = used.filter(|name| self.shared.contains(*name)).collect();
        let shared: Vec<_> = shared.into_iter().map(|name| ident(name)).collect();
        match shared.as_slice() {
            [] => TokenStream::new(),
            [name] => quote!(use super::#name;),
            names => quote!(use super::{#(#names),*};),
        }
    }

    pub fn lines(&self) -> usize {
        self.pieces.iter().map(|piece| piece.lines).sum()
    }
}

/// The imports of the pieces.
pub(super) fn imports(pieces: &[&Piece]) -> BTreeSet<Import> {
    pieces.iter().flat_map(|piece| piece.imports.iter().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Content, Piece, imports};
    use crate::output::imports::declare;
    use crate::output::{Item, Module};
    use proc_macro2::TokenStream;
    use quote::quote;

    /// The imports of these items, and those from the parent module if the module is a folder.
    fn imported(items: impl IntoIterator<Item = Item>) -> [String; 2] {
        let mut content = Content::default();
        items.into_iter().for_each(|item| content.add(Piece::of(item).1));
        let others: Vec<_> = content.pieces.iter().filter(|piece| !piece.is_shared()).collect();
        [declare(imports(&others)), content.import_shared(&others)].map(|it| it.to_string())
    }

    fn item(tokens: TokenStream) -> Item {
        Item::new(Module::Pages, "").item(tokens)
    }

    #[test]
    fn items_have_their_declared_imports() {
        let definition = item(quote!(
            struct Shared;
        ))
        .defines("Shared");
        let using = item(quote!(
            type Mine = (Shared, Page, Paginated);
        ));
        let using = using.uses("Shared").import("::dx_runtime::client::Page");
        let expected = [
            quote!(
                use ::dx_runtime::client::Page;
            ),
            quote!(
                use super::Shared;
            ),
        ];
        assert_eq!(imported([definition, using]), expected.map(|it| it.to_string()));
    }
}

//! What is in the file of a module, as text.

use super::imports::Import;
use super::{Item, Module};
use crate::format::Text;
use crate::ir::Service;
use crate::names::ident;
use crate::render::{self, Context};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// All items as text, in order of name. No more tokens are kept than those of one item.
pub(super) fn modules(service: &Service) -> BTreeMap<Module, Content> {
    let mut modules: BTreeMap<Module, Content> = BTreeMap::new();
    let mut text = Text::default();
    let context = Context::of(service);
    for item in render::items(&context) {
        modules.entry(item.module).or_default().add(item, &mut text);
    }
    for content in modules.values_mut() {
        content.pieces.sort_by(|left, right| left.name.cmp(&right.name));
    }
    modules
}

/// What is in a module.
#[derive(Default)]
pub(super) struct Content {
    pub pieces: Vec<Piece>,
    /// What the module defines for its own items
    shared: BTreeSet<String>,
}

/// An item as text.
pub(super) struct Piece {
    pub name: String,
    pub text: Box<str>,
    pub lines: usize,
    imports: BTreeSet<Import>,
    /// What it names of what the module defines for its own items
    uses: BTreeSet<String>,
    pub is_shared: bool,
}

impl Content {
    fn add(&mut self, item: Item, text: &mut Text) {
        text.text.clear();
        item.write(text);
        let Item { name, imports, uses, defines, .. } = item;
        let lines = text.text.bytes().filter(|&byte| byte == b'\n').count();
        let is_shared = defines.is_some();
        self.shared.extend(defines);
        self.pieces.push(Piece { name, text: text.text.as_str().into(), lines, imports, uses, is_shared });
    }

    /// Imports of what is shared and any of the pieces uses, from the module above.
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

/// What any of the pieces imports.
pub(super) fn imports(pieces: &[&Piece]) -> BTreeSet<Import> {
    pieces.iter().flat_map(|piece| piece.imports.iter().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Content, imports};
    use crate::format::Text;
    use crate::output::imports::declare;
    use crate::output::{Item, Module};
    use proc_macro2::TokenStream;
    use quote::quote;

    /// Imports, and those from the module above where that is in a folder, for what these items say that they need.
    fn imported(items: impl IntoIterator<Item = Item>) -> [String; 2] {
        let (mut content, mut text) = (Content::default(), Text::default());
        items.into_iter().for_each(|item| content.add(item, &mut text));
        let others: Vec<_> = content.pieces.iter().filter(|piece| !piece.is_shared).collect();
        [declare(imports(&others)), content.import_shared(&others)].map(|it| it.to_string())
    }

    fn item(tokens: TokenStream) -> Item {
        Item::new(Module::Pages, "").item(tokens)
    }

    #[test]
    fn an_item_has_the_imports_that_it_says_and_no_others() {
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

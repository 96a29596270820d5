//! The files of a service: one for each module, or several in a folder where that would be too long, and `mod.rs`, which
//! is the service's root.

use crate::docs::one_line;
use crate::file_set::FileSet;
use crate::format::Text;
use crate::guard::Group;
use crate::ir::Service;
use crate::layout::{Item, Module};
use crate::names::ident;
use crate::{Config, render, split};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// The files, each with its header.
pub(crate) fn files(service: &Service, config: &Config) -> FileSet {
    let modules = modules(service);
    let mut files = Files { header: header(config), files: FileSet::default() };
    let large =
        modules.iter().filter(|(_, content)| content.lines() > split::LINES).map(|(module, _)| *module);
    let large: BTreeSet<_> = large.collect();
    files.root(service, modules.keys().copied(), &large);
    for (module, content) in modules {
        if large.contains(&module) { files.folder(module, &content) } else { files.single(module, &content) }
    }
    for (feature, turns_on) in service.gates.iter().flat_map(|gates| &gates.features) {
        files.files.add_feature(feature, turns_on.clone());
    }
    files.files
}

/// One line, whatever the names are.
fn header(config: &Config) -> String {
    let header = format!(
        "// @generated from {} by `{}`. Change the model and run it again.",
        config.model, config.command
    );
    one_line(&header) + "\n"
}

/// All items as text, in order of name. No more tokens are kept than those of one item.
fn modules(service: &Service) -> BTreeMap<Module, Content> {
    let mut modules: BTreeMap<Module, Content> = BTreeMap::new();
    let mut text = Text::default();
    for item in render::items(service) {
        modules.entry(item.module).or_default().add(item, &mut text);
    }
    for content in modules.values_mut() {
        content.pieces.sort_by(|left, right| left.name.cmp(&right.name));
    }
    modules
}

/// What is in a module.
#[derive(Default)]
struct Content {
    pieces: Vec<Piece>,
    /// What the module defines for its own items
    shared: BTreeSet<String>,
}

/// An item as text.
struct Piece {
    name: String,
    text: Box<str>,
    lines: usize,
    /// The names that it uses without a path
    uses: BTreeSet<String>,
    is_shared: bool,
}

impl Content {
    fn add(&mut self, item: Item, text: &mut Text) {
        let is_shared = item.shared.is_some();
        self.shared.extend(item.shared);
        text.text.clear();
        text.apart(item.tokens);
        let uses = text.names().filter(|name| item.module.imports(name) || self.shared.contains(*name));
        let uses = uses.map(str::to_owned).collect();
        let lines = text.text.bytes().filter(|&byte| byte == b'\n').count();
        self.pieces.push(Piece { name: item.name, text: text.text.as_str().into(), lines, uses, is_shared });
    }

    /// Imports of what is shared and is among `used`, from the module above.
    fn import_shared(&self, used: &BTreeSet<String>) -> TokenStream {
        let shared: Vec<_> = self.shared.intersection(used).map(|name| ident(name)).collect();
        match shared.as_slice() {
            [] => TokenStream::new(),
            [name] => quote!(use super::#name;),
            names => quote!(use super::{#(#names),*};),
        }
    }

    fn lines(&self) -> usize {
        self.pieces.iter().map(|piece| piece.lines).sum()
    }
}

struct Files {
    header: String,
    files: FileSet,
}

impl Files {
    fn root(
        &mut self,
        service: &Service,
        modules: impl Iterator<Item = Module> + Clone,
        large: &BTreeSet<Module>,
    ) {
        let mut text = self.text();
        text.text.push('\n');
        for line in service.docs.lines.lines() {
            text.text.push_str("//!");
            if !line.is_empty() {
                text.text.push(' ');
                text.text.push_str(line);
            }
            text.text.push('\n');
        }
        let (public, nothing) = (quote!(pub), quote!(;));
        for group in Group::all(modules, service, true) {
            let [declarations, exports] = group.items(&public, |module, cfg| {
                let spare = large.contains(&module) || service.gates.is_some();
                module.declaration(cfg, &public, spare, &nothing)
            });
            if group.is_guarded() {
                section(&mut text, group.place(quote!(#declarations #exports)));
            } else {
                section(&mut text, declarations);
                section(&mut text, exports);
            }
        }
        self.insert("mod.rs", text, &[]);
    }

    fn single(&mut self, module: Module, content: &Content) {
        let pieces: Vec<_> = content.pieces.iter().collect();
        let mut text = self.text();
        section(&mut text, module.import(&uses(&pieces)));
        self.insert(&format!("{}.rs", module.name()), text, &pieces);
    }

    /// What is shared is in the folder's `mod.rs`, for the files in it are allowed its private parts. The names of the
    /// service are imported there, so that an item calls them `super::Name` as in a single file.
    fn folder(&mut self, module: Module, content: &Content) {
        let (shared, others): (Vec<_>, Vec<_>) = content.pieces.iter().partition(|piece| piece.is_shared);
        let names = split::files(others.iter().map(|piece| (piece.name.as_str(), piece.lines)));
        let mut files: BTreeMap<&str, Vec<&Piece>> = BTreeMap::new();
        for piece in others {
            if let Some(file) = names.get(piece.name.as_str()) {
                files.entry(file).or_default().push(piece);
            }
        }
        let modules: Vec<_> = files.keys().map(|name| ident(name)).collect();
        let imports = module.import(&uses(&shared));
        let mut text = self.text();
        section(&mut text, quote!(#imports use super::*;));
        section(&mut text, quote!(#(mod #modules;)*));
        if module.is_public() {
            section(&mut text, quote!(#(pub use self::#modules::*;)*));
        }
        self.insert(&format!("{}/mod.rs", module.name()), text, &shared);
        for (file, pieces) in files {
            let uses = uses(&pieces);
            let (imports, shared) = (module.import(&uses), content.import_shared(&uses));
            let mut text = self.text();
            section(&mut text, quote!(#imports #shared));
            self.insert(&format!("{}/{file}.rs", module.name()), text, &pieces);
        }
    }

    /// Text that begins with the header.
    fn text(&self) -> Text {
        Text::beginning(self.header.clone())
    }

    fn insert(&mut self, path: &str, text: Text, pieces: &[&Piece]) {
        let length = pieces.iter().map(|piece| piece.text.len()).sum();
        let mut text = text.text;
        text.reserve_exact(length);
        pieces.iter().for_each(|piece| text.push_str(&piece.text));
        self.files.insert(path, text);
    }
}

/// The names that any of the pieces uses.
fn uses(pieces: &[&Piece]) -> BTreeSet<String> {
    pieces.iter().flat_map(|piece| &piece.uses).cloned().collect()
}

/// Items that stand together, if there are any.
fn section(text: &mut Text, items: TokenStream) {
    if !items.is_empty() {
        text.text.push('\n');
        text.together(items);
    }
}

//! The files of a service: one for each module, or a folder of several for a large module, and `mod.rs`, the root of
//! the service.

use super::content::{Content, Piece, imports, modules};
use super::group::Group;
use super::imports::declare;
use super::{FileSet, Module, split};
use crate::Config;
use crate::docs::one_line;
use crate::format;
use crate::ir::Service;
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// Generates the files, each with its header.
pub(crate) fn files(service: &Service, config: &Config) -> FileSet {
    let modules = modules(service);
    let mut files = Files { header: header(config), files: FileSet::default() };
    let large =
        modules.iter().filter(|(_, content)| content.lines() > split::LINES).map(|(module, _)| *module);
    let large: BTreeSet<_> = large.collect();
    files.root(service, modules.keys().copied(), &large);
    for module in modules.keys() {
        let named = module.needs(service);
        let features = module.features(&config.parts);
        let with = if features.is_empty() { vec![None] } else { features.into_iter().map(Some).collect() };
        for feature in named.named() {
            with.iter().for_each(|with| files.files.add_runtime_feature(*with, feature));
        }
    }
    for (module, content) in modules {
        if large.contains(&module) { files.folder(module, &content) } else { files.single(module, &content) }
    }
    for (feature, turns_on) in service.operation_features.iter().flat_map(|it| &it.features) {
        files.files.add_feature(feature, turns_on.clone());
    }
    files.files
}

/// The header, on a single line whatever the names contain.
fn header(config: &Config) -> String {
    let header = format!(
        "// @generated from {} by `{}`. Change the model and run it again.",
        config.model, config.command
    );
    one_line(&header) + "\n"
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
        text.push('\n');
        for line in service.docs.lines.lines() {
            text.push_str("//!");
            if !line.is_empty() {
                text.push(' ');
                text.push_str(line);
            }
            text.push('\n');
        }
        let (public, nothing) = (quote!(pub), quote!(;));
        for group in Group::all(modules, service, true) {
            let [declarations, exports] = group.items(&public, |module, cfg| {
                let spare = large.contains(&module) || service.operation_features.is_some();
                module.declaration(cfg, &public, spare, &nothing)
            });
            if group.is_guarded() {
                let items = format::together(quote!(#declarations #exports));
                text.extend(["\n", &group.place_text(items)]);
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
        section(&mut text, declare(imports(&pieces)));
        self.insert(&format!("{}.rs", module.name()), text, &pieces);
    }

    /// Shared items are in the folder's `mod.rs`, since the files below it can use its private items. It also imports
    /// the names of the service, so that an item refers to them as `super::Name` as in a single file.
    fn folder(&mut self, module: Module, content: &Content) {
        let (shared, others): (Vec<_>, Vec<_>) = content.pieces.iter().partition(|piece| piece.is_shared());
        let names = split::files(others.iter().map(|piece| (piece.name.as_str(), piece.lines)));
        let mut files: BTreeMap<&str, Vec<&Piece>> = BTreeMap::new();
        for piece in others {
            if let Some(file) = names.get(piece.name.as_str()) {
                files.entry(file).or_default().push(piece);
            }
        }
        let modules: Vec<_> = files.keys().map(|name| ident(name)).collect();
        let imported = declare(imports(&shared));
        let mut text = self.text();
        section(&mut text, quote!(#imported use super::*;));
        section(&mut text, quote!(#(mod #modules;)*));
        if module.is_public() {
            section(&mut text, quote!(#(pub use self::#modules::*;)*));
        }
        self.insert(&format!("{}/mod.rs", module.name()), text, &shared);
        for (file, pieces) in files {
            let (imported, shared) = (declare(imports(&pieces)), content.import_shared(&pieces));
            let mut text = self.text();
            section(&mut text, quote!(#imported #shared));
            self.insert(&format!("{}/{file}.rs", module.name()), text, &pieces);
        }
    }

    /// A text that begins with the header.
    fn text(&self) -> String {
        self.header.clone()
    }

    fn insert(&mut self, path: &str, mut text: String, pieces: &[&Piece]) {
        let length = pieces.iter().map(|piece| piece.text.len()).sum();
        text.reserve_exact(length);
        pieces.iter().for_each(|piece| text.push_str(&piece.text));
        self.files.insert(path, text);
    }
}

/// Appends items as a paragraph, if there are any.
fn section(text: &mut String, items: TokenStream) {
    if !items.is_empty() {
        text.extend(["\n", &format::together(items)]);
    }
}

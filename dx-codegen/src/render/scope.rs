//! The names that an item uses without a path, and their imports.

use crate::ir::{Service, Types};
use crate::names::{compound_name, ident};
use crate::output::Import;
use foldhash::HashSet;
use proc_macro2::TokenStream;
use quote::quote;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// The names in Rust's prelude that generated types use, which need no import.
const PRELUDE: [&str; 12] = [
    "::std::boxed::Box",
    "::std::convert::From",
    "::std::default::Default",
    "::std::option::Option",
    "::std::option::Option::None",
    "::std::option::Option::Some",
    "::std::result::Result",
    "::std::result::Result::Err",
    "::std::result::Result::Ok",
    "::std::string::String",
    "::std::vec::Vec",
    "::std::clone::Clone",
];

/// A service, with the names of its items.
pub(crate) struct Context<'s> {
    pub service: &'s Service,
    names: HashSet<String>,
}

impl<'s> Context<'s> {
    pub fn of(service: &'s Service) -> Self {
        let types = &service.types;
        let structures = types.structures.iter().map(|it| &it.name);
        let unions = types.unions.iter().map(|it| &it.name);
        let enumerations = types.enumerations.iter().map(|it| &it.name);
        let operations = service.operations.iter().flat_map(|it| [&it.name, &it.error.name]);
        let clients = service.client.iter();
        let waiters = clients.clone().flat_map(|it| &it.calls).flat_map(|it| &it.waiters).map(|it| &it.name);
        let markers = clients.map(|it| &it.service);
        let builders = structures.clone().map(|name| compound_name(name, "Builder"));
        let names =
            structures.chain(unions).chain(enumerations).chain(operations).chain(waiters).chain(markers);
        Self { service, names: names.cloned().chain(builders).collect() }
    }
}

/// Decides which names an item uses without a path: those that no item of the service has. Modules that define no
/// names of the model use the names of Rust's prelude without imports.
pub(crate) struct Scope<'c> {
    pub service: &'c Service,
    /// `None` if all names need a path.
    names: Option<&'c HashSet<String>>,
    imports: RefCell<BTreeSet<Import>>,
}

impl<'c> Scope<'c> {
    pub fn new(context: &'c Context<'_>) -> Self {
        Self { service: context.service, names: Some(&context.names), imports: RefCell::default() }
    }

    /// The scope of code outside of the service's modules, whose imports are unknown.
    pub fn absolute(service: &'c Service) -> Self {
        Self { service, names: None, imports: RefCell::default() }
    }

    pub fn types(&self) -> &'c Types {
        &self.service.types
    }

    /// The name of the item at a `path` such as `::dx_runtime::Blob`: its last segment, which is imported unless it
    /// is in Rust's prelude, or the whole path if the service has an item with the same name.
    pub fn path(&self, path: &'static str) -> TokenStream {
        let import = Import::new(path);
        if self.names.is_none_or(|names| names.contains(import.name)) {
            let names = path.split("::").skip(1).map(ident);
            return quote!(#(::#names)*);
        }
        if !PRELUDE.contains(&path) {
            self.imports.borrow_mut().insert(import);
        }
        let name = ident(import.name);
        quote!(#name)
    }

    /// The required imports.
    pub fn imports(self) -> BTreeSet<Import> {
        self.imports.into_inner()
    }
}

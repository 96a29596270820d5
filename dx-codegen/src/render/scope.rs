//! Which names an item writes without their paths, and what it imports for them.

use crate::ir::{Service, Types};
use crate::names::{compound_name, ident};
use crate::output::Import;
use foldhash::HashSet;
use proc_macro2::TokenStream;
use quote::quote;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// What Rust's prelude has of that which generated types are made of, so that nothing is imported for it.
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

/// A service, with the names of the items that its modules share.
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

/// Decides for an item which names stand without a path: all that the service has no item of. Modules that define nothing by
/// a name of the model write the names of Rust's prelude as they are.
pub(crate) struct Scope<'c> {
    pub service: &'c Service,
    /// `None` where no name stands without a path.
    names: Option<&'c HashSet<String>>,
    imports: RefCell<BTreeSet<Import>>,
}

impl<'c> Scope<'c> {
    pub fn new(context: &'c Context<'_>) -> Self {
        Self { service: context.service, names: Some(&context.names), imports: RefCell::default() }
    }

    /// For code outside of the service's modules, of which nobody knows what it has imported.
    pub fn absolute(service: &'c Service) -> Self {
        Self { service, names: None, imports: RefCell::default() }
    }

    pub fn types(&self) -> &'c Types {
        &self.service.types
    }

    /// What is at `path`, as `::dx_runtime::Blob`: its last name, which is imported unless it is of Rust's prelude, or the
    /// whole path where the service has an item of that name.
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

    /// What was named without a path, and has to be imported.
    pub fn imports(self) -> BTreeSet<Import> {
        self.imports.into_inner()
    }
}

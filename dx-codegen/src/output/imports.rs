//! The imports of modules.

use super::{Module, unsplit};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// A path that a module imports, so that its items can name the last part of it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Import {
    /// The path of what it is in.
    pub from: &'static str,
    pub name: &'static str,
}

impl Import {
    /// The import of a whole path, as `::dx_runtime::http::Endpoint`.
    pub fn new(path: &'static str) -> Self {
        let (from, name) = path.rsplit_once("::").unwrap_or(("", path));
        Self { from, name }
    }
}

/// A `use` for each path that something is imported from.
pub(super) fn declare(module: Module, imports: BTreeSet<Import>) -> TokenStream {
    let mut imports: Vec<_> = imports.into_iter().collect();
    imports.sort_by_key(|import| unsplit::rank(module, import));
    let mut groups: Vec<(&str, Vec<_>)> = Vec::new();
    for Import { from, name } in imports {
        let name = format_ident!("{name}");
        match groups.iter_mut().find(|(path, _)| *path == from) {
            Some((_, names)) => names.push(name),
            None => groups.push((from, vec![name])),
        }
    }
    let declarations = groups.into_iter().filter_map(|(from, names)| {
        let from: TokenStream = from.parse().ok()?;
        Some(match names.as_slice() {
            [name] => quote!(use #from::#name;),
            names => quote!(use #from::{#(#names),*};),
        })
    });
    declarations.collect()
}

#[cfg(test)]
mod tests {
    use super::{Import, declare};
    use crate::output::Module;
    use quote::quote;

    #[test]
    fn what_is_imported_from_the_same_path_shares_a_declaration() {
        let paths = ["::std::time::Duration", "::dx_runtime::http::Options", "::dx_runtime::http::Endpoint"];
        let declared = declare(Module::Types, paths.map(Import::new).into_iter().collect());
        let expected = quote! {
            use ::dx_runtime::http::{Endpoint, Options};
            use ::std::time::Duration;
        };
        assert_eq!(declared.to_string(), expected.to_string());
    }
}

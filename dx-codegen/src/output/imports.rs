//! Imports of modules.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// A path that a module imports, so that its items can refer to its last segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Import {
    /// The parent of the imported item.
    pub from: &'static str,
    pub name: &'static str,
}

impl Import {
    /// The import of a full path such as `::dx_runtime::http::Endpoint`.
    pub fn new(path: &'static str) -> Self {
        let (from, name) = path.rsplit_once("::").unwrap_or(("", path));
        Self { from, name }
    }
}

/// A `use` declaration for each parent path.
pub(super) fn declare(imports: BTreeSet<Import>) -> TokenStream {
    let mut groups: Vec<(&str, Vec<_>)> = Vec::new();
    for Import { from, name } in imports {
        let name = format_ident!("{name}");
        match groups.last_mut() {
            Some((path, names)) if *path == from => names.push(name),
            _ => groups.push((from, vec![name])),
        }
    }
    groups.sort_by_key(|(from, names)| names.first().map(|name| format!("{from}::{name}")));
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
    use quote::quote;

    #[test]
    fn imports_from_the_same_path_share_a_declaration() {
        let paths = ["::std::time::Duration", "::dx_runtime::http::Options", "::dx_runtime::http::Endpoint"];
        let declared = declare(paths.map(Import::new).into_iter().collect());
        let expected = quote! {
            use ::dx_runtime::http::{Endpoint, Options};
            use ::std::time::Duration;
        };
        assert_eq!(declared.to_string(), expected.to_string());
    }
}

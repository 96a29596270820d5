//! What is found out about items of which the renderer did not say it: where each Rust item ends, and which names the
//! module has to import for them. This file goes with the last item that is made by [`Item::unsplit`].
//!
//! [`Item::unsplit`]: super::Item::unsplit

use super::Module;
use super::imports::Import;
use super::item::{is_doc, is_hash};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use std::collections::BTreeSet;

/// The Rust items in `tokens`, each with the attribute in front of it, below its documentation.
pub(super) fn each_behind(gate: Option<&TokenStream>, tokens: TokenStream) -> TokenStream {
    if gate.is_none() {
        return tokens;
    }
    let (mut gated, mut begins) = (TokenStream::new(), true);
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if begins && is_hash(&token) && tokens.peek().is_some_and(is_doc) {
            gated.extend([token].into_iter().chain(tokens.next()));
            continue;
        }
        if begins {
            gated.extend(gate.cloned());
        }
        begins = ends(&token);
        gated.extend([token]);
    }
    gated
}

/// Whether it is the last one of a Rust item.
fn ends(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    }
}

/// The imports for those names that are used without a path and are among what the module may import.
pub(super) fn imports(module: Module, tokens: &TokenStream) -> BTreeSet<Import> {
    let mut imports = BTreeSet::new();
    each_name(tokens.clone(), &mut |name| imports.extend(import(module, &name.to_string())));
    imports
}

/// The import of what the module's items may name without a path.
pub(super) fn import(module: Module, name: &str) -> Option<Import> {
    importable(module).find(|import| import.name == name)
}

/// Where the module's imports have an import among them. Those that are not known here come last.
pub(super) fn rank(module: Module, import: &Import) -> usize {
    importable(module).position(|other| other == *import).unwrap_or(usize::MAX)
}

fn importable(module: Module) -> impl Iterator<Item = Import> {
    names(module).iter().flat_map(|Names(from, names)| names.iter().map(move |name| Import { from, name }))
}

/// Hands on all names in `tokens` but those behind a dot, which are fields and methods, and those at the end of a path,
/// which are someone else's.
fn each_name(tokens: TokenStream, note: &mut impl FnMut(&Ident)) {
    let mut before = [' '; 2];
    for token in tokens {
        let mut last = ' ';
        match token {
            TokenTree::Ident(ident) if before[1] != '.' && before != [':', ':'] => note(&ident),
            TokenTree::Group(group) => each_name(group.stream(), note),
            TokenTree::Punct(punct) => last = punct.as_char(),
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
        before = [before[1], last];
    }
}

/// Whether `tokens` name something that is called so, and is no field or method.
pub(crate) fn mentions(tokens: &TokenStream, name: &str) -> bool {
    let mut found = false;
    each_name(tokens.clone(), &mut |ident| found |= ident == name);
    found
}

/// A path and the names in it.
struct Names(&'static str, &'static [&'static str]);

/// What the module's items may name without a path. Modules that define types of the model's names import nothing.
fn names(module: Module) -> &'static [Names] {
    match module {
        Module::Blocking => &[
            Names("::dx_runtime::client", &["Call", "CallError", "ConfigError", "Input", "WaitError"]),
            Names("::dx_runtime::client::blocking", &["Builder", "Pages"]),
            Names("::std::time", &["Duration"]),
        ],
        Module::Client => &[
            Names(
                "::dx_runtime::client",
                &["Builder", "Call", "CallError", "ConfigError", "Input", "Pages", "WaitError"],
            ),
            Names("::std::time", &["Duration"]),
        ],
        Module::Endpoint => &[Names("::dx_runtime::http", &["EndpointError", "EndpointVariant"])],
        Module::Pages => &[
            Names("::dx_runtime::client", &["Paginated", "PaginatedItems"]),
            Names("::std::collections", &["BTreeMap"]),
        ],
        Module::Requests => &[
            Names(
                "::dx_runtime::http",
                &["Endpoint", "Options", "Request", "RequestBuilder", "RequestError", "text"],
            ),
            Names("::dx_runtime::client", &["Auth", "Bytes", "Call", "Input"]),
            Names("::dx_runtime::http::http", &["Response"]),
            Names("::dx_runtime::json", &["Json"]),
            Names("::dx_runtime::codec::cbor", &["Cbor"]),
            Names("::dx_runtime::shape", &["Member", "Structure", "Unit"]),
            Names("::dx_runtime", &["TimestampFormat"]),
            Names("::std::borrow", &["Cow"]),
        ],
        Module::Responses => &[
            Names("::dx_runtime::http", &["Received", "read_response", "text"]),
            Names("::dx_runtime::http::http", &["Response"]),
            Names("::dx_runtime::json", &["Json"]),
            Names("::dx_runtime::shape", &["ErrorCorrection", "Member", "Structure"]),
            Names("::dx_runtime", &["ErrorMeta", "ResponseError", "TimestampFormat"]),
        ],
        Module::Validate => {
            &[Names("::dx_runtime::validate", &["Checks", "Pattern", "Place", "Validate", "Violations"])]
        }
        Module::Waiters => &[
            Names("::dx_runtime", &["ServiceError"]),
            Names("::dx_runtime::client", &["Verdict", "Waiter"]),
            Names("::std::time", &["Duration"]),
        ],
        Module::Builders
        | Module::Conversions
        | Module::Enums
        | Module::Errors
        | Module::Operations
        | Module::Serde
        | Module::Service
        | Module::Shapes
        | Module::Types => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::each_behind;
    use quote::quote;

    #[test]
    fn each_item_gets_the_attribute_below_its_documentation() {
        let items = quote! {
            /// A unit.
            #[derive(Clone)]
            pub struct Unit;
            pub struct Tuple<A = u8>(A);
            impl Unit { fn new() -> Self { Self } }
        };
        let gated = quote! {
            /// A unit.
            #[cfg(test)]
            #[derive(Clone)]
            pub struct Unit;
            #[cfg(test)]
            pub struct Tuple<A = u8>(A);
            #[cfg(test)]
            impl Unit { fn new() -> Self { Self } }
        };
        assert_eq!(each_behind(Some(&quote!(#[cfg(test)])), items).to_string(), gated.to_string());
    }
}

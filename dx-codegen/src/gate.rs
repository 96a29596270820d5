//! Items that are there with some features only.

use crate::ir::Gates;
use crate::layout::{Item, any_of};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The item, which is there with the features that the gates have for it.
pub(crate) fn behind_features(item: Item, gates: Option<&Gates>) -> Item {
    let features = gates.and_then(|gates| gates.items.get(&item.name));
    match features.and_then(|features| any_of(features)) {
        Some(gate) => Item { tokens: each_behind(&gate, item.tokens), ..item },
        None => item,
    }
}

/// The Rust items in `tokens`, each with the attribute in front of it, below its documentation.
fn each_behind(gate: &TokenStream, tokens: TokenStream) -> TokenStream {
    let (mut gated, mut begins) = (TokenStream::new(), true);
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_docs = begins && is_hash(&token) && tokens.peek().is_some_and(is_doc);
        if is_docs {
            gated.extend([token].into_iter().chain(tokens.next()));
            continue;
        }
        if begins {
            gated.extend(gate.clone());
        }
        begins = ends(&token);
        gated.extend([token]);
    }
    gated
}

fn is_hash(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '#')
}

/// Whether it is the part in brackets of `#[doc = …]`.
fn is_doc(token: &TokenTree) -> bool {
    let TokenTree::Group(group) = token else { return false };
    matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(name)) if name == "doc")
}

/// Whether it is the last one of a Rust item.
fn ends(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
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
        assert_eq!(each_behind(&quote!(#[cfg(test)]), items).to_string(), gated.to_string());
    }
}

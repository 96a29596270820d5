//! Spans of items, for editors.

use crate::arguments::Name;
use proc_macro2::{Group, TokenStream, TokenTree};

/// Gives the definition of each operation the span of its name in the arguments, so that "go to definition" leads
/// there, and editors show its documentation.
pub fn of_operations(items: TokenStream, operations: &[Name]) -> TokenStream {
    let mut located: Vec<TokenTree> = Vec::new();
    for token in items {
        let token = match (located.as_slice(), token) {
            ([.., TokenTree::Ident(keyword), _], TokenTree::Group(group)) if keyword == "mod" => {
                let mut inside = Group::new(group.delimiter(), of_operations(group.stream(), operations));
                inside.set_span(group.span());
                inside.into()
            }
            ([.., TokenTree::Ident(keyword)], TokenTree::Ident(mut ident)) if keyword == "struct" => {
                if let Some(operation) = operations.iter().find(|operation| ident == operation.text) {
                    ident.set_span(operation.span);
                }
                ident.into()
            }
            (_, token) => token,
        };
        located.push(token);
    }
    located.into_iter().collect()
}

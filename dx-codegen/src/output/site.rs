//! Where generated tokens stand.

use super::nested::nested;
use crate::ir::Service;
use crate::render::{self, Context, doc_text};
use proc_macro2::{Group, Ident, Spacing, TokenStream, TokenTree};
use quote::quote;

/// Where the tokens of [`expand`](crate::expand) stand in a crate, and what they stand on.
#[derive(Clone, Debug)]
pub struct Site {
    /// The module that holds all of it, with the service's documentation; `None` is where the tokens stand
    pub module: Option<Ident>,
    /// What stands in front of what there is to name: `pub`, unless something else is given
    pub visibility: TokenStream,
    /// The path of the runtime, from wherever in the crate: `::dx_runtime`, unless something else is given
    pub runtime: Option<TokenStream>,
    /// Whether the runtime may lack a feature that the tokens need, for which there is one error then. Files are always
    /// guarded like that.
    pub guarded: bool,
}

impl Default for Site {
    fn default() -> Self {
        Self { module: None, visibility: quote!(pub), runtime: None, guarded: false }
    }
}

impl Site {
    pub(crate) fn place(&self, service: &Service) -> TokenStream {
        let visibility = &self.visibility;
        let context = Context::of(service);
        let nested = |visibility| nested(render::items(&context), service, self.guarded, visibility);
        let placed = match &self.module {
            None => nested(visibility),
            Some(module) => {
                let (docs, modules) = (inner_docs(service.docs.lines.lines()), nested(&quote!(pub)));
                quote!(#visibility mod #module { #docs #modules })
            }
        };
        match &self.runtime {
            None => placed,
            Some(runtime) => on(runtime, placed),
        }
    }
}

/// Documentation of what it stands in.
fn inner_docs<'l>(lines: impl Iterator<Item = &'l str>) -> TokenStream {
    let lines = lines.map(doc_text);
    quote!(#(#![doc = #lines])*)
}

/// The tokens with another path for each `::dx_runtime`.
fn on(runtime: &TokenStream, tokens: TokenStream) -> TokenStream {
    let mut replaced: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (delimiter, span, stream) = (group.delimiter(), group.span(), group.stream());
                // So that the tokens inside are the stream's alone, and need not be cloned.
                drop(group);
                let mut inside = Group::new(delimiter, on(runtime, stream));
                inside.set_span(span);
                replaced.push(inside.into());
            }
            TokenTree::Ident(name) if name == "dx_runtime" && ends_in_colons(&replaced) => {
                replaced.truncate(replaced.len() - 2);
                replaced.extend(runtime.clone());
            }
            token => replaced.push(token),
        }
    }
    replaced.into_iter().collect()
}

fn ends_in_colons(tokens: &[TokenTree]) -> bool {
    let colon = |token: &TokenTree, spacing| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':' && punct.spacing() == spacing);
    matches!(tokens, [.., first, second] if colon(first, Spacing::Joint) && colon(second, Spacing::Alone))
}

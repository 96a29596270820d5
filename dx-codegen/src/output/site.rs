//! The context that generated tokens are emitted into.

use super::nested::nested;
use crate::ir::Service;
use crate::render::{self, Context, doc_text};
use proc_macro2::{Group, Ident, Spacing, TokenStream, TokenTree};
use quote::quote;

/// Where the tokens of [`expand`](crate::expand) are emitted.
#[derive(Clone, Debug)]
pub struct Site {
    /// The module that contains the service, with its documentation. `None` emits the modules in place.
    pub module: Option<Ident>,
    /// The visibility of public items: `pub` by default.
    pub visibility: TokenStream,
    /// The path of the runtime, valid anywhere in the crate: `::dx_runtime` by default.
    pub runtime: Option<TokenStream>,
    /// Whether the runtime may lack a required feature, which is then reported by a single error. Files are always
    /// guarded in this way.
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

/// Inner documentation of the enclosing module.
fn inner_docs<'l>(lines: impl Iterator<Item = &'l str>) -> TokenStream {
    let lines = lines.map(doc_text);
    quote!(#(#![doc = #lines])*)
}

/// Replaces `::dx_runtime` in the tokens by another path.
fn on(runtime: &TokenStream, tokens: TokenStream) -> TokenStream {
    let mut replaced: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (delimiter, span, stream) = (group.delimiter(), group.span(), group.stream());
                // Drops the other reference, so that the stream is unique and need not be cloned.
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

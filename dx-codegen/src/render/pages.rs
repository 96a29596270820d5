//! Results that come in pages.

use super::types;
use crate::ir::{Call, Items, Pages, Step, Type};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn render(pages: &Pages, call: &Call) -> TokenStream {
    let (input, output) = (ident(&call.input), ident(&call.output));
    let token = types::value(&pages.token);
    let field = ident(&pages.input_token.field);
    let value = if pages.input_token.optional { quote!(Some(token)) } else { quote!(token) };
    let next = next_token(pages);
    let asked = match (is_copy(&pages.token), pages.input_token.optional) {
        (true, true) => quote!(self.#field),
        (false, true) => quote!(self.#field.clone()),
        (true, false) => quote!(Some(self.#field)),
        (false, false) => quote!(Some(self.#field.clone())),
    };
    let items = pages.items.as_ref().map(|items| items_impl(items, call));
    quote! {
        impl Paginated for super::#input {
            type Token = #token;

            fn next_token(output: &super::#output) -> Option<Self::Token> { #next }

            fn token(&self) -> Option<Self::Token> { #asked }

            fn set_token(&mut self, token: Self::Token) {
                self.#field = #value;
            }
        }
        #items
    }
}

/// The token at the end of the path, if there is one that says anything: one that is empty, or zero, marks the last page.
fn next_token(pages: &Pages) -> TokenStream {
    let token = by_reference(&pages.output_token);
    if is_copy(&pages.token) {
        quote!(#token.copied().filter(|token| *token != 0))
    } else {
        quote!(#token.filter(|token| !token.is_empty()).cloned())
    }
}

/// Whether the token is a number.
fn is_copy(token: &Type) -> bool {
    !matches!(token, Type::String | Type::Map(..))
}

/// An `Option` of a reference to what is at the end of the path.
fn by_reference(path: &[Step]) -> TokenStream {
    let (mut value, mut open) = (quote!(output), false);
    for step in path {
        let field = ident(&step.field);
        value = match (open, step.optional) {
            (false, true) => quote!(#value.#field.as_ref()),
            (false, false) => quote!(Some(&#value.#field)),
            (true, true) => quote!(#value.and_then(|value| value.#field.as_ref())),
            (true, false) => quote!(#value.map(|value| &value.#field)),
        };
        open = true;
    }
    value
}

fn items_impl(items: &Items, call: &Call) -> TokenStream {
    let (input, output) = (ident(&call.input), ident(&call.output));
    let item = match &items.ty {
        Type::Map(key, element) => {
            let (key, element) = (types::value(key), types::element(element));
            quote!((#key, #element))
        }
        Type::List(element) => types::element(element),
        other => types::value(other),
    };
    let value = by_value(&items.path);
    let value = match &items.ty {
        Type::Map(..) => quote!(#value.into_iter().collect()),
        _ => value,
    };
    quote! {
        impl PaginatedItems for super::#input {
            type Item = #item;

            fn items(output: super::#output) -> Vec<Self::Item> { #value }
        }
    }
}

/// What is at the end of the path, or nothing where the path ends before.
fn by_value(path: &[Step]) -> TokenStream {
    let (mut value, mut open) = (quote!(output), false);
    for step in path {
        let field = ident(&step.field);
        value = match (open, step.optional) {
            (false, _) => quote!(#value.#field),
            (true, true) => quote!(#value.and_then(|value| value.#field)),
            (true, false) => quote!(#value.map(|value| value.#field)),
        };
        open |= step.optional;
    }
    if open { quote!(#value.unwrap_or_default()) } else { value }
}

//! Results that come in pages.

use super::types;
use crate::ir::{Call, FieldRef, Pages, Service, Type, Types};
use crate::names::ident;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) fn render(service: &Service, call: &Call, pages: &Pages) -> TokenStream {
    let types = &service.types;
    let operation = service.operation(call);
    let (input, output) = (ident(&types[operation.input].name), ident(&types[operation.output].name));
    let asking = types.field(pages.input_token);
    let token = types::value(types, &asking.ty);
    let field = ident(&asking.name);
    let value = if asking.is_optional() { quote!(Some(token)) } else { quote!(token) };
    let next = next_token(types, pages);
    let asked = match (is_copy(&asking.ty), asking.is_optional()) {
        (true, true) => quote!(self.#field),
        (false, true) => quote!(self.#field.clone()),
        (true, false) => quote!(Some(self.#field)),
        (false, false) => quote!(Some(self.#field.clone())),
    };
    let items = pages.items.as_ref().map(|items| items_impl(types, items, &input, &output));
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
fn next_token(types: &Types, pages: &Pages) -> TokenStream {
    let token = by_reference(types, &pages.output_token);
    if is_copy(&types.field(pages.input_token).ty) {
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
fn by_reference(types: &Types, path: &[FieldRef]) -> TokenStream {
    let (mut value, mut open) = (quote!(output), false);
    for step in path.iter().map(|field| types.field(*field)) {
        let field = ident(&step.name);
        value = match (open, step.is_optional()) {
            (false, true) => quote!(#value.#field.as_ref()),
            (false, false) => quote!(Some(&#value.#field)),
            (true, true) => quote!(#value.and_then(|value| value.#field.as_ref())),
            (true, false) => quote!(#value.map(|value| &value.#field)),
        };
        open = true;
    }
    value
}

fn items_impl(types: &Types, items: &[FieldRef], input: &Ident, output: &Ident) -> Option<TokenStream> {
    let value = by_value(types, items);
    let (item, value) = match &types.field(*items.last()?).ty {
        Type::Map(key, element) => {
            let (key, element) = (types::value(types, key), types::element(types, element));
            (quote!((#key, #element)), quote!(#value.into_iter().collect()))
        }
        Type::List(element) => (types::element(types, element), value),
        other => (types::value(types, other), value),
    };
    Some(quote! {
        impl PaginatedItems for super::#input {
            type Item = #item;

            fn items(output: super::#output) -> Vec<Self::Item> { #value }
        }
    })
}

/// What is at the end of the path, or nothing where the path ends before.
fn by_value(types: &Types, path: &[FieldRef]) -> TokenStream {
    let (mut value, mut open) = (quote!(output), false);
    for step in path.iter().map(|field| types.field(*field)) {
        let field = ident(&step.name);
        value = match (open, step.is_optional()) {
            (false, _) => quote!(#value.#field),
            (true, true) => quote!(#value.and_then(|value| value.#field)),
            (true, false) => quote!(#value.map(|value| value.#field)),
        };
        open |= step.is_optional();
    }
    if open { quote!(#value.unwrap_or_default()) } else { value }
}

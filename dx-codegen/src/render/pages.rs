//! Pagination.

use super::{Context, Scope, path, types};
use crate::ir::{Call, FieldRef, Pages, Type, Types};
use crate::names::ident;
use crate::output::{Item, Module};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn item(context: &Context<'_>, call: &Call, pages: &Pages) -> Item {
    let (scope, types) = (Scope::new(context), &context.service.types);
    let operation = context.service.operation(call);
    let [input, output] = [operation.input, operation.output].map(|id| path(&types[id].name));
    let item = Item::new(Module::Pages, &operation.name).item(paginated(&scope, pages, &input, &output));
    let items = pages.items.as_ref().and_then(|items| items_impl(&scope, items, &input, &output));
    items.into_iter().fold(item, Item::item).imports(scope.imports())
}

fn paginated(scope: &Scope<'_>, pages: &Pages, input: &TokenStream, output: &TokenStream) -> TokenStream {
    let (types, paginated) = (scope.types(), scope.path("::dx_runtime::client::Paginated"));
    let asking = types.field(pages.input_token);
    let token = types::value(scope, &asking.ty);
    let field = ident(&asking.name);
    let value = if asking.is_optional() { quote!(Some(token)) } else { quote!(token) };
    let next = next_token(types, pages);
    let asked = match (is_copy(&asking.ty), asking.is_optional()) {
        (true, true) => quote!(self.#field),
        (false, true) => quote!(self.#field.clone()),
        (true, false) => quote!(Some(self.#field)),
        (false, false) => quote!(Some(self.#field.clone())),
    };
    quote! {
        impl #paginated for #input {
            type Token = #token;

            fn next_token(output: &#output) -> Option<Self::Token> { #next }

            fn token(&self) -> Option<Self::Token> { #asked }

            fn set_token(&mut self, token: Self::Token) {
                self.#field = #value;
            }
        }
    }
}

/// The token at the end of the path, unless it is empty or zero, which marks the last page.
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

/// An `Option` of a reference to the value at the end of the path.
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

fn items_impl(
    scope: &Scope<'_>,
    items: &[FieldRef],
    input: &TokenStream,
    output: &TokenStream,
) -> Option<TokenStream> {
    let (types, paginated_items) = (scope.types(), scope.path("::dx_runtime::client::PaginatedItems"));
    let value = by_value(types, items);
    let (item, value) = match &types.field(*items.last()?).ty {
        Type::Map(key, element) => {
            let (key, element) = (types::value(scope, key), types::element(scope, element));
            (quote!((#key, #element)), quote!(#value.into_iter().collect()))
        }
        Type::List(element) => (types::element(scope, element), value),
        other => (types::value(scope, other), value),
    };
    Some(quote! {
        impl #paginated_items for #input {
            type Item = #item;

            fn items(output: #output) -> Vec<Self::Item> { #value }
        }
    })
}

/// The value at the end of the path, or a default if a value on the path is absent.
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

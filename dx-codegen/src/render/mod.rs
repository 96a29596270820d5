//! IR to tokens, one kind of item a file. Nothing is decided here.

mod builder;
mod client;
mod discovery;
mod endpoint;
mod enumeration;
mod error;
mod expression;
mod literal;
mod operation;
mod pages;
mod place;
mod request;
mod response;
mod scope;
mod shape;
mod structure;
mod tagged;
#[cfg(test)]
mod tests;
mod text;
pub(crate) mod types;
mod union;
mod validate;
mod waiter;
mod xml;

use crate::Part;
use crate::docs::Sentence;
use crate::ir::{Docs, Operation, Service, Structure, StructureId};
use crate::names::ident;
use crate::output::{Item, Module, any_of};
use proc_macro2::TokenStream;
use quote::quote;
pub(crate) use scope::{Context, Scope};

/// All items of a service, those first on which others of their module stand. Each is rendered when its turn comes, so
/// that nobody has to keep the tokens of all of them.
pub(crate) fn items<'c>(context: &'c Context<'_>) -> impl Iterator<Item = Item> + use<'c> {
    let service = context.service;
    let types = &service.types;
    let structures = types.structures().flat_map(move |(id, _)| structure_items(context, id));
    let unions = types.unions();
    let unions = unions.flat_map(move |(id, it)| [union::item(context, it), shape::union(context, id)]);
    let enumerations = types.enumerations.iter().map(enumeration::item);
    let operations = service.operations.iter().flat_map(|it| operation_items(context, it));
    let serde = service.parts.contains(Part::Serde).then(|| serde_items(service)).into_iter().flatten();
    let tagged = service.tagged.iter().map(|it| tagged::item(types, it));
    let validation = service.validation.iter().flat_map(|it| validate::items(context, it));
    let client = service.client.iter().flat_map(|it| client::items(context, it));
    let types = structures.chain(unions).chain(enumerations);
    let all = types.chain(operations).chain(serde).chain(tagged).chain(validation).chain(client);
    shared(context).into_iter().chain(all.map(|item| behind_features(item, service)))
}

/// The item, which is there with the features that the operations have for it.
fn behind_features(item: Item, service: &Service) -> Item {
    let features = service.gates.as_ref().and_then(|gates| gates.items.get(&item.name));
    let cfg = features.and_then(|features| any_of(features));
    item.behind(cfg)
}

fn structure_items(context: &Context<'_>, id: StructureId) -> Vec<Item> {
    let service = context.service;
    let structure = &service.types[id];
    let mut items = vec![structure::item(context, id), shape::structure(context, id)];
    if has_builder(service, structure) {
        items.push(builder::item(context, structure));
    }
    let error = service.error_shapes.get(&id);
    if let Some(response) = error.and_then(|error| error.response.as_ref()) {
        items.push(response::error(context, response));
    }
    items
}

/// Whether a structure has a builder: those that are sent have, and all others if that is asked for.
pub(crate) fn has_builder(service: &Service, structure: &Structure) -> bool {
    structure.usage.sent || service.all_builders
}

fn operation_items(context: &Context<'_>, operation: &Operation) -> Vec<Item> {
    let mut items = vec![operation::item(context.service, operation), error::item(context, operation)];
    if let Some(http) = &operation.http {
        items.push(request::item(context, operation, &http.request));
        items.push(response::item(context, operation, &http.response));
    }
    items
}

fn serde_items(service: &Service) -> impl Iterator<Item = Item> {
    let types = &service.types;
    let structures = types.structures.iter().map(|it| &it.name);
    let unions = types.unions.iter().map(|it| &it.name);
    let all = structures.chain(unions).chain(types.enumerations.iter().map(|it| &it.name));
    all.map(|name| {
        let path = path(name);
        Item::new(Module::Serde, name).item(quote!(::dx_runtime::serde!(#path);))
    })
}

/// What several items of a module, or all of a service, stand on.
fn shared(context: &Context<'_>) -> Vec<Item> {
    let service = context.service;
    let mut items = enumeration::unknown(context);
    if !service.types.unions.is_empty() {
        items.push(union::unknown(context));
    }
    let structures = service.types.structures.iter();
    items.extend(builder::members(structures.filter(|structure| has_builder(service, structure))));
    items.extend(service.validation.iter().flat_map(|it| validate::patterns(context, it)));
    if let Some(endpoint) = &service.endpoint {
        items.push(endpoint::item(context, endpoint));
    }
    items
}

/// The path of what the service defines, from any of its modules.
fn path(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(super::#name)
}

/// Documentation, and the attribute of what is deprecated.
fn docs(docs: &Docs) -> TokenStream {
    let lines = docs.lines.lines().map(doc_line);
    let deprecated = docs.deprecated.as_ref().map(|note| match note.as_str() {
        "" => quote!(#[deprecated]),
        note => quote!(#[deprecated(note = #note)]),
    });
    quote! { #(#lines)* #deprecated }
}

/// Documentation of what dx adds to a model.
fn sentence(sentence: &Sentence) -> TokenStream {
    sentence.lines().map(doc_line).collect()
}

/// A line of documentation.
fn doc_line(line: &str) -> TokenStream {
    let line = doc_text(line);
    quote!(#[doc = #line])
}

/// A line with the space that stands after `///`.
pub(crate) fn doc_text(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

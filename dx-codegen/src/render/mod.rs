//! IR to tokens, one kind of item a file. Nothing is decided here.

mod builder;
mod client;
mod codec;
mod correction;
mod endpoint;
mod enumeration;
mod error;
mod expression;
mod literal;
mod operation;
mod pages;
mod place;
mod read_json;
mod request;
mod response;
mod serde;
mod structure;
mod tagged;
pub(crate) mod types;
mod union;
mod validate;
mod waiter;
mod write_json;

use crate::docs::Sentence;
use crate::gate;
use crate::ir::{Docs, Enumeration, Operation, Service, StructureId, UnionId};
use crate::layout::{Item, Module};
use proc_macro2::TokenStream;
use quote::quote;

/// All items of a service, those first on which others of their module stand. Each is rendered when its turn comes, so
/// that nobody has to keep the tokens of all of them.
pub(crate) fn items(service: &Service) -> impl Iterator<Item = Item> {
    let types = &service.types;
    let structures = types.structures().flat_map(move |(id, _)| structure_items(service, id));
    let unions = types.unions().flat_map(move |(id, _)| union_items(service, id));
    let enumerations = types.enumerations.iter().flat_map(enumeration_items);
    let operations = service.operations.iter();
    let errors = operations.map(|it| Item::new(Module::Errors, &it.error.name, error::render(service, it)));
    let operations = service.operations.iter().flat_map(|it| operation_items(service, it));
    let serde = service.serde.then(|| serde_items(service)).into_iter().flatten();
    let tagged = service.tagged.iter().map(|it| {
        let name = &types[it.content.structure].name;
        Item::new(Module::Conversions, name, tagged::render(types, it))
    });
    let validation = service.validation.iter().flat_map(|it| validate::items(service, it));
    let client = service.client.iter().flat_map(|it| client::items(service, it));
    let types = structures.chain(unions).chain(enumerations).chain(errors);
    let all = types.chain(operations).chain(serde).chain(tagged).chain(validation).chain(client);
    shared(service).into_iter().chain(all.map(|item| gate::behind_features(item, service.gates.as_ref())))
}

fn structure_items(service: &Service, id: StructureId) -> Vec<Item> {
    let structure = &service.types[id];
    let (name, error) = (&structure.name, service.error_shapes.get(&id));
    let module = if structure.error { Module::Errors } else { Module::Types };
    let mut items = vec![
        Item::new(module, name, structure::render(service, structure, error)),
        Item::new(Module::Builders, name, builder::render(&service.types, structure)),
        Item::new(Module::Correction, name, correction::structure(&service.types, structure)),
    ];
    if let Some(response) = error.and_then(|error| error.response.as_ref()) {
        items.push(Item::new(Module::Responses, name, response::error(service, response)));
    }
    if structure.usage.sent {
        items.push(Item::new(Module::WriteJson, name, write_json::structure(service, id)));
    }
    if structure.usage.received {
        items.push(Item::new(Module::ReadJson, name, read_json::structure(service, id)));
    }
    items
}

fn union_items(service: &Service, id: UnionId) -> Vec<Item> {
    let union = &service.types[id];
    let name = &union.name;
    let mut items = vec![
        Item::new(Module::Types, name, union::render(&service.types, union)),
        Item::new(Module::Correction, name, correction::union(union)),
    ];
    if union.usage.sent {
        items.push(Item::new(Module::WriteJson, name, write_json::union(service, id)));
    }
    if union.usage.received {
        items.push(Item::new(Module::ReadJson, name, read_json::union(service, id)));
    }
    items
}

fn enumeration_items(enumeration: &Enumeration) -> [Item; 2] {
    let name = &enumeration.name;
    [
        Item::new(Module::Enums, name, enumeration::render(enumeration)),
        Item::new(Module::Correction, name, correction::enumeration(enumeration)),
    ]
}

fn operation_items(service: &Service, operation: &Operation) -> Vec<Item> {
    let name = &operation.name;
    let mut items = vec![Item::new(Module::Operations, name, operation::render(service, operation))];
    if let Some(http) = &operation.http {
        items.push(Item::new(Module::Requests, name, request::render(service, operation, &http.request)));
        items.push(Item::new(Module::Responses, name, response::render(service, operation, &http.response)));
    }
    items
}

fn serde_items(service: &Service) -> impl Iterator<Item = Item> {
    let types = &service.types;
    let structures = types.structures().map(|(id, it)| (&it.name, serde::structure(service, id)));
    let unions = types.unions().map(|(id, it)| (&it.name, serde::union(service, id)));
    let enumerations = types.enumerations.iter().map(|it| (&it.name, serde::enumeration(it)));
    let all = structures.chain(unions).chain(enumerations);
    all.map(|(name, tokens)| Item::new(Module::Serde, name, tokens))
}

/// What several items of a module, or all of a service, stand on.
fn shared(service: &Service) -> Vec<Item> {
    let mut items = enumeration::unknown(&service.types.enumerations);
    if !service.types.unions.is_empty() {
        items.push(Item::shared(Module::Types, "UnknownVariant", "UnknownVariant", union::unknown()));
    }
    items.extend(builder::members(&service.types.structures));
    items.extend(service.validation.iter().flat_map(validate::patterns));
    if let Some(endpoint) = &service.endpoint {
        items.push(Item::new(Module::Endpoint, "Endpoint", endpoint::render(endpoint, &service.name)));
    }
    items
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

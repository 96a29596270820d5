//! IR to tokens, one kind of item a file. Nothing is decided here.

mod builder;
mod client;
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

use crate::Part;
use crate::docs::Sentence;
use crate::ir::{Docs, Enumeration, Operation, Service, Structure, Union};
use crate::output::{Item, Module, any_of};
use proc_macro2::TokenStream;
use quote::quote;

/// All items of a service, those first on which others of their module stand. Each is rendered when its turn comes, so
/// that nobody has to keep the tokens of all of them.
pub(crate) fn items(service: &Service) -> impl Iterator<Item = Item> {
    let http = any_of(&service.parts.features_of(&[Part::Http]));
    let structures = service.structures.iter().flat_map(move |it| structure_items(it, http.as_ref()));
    let unions = service.unions.iter().flat_map(union_items);
    let enumerations = service.enumerations.iter().flat_map(enumeration_items);
    let errors = service.errors.iter().map(|it| Item::unsplit(Module::Errors, &it.name, error::render(it)));
    let operations = service.operations.iter().flat_map(|it| operation_items(it, &service.name));
    let serde = service.parts.contains(Part::Serde).then(|| serde_items(service)).into_iter().flatten();
    let tagged = service.tagged.iter();
    let tagged = tagged.map(|it| Item::unsplit(Module::Conversions, &it.structure, tagged::render(it)));
    let validation = service.validation.iter().flat_map(validate::items);
    let client = service.client.iter().flat_map(client::items);
    let types = structures.chain(unions).chain(enumerations).chain(errors);
    let all = types.chain(operations).chain(serde).chain(tagged).chain(validation).chain(client);
    shared(service).into_iter().chain(all.map(|item| behind_features(item, service)))
}

/// The item, which is there with the features that the operations have for it.
fn behind_features(item: Item, service: &Service) -> Item {
    let features = service.gates.as_ref().and_then(|gates| gates.items.get(&item.name));
    let cfg = features.and_then(|features| any_of(features));
    item.behind(cfg)
}

fn structure_items(structure: &Structure, http: Option<&TokenStream>) -> Vec<Item> {
    let name = &structure.name;
    let module = if structure.error.is_some() { Module::Errors } else { Module::Types };
    let mut items = vec![
        Item::unsplit(module, name, structure::render(structure, http)),
        Item::unsplit(Module::Builders, name, builder::render(structure)),
        Item::unsplit(Module::Correction, name, correction::structure(structure)),
    ];
    if let Some(response) = structure.error.as_ref().and_then(|error| error.response.as_ref()) {
        items.push(Item::unsplit(Module::Responses, name, response::error(response)));
    }
    if structure.json.write {
        items.push(Item::unsplit(Module::WriteJson, name, write_json::structure(structure)));
    }
    if structure.json.read {
        items.push(Item::unsplit(Module::ReadJson, name, read_json::structure(structure)));
    }
    items
}

fn union_items(union: &Union) -> Vec<Item> {
    let name = &union.name;
    let mut items = vec![
        Item::unsplit(Module::Types, name, union::render(union)),
        Item::unsplit(Module::Correction, name, correction::union(union)),
    ];
    if union.json.write {
        items.push(Item::unsplit(Module::WriteJson, name, write_json::union(union)));
    }
    if union.json.read {
        items.push(Item::unsplit(Module::ReadJson, name, read_json::union(union)));
    }
    items
}

fn enumeration_items(enumeration: &Enumeration) -> [Item; 2] {
    let name = &enumeration.name;
    [
        Item::unsplit(Module::Enums, name, enumeration::render(enumeration)),
        Item::unsplit(Module::Correction, name, correction::enumeration(enumeration)),
    ]
}

fn operation_items(operation: &Operation, service: &str) -> Vec<Item> {
    let name = &operation.name;
    let mut items = vec![operation::item(operation, service)];
    if let Some(http) = &operation.http {
        items.push(Item::unsplit(Module::Requests, name, request::render(operation, &http.request)));
        items.push(Item::unsplit(Module::Responses, name, response::render(operation, &http.response)));
    }
    items
}

fn serde_items(service: &Service) -> impl Iterator<Item = Item> {
    let structures = service.structures.iter().map(|it| (&it.name, serde::structure(it)));
    let unions = service.unions.iter().map(|it| (&it.name, serde::union(it)));
    let enumerations = service.enumerations.iter().map(|it| (&it.name, serde::enumeration(it)));
    let all = structures.chain(unions).chain(enumerations);
    all.map(|(name, tokens)| Item::unsplit(Module::Serde, name, tokens))
}

/// What several items of a module, or all of a service, stand on.
fn shared(service: &Service) -> Vec<Item> {
    let mut items = enumeration::unknown(&service.enumerations);
    if !service.unions.is_empty() {
        items
            .push(Item::unsplit(Module::Types, "UnknownVariant", union::unknown()).defines("UnknownVariant"));
    }
    items.extend(builder::members(&service.structures));
    items.extend(service.validation.iter().flat_map(validate::patterns));
    if let Some(endpoint) = &service.endpoint {
        items.push(Item::unsplit(Module::Endpoint, "Endpoint", endpoint::render(endpoint, &service.name)));
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

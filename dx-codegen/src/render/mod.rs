//! IR to tokens, one kind of item a file. Nothing is decided here.

mod builder;
mod correction;
mod endpoint;
mod enumeration;
mod error;
mod literal;
mod operation;
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
mod write_json;

use crate::ir::{Docs, Http, Operation, Service, Structure, Union};
use crate::layout::{Item, Module};
use proc_macro2::TokenStream;
use quote::quote;

/// All items of a service, in no particular order.
pub(crate) fn items(service: &Service) -> Vec<Item> {
    let mut items = shared(service);
    for structure in &service.structures {
        structure_items(structure, service.features.http.as_deref(), &mut items);
    }
    service.unions.iter().for_each(|union| union_items(union, &mut items));
    for enumeration in &service.enumerations {
        let name = &enumeration.name;
        items.push(Item::new(Module::Enums, name, enumeration::render(enumeration)));
        items.push(Item::new(Module::Correction, name, correction::enumeration(enumeration)));
    }
    for error in &service.errors {
        items.push(Item::new(Module::Errors, &error.name, error::render(error)));
    }
    for operation in &service.operations {
        items.push(Item::new(
            Module::Operations,
            &operation.name,
            operation::render(operation, &service.name),
        ));
        if let Some(http) = &operation.http {
            http_items(operation, http, &mut items);
        }
    }
    if service.serde {
        items.extend(serde_items(service));
    }
    for tagged in &service.tagged {
        items.push(Item::new(Module::Conversions, &tagged.structure, tagged::render(tagged)));
    }
    items.extend(service.validation.iter().flat_map(validate::items));
    items
}

fn structure_items(structure: &Structure, http_feature: Option<&str>, items: &mut Vec<Item>) {
    let name = &structure.name;
    let module = if structure.error.is_some() { Module::Errors } else { Module::Types };
    items.push(Item::new(module, name, structure::render(structure, http_feature)));
    items.push(Item::new(Module::Builders, name, builder::render(structure)));
    items.push(Item::new(Module::Correction, name, correction::structure(structure)));
    if let Some(response) = structure.error.as_ref().and_then(|error| error.response.as_ref()) {
        items.push(Item::new(Module::Responses, name, response::error(response)));
    }
    if structure.json.write {
        items.push(Item::new(Module::WriteJson, name, write_json::structure(structure)));
    }
    if structure.json.read {
        items.push(Item::new(Module::ReadJson, name, read_json::structure(structure)));
    }
}

fn union_items(union: &Union, items: &mut Vec<Item>) {
    let name = &union.name;
    items.push(Item::new(Module::Types, name, union::render(union)));
    items.push(Item::new(Module::Correction, name, correction::union(union)));
    if union.json.write {
        items.push(Item::new(Module::WriteJson, name, write_json::union(union)));
    }
    if union.json.read {
        items.push(Item::new(Module::ReadJson, name, read_json::union(union)));
    }
}

fn http_items(operation: &Operation, http: &Http, items: &mut Vec<Item>) {
    let name = &operation.name;
    items.push(Item::new(Module::Requests, name, request::render(operation, &http.request)));
    items.push(Item::new(Module::Responses, name, response::render(operation, &http.response)));
}

fn serde_items(service: &Service) -> impl Iterator<Item = Item> {
    let structures = service.structures.iter().map(|it| (&it.name, serde::structure(it)));
    let unions = service.unions.iter().map(|it| (&it.name, serde::union(it)));
    let enumerations = service.enumerations.iter().map(|it| (&it.name, serde::enumeration(it)));
    let all = structures.chain(unions).chain(enumerations);
    all.map(|(name, tokens)| Item::new(Module::Serde, name, tokens))
}

/// What several items of a service stand on.
fn shared(service: &Service) -> Vec<Item> {
    let mut items = enumeration::unknown(&service.enumerations);
    if !service.unions.is_empty() {
        items.push(Item::new(Module::Types, "UnknownVariant", union::unknown()));
    }
    items.extend(builder::members(&service.structures));
    if let Some(endpoint) = &service.endpoint {
        items.push(Item::new(Module::Endpoint, "Endpoint", endpoint::render(endpoint, &service.name)));
    }
    items
}

/// Documentation, and the attribute of what is deprecated.
fn docs(docs: &Docs) -> TokenStream {
    let lines = docs.lines.iter().map(|line| doc_line(line));
    let deprecated = docs.deprecated.as_ref().map(|note| {
        if note.is_empty() { quote!(#[deprecated]) } else { quote!(#[deprecated(note = #note)]) }
    });
    quote! { #(#lines)* #deprecated }
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

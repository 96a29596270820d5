//! IR to tokens, one kind of item a file. Nothing is decided here.

mod builder;
mod correction;
mod enumeration;
mod error;
mod literal;
mod operation;
mod read_json;
mod structure;
mod tagged;
mod types;
mod union;
mod write_json;

use crate::ir::{Docs, Service, Structure, Union};
use crate::layout::{Item, Module};
use proc_macro2::TokenStream;
use quote::quote;

/// All items of a service, in no particular order.
pub(crate) fn items(service: &Service) -> Vec<Item> {
    let mut items = shared(service);
    service.structures.iter().for_each(|structure| structure_items(structure, &mut items));
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
    }
    for tagged in &service.tagged {
        items.push(Item::new(Module::Conversions, &tagged.structure, tagged::render(tagged)));
    }
    items
}

fn structure_items(structure: &Structure, items: &mut Vec<Item>) {
    let name = &structure.name;
    let module = if structure.error.is_some() { Module::Errors } else { Module::Types };
    items.push(Item::new(module, name, structure::render(structure)));
    items.push(Item::new(Module::Builders, name, builder::render(structure)));
    items.push(Item::new(Module::Correction, name, correction::structure(structure)));
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

/// What several items of a service stand on.
fn shared(service: &Service) -> Vec<Item> {
    let mut items = enumeration::unknown(&service.enumerations);
    if !service.unions.is_empty() {
        items.push(Item::new(Module::Types, "UnknownVariant", union::unknown()));
    }
    items.extend(builder::members(&service.structures));
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

/// A line of documentation, with the space that stands after `///`.
fn doc_line(line: &str) -> TokenStream {
    let line = if line.is_empty() { String::new() } else { format!(" {line}") };
    quote!(#[doc = #line])
}

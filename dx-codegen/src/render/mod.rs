//! Renders the IR to tokens, with a file for each kind of item. No decisions are made here.

mod builder;
mod client;
mod discovery;
mod endpoint;
mod enumeration;
mod error;
mod jmespath;
mod literal;
mod operation;
mod pages;

mod request;
mod response;
mod scope;
mod served;
mod shape;
mod structure;
mod tagged;
#[cfg(test)]
mod tests;
mod text;
pub(crate) mod types;
mod union;
mod validate;
mod value_expr;
mod waiter;
mod xml;

use crate::Part;
use crate::docs::Sentence;
use crate::ir::{Client, Docs, Endpoint, Operation, Service, Structure, StructureId};
use crate::names::ident;
use crate::output::{Item, Module, any_of};
use proc_macro2::TokenStream;
use quote::quote;
pub(crate) use scope::{Context, Scope};

/// A part of a service's items. It is rendered on demand, so that the tokens of all items need not be held at once.
pub(crate) type Unit<'c> = Box<dyn Fn() -> Box<dyn Iterator<Item = Item> + 'c> + Sync + 'c>;

/// Iterates over all items of a service. Shared items of a module come first.
pub(crate) fn items<'c>(context: &'c Context<'_>) -> impl Iterator<Item = Item> + use<'c> {
    units(context).into_iter().flat_map(|unit| unit())
}

/// All items of a service in units that can be rendered in parallel, in the order of [`items`].
pub(crate) fn units<'c>(context: &'c Context<'_>) -> Vec<Unit<'c>> {
    let service = context.service;
    let types = &service.types;
    let mut units: Vec<Unit<'c>> = vec![Box::new(|| Box::new(shared(context).into_iter()))];
    units.extend(types.structures().map(|(id, _)| unit(service, move || structure_items(context, id))));
    let unions = types.unions();
    units.extend(
        unions.map(|(id, it)| unit(service, move || [union::item(context, it), shape::union(context, id)])),
    );
    units.extend(types.enumerations.iter().map(|it| unit(service, move || [enumeration::item(it)])));
    units.extend(service.operations.iter().map(|it| unit(service, move || operation_items(context, it))));
    units.extend(service.endpoint.iter().map(|it| unit(service, move || binding_items(context, it))));
    if service.parts.contains(Part::Serde) {
        units.push(unit(service, || serde_items(service)));
    }
    units.extend(service.tagged.iter().map(|it| unit(service, move || [tagged::item(types, it)])));
    units.extend(service.validation.iter().map(|it| unit(service, move || validate::items(context, it))));
    units.extend(service.client.iter().map(|it| unit(service, move || client::items(context, it))));
    units.extend(service.client.iter().map(|it| unit(service, move || served_items(service, it))));
    units
}

/// A unit of items behind the features of their operations.
fn unit<'c, I>(service: &'c Service, render: impl Fn() -> I + Sync + 'c) -> Unit<'c>
where
    I: IntoIterator<Item = Item>,
    I::IntoIter: 'c,
{
    Box::new(move || Box::new(render().into_iter().map(|item| behind_features(item, service))))
}

/// Puts an item behind the features of its operations.
fn behind_features(item: Item, service: &Service) -> Item {
    let features = service.operation_features.as_ref().and_then(|it| it.items.get(&item.name));
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

/// Whether a structure has a builder: those that are sent have one, others only on request.
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

/// The parameters of the endpoint rules that operations set.
fn binding_items<'c>(
    context: &'c Context<'_>,
    endpoint: &'c Endpoint,
) -> impl Iterator<Item = Item> + use<'c> {
    let operations = context.service.operations.iter().zip(&endpoint.bindings);
    let bound = operations.filter(|(_, bindings)| !bindings.is_empty());
    bound.map(move |(operation, bindings)| endpoint::bindings(context, operation, bindings, endpoint))
}

/// The server's side of what clients call.
fn served_items<'c>(service: &'c Service, client: &'c Client) -> impl Iterator<Item = Item> + use<'c> {
    let operations = service
        .operations
        .iter()
        .filter_map(|it| Some(served::operation(service, client, it, it.http.as_ref()?)));
    let errors = service.error_shapes.iter().map(|(id, error)| served::error(service, *id, error));
    [served::service(service, client)].into_iter().chain(operations).chain(errors)
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

/// The items that others of a module, or all modules, depend on.
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

/// The path of an item of the service, from any module.
fn path(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(super::#name)
}

/// The documentation, and the attribute of a deprecated item.
fn docs(docs: &Docs) -> TokenStream {
    let lines = docs.lines.lines().map(doc_line);
    let deprecated = docs.deprecated.as_ref().map(|note| match note.as_str() {
        "" => quote!(#[deprecated]),
        note => quote!(#[deprecated(note = #note)]),
    });
    quote! { #(#lines)* #deprecated }
}

/// Documentation of items that do not come from a model.
fn sentence(sentence: &Sentence) -> TokenStream {
    sentence.lines().map(doc_line).collect()
}

/// A line of documentation.
fn doc_line(line: &str) -> TokenStream {
    let line = doc_text(line);
    quote!(#[doc = #line])
}

/// The line, preceded by the space after `///`.
pub(crate) fn doc_text(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

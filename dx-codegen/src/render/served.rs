//! The server's side of operations, for the test kit of the runtime: where the members of inputs, outputs and errors are
//! that are not in the body.

use super::path;
use crate::ir::{self, Client, ErrorShape, Field, Operation, Part, RequestBody, Service, StructureId, Type};
use crate::ir::{Http, ResponseBody, WireMember};
use crate::names::ident;
use crate::output::{Item, Module, Table, any_of};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The operations of the service.
pub(super) fn service(service: &Service, client: &Client) -> Item {
    let operations = service.operations.iter().filter(|operation| operation.http.is_some());
    let rows = operations.map(|operation| {
        let features =
            service.operation_features.as_ref().and_then(|features| features.items.get(&operation.name));
        let (cfg, name) = (features.and_then(|features| any_of(features)), path(&operation.name));
        quote!(#cfg #name,)
    });
    let (name, model_name) = (path(&client.service), &client.name);
    let table = Table::of(quote!(served_service)).section(quote!(#name as #model_name), rows.collect());
    Item::new(Module::TestUtil, "").import("::dx_runtime::served_service").table(table)
}

/// The request and the response of an operation.
pub(super) fn operation(service: &Service, client: &Client, operation: &Operation, http: &Http) -> Item {
    let [name, marker, error] =
        [&operation.name, &client.service, &operation.error.name].map(|name| path(name));
    let (method, uri) = (&http.request.method, uri(service, http));
    let status = Literal::u16_unsuffixed(http.status);
    let content_type = match &http.request.body {
        RequestBody::Empty => None,
        RequestBody::Members { content_type, .. } | RequestBody::Payload { content_type, .. } => {
            Some(content_type)
        }
    };
    let has_bucket = http.request.path.iter().any(|part| matches!(part, Part::Bucket(_)));
    let is_unwrapped =
        matches!(&http.response.body, ResponseBody::Members(codec) if codec.path.ends_with("::Unwrapped"));
    let has_bucket = has_bucket.then(|| quote!(, has_bucket));
    let is_unwrapped = is_unwrapped.then(|| quote!(, is_unwrapped));
    let variants = operation.error.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        quote!(#name,)
    });
    let head = quote!(#name: #marker, #method #uri #content_type #has_bucket #is_unwrapped);
    let table = Table::of(quote!(served_operation))
        .section(head, places(service, operation.input))
        .section(quote!(returns #status), places(service, operation.output))
        .section(quote!(or #error), variants.collect());
    Item::new(Module::TestUtil, &operation.name).import("::dx_runtime::served_operation").table(table)
}

/// The response of an error.
pub(super) fn error(service: &Service, id: StructureId, error: &ErrorShape) -> Item {
    let (structure, status) = (&service.types[id].name, Literal::u16_unsuffixed(error.status));
    let name = path(structure);
    let table = Table::of(quote!(served_error)).section(quote!(#name: #status), places(service, id));
    Item::new(Module::TestUtil, structure).import("::dx_runtime::served_error").table(table)
}

/// The pattern of the URI, as in the trait `http`, with labels by the members' names for serde.
fn uri(service: &Service, http: &Http) -> String {
    let label = |field: &ir::FieldRef, start: &str| {
        let wire = service.wire.field(*field);
        let is_greedy = matches!(wire.place, ir::Place::Label { greedy: true, .. });
        format!("{start}{{{}{}}}", wire.serde_name, if is_greedy { "+" } else { "" })
    };
    let part = |part: &Part| match part {
        Part::Literal(text) => text.clone(),
        Part::Label(field) | Part::Key(field) => label(field, ""),
        Part::Bucket(field) => label(field, "/"),
    };
    let mut uri: String = http.request.path.iter().map(part).collect();
    for (at, literal) in http.request.query.iter().enumerate() {
        uri.push(if at == 0 { '?' } else { '&' });
        uri.push_str(literal);
    }
    uri
}

/// The members that are neither in the body nor labels.
fn places(service: &Service, id: StructureId) -> Vec<TokenStream> {
    service.fields(id).filter_map(|(field, wire)| row(field, wire)).collect()
}

fn row(field: &Field, wire: &WireMember) -> Option<TokenStream> {
    let place = match &wire.place {
        ir::Place::Body | ir::Place::Label { .. } => return None,
        ir::Place::Payload => quote!(Payload),
        ir::Place::Query(name) => quote!(Query(#name)),
        ir::Place::QueryParams => quote!(QueryParams),
        ir::Place::Header { name, base64: true } => quote!(Base64Header(#name)),
        ir::Place::Header { name, .. } if is_list_of_timestamps(&field.ty) => quote!(TimestampsHeader(#name)),
        ir::Place::Header { name, .. } => quote!(Header(#name)),
        ir::Place::PrefixHeaders(prefix) => quote!(PrefixHeaders(#prefix)),
        ir::Place::Status => quote!(Status),
    };
    let name = &wire.serde_name;
    Some(quote!(#name: #place,))
}

fn is_list_of_timestamps(ty: &Type) -> bool {
    matches!(ty, Type::List(element) if element.ty == Type::Timestamp)
}

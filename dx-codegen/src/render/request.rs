//! Requests.

use super::text::{Text, Texts, pattern};
use super::value_expr::ValueExpr;
use super::{Context, Scope, path, types, xml};
use crate::ir::{
    self, BodyRoot, Codec, Element, Field, FieldRef, Operation, Part, Request, RequestBody, Type, WireMember,
};
use crate::names::ident;
use crate::output::{Item, Module};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

pub(super) fn item(context: &Context<'_>, operation: &Operation, request: &Request) -> Item {
    let (scope, types) = (Scope::new(context), &context.service.types);
    let [name, input] = [&operation.name, &types[operation.input].name].map(|name| path(name));
    let method = &request.method;
    let token = request.idempotency_token.map(|token| idempotency_token(&scope, types.field(token)));
    let statements = statements(&scope, request);
    let request = quote! {
        request!(#name, #method, |request, input: &#input, options| { #token #statements });
    };
    let item = Item::new(Module::Requests, &operation.name).import("::dx_runtime::request").item(request);
    item.imports(scope.imports())
}

fn statements(scope: &Scope<'_>, request: &Request) -> TokenStream {
    let endpoint = request.endpoint.map(|field| {
        let (field, wire) = scope.service.field(field);
        let (member, value) = (&field.member, label_text(scope, field, wire));
        quote!(request.endpoint(#member, #value);)
    });
    let host =
        request.host.iter().map(|part| part_of(scope, part, "host_prefix", "host_label", "host_label"));
    let host = (!request.host.is_empty()).then(|| quote!(if options.host_prefix { #(#host)* }));
    let path = request.path.iter().map(|part| part_of(scope, part, "path", "label", "greedy_label"));
    let query = request.query.iter().map(|text| quote!(request.query_literal(#text);));
    let headers = request.headers.iter().map(|(name, value)| quote!(request.header(#name, #name, #value);));
    let members = request.members.iter().map(|field| member(scope, *field));
    let body = body(scope, &request.body);
    let gzip = request.gzip.then(|| quote!(request.gzip(options.min_compression_bytes);));
    let md5 = request.md5.then(|| quote!(request.md5();));
    let tree_hash = request.tree_hash.then(|| quote!(request.tree_hash();));
    quote! { #endpoint #host #(#path)* #(#query)* #(#headers)* #(#members)* #body #gzip #md5 #tree_hash }
}

/// The input is cloned only if a token has to be generated.
fn idempotency_token(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let (field, cow) = (ident(&field.name), scope.path("::std::borrow::Cow"));
    quote! {
        let mut input = #cow::Borrowed(input);
        if input.#field.is_none() {
            input.to_mut().#field = Some((options.idempotency_token)());
        }
        let input = &*input;
    }
}

/// A part of the host or path. The methods of the builder are given for literals, labels and greedy labels.
fn part_of(scope: &Scope<'_>, part: &Part, literal: &str, label: &str, greedy: &str) -> TokenStream {
    let field = match part {
        Part::Literal(text) => {
            let literal = format_ident!("{literal}");
            return quote!(request.#literal(#text););
        }
        Part::Label(field) | Part::Bucket(field) | Part::Key(field) => *field,
    };
    let (field, wire) = scope.service.field(field);
    let is_greedy = matches!(wire.place, ir::Place::Label { greedy: true, .. });
    let (member, value) = (&field.member, label_text(scope, field, wire));
    let method = ident(match part {
        Part::Bucket(_) => return quote!(request.bucket(#member, #value, options.bucket_addressing);),
        Part::Key(_) => "key",
        _ if is_greedy => greedy,
        _ => label,
    });
    quote!(request.#method(#member, #value);)
}

/// The text of a label, as an `Option`.
fn label_text(scope: &Scope<'_>, field: &Field, wire: &WireMember) -> TokenStream {
    let (name, texts) = (ident(&field.name), Texts::label(scope, wire));
    if !field.is_optional() {
        let text = texts.text(&field.ty, &ValueExpr::Owned(quote!(input.#name))).reference();
        return quote!(Some(#text));
    }
    let text = texts.optional(&field.ty, &quote!(input.#name));
    match &wire.place {
        ir::Place::Label { default: Some(default), .. } => {
            quote!(#text.filter(|label| !label.is_empty()).or(Some(#default)))
        }
        _ => text,
    }
}

/// A member in the query or in headers.
fn member(scope: &Scope<'_>, field: FieldRef) -> TokenStream {
    let (field, wire) = scope.service.field(field);
    let texts = Texts::of(scope, wire);
    match &wire.place {
        ir::Place::Query(name) => query(field, name, texts),
        ir::Place::QueryParams => query_params(field, texts),
        ir::Place::Header { name, .. } => header(field, name, texts),
        ir::Place::PrefixHeaders(prefix) => prefix_headers(field, prefix, texts),
        ir::Place::Body | ir::Place::Payload | ir::Place::Label { .. } | ir::Place::Status => {
            TokenStream::new()
        }
    }
}

/// A statement that uses the member's value, if it has one.
fn with_value(field: &Field, statement: impl FnOnce(&ValueExpr) -> TokenStream) -> TokenStream {
    let name = ident(&field.name);
    if field.is_optional() {
        let (reference, place) = pattern(&field.ty);
        let statement = statement(&place);
        quote!(if let Some(value) = #reference input.#name { #statement })
    } else {
        statement(&ValueExpr::Owned(quote!(input.#name)))
    }
}

fn query(field: &Field, name: &str, texts: Texts<'_>) -> TokenStream {
    with_value(field, |place| match &field.ty {
        Type::List(element) => {
            let (list, item) =
                (items(element, place), texts.text(&element.ty, &ValueExpr::Reference(quote!(item))));
            let item = item.reference();
            quote!(for item in #list { request.query(#name, #item); })
        }
        ty => {
            let text = texts.text(ty, place).reference();
            quote!(request.query(#name, #text);)
        }
    })
}

/// Parameters that the query already has are not replaced.
fn query_params(field: &Field, texts: Texts<'_>) -> TokenStream {
    let Type::Map(key, element) = &field.ty else { return TokenStream::new() };
    let key = texts.text(key, &ValueExpr::Reference(quote!(name))).reference();
    let value = ValueExpr::Reference(quote!(value));
    let send = match &element.ty {
        Type::List(element) => {
            let item = texts.text(&element.ty, &ValueExpr::Reference(quote!(item))).reference();
            let items = items(element, &value);
            quote!(for item in #items { request.query(#key, #item); })
        }
        ty => {
            let text = texts.text(ty, &value).reference();
            quote!(request.query(#key, #text);)
        }
    };
    with_value(field, |place| {
        let map = entries(element, place);
        quote!(for (name, value) in #map { if !request.has_query(#key) { #send } })
    })
}

/// Headers that are already set are not replaced.
fn prefix_headers(field: &Field, prefix: &str, texts: Texts<'_>) -> TokenStream {
    let Type::Map(key, element) = &field.ty else { return TokenStream::new() };
    let member = &field.member;
    let key = texts.text(key, &ValueExpr::Reference(quote!(name)));
    let text = texts.text(&element.ty, &ValueExpr::Reference(quote!(value))).reference();
    let (declare, name) = if prefix.is_empty() {
        (None, key.reference())
    } else {
        let key = key.tokens();
        (Some(quote!(let name = [#prefix, #key].concat();)), quote!(&name))
    };
    with_value(field, |place| {
        let map = entries(element, place);
        quote! {
            for (name, value) in #map {
                #declare
                if !request.has_header(#name) { request.header(#member, #name, #text); }
            }
        }
    })
}

fn header(field: &Field, name: &str, texts: Texts<'_>) -> TokenStream {
    let member = &field.member;
    with_value(field, |place| match &field.ty {
        Type::List(element) => {
            let item = texts.text(&element.ty, &ValueExpr::Reference(quote!(item)));
            let items = match (&element.ty, item) {
                (Type::String, Text::Borrowed(_)) => items(element, place),
                (_, Text::Borrowed(item) | Text::Made(item)) => {
                    let list = place.receiver();
                    let flatten = element.sparse.then(|| quote!(.flatten()));
                    quote!(#list.iter() #flatten .map(|item| #item))
                }
            };
            let quoted = matches!(element.ty, Type::String | Type::Enumeration(_));
            quote!(request.header_list(#member, #name, #items, #quoted);)
        }
        ty => {
            let text = texts.text(ty, place).reference();
            quote!(request.header(#member, #name, #text);)
        }
    })
}

/// The elements of a list, except null ones.
fn items(element: &Element, list: &ValueExpr) -> TokenStream {
    let (reference, receiver) = (list.reference(), list.receiver());
    if element.sparse { quote!(#receiver.iter().flatten()) } else { reference }
}

/// The entries of a map, except those with a null value.
fn entries(element: &Element, map: &ValueExpr) -> TokenStream {
    let (reference, receiver) = (map.reference(), map.receiver());
    if element.sparse {
        quote!(#receiver.iter().filter_map(|(name, value)| Some((name, value.as_ref()?))))
    } else {
        reference
    }
}

fn body(scope: &Scope<'_>, body: &RequestBody) -> TokenStream {
    match body {
        RequestBody::Empty => TokenStream::new(),
        RequestBody::Members { codec, content_type, root: None } => {
            let codec = scope.path(codec.path);
            quote!(request.encode::<#codec, _>(#content_type, input);)
        }
        RequestBody::Members { codec, content_type, root: Some(root) } => {
            let (codec, root) = (scope.path(codec.path), xml::root(scope, root));
            quote!(#root request.encode_payload::<#codec, _>(#content_type, ROOT, input);)
        }
        RequestBody::Payload { codec, field, content_type, empty_structure, root } => {
            let send = payload(scope, *field, *codec, content_type, root.as_ref());
            if *empty_structure && scope.types().field(*field).is_optional() {
                let [codec, unit] = [codec.path, "::dx_runtime::shape::Unit"].map(|name| scope.path(name));
                quote!(#send else { request.encode::<#codec, _>(#content_type, &#unit); })
            } else {
                send
            }
        }
    }
}

/// The body of a payload member.
fn payload(
    scope: &Scope<'_>,
    field_ref: FieldRef,
    codec: Codec,
    content_type: &str,
    root: Option<&BodyRoot>,
) -> TokenStream {
    let (field, _) = scope.service.field(field_ref);
    with_value(field, |place| {
        let (value, reference) = (place.receiver(), place.reference());
        match &field.ty {
            Type::Blob => quote!(request.body(Some(#content_type), #value.as_slice());),
            Type::String | Type::Enumeration(_) => {
                quote!(request.body(Some(#content_type), #value.as_str());)
            }
            _ => {
                let codec = scope.path(codec.path);
                let (root, member) = match root {
                    Some(root) => (Some(xml::root(scope, root)), quote!(ROOT)),
                    None => (None, types::member(scope, field_ref)),
                };
                quote!(#root request.encode_payload::<#codec, _>(#content_type, #member, #reference);)
            }
        }
    })
}

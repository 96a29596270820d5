//! Responses.

use super::types::{self, timestamp_format};
use super::{Context, Scope, path};
use crate::ir::{Codec, Field, FieldRef, Operation, Place, Response, ResponseBody, TimestampFormat, Type};
use crate::names::ident;
use crate::output::{Item, Module, Table};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn item(context: &Context<'_>, operation: &Operation, response: &Response) -> Item {
    let (scope, output) = (Scope::new(context), &context.service.types[operation.output].name);
    let [name, output, error] = [&operation.name, output, &operation.error.name].map(|name| path(name));
    let item = Item::new(Module::Responses, &operation.name).import("::dx_runtime::response");
    let table = |by| Table::of(quote!(response)).tail(Some(quote!(#name => Result<#output, #error> #by)));
    let item = match (&response.body, response.members.as_slice()) {
        (ResponseBody::Ignored, []) => item.table(table(None::<TokenStream>)),
        (ResponseBody::Members(codec), []) => {
            let codec = scope.path(codec.path);
            item.table(table(Some(quote!(by #codec))))
        }
        _ => {
            let statements = statements(&scope, response);
            item.item(quote!(response!(#name, |response| -> Result<#output, #error> { #statements });))
        }
    };
    item.imports(scope.imports())
}

/// Reads an error of which some members are not in the body.
pub(super) fn error(context: &Context<'_>, response: &Response) -> Item {
    let (scope, name) = (Scope::new(context), &context.service.types[response.structure].name);
    let statements = statements(&scope, response);
    let [meta, error, received] =
        ["::dx_runtime::ErrorMeta", "::dx_runtime::ResponseError", "::dx_runtime::http::Received"]
            .map(|name| scope.path(name));
    let shape = path(name);
    let read = quote! {
        impl #shape {
            pub(super) fn of_meta(meta: &#meta) -> Result<Self, #error> {
                let response = #received::of_error(meta);
                #statements
            }
        }
    };
    Item::new(Module::Responses, name).item(read).imports(scope.imports())
}

/// The initial value of a structure.
fn correction(scope: &Scope<'_>) -> TokenStream {
    let correction = scope.path("::dx_runtime::shape::ErrorCorrection");
    quote!(#correction::corrected())
}

/// Reads the structure of a `response`, member by member.
fn statements(scope: &Scope<'_>, response: &Response) -> TokenStream {
    let name = path(&scope.service.types[response.structure].name);
    let (start, payload) = match &response.body {
        ResponseBody::Ignored => (correction(scope), None),
        ResponseBody::Payload(codec, field) => (correction(scope), Some(payload(scope, *codec, *field))),
        ResponseBody::Members(codec) => {
            let codec = scope.path(codec.path);
            (quote!(response.decode::<#codec, _>()?), None)
        }
    };
    let members = response.members.iter().map(|field| member(scope, *field, response));
    quote! {
        let mut output: #name = #start;
        #(#members)*
        #payload
        Ok(output)
    }
}

fn member(scope: &Scope<'_>, field: FieldRef, response: &Response) -> TokenStream {
    let (field, wire) = scope.service.field(field);
    match &wire.place {
        Place::Header { name, base64 } => {
            set(field, &header(scope, field, name, *base64, wire.timestamp_format_in_place()))
        }
        Place::PrefixHeaders(prefix) => prefix_headers(field, prefix, response.has_empty_prefix_headers),
        Place::Status => set_always(field, &quote!(response.status().into())),
        Place::Body | Place::Payload | Place::Label { .. } | Place::Query(_) | Place::QueryParams => {
            TokenStream::new()
        }
    }
}

/// Sets a field to `value`, an `Option`. If it is `None`, a field that always has a value keeps it.
fn set(field: &Field, value: &TokenStream) -> TokenStream {
    let name = ident(&field.name);
    if field.is_optional() {
        quote!(output.#name = #value;)
    } else {
        quote!(if let Some(value) = #value { output.#name = value; })
    }
}

fn set_always(field: &Field, value: &TokenStream) -> TokenStream {
    let name = ident(&field.name);
    if field.is_optional() { quote!(output.#name = Some(#value);) } else { quote!(output.#name = #value;) }
}

fn header(
    scope: &Scope<'_>,
    field: &Field,
    name: &str,
    base64: bool,
    timestamps: TimestampFormat,
) -> TokenStream {
    let Type::List(element) = &field.ty else {
        let parse = parse(scope, &field.ty, base64, timestamps);
        return quote!(response.header_as(#name, #parse)?);
    };
    let list = if element.ty == Type::Timestamp {
        let format = timestamp_format(scope, timestamps);
        quote!(response.header_timestamps(#name, #format)?)
    } else {
        let parse = parse(scope, &element.ty, base64, timestamps);
        quote!(response.header_list(#name, #parse)?)
    };
    if element.sparse { quote!(#list.map(|list| list.into_iter().map(Some).collect())) } else { list }
}

fn prefix_headers(field: &Field, prefix: &str, even_if_empty: bool) -> TokenStream {
    let Type::Map(key, element) = &field.ty else { return TokenStream::new() };
    let entries = match (&**key, element.sparse) {
        (Type::String, false) => quote!(),
        (Type::String, true) => quote!(.map(|(name, value)| (name, Some(value)))),
        (_, false) => quote!(.map(|(name, value)| (name.as_str().into(), value))),
        (_, true) => quote!(.map(|(name, value)| (name.as_str().into(), Some(value)))),
    };
    if even_if_empty {
        return set_always(field, &quote!(response.headers_with_prefix(#prefix) #entries .collect()));
    }
    let set = set_always(field, &quote!(headers.collect()));
    quote! {
        let mut headers = response.headers_with_prefix(#prefix) #entries .peekable();
        if headers.peek().is_some() { #set }
    }
}

/// The function that parses a value from text.
fn parse(scope: &Scope<'_>, ty: &Type, base64: bool, timestamps: TimestampFormat) -> TokenStream {
    let text = scope.path("::dx_runtime::http::text");
    let function = ident(match ty {
        Type::String if base64 => "parse_base64",
        Type::Enumeration(_) => "parse_enumeration",
        Type::Boolean => "parse_boolean",
        Type::I8 | Type::I16 | Type::I32 | Type::I64 => "parse_integer",
        Type::IntEnumeration(_) => "parse_int_enum",
        Type::F32 => "parse_float",
        Type::F64 => "parse_double",
        Type::BigInteger => "parse_big_integer",
        Type::BigDecimal => "parse_big_decimal",
        Type::Timestamp => {
            let format = timestamp_format(scope, timestamps);
            return quote!(|value| #text::parse_timestamp(value, #format));
        }
        // Other types have no text form, and are rejected as header members.
        _ => "parse_string",
    });
    quote!(#text::#function)
}

fn payload(scope: &Scope<'_>, codec: Codec, field_ref: FieldRef) -> TokenStream {
    let (field, _) = scope.service.field(field_ref);
    let value = match &field.ty {
        Type::Blob => quote!(response.blob_payload()),
        Type::String | Type::Enumeration(_) => quote!(response.text_payload()?.map(Into::into)),
        _ => {
            let (codec, member) = (scope.path(codec.path), types::member(scope, field_ref));
            quote!(response.decode_payload::<#codec, _>(#member)?)
        }
    };
    set(field, &value)
}

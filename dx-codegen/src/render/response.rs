//! Responses.

use super::sentence;
use super::types::timestamp_format;
use crate::docs::Sentence;
use crate::ir::{Bound, Location, Operation, Response, ResponseBody, Type};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn render(operation: &Operation, response: &Response) -> TokenStream {
    let (name, output, error) = (ident(&operation.name), ident(&operation.output), ident(&operation.error));
    let docs = Sentence::new("The output of ").code(&operation.model_name);
    let docs = sentence(&docs.words(" that `response` has."));
    let read = match (&response.body, response.members.as_slice()) {
        (ResponseBody::Ignored, []) => quote!(|_| Ok(ErrorCorrection::corrected())),
        (ResponseBody::Json, []) => quote!(|response| response.decode::<Json, _>()),
        _ => {
            let statements = statements(response);
            quote!(|response| { #statements })
        }
    };
    quote! {
        impl super::#name {
            #docs
            ///
            /// # Errors
            ///
            /// What the response tells of, if its status is none of success; also when it can't be read.
            pub fn response<B: AsRef<[u8]>>(response: Response<B>) -> Result<super::#output, super::#error> {
                read_response(&response, #read)
            }
        }
    }
}

/// How an error is read of which not all is in its JSON object.
pub(super) fn error(response: &Response) -> TokenStream {
    let name = ident(&response.structure);
    let statements = statements(response);
    quote! {
        impl super::#name {
            pub(super) fn of_meta(meta: &ErrorMeta) -> Result<Self, ResponseError> {
                let response = Received::of_error(meta);
                #statements
            }
        }
    }
}

/// The structure that a `response` has, member by member.
fn statements(response: &Response) -> TokenStream {
    let name = ident(&response.structure);
    let (start, payload) = match &response.body {
        ResponseBody::Ignored => (quote!(ErrorCorrection::corrected()), None),
        ResponseBody::Payload(bound) => (quote!(ErrorCorrection::corrected()), Some(payload(bound))),
        ResponseBody::Json => (quote!(response.decode::<Json, _>()?), None),
    };
    let members = response.members.iter().map(|(bound, location)| member(bound, location));
    quote! {
        let mut output: super::#name = #start;
        #(#members)*
        #payload
        Ok(output)
    }
}

fn member(bound: &Bound, location: &Location) -> TokenStream {
    match location {
        Location::Header(name) => set(bound, &header(bound, name)),
        Location::PrefixHeaders(prefix) => prefix_headers(bound, prefix),
        Location::Status => set_always(bound, &quote!(response.status().into())),
        Location::Query(_) | Location::QueryParams => TokenStream::new(),
    }
}

/// Sets the field to `value`, an `Option`. One that always has a value keeps its own when there is none.
fn set(bound: &Bound, value: &TokenStream) -> TokenStream {
    let field = ident(&bound.field);
    if bound.optional {
        quote!(output.#field = #value;)
    } else {
        quote!(if let Some(value) = #value { output.#field = value; })
    }
}

fn set_always(bound: &Bound, value: &TokenStream) -> TokenStream {
    let field = ident(&bound.field);
    if bound.optional { quote!(output.#field = Some(#value);) } else { quote!(output.#field = #value;) }
}

fn header(bound: &Bound, name: &str) -> TokenStream {
    let Type::List(element) = &bound.ty else {
        let parse = parse(&bound.ty, bound.base64);
        return quote!(response.header_as(#name, #parse)?);
    };
    let list = if let Type::Timestamp(format) = element.ty {
        let format = timestamp_format(format);
        quote!(response.header_timestamps(#name, #format)?)
    } else {
        let parse = parse(&element.ty, bound.base64);
        quote!(response.header_list(#name, #parse)?)
    };
    if element.sparse { quote!(#list.map(|list| list.into_iter().map(Some).collect())) } else { list }
}

fn prefix_headers(bound: &Bound, prefix: &str) -> TokenStream {
    let Type::Map(key, element) = &bound.ty else { return TokenStream::new() };
    let entries = match (&**key, element.sparse) {
        (Type::String, false) => quote!(),
        (Type::String, true) => quote!(.map(|(name, value)| (name, Some(value)))),
        (_, false) => quote!(.map(|(name, value)| (name.as_str().into(), value))),
        (_, true) => quote!(.map(|(name, value)| (name.as_str().into(), Some(value)))),
    };
    let set = set_always(bound, &quote!(headers.collect()));
    quote! {
        let mut headers = response.headers_with_prefix(#prefix) #entries .peekable();
        if headers.peek().is_some() { #set }
    }
}

/// A function that makes a value of a text.
fn parse(ty: &Type, base64: bool) -> TokenStream {
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
        Type::Timestamp(format) => {
            let format = timestamp_format(*format);
            return quote!(|value| text::parse_timestamp(value, #format));
        }
        // The others have no text; a model that asks for it is refused.
        _ => "parse_string",
    });
    quote!(text::#function)
}

fn payload(bound: &Bound) -> TokenStream {
    let value = match &bound.ty {
        Type::Blob => quote!(response.blob_payload()),
        Type::String | Type::Enumeration(_) => quote!(response.text_payload()?.map(Into::into)),
        _ => quote!(response.decode_payload::<Json, _>(::dx_runtime::shape::Member::WHOLE)?),
    };
    set(bound, &value)
}

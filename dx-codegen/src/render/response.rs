//! Responses.

use super::types::timestamp_format;
use super::{sentence, types};
use crate::docs::Sentence;
use crate::ir::{
    Codec, Field, FieldRef, Operation, Place, Response, ResponseBody, Service, TimestampFormat, Type,
};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn render(service: &Service, operation: &Operation, response: &Response) -> TokenStream {
    let output = &service.types[operation.output].name;
    let [name, output, error] = [&operation.name, output, &operation.error.name].map(|name| ident(name));
    let docs = Sentence::new("The output of ").code(operation.model_name());
    let docs = sentence(&docs.words(" that `response` has."));
    let read = match (&response.body, response.members.as_slice()) {
        (ResponseBody::Ignored, []) => quote!(|_| Ok(ErrorCorrection::corrected())),
        (ResponseBody::Members(codec), []) => {
            let codec = types::codec(*codec);
            quote!(|response| response.decode::<#codec, _>())
        }
        _ => {
            let statements = statements(service, response);
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

/// How an error is read of which not all is in the body.
pub(super) fn error(service: &Service, response: &Response) -> TokenStream {
    let name = ident(&service.types[response.structure].name);
    let statements = statements(service, response);
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
fn statements(service: &Service, response: &Response) -> TokenStream {
    let name = ident(&service.types[response.structure].name);
    let (start, payload) = match &response.body {
        ResponseBody::Ignored => (quote!(ErrorCorrection::corrected()), None),
        ResponseBody::Payload(codec, field) => {
            (quote!(ErrorCorrection::corrected()), Some(payload(service, *codec, *field)))
        }
        ResponseBody::Members(codec) => {
            let codec = types::codec(*codec);
            (quote!(response.decode::<#codec, _>()?), None)
        }
    };
    let members = response.members.iter().map(|field| member(service, *field));
    quote! {
        let mut output: super::#name = #start;
        #(#members)*
        #payload
        Ok(output)
    }
}

fn member(service: &Service, field: FieldRef) -> TokenStream {
    let (field, wire) = service.field(field);
    match &wire.place {
        Place::Header { name, base64 } => {
            set(field, &header(field, name, *base64, wire.timestamp_format_in_place()))
        }
        Place::PrefixHeaders(prefix) => prefix_headers(field, prefix),
        Place::Status => set_always(field, &quote!(response.status().into())),
        Place::Body | Place::Payload | Place::Label { .. } | Place::Query(_) | Place::QueryParams => {
            TokenStream::new()
        }
    }
}

/// Sets the field to `value`, an `Option`. One that always has a value keeps its own when there is none.
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

fn header(field: &Field, name: &str, base64: bool, timestamps: TimestampFormat) -> TokenStream {
    let Type::List(element) = &field.ty else {
        let parse = parse(&field.ty, base64, timestamps);
        return quote!(response.header_as(#name, #parse)?);
    };
    let list = if element.ty == Type::Timestamp {
        let format = timestamp_format(timestamps);
        quote!(response.header_timestamps(#name, #format)?)
    } else {
        let parse = parse(&element.ty, base64, timestamps);
        quote!(response.header_list(#name, #parse)?)
    };
    if element.sparse { quote!(#list.map(|list| list.into_iter().map(Some).collect())) } else { list }
}

fn prefix_headers(field: &Field, prefix: &str) -> TokenStream {
    let Type::Map(key, element) = &field.ty else { return TokenStream::new() };
    let entries = match (&**key, element.sparse) {
        (Type::String, false) => quote!(),
        (Type::String, true) => quote!(.map(|(name, value)| (name, Some(value)))),
        (_, false) => quote!(.map(|(name, value)| (name.as_str().into(), value))),
        (_, true) => quote!(.map(|(name, value)| (name.as_str().into(), Some(value)))),
    };
    let set = set_always(field, &quote!(headers.collect()));
    quote! {
        let mut headers = response.headers_with_prefix(#prefix) #entries .peekable();
        if headers.peek().is_some() { #set }
    }
}

/// A function that makes a value of a text.
fn parse(ty: &Type, base64: bool, timestamps: TimestampFormat) -> TokenStream {
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
            let format = timestamp_format(timestamps);
            return quote!(|value| text::parse_timestamp(value, #format));
        }
        // The others have no text; a model that asks for it is refused.
        _ => "parse_string",
    });
    quote!(text::#function)
}

fn payload(service: &Service, codec: Codec, field_ref: FieldRef) -> TokenStream {
    let (field, _) = service.field(field_ref);
    let value = match &field.ty {
        Type::Blob => quote!(response.blob_payload()),
        Type::String | Type::Enumeration(_) => quote!(response.text_payload()?.map(Into::into)),
        _ => {
            let (codec, member) = (types::codec(codec), types::member(service, field_ref));
            quote!(response.decode_payload::<#codec, _>(#member)?)
        }
    };
    set(field, &value)
}

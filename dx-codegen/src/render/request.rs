//! Requests.

use super::place::Place;
use super::types::timestamp_format;
use super::{sentence, write_json};
use crate::docs::Sentence;
use crate::ir::{Bound, Element, Location, Operation, Part, Payload, Request, RequestBody, Type};
use crate::names::ident;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

pub(super) fn render(operation: &Operation, request: &Request) -> TokenStream {
    let (name, input) = (ident(&operation.name), ident(&operation.input));
    let (model_name, method) = (&operation.model_name, &request.method);
    let docs = Sentence::new("The request of ").code(model_name);
    let docs = sentence(&docs.words(" to `endpoint`, to be signed and sent."));
    let token = request.idempotency_token.as_deref().map(idempotency_token);
    let statements = statements(request);
    let all = quote!(#token #statements);
    let (input_name, options_name) = (used("input", &all), used("options", &all));
    quote! {
        impl super::#name {
            #docs
            ///
            /// # Errors
            ///
            /// When a value of `input` can't be sent.
            pub fn request(input: &super::#input, endpoint: &Endpoint) -> Result<Request, RequestError> {
                Self::request_with(input, endpoint, &Options::default())
            }

            /// As [`request`](Self::request), with options.
            pub fn request_with(
                #input_name: &super::#input,
                endpoint: &Endpoint,
                #options_name: &Options,
            ) -> Result<Request, RequestError> {
                #token
                let mut request = RequestBuilder::new(#model_name, #method, endpoint);
                #statements
                request.finish()
            }
        }
    }
}

/// The name of a parameter, with an underscore in front when no statement uses it.
fn used(name: &str, statements: &TokenStream) -> Ident {
    if crate::output::mentions(statements, name) { format_ident!("{name}") } else { format_ident!("_{name}") }
}

fn statements(request: &Request) -> TokenStream {
    let endpoint = request.endpoint.as_ref().map(|bound| {
        let (member, value) = (&bound.member, label_text(bound));
        quote!(request.endpoint(#member, #value);)
    });
    let host = request.host.iter().map(|part| part_of(part, "host_prefix", "host_label"));
    let path = request.path.iter().map(|part| part_of(part, "path", "label"));
    let query = request.query.iter().map(|text| quote!(request.query_literal(#text);));
    let headers = request.headers.iter().map(|(name, value)| quote!(request.header(#name, #name, #value);));
    let members = request.members.iter().map(|(bound, location)| member(bound, location));
    let body = body(&request.body);
    let gzip = request.gzip.then(|| quote!(request.gzip(options.min_compression_bytes);));
    let md5 = request.md5.then(|| quote!(request.md5();));
    let tree_hash = request.tree_hash.then(|| quote!(request.tree_hash();));
    quote! { #endpoint #(#host)* #(#path)* #(#query)* #(#headers)* #(#members)* #body #gzip #md5 #tree_hash }
}

/// The input is copied only where the token has to be put into it.
fn idempotency_token(field: &str) -> TokenStream {
    let field = ident(field);
    quote! {
        let mut input = Cow::Borrowed(input);
        if input.#field.is_none() {
            input.to_mut().#field = Some((options.idempotency_token)());
        }
        let input = &*input;
    }
}

/// A part of the host or the path, by the builder's methods for the two kinds.
fn part_of(part: &Part, literal: &str, label: &str) -> TokenStream {
    let (method, bound) = match part {
        Part::Literal(text) => {
            let literal = format_ident!("{literal}");
            return quote!(request.#literal(#text););
        }
        Part::Label(bound) => (format_ident!("{label}"), bound),
        Part::GreedyLabel(bound) => (format_ident!("greedy_{label}"), bound),
    };
    let (member, value) = (&bound.member, label_text(bound));
    quote!(request.#method(#member, #value);)
}

/// An expression of the text of a label as an `Option`.
fn label_text(bound: &Bound) -> TokenStream {
    let field = ident(&bound.field);
    if !bound.optional {
        let text = text(&bound.ty, false, &Place::Owned(quote!(input.#field))).reference();
        return quote!(Some(#text));
    }
    let text = optional_text(&bound.ty, &quote!(input.#field));
    match &bound.default {
        Some(default) => quote!(#text.filter(|label| !label.is_empty()).or(Some(#default))),
        None => text,
    }
}

/// An expression of the text of an `Option`, as an `Option` itself.
fn optional_text(ty: &Type, option: &TokenStream) -> TokenStream {
    if *ty == Type::String {
        return quote!(#option.as_deref());
    }
    if let Some(format) = format(ty) {
        let borrow = (*ty != Type::Boolean).then(|| quote!(.as_deref()));
        return quote!(#option.map(text::#format) #borrow);
    }
    let (by_reference, place) = pattern(ty);
    let option = by_reference.map_or_else(|| option.clone(), |_| quote!(#option.as_ref()));
    match text(ty, false, &place) {
        Text::Borrowed(text) => quote!(#option.map(|value| #text)),
        Text::Made(text) => quote!(#option.map(|value| #text).as_deref()),
    }
}

/// How a pattern binds `value`: by reference, unless that is `Copy`.
fn pattern(ty: &Type) -> (Option<TokenStream>, Place) {
    if format(ty).is_some() || matches!(ty, Type::Timestamp(_)) {
        (None, Place::Owned(quote!(value)))
    } else {
        (Some(quote!(&)), Place::Reference(quote!(value)))
    }
}

fn member(bound: &Bound, location: &Location) -> TokenStream {
    match location {
        Location::Query(name) => query(bound, name),
        Location::QueryParams => query_params(bound),
        Location::Header(name) => header(bound, name),
        Location::PrefixHeaders(prefix) => prefix_headers(bound, prefix),
        Location::Status => TokenStream::new(),
    }
}

/// A statement about the member's value, if it has one.
fn with_value(bound: &Bound, statement: impl FnOnce(&Place) -> TokenStream) -> TokenStream {
    let field = ident(&bound.field);
    if bound.optional {
        let (reference, place) = pattern(&bound.ty);
        let statement = statement(&place);
        quote!(if let Some(value) = #reference input.#field { #statement })
    } else {
        statement(&Place::Owned(quote!(input.#field)))
    }
}

fn query(bound: &Bound, name: &str) -> TokenStream {
    with_value(bound, |place| match &bound.ty {
        Type::List(element) => {
            let (list, item) =
                (items(element, place), text(&element.ty, false, &Place::Reference(quote!(item))));
            let item = item.reference();
            quote!(for item in #list { request.query(#name, #item); })
        }
        ty => {
            let text = text(ty, false, place).reference();
            quote!(request.query(#name, #text);)
        }
    })
}

/// What the query has by name already is not sent again.
fn query_params(bound: &Bound) -> TokenStream {
    let Type::Map(key, element) = &bound.ty else { return TokenStream::new() };
    let key = text(key, false, &Place::Reference(quote!(name))).reference();
    let value = Place::Reference(quote!(value));
    let send = match &element.ty {
        Type::List(element) => {
            let item = text(&element.ty, false, &Place::Reference(quote!(item))).reference();
            let items = items(element, &value);
            quote!(for item in #items { request.query(#key, #item); })
        }
        ty => {
            let text = text(ty, false, &value).reference();
            quote!(request.query(#key, #text);)
        }
    };
    with_value(bound, |place| {
        let map = entries(element, place);
        quote!(for (name, value) in #map { if !request.has_query(#key) { #send } })
    })
}

/// A header that was set by name already stays as it is.
fn prefix_headers(bound: &Bound, prefix: &str) -> TokenStream {
    let Type::Map(key, element) = &bound.ty else { return TokenStream::new() };
    let member = &bound.member;
    let key = text(key, false, &Place::Reference(quote!(name)));
    let text = text(&element.ty, false, &Place::Reference(quote!(value))).reference();
    let (declare, name) = if prefix.is_empty() {
        (None, key.reference())
    } else {
        let key = key.tokens();
        (Some(quote!(let name = [#prefix, #key].concat();)), quote!(&name))
    };
    with_value(bound, |place| {
        let map = entries(element, place);
        quote! {
            for (name, value) in #map {
                #declare
                if !request.has_header(#name) { request.header(#member, #name, #text); }
            }
        }
    })
}

fn header(bound: &Bound, name: &str) -> TokenStream {
    let member = &bound.member;
    with_value(bound, |place| match &bound.ty {
        Type::List(element) => {
            let item = text(&element.ty, bound.base64, &Place::Reference(quote!(item)));
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
            let text = text(ty, bound.base64, place).reference();
            quote!(request.header(#member, #name, #text);)
        }
    })
}

/// The elements of a list that are not null.
fn items(element: &Element, list: &Place) -> TokenStream {
    let (reference, receiver) = (list.reference(), list.receiver());
    if element.sparse { quote!(#receiver.iter().flatten()) } else { reference }
}

/// The entries of a map of which the value is not null.
fn entries(element: &Element, map: &Place) -> TokenStream {
    let (reference, receiver) = (map.reference(), map.receiver());
    if element.sparse {
        quote!(#receiver.iter().filter_map(|(name, value)| Some((name, value.as_ref()?))))
    } else {
        reference
    }
}

fn body(body: &RequestBody) -> TokenStream {
    match body {
        RequestBody::Empty => TokenStream::new(),
        RequestBody::Json { content_type } => {
            quote!(request.json(#content_type, |writer| WriteJson::write_json(input, writer));)
        }
        RequestBody::Payload(body) => payload(body),
    }
}

fn payload(payload: &Payload) -> TokenStream {
    let (bound, content_type) = (&payload.bound, &payload.content_type);
    let send = with_value(bound, |place| match &bound.ty {
        Type::Blob => {
            let value = place.receiver();
            quote!(request.body(Some(#content_type), #value.as_slice());)
        }
        Type::String | Type::Enumeration(_) => {
            let value = place.receiver();
            quote!(request.body(Some(#content_type), #value.as_str());)
        }
        Type::Structure(_) | Type::Union(_) => {
            let value = place.reference();
            quote!(request.json(#content_type, |writer| WriteJson::write_json(#value, writer));)
        }
        ty => {
            let write = write_json::value(ty, place);
            quote!(request.json(#content_type, |writer| { #write });)
        }
    });
    if payload.empty_object && bound.optional {
        quote!(#send else { request.json(#content_type, |writer| writer.raw("{}")); })
    } else {
        send
    }
}

/// An expression of a value's text.
enum Text {
    /// That is a part of the value.
    Borrowed(TokenStream),
    /// That is made for the purpose.
    Made(TokenStream),
}

impl Text {
    /// An expression that can be given to a function which takes a `&str`.
    fn reference(&self) -> TokenStream {
        match self {
            Self::Borrowed(text) => text.clone(),
            Self::Made(text) => quote!(&#text),
        }
    }

    fn tokens(&self) -> &TokenStream {
        match self {
            Self::Borrowed(text) | Self::Made(text) => text,
        }
    }
}

fn text(ty: &Type, base64: bool, place: &Place) -> Text {
    let (reference, copied, receiver) = (place.reference(), place.copied(), place.receiver());
    match (ty, format(ty)) {
        (Type::Boolean, Some(format)) => Text::Borrowed(quote!(text::#format(#copied))),
        (_, Some(format)) => Text::Made(quote!(text::#format(#copied))),
        (Type::String, None) if base64 => Text::Made(quote!(text::format_base64(#reference))),
        (Type::Enumeration(_) | Type::BigInteger | Type::BigDecimal, None) => {
            Text::Borrowed(quote!(#receiver.as_str()))
        }
        (Type::IntEnumeration(_), None) => Text::Made(quote!(text::format_integer(#receiver.as_i32()))),
        (Type::Timestamp(format), None) => {
            let format = timestamp_format(*format);
            Text::Made(quote!(text::format_timestamp(#copied, #format)))
        }
        // The others have no text; a model that asks for it is refused.
        (_, None) => Text::Borrowed(reference),
    }
}

/// The function that makes text of a type which is `Copy`, if that needs no more than the value.
fn format(ty: &Type) -> Option<Ident> {
    match ty {
        Type::Boolean => Some(ident("format_boolean")),
        Type::I8 | Type::I16 | Type::I32 | Type::I64 => Some(ident("format_integer")),
        Type::F32 => Some(ident("format_float")),
        Type::F64 => Some(ident("format_double")),
        _ => None,
    }
}

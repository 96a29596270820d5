//! Requests.

use super::place::Place;
use super::types::timestamp_format;
use super::{sentence, types};
use crate::docs::Sentence;
use crate::ir::{
    self, Element, Field, FieldRef, Operation, Part, Request, RequestBody, Service, TimestampFormat, Type,
    WireMember,
};
use crate::names::ident;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

pub(super) fn render(service: &Service, operation: &Operation, request: &Request) -> TokenStream {
    let (name, input) = (ident(&operation.name), ident(&service.types[operation.input].name));
    let (model_name, method) = (operation.model_name(), &request.method);
    let docs = Sentence::new("The request of ").code(model_name);
    let docs = sentence(&docs.words(" to `endpoint`, to be signed and sent."));
    let token = request.idempotency_token.map(|token| idempotency_token(service.types.field(token)));
    let statements = statements(service, request);
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

fn statements(service: &Service, request: &Request) -> TokenStream {
    let endpoint = request.endpoint.map(|field| {
        let (field, wire) = service.field(field);
        let (member, value) = (&field.member, label_text(field, wire));
        quote!(request.endpoint(#member, #value);)
    });
    let host =
        request.host.iter().map(|part| part_of(service, part, "host_prefix", "host_label", "host_label"));
    let path = request.path.iter().map(|part| part_of(service, part, "path", "label", "greedy_label"));
    let query = request.query.iter().map(|text| quote!(request.query_literal(#text);));
    let headers = request.headers.iter().map(|(name, value)| quote!(request.header(#name, #name, #value);));
    let members = request.members.iter().map(|field| member(service, *field));
    let body = body(service, &request.body);
    let gzip = request.gzip.then(|| quote!(request.gzip(options.min_compression_bytes);));
    let md5 = request.md5.then(|| quote!(request.md5();));
    let tree_hash = request.tree_hash.then(|| quote!(request.tree_hash();));
    quote! { #endpoint #(#host)* #(#path)* #(#query)* #(#headers)* #(#members)* #body #gzip #md5 #tree_hash }
}

/// The input is copied only where the token has to be put into it.
fn idempotency_token(field: &Field) -> TokenStream {
    let field = ident(&field.name);
    quote! {
        let mut input = Cow::Borrowed(input);
        if input.#field.is_none() {
            input.to_mut().#field = Some((options.idempotency_token)());
        }
        let input = &*input;
    }
}

/// A part of the host or the path, by the builder's methods for literals, labels and greedy labels.
fn part_of(service: &Service, part: &Part, literal: &str, label: &str, greedy: &str) -> TokenStream {
    let field = match part {
        Part::Literal(text) => {
            let literal = format_ident!("{literal}");
            return quote!(request.#literal(#text););
        }
        Part::Label(field) => *field,
    };
    let (field, wire) = service.field(field);
    let is_greedy = matches!(wire.place, ir::Place::Label { greedy: true, .. });
    let method = ident(if is_greedy { greedy } else { label });
    let (member, value) = (&field.member, label_text(field, wire));
    quote!(request.#method(#member, #value);)
}

/// An expression of the text of a label as an `Option`.
fn label_text(field: &Field, wire: &WireMember) -> TokenStream {
    let (name, format) = (ident(&field.name), TextFormat::label(wire));
    if !field.is_optional() {
        let text = text(&field.ty, format, &Place::Owned(quote!(input.#name))).reference();
        return quote!(Some(#text));
    }
    let text = optional_text(&field.ty, format, &quote!(input.#name));
    match &wire.place {
        ir::Place::Label { default: Some(default), .. } => {
            quote!(#text.filter(|label| !label.is_empty()).or(Some(#default)))
        }
        _ => text,
    }
}

/// An expression of the text of an `Option`, as an `Option` itself.
fn optional_text(ty: &Type, texts: TextFormat, option: &TokenStream) -> TokenStream {
    if *ty == Type::String {
        return quote!(#option.as_deref());
    }
    if let Some(format) = format(ty) {
        let borrow = (*ty != Type::Boolean).then(|| quote!(.as_deref()));
        return quote!(#option.map(text::#format) #borrow);
    }
    let (by_reference, place) = pattern(ty);
    let option = by_reference.map_or_else(|| option.clone(), |_| quote!(#option.as_ref()));
    match text(ty, texts, &place) {
        Text::Borrowed(text) => quote!(#option.map(|value| #text)),
        Text::Made(text) => quote!(#option.map(|value| #text).as_deref()),
    }
}

/// How a pattern binds `value`: by reference, unless that is `Copy`.
fn pattern(ty: &Type) -> (Option<TokenStream>, Place) {
    if format(ty).is_some() || *ty == Type::Timestamp {
        (None, Place::Owned(quote!(value)))
    } else {
        (Some(quote!(&)), Place::Reference(quote!(value)))
    }
}

/// What a request has of a member beside the path and the body.
fn member(service: &Service, field: FieldRef) -> TokenStream {
    let (field, wire) = service.field(field);
    let texts = TextFormat::of(wire);
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

/// A statement about the member's value, if it has one.
fn with_value(field: &Field, statement: impl FnOnce(&Place) -> TokenStream) -> TokenStream {
    let name = ident(&field.name);
    if field.is_optional() {
        let (reference, place) = pattern(&field.ty);
        let statement = statement(&place);
        quote!(if let Some(value) = #reference input.#name { #statement })
    } else {
        statement(&Place::Owned(quote!(input.#name)))
    }
}

fn query(field: &Field, name: &str, texts: TextFormat) -> TokenStream {
    with_value(field, |place| match &field.ty {
        Type::List(element) => {
            let (list, item) =
                (items(element, place), text(&element.ty, texts, &Place::Reference(quote!(item))));
            let item = item.reference();
            quote!(for item in #list { request.query(#name, #item); })
        }
        ty => {
            let text = text(ty, texts, place).reference();
            quote!(request.query(#name, #text);)
        }
    })
}

/// What the query has by name already is not sent again.
fn query_params(field: &Field, texts: TextFormat) -> TokenStream {
    let Type::Map(key, element) = &field.ty else { return TokenStream::new() };
    let key = text(key, texts, &Place::Reference(quote!(name))).reference();
    let value = Place::Reference(quote!(value));
    let send = match &element.ty {
        Type::List(element) => {
            let item = text(&element.ty, texts, &Place::Reference(quote!(item))).reference();
            let items = items(element, &value);
            quote!(for item in #items { request.query(#key, #item); })
        }
        ty => {
            let text = text(ty, texts, &value).reference();
            quote!(request.query(#key, #text);)
        }
    };
    with_value(field, |place| {
        let map = entries(element, place);
        quote!(for (name, value) in #map { if !request.has_query(#key) { #send } })
    })
}

/// A header that was set by name already stays as it is.
fn prefix_headers(field: &Field, prefix: &str, texts: TextFormat) -> TokenStream {
    let Type::Map(key, element) = &field.ty else { return TokenStream::new() };
    let member = &field.member;
    let key = text(key, texts, &Place::Reference(quote!(name)));
    let text = text(&element.ty, texts, &Place::Reference(quote!(value))).reference();
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

fn header(field: &Field, name: &str, texts: TextFormat) -> TokenStream {
    let member = &field.member;
    with_value(field, |place| match &field.ty {
        Type::List(element) => {
            let item = text(&element.ty, texts, &Place::Reference(quote!(item)));
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
            let text = text(ty, texts, place).reference();
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

fn body(service: &Service, body: &RequestBody) -> TokenStream {
    match body {
        RequestBody::Empty => TokenStream::new(),
        RequestBody::Members { codec, content_type } => {
            let codec = types::codec(*codec);
            quote!(request.encode::<#codec, _>(#content_type, input);)
        }
        RequestBody::Payload { codec, field, content_type, empty_structure } => {
            let codec = types::codec(*codec);
            let send = payload(service, *field, &codec, content_type);
            if *empty_structure && service.types.field(*field).is_optional() {
                quote!(#send else { request.encode::<#codec, _>(#content_type, &Unit); })
            } else {
                send
            }
        }
    }
}

/// The body that a member is.
fn payload(service: &Service, field_ref: FieldRef, codec: &TokenStream, content_type: &str) -> TokenStream {
    let (field, _) = service.field(field_ref);
    with_value(field, |place| {
        let (value, reference) = (place.receiver(), place.reference());
        match &field.ty {
            Type::Blob => quote!(request.body(Some(#content_type), #value.as_slice());),
            Type::String | Type::Enumeration(_) => {
                quote!(request.body(Some(#content_type), #value.as_str());)
            }
            _ => {
                let member = types::member(service, field_ref);
                quote!(request.encode_payload::<#codec, _>(#content_type, #member, #reference);)
            }
        }
    })
}

/// How values become text.
#[derive(Clone, Copy)]
struct TextFormat {
    /// Whether strings are written as base64
    base64: bool,
    timestamps: TimestampFormat,
}

impl TextFormat {
    fn of(wire: &WireMember) -> Self {
        Self {
            base64: matches!(wire.place, ir::Place::Header { base64: true, .. }),
            timestamps: wire.timestamp_format_in_place(),
        }
    }

    /// In the host, in the path, or as an endpoint.
    fn label(wire: &WireMember) -> Self {
        Self { base64: false, timestamps: wire.label_timestamp_format() }
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

fn text(ty: &Type, texts: TextFormat, place: &Place) -> Text {
    let (reference, copied, receiver) = (place.reference(), place.copied(), place.receiver());
    match (ty, format(ty)) {
        (Type::Boolean, Some(format)) => Text::Borrowed(quote!(text::#format(#copied))),
        (_, Some(format)) => Text::Made(quote!(text::#format(#copied))),
        (Type::String, None) if texts.base64 => Text::Made(quote!(text::format_base64(#reference))),
        (Type::Enumeration(_) | Type::BigInteger | Type::BigDecimal, None) => {
            Text::Borrowed(quote!(#receiver.as_str()))
        }
        (Type::IntEnumeration(_), None) => Text::Made(quote!(text::format_integer(#receiver.as_i32()))),
        (Type::Timestamp, None) => {
            let format = timestamp_format(texts.timestamps);
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

//! JSON writers.

use super::literal;
use super::place::Place;
use crate::ir::{Element, Field, Presence, Service, StructureId, Type, UnionId, UnionVariant, WireMember};
use crate::names::ident;
use dx_runtime::{TimestampFormat, json::Writer};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

pub(super) fn structure(service: &Service, id: StructureId) -> TokenStream {
    let structure = &service.types[id];
    let mut code = Code::new(service.wire.codec.timestamp_format());
    code.raw("{");
    for (field, wire) in service.body_fields(id) {
        code.timestamps = wire.timestamp_format(service.wire.codec);
        code.field(field, &wire.name);
    }
    match service.body_fields(id).next_back() {
        Some((last, _)) if last.presence == Presence::Optional => {
            code.statement(quote!(writer.end_object();))
        }
        last => {
            // What is there for sure needs no look at whether a comma is to be taken back.
            code.pending.truncate(code.pending.len() - usize::from(last.is_some()));
            code.raw("}");
        }
    }
    implementation(&ident(&structure.name), structure.recursive, code.finish())
}

pub(super) fn union(service: &Service, id: UnionId) -> TokenStream {
    let union = &service.types[id];
    let name = ident(&union.name);
    let arms = service.variants(id).map(|(it, wire)| variant(service, it, wire));
    let why = format!("a variant of `{}` that this version does not know", union.name);
    let body = quote! {
        match self {
            #(#arms)*
            Self::Unknown(_) => writer.refuse(#why),
        }
    };
    implementation(&name, union.recursive, body)
}

fn variant(service: &Service, variant: &UnionVariant, wire: &WireMember) -> TokenStream {
    let name = ident(&variant.name);
    let mut code = Code::new(wire.timestamp_format(service.wire.codec));
    code.raw("{");
    code.key(&wire.name);
    let Some(ty) = &variant.ty else {
        code.raw("{}}");
        let body = code.finish();
        return quote!(Self::#name => { #body });
    };
    code.value(ty, &Place::Reference(quote!(value)));
    code.raw("}");
    let body = code.finish();
    quote!(Self::#name(value) => { #body })
}

fn implementation(name: &Ident, recursive: bool, body: TokenStream) -> TokenStream {
    let body = if recursive { quote!(if writer.enter() { #body writer.leave(); }) } else { body };
    quote! {
        impl WriteJson for super::#name {
            fn write_json(&self, writer: &mut Writer) {
                #body
            }
        }
    }
}

/// Statements that write one value to a writer which is called `writer`, with timestamps in this format.
pub(super) fn value(ty: &Type, timestamps: TimestampFormat, place: &Place) -> TokenStream {
    let mut code = Code::new(timestamps);
    code.value(ty, place);
    code.finish()
}

/// Statements that write JSON. What is known now is joined with what comes before and behind it.
struct Code {
    statements: TokenStream,
    pending: String,
    timestamps: TimestampFormat,
}

impl Code {
    fn new(timestamps: TimestampFormat) -> Self {
        Self { statements: TokenStream::new(), pending: String::new(), timestamps }
    }

    fn raw(&mut self, json: &str) {
        self.pending.push_str(json);
    }

    fn key(&mut self, name: &str) {
        self.raw(&json_string(name));
        self.raw(":");
    }

    fn statement(&mut self, statement: TokenStream) {
        if !self.pending.is_empty() {
            let json = json_literal(&std::mem::take(&mut self.pending));
            self.statements.extend(quote!(writer.raw(#json);));
        }
        self.statements.extend(statement);
    }

    fn finish(mut self) -> TokenStream {
        self.statement(TokenStream::new());
        self.statements
    }

    /// A member with its comma.
    fn field(&mut self, field: &Field, key: &str) {
        let name = ident(&field.name);
        if field.presence == Presence::Optional {
            let mut inner = Self::new(self.timestamps);
            inner.key(key);
            inner.value(&field.ty, &Place::Reference(quote!(value)));
            inner.raw(",");
            let inner = inner.finish();
            self.statement(quote!(if let Some(value) = &self.#name { #inner }));
        } else {
            self.key(key);
            self.value(&field.ty, &Place::Owned(quote!(self.#name)));
            self.raw(",");
        }
    }

    fn value(&mut self, ty: &Type, place: &Place) {
        let (reference, copied, receiver) = (place.reference(), place.copied(), place.receiver());
        match ty {
            Type::String => self.text(&reference),
            Type::Enumeration(_) => self.text(&quote!(#receiver.as_str())),
            Type::Boolean => self.statement(quote!(writer.boolean(#copied);)),
            Type::I8 | Type::I16 | Type::I32 | Type::I64 => self.statement(quote!(writer.integer(#copied);)),
            Type::IntEnumeration(_) => self.statement(quote!(writer.integer(#receiver.as_i32());)),
            Type::F32 => self.statement(quote!(writer.float(#copied);)),
            Type::F64 => self.statement(quote!(writer.double(#copied);)),
            Type::BigInteger => self.statement(quote!(writer.big_integer(#reference);)),
            Type::BigDecimal => self.statement(quote!(writer.big_decimal(#reference);)),
            Type::Blob => self.statement(quote!(writer.blob(#reference);)),
            Type::Document => self.statement(quote!(writer.document(#reference);)),
            Type::Timestamp => self.statement(timestamp(self.timestamps, &copied)),
            Type::Structure(_) | Type::Union(_) => {
                self.statement(quote!(WriteJson::write_json(#reference, writer);));
            }
            Type::List(element) => self.list(element, &reference),
            Type::Map(key, element) => self.map(key, element, &reference),
        }
    }

    fn text(&mut self, text: &TokenStream) {
        self.raw("\"");
        self.statement(quote!(writer.escaped(#text);));
        self.raw("\"");
    }

    fn list(&mut self, element: &Element, list: &TokenStream) {
        self.raw("[");
        let item = element_code(element, self.timestamps, &quote!(item));
        self.statement(quote! {
            for item in writer.elements(#list) { #item }
            writer.end_array();
        });
    }

    fn map(&mut self, key: &Type, element: &Element, map: &TokenStream) {
        self.raw("{");
        let value = element_code(element, self.timestamps, &quote!(value));
        let key = if matches!(key, Type::Enumeration(_)) { quote!(key.as_str()) } else { quote!(key) };
        self.statement(quote! {
            for (key, value) in #map {
                writer.key(#key);
                #value
            }
            writer.end_object();
        });
    }
}

/// An element with its comma.
fn element_code(element: &Element, timestamps: TimestampFormat, name: &TokenStream) -> TokenStream {
    let mut code = Code::new(timestamps);
    if element.sparse {
        let mut some = Code::new(timestamps);
        some.value(&element.ty, &Place::Reference(name.clone()));
        let some = some.finish();
        code.statement(quote! {
            match #name {
                Some(#name) => { #some }
                None => writer.raw("null"),
            }
        });
    } else {
        code.value(&element.ty, &Place::Reference(name.clone()));
    }
    code.raw(",");
    code.finish()
}

fn timestamp(format: TimestampFormat, value: &TokenStream) -> TokenStream {
    match format {
        TimestampFormat::DateTime => quote!(writer.date_time(#value);),
        TimestampFormat::HttpDate => quote!(writer.http_date(#value);),
        TimestampFormat::EpochSeconds => quote!(writer.epoch_seconds(#value);),
    }
}

fn json_string(text: &str) -> String {
    let mut writer = Writer::new();
    writer.string(text);
    writer.finish().unwrap_or_default()
}

fn json_literal(json: &str) -> Literal {
    if json.contains('"') { literal::raw_string(json) } else { Literal::string(json) }
}

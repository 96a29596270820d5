//! JSON readers.

use super::literal;
use crate::ir::{
    Debug, Element, Field, Presence, Service, Structure, StructureId, Type, Types, Union, UnionId,
    UnionVariant,
};
use crate::names::ident;
use dx_runtime::TimestampFormat;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

pub(super) fn structure(service: &Service, id: StructureId) -> TokenStream {
    let structure = &service.types[id];
    if service.body_fields(id).next().is_none() {
        return without_members(structure);
    }
    let names = service.body_fields(id).map(|(_, wire)| &wire.name);
    let arms = service.body_fields(id).enumerate().map(|(index, (field, wire))| {
        let timestamps = wire.timestamp_format(service.wire.codec);
        arm(&service.types, index, field, timestamps, structure.debug)
    });
    implementation(
        &ident(&structure.name),
        &quote! {
            let mut value: Self = ErrorCorrection::corrected();
            let mut members = reader.begin_members(&[#(#names),*])?;
            while let Some(member) = reader.next_member(&mut members)? {
                match member {
                    #(#arms)*
                    _ => reader.skip()?,
                }
            }
            Ok(value)
        },
    )
}

fn without_members(structure: &Structure) -> TokenStream {
    implementation(
        &ident(&structure.name),
        &quote! {
            reader.skip_object()?;
            Ok(ErrorCorrection::corrected())
        },
    )
}

/// A variant, and how timestamps in it are read.
type Variant<'u> = (&'u UnionVariant, TimestampFormat);

pub(super) fn union(service: &Service, id: UnionId) -> TokenStream {
    let union = &service.types[id];
    let names = service.variants(id).map(|(_, wire)| &wire.name);
    let variants: Vec<Variant<'_>> = service
        .variants(id)
        .map(|(variant, wire)| (variant, wire.timestamp_format(service.wire.codec)))
        .collect();
    let (next, value) = match variants.as_slice() {
        [only] => (quote!(reader.next_variant(&mut variants)?.is_some()), variant_value(*only, union.debug)),
        several => (
            quote!(let Some(variant) = reader.next_variant(&mut variants)?),
            any_variant(several, union.debug),
        ),
    };
    let documents = documents(union);
    let indices = documents.iter().map(|(index, _)| index);
    let otherwise = otherwise(&documents);
    implementation(
        &ident(&union.name),
        &quote! {
            let mut value = None;
            let mut variants = reader.begin_variants(&[#(#names),*], &[#(#indices),*])?;
            while #next {
                value = Some(#value);
            }
            Ok(value.unwrap_or_else(|| #otherwise))
        },
    )
}

/// The variants that hold a document, with their indices: `null` is a value of a document.
fn documents(union: &Union) -> Vec<(Literal, Ident)> {
    let variants = union.variants.iter().enumerate();
    let documents = variants.filter(|(_, variant)| variant.ty == Some(Type::Document));
    documents.map(|(index, variant)| (Literal::usize_unsuffixed(index), ident(&variant.name))).collect()
}

/// What a union is in which no variant was found.
fn otherwise(documents: &[(Literal, Ident)]) -> TokenStream {
    let unknown = quote!(Self::Unknown(super::UnknownVariant::new(variants.unknown())));
    if documents.is_empty() {
        return unknown;
    }
    let arms = documents
        .iter()
        .map(|(index, name)| quote!(Some(#index) => Self::#name(ErrorCorrection::corrected()),));
    quote!(match variants.null() { #(#arms)* _ => #unknown, })
}

/// `next_variant` gives no other index than those of the names.
fn any_variant(variants: &[Variant<'_>], holder: Debug) -> TokenStream {
    let mut arms: Vec<_> = variants.iter().enumerate().map(|(index, v)| variant(index, *v, holder)).collect();
    if let Some((last, variant)) = arms.last_mut().zip(variants.last()) {
        let value = variant_value(*variant, holder);
        *last = quote!(_ => #value,);
    }
    quote!(match variant { #(#arms)* })
}

fn implementation(name: &Ident, body: &TokenStream) -> TokenStream {
    quote! {
        impl ReadJson for super::#name {
            fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
                #body
            }
        }
    }
}

fn arm(
    types: &Types,
    index: usize,
    field: &Field,
    timestamps: TimestampFormat,
    holder: Debug,
) -> TokenStream {
    let (index, name) = (Literal::usize_unsuffixed(index), ident(&field.name));
    let is_sensitive = has_sensitive_keys(&field.ty, field.redacted, holder);
    let read = if is_sensitive { sensitive(&field.ty, timestamps) } else { read(&field.ty, timestamps) };
    let value = match &field.presence {
        // `null` is a value of a document.
        Presence::Optional if field.ty == Type::Document && is_sensitive => {
            quote!(Some(reader.sensitive(Reader::document)?))
        }
        Presence::Optional if field.ty == Type::Document => quote!(Some(reader.document()?)),
        Presence::Optional => quote!(reader.nullable(#read)?),
        Presence::Default(default) if !literal::is_default(default) => {
            literal::or_default(types, &quote!(reader.nullable(#read)?), default, &field.ty)
        }
        Presence::Required | Presence::Default(_) => quote!(reader.corrected(#read)?),
    };
    quote!(#index => value.#name = #value,)
}

/// Whether values of a type have keys that are data, and sensitive: the path of an error in them would tell of these.
fn has_sensitive_keys(ty: &Type, redacted: bool, holder: Debug) -> bool {
    (redacted || holder == Debug::Redacted) && has_keys(ty)
}

fn has_keys(ty: &Type) -> bool {
    match ty {
        Type::Map(..) | Type::Document => true,
        Type::List(element) => has_keys(&element.ty),
        _ => false,
    }
}

fn variant(index: usize, variant: Variant<'_>, holder: Debug) -> TokenStream {
    let (index, value) = (Literal::usize_unsuffixed(index), variant_value(variant, holder));
    quote!(#index => #value,)
}

fn variant_value((variant, timestamps): Variant<'_>, holder: Debug) -> TokenStream {
    let name = ident(&variant.name);
    let value = match &variant.ty {
        None => return quote!({ reader.skip()?; Self::#name }),
        Some(ty) if has_sensitive_keys(ty, variant.redacted, holder) => {
            let read = read(ty, timestamps);
            quote!(reader.sensitive(#read))
        }
        Some(Type::List(element)) => list(element, timestamps),
        Some(Type::Map(_, element)) => map(element, timestamps),
        Some(Type::Structure(_) | Type::Union(_)) => quote!(ReadJson::read_json(reader)),
        Some(ty) => {
            let method = method(ty, timestamps);
            quote!(reader.#method())
        }
    };
    quote!(Self::#name(#value?))
}

/// A function that reads a value of which no error tells the keys.
fn sensitive(ty: &Type, timestamps: TimestampFormat) -> TokenStream {
    let read = read(ty, timestamps);
    quote!(|reader| reader.sensitive(#read))
}

/// A function that reads a value, with timestamps in this format.
pub(super) fn read(ty: &Type, timestamps: TimestampFormat) -> TokenStream {
    match ty {
        Type::Structure(_) | Type::Union(_) => quote!(ReadJson::read_json),
        Type::List(element) => {
            let list = list(element, timestamps);
            quote!(|reader| #list)
        }
        Type::Map(_, element) => {
            let map = map(element, timestamps);
            quote!(|reader| #map)
        }
        ty => {
            let method = method(ty, timestamps);
            quote!(Reader::#method)
        }
    }
}

fn list(element: &Element, timestamps: TimestampFormat) -> TokenStream {
    let item = read(&element.ty, timestamps);
    match element {
        Element { sparse: true, .. } => quote!(reader.sparse_list(#item)),
        // `null` is a value of a document.
        Element { ty: Type::Document, .. } => quote!(reader.list_with_null(#item)),
        _ => quote!(reader.list(#item)),
    }
}

fn map(element: &Element, timestamps: TimestampFormat) -> TokenStream {
    let item = read(&element.ty, timestamps);
    match element {
        Element { sparse: true, .. } => quote!(reader.sparse_map(#item)),
        Element { ty: Type::Document, .. } => quote!(reader.map_with_null(#item)),
        _ => quote!(reader.map(#item)),
    }
}

/// The reader's method for a simple type.
fn method(ty: &Type, timestamps: TimestampFormat) -> Ident {
    ident(match ty {
        Type::Boolean => "boolean",
        Type::I8 | Type::I16 | Type::I32 | Type::I64 => "integer",
        Type::F32 => "float",
        Type::F64 => "double",
        Type::BigInteger => "big_integer",
        Type::BigDecimal => "big_decimal",
        Type::String => "string",
        Type::Blob => "blob",
        Type::Timestamp => match timestamps {
            TimestampFormat::DateTime => "date_time",
            TimestampFormat::HttpDate => "http_date",
            TimestampFormat::EpochSeconds => "epoch_seconds",
        },
        Type::Enumeration(_) => "enumeration",
        Type::IntEnumeration(_) => "int_enum",
        Type::Document | Type::Structure(_) | Type::Union(_) | Type::List(_) | Type::Map(..) => "document",
    })
}

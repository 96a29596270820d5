//! JSON readers.

use super::literal;
use crate::ir::{Element, Field, Presence, Structure, Type, Union, UnionVariant};
use crate::names::ident;
use dx_runtime::TimestampFormat;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

pub(super) fn structure(structure: &Structure) -> TokenStream {
    let names = structure.fields.iter().map(|field| &field.json_name);
    let arms = structure.fields.iter().enumerate().map(|(index, field)| arm(index, field));
    let binding =
        if structure.fields.is_empty() { quote!(let value: Self) } else { quote!(let mut value: Self) };
    implementation(
        &ident(&structure.name),
        &quote! {
            #binding = ErrorCorrection::corrected();
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

pub(super) fn union(union: &Union) -> TokenStream {
    let names = union.variants.iter().map(|variant| &variant.json_name);
    let mut arms: Vec<_> = union.variants.iter().enumerate().map(|(index, v)| variant(index, v)).collect();
    // `next_variant` gives no other index than those of the names.
    if let Some((last, variant)) = arms.last_mut().zip(union.variants.last()) {
        let value = variant_value(variant);
        *last = quote!(_ => #value,);
    }
    implementation(
        &ident(&union.name),
        &quote! {
            let mut value = None;
            let mut variants = reader.begin_members(&[#(#names),*])?;
            while let Some(variant) = reader.next_variant(&mut variants)? {
                value = Some(match variant { #(#arms)* });
            }
            Ok(value.unwrap_or_else(|| Self::Unknown(super::UnknownVariant::new(variants.unknown()))))
        },
    )
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

fn arm(index: usize, field: &Field) -> TokenStream {
    let (index, name, read) = (Literal::usize_unsuffixed(index), ident(&field.name), read(&field.ty));
    let boxed = field.boxed && !matches!(field.ty, Type::Structure(_) | Type::Union(_));
    let value = match &field.presence {
        Presence::Optional => quote!(reader.nullable(#read)?),
        Presence::Default(default) if !literal::is_default(default) => {
            let default = literal::expression(default, &field.ty);
            quote!(reader.nullable(#read)?.unwrap_or_else(|| #default))
        }
        Presence::Required | Presence::Default(_) => quote!(reader.corrected(#read)?),
    };
    debug_assert!(!boxed, "only structures and unions hold themselves, and these read themselves boxed");
    quote!(#index => value.#name = #value,)
}

fn variant(index: usize, variant: &UnionVariant) -> TokenStream {
    let (index, value) = (Literal::usize_unsuffixed(index), variant_value(variant));
    quote!(#index => #value,)
}

fn variant_value(variant: &UnionVariant) -> TokenStream {
    let name = ident(&variant.name);
    match &variant.ty {
        None => quote!({
            reader.skip()?;
            Self::#name
        }),
        Some(Type::List(element)) => {
            let list = list(element, &quote!(reader));
            quote!(Self::#name(#list?))
        }
        Some(Type::Map(_, element)) => {
            let map = map(element, &quote!(reader));
            quote!(Self::#name(#map?))
        }
        Some(Type::Structure(_) | Type::Union(_)) => quote!(Self::#name(ReadJson::read_json(reader)?)),
        Some(ty) => {
            let method = method(ty);
            quote!(Self::#name(reader.#method()?))
        }
    }
}

/// A function that reads a value.
fn read(ty: &Type) -> TokenStream {
    match ty {
        Type::Structure(_) | Type::Union(_) => quote!(ReadJson::read_json),
        Type::List(element) => {
            let list = list(element, &quote!(reader));
            quote!(|reader| #list)
        }
        Type::Map(_, element) => {
            let map = map(element, &quote!(reader));
            quote!(|reader| #map)
        }
        ty => {
            let method = method(ty);
            quote!(Reader::#method)
        }
    }
}

fn list(element: &Element, reader: &TokenStream) -> TokenStream {
    let item = read(&element.ty);
    if element.sparse { quote!(#reader.sparse_list(#item)) } else { quote!(#reader.list(#item)) }
}

fn map(element: &Element, reader: &TokenStream) -> TokenStream {
    let item = read(&element.ty);
    if element.sparse { quote!(#reader.sparse_map(#item)) } else { quote!(#reader.map(#item)) }
}

/// The reader's method for a simple type.
fn method(ty: &Type) -> Ident {
    ident(match ty {
        Type::Boolean => "boolean",
        Type::I8 | Type::I16 | Type::I32 | Type::I64 => "integer",
        Type::F32 => "float",
        Type::F64 => "double",
        Type::BigInteger => "big_integer",
        Type::BigDecimal => "big_decimal",
        Type::String => "string",
        Type::Blob => "blob",
        Type::Timestamp(TimestampFormat::DateTime) => "date_time",
        Type::Timestamp(TimestampFormat::HttpDate) => "http_date",
        Type::Timestamp(TimestampFormat::EpochSeconds) => "epoch_seconds",
        Type::Enumeration(_) => "enumeration",
        Type::IntEnumeration(_) => "int_enum",
        Type::Document | Type::Structure(_) | Type::Union(_) | Type::List(_) | Type::Map(..) => "document",
    })
}

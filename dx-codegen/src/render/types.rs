//! Types of fields.

use crate::ir::{Codec, Element, Field, FieldRef, Place, Presence, Service, Type, TypeId, Types, WireMember};
use crate::names::ident;
use dx_runtime::TimestampFormat;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The type of a field as it stands in the structure.
pub(super) fn field(types: &Types, field: &Field) -> TokenStream {
    let ty = boxed(value(types, &field.ty), field.boxed);
    match field.presence {
        Presence::Optional => option(&ty),
        Presence::Required | Presence::Default(_) => ty,
    }
}

pub(super) fn boxed(ty: TokenStream, boxed: bool) -> TokenStream {
    if boxed { quote!(::std::boxed::Box<#ty>) } else { ty }
}

pub(super) fn option(ty: &TokenStream) -> TokenStream {
    quote!(::std::option::Option<#ty>)
}

/// The type of a value.
pub(crate) fn value(types: &Types, ty: &Type) -> TokenStream {
    match ty {
        Type::Boolean => quote!(bool),
        Type::I8 => quote!(i8),
        Type::I16 => quote!(i16),
        Type::I32 => quote!(i32),
        Type::I64 => quote!(i64),
        Type::F32 => quote!(f32),
        Type::F64 => quote!(f64),
        Type::BigInteger => quote!(::dx_runtime::BigInteger),
        Type::BigDecimal => quote!(::dx_runtime::BigDecimal),
        Type::String => quote!(::std::string::String),
        Type::Blob => quote!(::dx_runtime::Blob),
        Type::Document => quote!(::dx_runtime::Document),
        Type::Timestamp => quote!(::dx_runtime::Timestamp),
        Type::Enumeration(id) | Type::IntEnumeration(id) => defined(types, TypeId::Enumeration(*id)),
        Type::Structure(id) => defined(types, TypeId::Structure(*id)),
        Type::Union(id) => defined(types, TypeId::Union(*id)),
        Type::List(item) => {
            let item = element(types, item);
            quote!(::std::vec::Vec<#item>)
        }
        Type::Map(key, item) => {
            let (key, item) = (value(types, key), element(types, item));
            quote!(::std::collections::BTreeMap<#key, #item>)
        }
    }
}

/// A type that the service defines.
pub(super) fn defined(types: &Types, id: TypeId) -> TokenStream {
    let name = ident(types.name(id));
    quote!(super::#name)
}

pub(super) fn element(types: &Types, element: &Element) -> TokenStream {
    let ty = value(types, &element.ty);
    if element.sparse { option(&ty) } else { ty }
}

/// The type of a codec.
pub(super) fn codec(codec: Codec) -> TokenStream {
    codec.path.parse().unwrap_or_default()
}

/// What a codec has to know of a member that is a body: what the schema of its structure has of it, with those members that
/// are in a body first, if the model has a format for timestamps in it.
pub(super) fn member(service: &Service, field: FieldRef) -> TokenStream {
    if service.wire.field(field).timestamp_format.is_none() {
        return quote!(Member::WHOLE);
    }
    let structure = ident(&service.types[field.structure].name);
    let is_bound = |wire: &WireMember| wire.place != Place::Body;
    let members = service.wire.structure(field.structure);
    let before = members[..field.index].iter().filter(|wire| is_bound(wire)).count();
    let index = members.iter().filter(|wire| !is_bound(wire)).count() + before;
    let index = Literal::usize_unsuffixed(index);
    quote!(&<super::#structure as Structure>::SCHEMA.members()[#index])
}

/// The format as an expression.
pub(super) fn timestamp_format(format: TimestampFormat) -> TokenStream {
    match format {
        TimestampFormat::DateTime => quote!(TimestampFormat::DateTime),
        TimestampFormat::HttpDate => quote!(TimestampFormat::HttpDate),
        TimestampFormat::EpochSeconds => quote!(TimestampFormat::EpochSeconds),
    }
}

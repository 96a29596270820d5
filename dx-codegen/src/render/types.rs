//! Types of fields.

use super::path;
use super::scope::Scope;
use crate::ir::{Element, Field, FieldRef, Form, Presence, Type};
use crate::names::ident;
use dx_runtime::TimestampFormat;
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

/// The type of a field in its structure.
pub(super) fn field(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let ty = boxed(scope, value(scope, &field.ty), field.boxed);
    match field.presence {
        Presence::Optional => option(scope, &ty),
        Presence::Required | Presence::Default(_) => ty,
    }
}

pub(super) fn boxed(scope: &Scope<'_>, ty: TokenStream, boxed: bool) -> TokenStream {
    if !boxed {
        return ty;
    }
    let name = scope.path("::std::boxed::Box");
    quote!(#name<#ty>)
}

pub(super) fn option(scope: &Scope<'_>, ty: &TokenStream) -> TokenStream {
    let option = scope.path("::std::option::Option");
    quote!(#option<#ty>)
}

/// The type of a value.
pub(crate) fn value(scope: &Scope<'_>, ty: &Type) -> TokenStream {
    match ty.form() {
        Form::Simple(name) if ty.is_primitive() => ident(name).into_token_stream(),
        Form::Simple(path) => scope.path(path),
        Form::Defined(id) => path(scope.types().name(id)),
        Form::List(item) => {
            let (vec, item) = (scope.path("::std::vec::Vec"), element(scope, item));
            quote!(#vec<#item>)
        }
        Form::Map(key, item) => {
            let (key, item) = (value(scope, key), element(scope, item));
            let map = scope.path("::std::collections::BTreeMap");
            quote!(#map<#key, #item>)
        }
    }
}

pub(super) fn element(scope: &Scope<'_>, element: &Element) -> TokenStream {
    let ty = value(scope, &element.ty);
    if element.sparse { option(scope, &ty) } else { ty }
}

/// The schema of a member that is a payload with a timestamp format: a codec needs the format from the schema of its
/// structure.
pub(super) fn member(scope: &Scope<'_>, field: FieldRef) -> TokenStream {
    let service = scope.service;
    if service.wire.field(field).timestamp_format.is_none() {
        let member = scope.path("::dx_runtime::shape::Member");
        return quote!(#member::WHOLE);
    }
    let structure = path(&service.types[field.structure].name);
    let described = scope.path("::dx_runtime::shape::Structure");
    let index = service.wire.schema_order(field.structure).concat().iter().position(|it| *it == field.index);
    let index = index.map(Literal::usize_unsuffixed);
    quote!(&<#structure as #described>::schema().members()[#index])
}

/// The format as an expression.
pub(super) fn timestamp_format(scope: &Scope<'_>, format: TimestampFormat) -> TokenStream {
    let ty = scope.path("::dx_runtime::TimestampFormat");
    match format {
        TimestampFormat::DateTime => quote!(#ty::DateTime),
        TimestampFormat::HttpDate => quote!(#ty::HttpDate),
        TimestampFormat::EpochSeconds => quote!(#ty::EpochSeconds),
    }
}

//! What generated types are to codecs and to serde: tables of members.

use super::literal;
use crate::ir::{Debug, Enumeration, Field, Presence, Structure, Type, Union, UnionVariant, Values};
use crate::names::ident;
use dx_runtime::TimestampFormat;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn structure(structure: &Structure) -> TokenStream {
    let (name, model_name) = (ident(&structure.name), &structure.name);
    let recursive = structure.recursive.then(|| quote!(recursive));
    let rows = |in_body| {
        let fields = structure.fields.iter().filter(move |field| field.in_json == in_body);
        fields.map(|field| row(field, structure.debug)).collect::<Vec<_>>()
    };
    let (body, bound) = (rows(true), rows(false));
    let bound = (!bound.is_empty()).then(|| quote!(bound { #(#bound)* }));
    let meta = structure.error.as_ref().map(|_| quote!(+ meta));
    quote! {
        structure! { super::#name as #model_name #recursive { #(#body)* } #bound #meta }
    }
}

fn row(field: &Field, holder: Debug) -> TokenStream {
    let (name, wire) = (ident(&field.name), &field.json_name);
    let presence = match &field.presence {
        Presence::Required => quote!(required),
        Presence::Optional => quote!(optional),
        Presence::Default(default) => {
            let default = literal::expression(default, &field.ty);
            quote!(default(#default))
        }
    };
    let facts = facts(&field.ty, field.redacted, holder);
    quote!(#name: #presence #wire #facts,)
}

pub(super) fn union(union: &Union) -> TokenStream {
    let (name, model_name) = (ident(&union.name), &union.name);
    let recursive = union.recursive.then(|| quote!(recursive));
    let rows = union.variants.iter().map(|variant| variant_row(variant, union.debug));
    quote! {
        union! { super::#name as #model_name #recursive { #(#rows)* } Unknown(super::UnknownVariant::new) }
    }
}

fn variant_row(variant: &UnionVariant, holder: Debug) -> TokenStream {
    let (name, wire) = (ident(&variant.name), &variant.json_name);
    match &variant.ty {
        None => quote!(#name: unit #wire,),
        Some(ty) => {
            let kind = if *ty == Type::Document { quote!(document) } else { quote!(value) };
            let facts = facts(ty, variant.redacted, holder);
            quote!(#name: #kind #wire #facts,)
        }
    }
}

pub(super) fn enumeration(enumeration: &Enumeration) -> TokenStream {
    let name = ident(&enumeration.name);
    match &enumeration.values {
        Values::Strings(_) => quote!(enumeration!(super::#name);),
        Values::Integers(_) => quote!(int_enumeration!(super::#name);),
    }
}

fn facts(ty: &Type, redacted: bool, holder: Debug) -> Option<TokenStream> {
    let timestamp = timestamp(ty).map(|format| match format {
        TimestampFormat::DateTime => quote!(date_time),
        TimestampFormat::HttpDate => quote!(http_date),
        TimestampFormat::EpochSeconds => quote!(epoch_seconds),
    });
    let keys = ((redacted || holder == Debug::Redacted) && has_keys(ty)).then(|| quote!(sensitive_keys));
    let facts: Vec<_> = timestamp.into_iter().chain(keys).collect();
    (!facts.is_empty()).then(|| quote!([#(#facts),*]))
}

fn timestamp(ty: &Type) -> Option<TimestampFormat> {
    match ty {
        Type::Timestamp(TimestampFormat::EpochSeconds) => None,
        Type::Timestamp(format) => Some(*format),
        Type::List(element) | Type::Map(_, element) => timestamp(&element.ty),
        _ => None,
    }
}

fn has_keys(ty: &Type) -> bool {
    match ty {
        Type::Map(..) | Type::Document => true,
        Type::List(element) => has_keys(&element.ty),
        _ => false,
    }
}

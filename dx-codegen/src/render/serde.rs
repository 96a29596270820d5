//! serde for all types. What repeats is in `dx_runtime::serde`, and so are the forms that values have.

use super::literal;
use crate::ir::{
    Element, Enumeration, Field, Presence, Service, StructureId, Type, Types, Union, UnionId, UnionVariant,
    Values, WireMember,
};
use crate::names::ident;
use dx_runtime::TimestampFormat;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

pub(super) fn structure(service: &Service, id: StructureId) -> TokenStream {
    let name = ident(&service.types[id].name);
    let serialize = serialize(&name, &write_fields(service, id));
    let deserialize = deserialize(&name, &quote!(Structure));
    let read = read_fields(service, id);
    quote! {
        #serialize
        impl ReadStructure for super::#name { #read }
        #deserialize
    }
}

pub(super) fn union(service: &Service, id: UnionId) -> TokenStream {
    let union = &service.types[id];
    let (name, model_name) = (ident(&union.name), &union.name);
    let arms = service.variants(id).map(|(variant, wire)| write_variant(variant, wire));
    let serialize = serialize(
        &name,
        &quote! {
            match self {
                #(#arms)*
                Self::Unknown(_) => Err(unknown_variant(#model_name)),
            }
        },
    );
    let deserialize = deserialize(&name, &quote!(Union));
    let names = service.variants(id).map(|(_, wire)| &wire.serde_name);
    let arms = service.variants(id).enumerate();
    let arms = arms.map(|(index, (variant, wire))| read_variant(index, variant, wire));
    let null = null_variants(union);
    quote! {
        #serialize
        impl ReadUnion for super::#name {
            const MEMBERS: Members = Members::new(&[#(#names),*], &[]);
            fn read_variant<'de, D: Deserializer<'de>>(
                index: usize,
                value: Value<'_, D>,
            ) -> Result<Option<Self>, D::Error> {
                Ok(match index {
                    #(#arms)*
                    _ => value.unknown()?.map(|name| Self::Unknown(super::UnknownVariant::new(name))),
                })
            }
            #null
        }
        #deserialize
    }
}

/// The variants that hold a document, of which `null` is a value.
fn null_variants(union: &Union) -> TokenStream {
    let documents =
        union.variants.iter().enumerate().filter(|(_, variant)| variant.ty == Some(Type::Document));
    let arms: Vec<_> = documents
        .map(|(index, variant)| {
            let (index, name) = (Literal::usize_unsuffixed(index), ident(&variant.name));
            quote!(#index => Some(Self::#name(Default::default())),)
        })
        .collect();
    if arms.is_empty() {
        return TokenStream::new();
    }
    quote! {
        fn of_null(index: usize) -> Option<Self> {
            match index {
                #(#arms)*
                _ => None,
            }
        }
    }
}

pub(super) fn enumeration(enumeration: &Enumeration) -> TokenStream {
    let name = ident(&enumeration.name);
    let (value, form) = match &enumeration.values {
        Values::Strings(_) => (quote!(serializer.serialize_str(self.as_str())), quote!(Enumeration)),
        Values::Integers(_) => (quote!(serializer.serialize_i32(self.as_i32())), quote!(IntEnumeration)),
    };
    let (serialize, deserialize) = (serialize(&name, &value), deserialize(&name, &form));
    quote!(#serialize #deserialize)
}

fn serialize(name: &Ident, body: &TokenStream) -> TokenStream {
    quote! {
        impl Serialize for super::#name {
            #[inline]
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #body
            }
        }
    }
}

fn deserialize(name: &Ident, form: &TokenStream) -> TokenStream {
    quote! {
        impl<'de> Deserialize<'de> for super::#name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(#form, deserializer)
            }
        }
    }
}

fn write_fields(service: &Service, id: StructureId) -> TokenStream {
    if service.types[id].fields.is_empty() {
        return quote!(Object::begin(serializer)?.end());
    }
    let fields = service.fields(id).map(|(field, wire)| {
        let (member, name) = (&wire.serde_name, ident(&field.name));
        let form = boxed_form(&field.ty, wire, field.boxed);
        let method = ident(if field.is_optional() { "optional" } else { "member" });
        quote!(object.#method(#member, #form, &self.#name)?;)
    });
    quote! {
        let mut object = Object::begin(serializer)?;
        #(#fields)*
        object.end()
    }
}

/// What `ReadStructure` has to be told of a structure that has members.
fn read_fields(service: &Service, id: StructureId) -> TokenStream {
    let fields = &service.types[id].fields;
    if fields.is_empty() {
        return TokenStream::new();
    }
    let names = service.fields(id).map(|(_, wire)| &wire.serde_name);
    let required = fields.iter().enumerate().filter(|(_, field)| field.presence == Presence::Required);
    let required = required.map(|(index, _)| Literal::usize_unsuffixed(index));
    let arms = service.fields(id).enumerate();
    let arms = arms.map(|(index, (field, wire))| read_field(&service.types, index, field, wire));
    quote! {
        const MEMBERS: Members = Members::new(&[#(#names),*], &[#(#required),*]);
        #[inline]
        fn read_member<'de, D: Deserializer<'de>>(
            &mut self,
            index: usize,
            value: Value<'_, D>,
        ) -> Result<(), D::Error> {
            match index {
                #(#arms)*
                _ => value.ignore(),
            }
        }
    }
}

fn read_field(types: &Types, index: usize, field: &Field, wire: &WireMember) -> TokenStream {
    let (index, name) = (Literal::usize_unsuffixed(index), ident(&field.name));
    let form = boxed_form(&field.ty, wire, field.boxed);
    match &field.presence {
        Presence::Optional => quote!(#index => value.read(Optional(#form), &mut self.#name),),
        Presence::Required => quote!(#index => value.read(#form, &mut self.#name),),
        Presence::Default(default) if literal::is_default(default) => {
            quote!(#index => value.read_or(#form, &mut self.#name, Default::default),)
        }
        Presence::Default(default) => {
            let default = literal::expression(types, default, &field.ty);
            quote!(#index => value.read_or(#form, &mut self.#name, || #default),)
        }
    }
}

fn write_variant(variant: &UnionVariant, wire: &WireMember) -> TokenStream {
    let (member, name) = (&wire.serde_name, ident(&variant.name));
    match &variant.ty {
        None => quote!(Self::#name => variant(serializer, #member, Structure, &Unit),),
        Some(ty) => {
            let form = boxed_form(ty, wire, variant.boxed);
            quote!(Self::#name(value) => variant(serializer, #member, #form, value),)
        }
    }
}

fn read_variant(index: usize, variant: &UnionVariant, wire: &WireMember) -> TokenStream {
    let (index, name) = (Literal::usize_unsuffixed(index), ident(&variant.name));
    match &variant.ty {
        None => quote!(#index => value.get(Structure)?.map(|Unit| Self::#name),),
        Some(ty) => {
            let form = boxed_form(ty, wire, variant.boxed);
            quote!(#index => value.get(#form)?.map(Self::#name),)
        }
    }
}

fn boxed_form(ty: &Type, wire: &WireMember, boxed: bool) -> TokenStream {
    let form = form(ty, wire.serde_timestamp_format());
    if boxed { quote!(Boxed(#form)) } else { form }
}

/// The form of values of this type, with timestamps in this format.
fn form(ty: &Type, timestamps: TimestampFormat) -> TokenStream {
    match ty {
        Type::Timestamp => match timestamps {
            TimestampFormat::DateTime => quote!(DateTime),
            TimestampFormat::HttpDate => quote!(HttpDate),
            TimestampFormat::EpochSeconds => quote!(EpochSeconds),
        },
        Type::Enumeration(_) => quote!(Enumeration),
        Type::IntEnumeration(_) => quote!(IntEnumeration),
        Type::Structure(_) => quote!(Structure),
        Type::Union(_) => quote!(Union),
        Type::List(element) => {
            let element = element_form(element, timestamps);
            quote!(List(#element))
        }
        Type::Map(_, element) => {
            let element = element_form(element, timestamps);
            quote!(Map(#element))
        }
        Type::Boolean
        | Type::I8
        | Type::I16
        | Type::I32
        | Type::I64
        | Type::F32
        | Type::F64
        | Type::BigInteger
        | Type::BigDecimal
        | Type::String
        | Type::Blob
        | Type::Document => quote!(Simple),
    }
}

fn element_form(element: &Element, timestamps: TimestampFormat) -> TokenStream {
    let form = form(&element.ty, timestamps);
    if element.sparse { quote!(Optional(#form)) } else { form }
}

//! serde for all types. What repeats is in `dx_runtime::serde`, and so are the forms that values have.

use super::literal;
use crate::ir::{Element, Enumeration, Field, Presence, Structure, Type, Union, UnionVariant, Values};
use crate::names::ident;
use dx_runtime::TimestampFormat;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

pub(super) fn structure(structure: &Structure) -> TokenStream {
    let name = ident(&structure.name);
    let serialize = serialize(&name, &write_fields(&structure.fields));
    let deserialize = deserialize(&name, &quote!(Structure));
    let read = read_fields(&structure.fields);
    quote! {
        #serialize
        impl ReadStructure for super::#name { #read }
        #deserialize
    }
}

pub(super) fn union(union: &Union) -> TokenStream {
    let (name, model_name) = (ident(&union.name), &union.name);
    let arms = union.variants.iter().map(write_variant);
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
    let names = union.variants.iter().map(|variant| &variant.json_name);
    let arms = union.variants.iter().enumerate().map(|(index, variant)| read_variant(index, variant));
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

fn write_fields(fields: &[Field]) -> TokenStream {
    if fields.is_empty() {
        return quote!(Object::begin(serializer)?.end());
    }
    let fields = fields.iter().map(|field| {
        let (json_name, name, form) =
            (&field.json_name, ident(&field.name), boxed_form(&field.ty, field.boxed));
        let method = ident(if field.presence == Presence::Optional { "optional" } else { "member" });
        quote!(object.#method(#json_name, #form, &self.#name)?;)
    });
    quote! {
        let mut object = Object::begin(serializer)?;
        #(#fields)*
        object.end()
    }
}

/// What `ReadStructure` has to be told of a structure that has members.
fn read_fields(fields: &[Field]) -> TokenStream {
    if fields.is_empty() {
        return TokenStream::new();
    }
    let names = fields.iter().map(|field| &field.json_name);
    let required = fields.iter().enumerate().filter(|(_, field)| field.presence == Presence::Required);
    let required = required.map(|(index, _)| Literal::usize_unsuffixed(index));
    let arms = fields.iter().enumerate().map(|(index, field)| read_field(index, field));
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

fn read_field(index: usize, field: &Field) -> TokenStream {
    let (index, name) = (Literal::usize_unsuffixed(index), ident(&field.name));
    let form = boxed_form(&field.ty, field.boxed);
    match &field.presence {
        Presence::Optional => quote!(#index => value.read(Optional(#form), &mut self.#name),),
        Presence::Required => quote!(#index => value.read(#form, &mut self.#name),),
        Presence::Default(default) if literal::is_default(default) => {
            quote!(#index => value.read_or(#form, &mut self.#name, Default::default),)
        }
        Presence::Default(default) => {
            let default = literal::expression(default, &field.ty);
            quote!(#index => value.read_or(#form, &mut self.#name, || #default),)
        }
    }
}

fn write_variant(variant: &UnionVariant) -> TokenStream {
    let (json_name, name) = (&variant.json_name, ident(&variant.name));
    match &variant.ty {
        None => quote!(Self::#name => variant(serializer, #json_name, Structure, &Unit),),
        Some(ty) => {
            let form = boxed_form(ty, variant.boxed);
            quote!(Self::#name(value) => variant(serializer, #json_name, #form, value),)
        }
    }
}

fn read_variant(index: usize, variant: &UnionVariant) -> TokenStream {
    let (index, name) = (Literal::usize_unsuffixed(index), ident(&variant.name));
    match &variant.ty {
        None => quote!(#index => value.get(Structure)?.map(|Unit| Self::#name),),
        Some(ty) => {
            let form = boxed_form(ty, variant.boxed);
            quote!(#index => value.get(#form)?.map(Self::#name),)
        }
    }
}

fn boxed_form(ty: &Type, boxed: bool) -> TokenStream {
    let form = form(ty);
    if boxed { quote!(Boxed(#form)) } else { form }
}

/// The form of values of this type.
fn form(ty: &Type) -> TokenStream {
    match ty {
        Type::Timestamp(TimestampFormat::DateTime) => quote!(DateTime),
        Type::Timestamp(TimestampFormat::HttpDate) => quote!(HttpDate),
        Type::Timestamp(TimestampFormat::EpochSeconds) => quote!(EpochSeconds),
        Type::Enumeration(_) => quote!(Enumeration),
        Type::IntEnumeration(_) => quote!(IntEnumeration),
        Type::Structure(_) => quote!(Structure),
        Type::Union(_) => quote!(Union),
        Type::List(element) => {
            let element = element_form(element);
            quote!(List(#element))
        }
        Type::Map(_, element) => {
            let element = element_form(element);
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

fn element_form(element: &Element) -> TokenStream {
    let form = form(&element.ty);
    if element.sparse { quote!(Optional(#form)) } else { form }
}

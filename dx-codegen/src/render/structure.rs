//! Structures.

use super::{docs, error, literal, types};
use crate::ir::{Debug, Field, Presence, Service, Structure, StructureId, Types};
use crate::names::ident;
use crate::output::{Item, Module};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn item(service: &Service, id: StructureId) -> Item {
    let (types, structure) = (&service.types, &service.types[id]);
    let module = if structure.error { Module::Errors } else { Module::Types };
    let mut item = Item::new(module, &structure.name).item(definition(types, structure));
    if structure.debug != Debug::Derived {
        item = item.item(debug(structure));
    }
    if structure.has_default() && !derives_default(structure) {
        item = item.item(default(structure));
    }
    match service.error_shapes.get(&id) {
        Some(shape) => item.table(error::shape(service, structure, shape)),
        None => item,
    }
}

fn definition(types: &Types, structure: &Structure) -> TokenStream {
    let (name, docs, derives) = (ident(&structure.name), docs(&structure.docs), derives(structure));
    let fields = structure.fields.iter().map(|it| field(types, it));
    let meta = structure.error.then(|| {
        quote! {
            /// What came along with the error: the request id, the status, the body.
            pub meta: ::dx_runtime::ErrorMeta,
        }
    });
    quote! {
        #docs
        #[derive(#derives)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* #meta }
    }
}

fn field(types: &Types, field: &Field) -> TokenStream {
    let (name, docs, ty) = (ident(&field.name), docs(&field.docs), types::field(types, field));
    quote! { #docs pub #name: #ty, }
}

fn derives(structure: &Structure) -> TokenStream {
    let debug = (structure.debug == Debug::Derived).then(|| quote!(Debug,));
    let default = derives_default(structure).then(|| quote!(, Default));
    quote!(Clone, #debug PartialEq #default)
}

fn derives_default(structure: &Structure) -> bool {
    structure.has_default()
        && structure.fields.iter().all(|field| match &field.presence {
            Presence::Default(default) => literal::is_default(default),
            Presence::Required | Presence::Optional => true,
        })
}

/// A `Debug` that leaves out what is sensitive.
fn debug(structure: &Structure) -> TokenStream {
    let name = ident(&structure.name);
    let body = match structure.debug {
        Debug::Derived | Debug::Redacted => quote!(::std::fmt::Debug::fmt(&::dx_runtime::Redacted, f)),
        Debug::Partly => {
            let type_name = &structure.name;
            let fields = structure.fields.iter().map(|field| {
                let (label, name) = (&field.name, ident(&field.name));
                let value = if field.redacted { quote!(::dx_runtime::Redacted) } else { quote!(self.#name) };
                quote!(.field(#label, &#value))
            });
            let meta = structure.error.then(|| quote!(.field("meta", &self.meta)));
            quote!(f.debug_struct(#type_name) #(#fields)* #meta .finish())
        }
    };
    quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                #body
            }
        }
    }
}

/// A `Default` with the defaults of the model. It is what error correction begins with, too.
fn default(structure: &Structure) -> TokenStream {
    let name = ident(&structure.name);
    quote! {
        impl ::std::default::Default for #name {
            fn default() -> Self {
                ::dx_runtime::shape::ErrorCorrection::corrected()
            }
        }
    }
}

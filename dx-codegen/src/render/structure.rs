//! Structures.

use super::{Context, Scope, docs, error, literal, types};
use crate::ir::{Debug, Field, Presence, Structure, StructureId};
use crate::names::ident;
use crate::output::{Item, Module};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn item(context: &Context<'_>, id: StructureId) -> Item {
    let (scope, service) = (Scope::new(context), context.service);
    let structure = &service.types[id];
    let module = if structure.error { Module::Errors } else { Module::Types };
    let mut item = Item::new(module, &structure.name).item(definition(&scope, structure));
    if structure.debug != Debug::Derived {
        item = item.item(debug(&scope, structure));
    }
    if structure.has_default() && !derives_default(structure) {
        item = item.item(default(&scope, structure));
    }
    if let Some(shape) = service.error_shapes.get(&id) {
        item = item.table(error::shape(&scope, structure, shape));
    }
    item.imports(scope.imports())
}

fn definition(scope: &Scope<'_>, structure: &Structure) -> TokenStream {
    let (name, docs, derives) = (ident(&structure.name), docs(&structure.docs), derives(structure));
    let fields = structure.fields.iter().map(|it| field(scope, it));
    let meta = structure.error.then(|| {
        let meta = scope.path("::dx_runtime::ErrorMeta");
        quote! {
            /// The request ID, status and body of the response.
            pub meta: #meta,
        }
    });
    quote! {
        #docs
        #[derive(#derives)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* #meta }
    }
}

fn field(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let (name, docs, ty) = (ident(&field.name), docs(&field.docs), types::field(scope, field));
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

/// A `Debug` implementation that redacts sensitive values.
fn debug(scope: &Scope<'_>, structure: &Structure) -> TokenStream {
    let (name, fmt) = (ident(&structure.name), scope.path("::std::fmt"));
    let redacted = scope.path("::dx_runtime::Redacted");
    let body = match structure.debug {
        Debug::Derived | Debug::Redacted => quote!(#fmt::Debug::fmt(&#redacted, f)),
        Debug::RedactedMembers => {
            let type_name = &structure.name;
            let fields = structure.fields.iter().map(|field| {
                let (label, name) = (&field.name, ident(&field.name));
                let value = if field.redacted { redacted.clone() } else { quote!(self.#name) };
                quote!(.field(#label, &#value))
            });
            let meta = structure.error.then(|| quote!(.field("meta", &self.meta)));
            quote!(f.debug_struct(#type_name) #(#fields)* #meta .finish())
        }
    };
    quote! {
        impl #fmt::Debug for #name {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                #body
            }
        }
    }
}

/// A `Default` implementation with the defaults of the model, from which error correction starts as well.
fn default(scope: &Scope<'_>, structure: &Structure) -> TokenStream {
    let (name, default) = (ident(&structure.name), scope.path("::std::default::Default"));
    let correction = scope.path("::dx_runtime::shape::ErrorCorrection");
    quote! {
        impl #default for #name {
            fn default() -> Self {
                #correction::corrected()
            }
        }
    }
}

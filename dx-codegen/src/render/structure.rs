//! Structures.

use super::{docs, literal, types};
use crate::ir::{Debug, ErrorShape, Field, Message, Presence, Structure};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn render(structure: &Structure, http: Option<&TokenStream>) -> TokenStream {
    let name = ident(&structure.name);
    let docs = docs(&structure.docs);
    let derives = derives(structure);
    let fields = structure.fields.iter().map(field);
    let meta = structure.error.as_ref().map(|_| {
        quote! {
            /// What came along with the error: the request id, the status, the body.
            pub meta: ::dx_runtime::ErrorMeta,
        }
    });
    let debug = debug(structure);
    let default = (structure.has_default() && !derives_default(structure)).then(|| default(structure));
    let error = structure.error.as_ref().map(|error| error_impls(structure, error, http));
    quote! {
        #docs
        #[derive(#derives)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* #meta }
        #debug
        #default
        #error
    }
}

fn field(field: &Field) -> TokenStream {
    let (name, docs, ty) = (ident(&field.name), docs(&field.docs), types::field(field));
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
        Debug::Derived => return TokenStream::new(),
        Debug::Redacted => quote!(::std::fmt::Debug::fmt(&::dx_runtime::Redacted, f)),
        Debug::Partly => {
            let type_name = &structure.name;
            let fields = structure.fields.iter().map(|field| {
                let (label, name) = (&field.name, ident(&field.name));
                let value = if field.redacted { quote!(::dx_runtime::Redacted) } else { quote!(self.#name) };
                quote!(.field(#label, &#value))
            });
            let meta = structure.error.as_ref().map(|_| quote!(.field("meta", &self.meta)));
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

/// A `Default` with the defaults of the model.
fn default(structure: &Structure) -> TokenStream {
    let name = ident(&structure.name);
    let fields = initial_fields(structure, &quote!(::std::default::Default::default()));
    quote! {
        impl ::std::default::Default for #name {
            fn default() -> Self {
                Self { #(#fields)* }
            }
        }
    }
}

/// The fields of a structure in which nothing is set; `required` is the expression for those that have to be.
pub(super) fn initial_fields(structure: &Structure, required: &TokenStream) -> Vec<TokenStream> {
    let mut fields: Vec<TokenStream> = structure
        .fields
        .iter()
        .map(|field| {
            let name = ident(&field.name);
            let value = match &field.presence {
                Presence::Required => required.clone(),
                Presence::Default(default) => literal::expression(default, &field.ty),
                Presence::Optional => quote!(::std::option::Option::None),
            };
            quote!(#name: #value,)
        })
        .collect();
    if structure.error.is_some() {
        fields.push(quote!(meta: ::std::default::Default::default(),));
    }
    fields
}

/// What makes a structure an error in Rust.
fn error_impls(structure: &Structure, error: &ErrorShape, http: Option<&TokenStream>) -> TokenStream {
    let (name, code) = (ident(&structure.name), &error.code);
    let message = error.message.as_ref().map_or_else(|| quote!(::std::option::Option::None), message);
    let take_message = error.message.as_ref().map(take_message);
    let retryable = error.retryable.then(|| {
        quote!(
            fn is_retryable(&self) -> bool {
                true
            }
        )
    });
    let throttling = error.throttling.then(|| {
        quote!(
            fn is_throttling(&self) -> bool {
                true
            }
        )
    });
    let read = error.response.as_ref().map(|_| read(http));
    let shown = error.message.as_ref().map(|message| shown_message(message, error.redacts_message));
    let shown = shown.unwrap_or_else(|| quote!(::std::option::Option::None));
    let unreadable = unreadable_message(error);
    quote! {
        impl ::dx_runtime::ErrorShape for #name {
            fn code(&self) -> &str { #code }
            fn message(&self) -> ::std::option::Option<&str> { #message }
            fn meta(&self) -> &::dx_runtime::ErrorMeta { &self.meta }
            #retryable
            #throttling
            fn with_meta(mut self, meta: ::dx_runtime::ErrorMeta) -> Self {
                #take_message
                self.meta = meta;
                self
            }
            #unreadable
            #read
        }
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.meta.describe(f, #code, #shown)
            }
        }
        impl ::std::error::Error for #name {}
    }
}

/// An error of which parts are not in JSON is read where responses are.
fn read(http: Option<&TokenStream>) -> TokenStream {
    quote! {
        #http
        fn read(meta: ::dx_runtime::ErrorMeta) -> ::std::result::Result<Self, ::dx_runtime::ErrorMeta> {
            meta.read_as(Self::of_meta)
        }
    }
}

fn message(message: &Message) -> TokenStream {
    let field = ident(&message.field);
    if message.optional {
        quote!(self.#field.as_deref())
    } else {
        quote!(::std::option::Option::Some(&self.#field))
    }
}

/// The message may stand under another name than the model's.
fn take_message(message: &Message) -> TokenStream {
    let field = ident(&message.field);
    quote!(meta.message_into(&mut self.#field);)
}

/// What has to be known of the message when the error can't be read.
fn unreadable_message(error: &ErrorShape) -> TokenStream {
    let name = error.message.as_ref().and_then(|message| message.json_name.as_ref()).map(|name| {
        quote! {
            fn message_name() -> ::std::option::Option<&'static str> {
                ::std::option::Option::Some(#name)
            }
        }
    });
    let sensitive = error.redacts_message.then(|| {
        quote! {
            fn is_message_sensitive() -> bool {
                true
            }
        }
    });
    quote!(#name #sensitive)
}

/// The message as it may be printed.
fn shown_message(message: &Message, redacted: bool) -> TokenStream {
    let field = ident(&message.field);
    let display = quote!(&dyn ::std::fmt::Display);
    match (redacted, message.optional) {
        (true, true) => quote!(self.#field.as_ref().map(|_| &::dx_runtime::Redacted as #display)),
        (true, false) => quote!(::std::option::Option::Some(&::dx_runtime::Redacted)),
        (false, true) => quote!(self.#field.as_ref().map(|message| message as #display)),
        (false, false) => quote!(::std::option::Option::Some(&self.#field)),
    }
}

//! What can go wrong with an operation, in one enumeration.

use super::{docs, sentence};
use crate::docs::Sentence;
use crate::ir::{ErrorVariant, Operation, OperationError, Service, Types};
use crate::names::ident;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn render(service: &Service, operation: &Operation) -> TokenStream {
    let error = &operation.error;
    let name = ident(&error.name);
    let path = format!("super::{}", operation.name);
    let item_docs = Sentence::new("What can go wrong with ").link(&operation.name, &path);
    let item_docs = sentence(&item_docs.words("."));
    let variants = error.variants.iter().map(|it| variant(&service.types, it));
    let inherent = inherent(error);
    let traits = traits(service, error);
    quote! {
        #item_docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// An error that this version does not know, or one that does not read as the model has it.
            Unknown(::dx_runtime::ErrorMeta),
        }
        #inherent
        #traits
    }
}

fn variant(types: &Types, variant: &ErrorVariant) -> TokenStream {
    let structure = ident(&types[variant.structure].name);
    let (name, docs) = (ident(&variant.name), docs(&variant.docs));
    quote! { #docs #name(super::#structure), }
}

fn inherent(error: &OperationError) -> TokenStream {
    let name = ident(&error.name);
    let variants = error.variants.iter().map(|variant| ident(&variant.name));
    quote! {
        impl #name {
            fn shape(&self) -> &dyn ::dx_runtime::ErrorShape {
                match self {
                    #(Self::#variants(error) => error,)*
                    Self::Unknown(error) => error,
                }
            }

            /// The name by which the service knows the error; empty when it told none.
            #[must_use]
            pub fn code(&self) -> &str {
                self.shape().code()
            }

            /// What the service says about the error.
            #[must_use]
            pub fn message(&self) -> ::std::option::Option<&str> {
                self.shape().message()
            }

            /// The id under which AWS knows the request.
            #[must_use]
            pub fn request_id(&self) -> ::std::option::Option<&str> {
                self.shape().meta().request_id()
            }

            /// Whether the same request may succeed a little later.
            #[must_use]
            pub fn is_retryable(&self) -> bool {
                self.shape().is_retryable()
            }
        }
    }
}

fn traits(service: &Service, error: &OperationError) -> TokenStream {
    let name = ident(&error.name);
    let order = ident(service.wire.error_code_order);
    let order = quote!(::dx_runtime::CodeOrder::#order);
    let known = error.variants.iter().map(|variant| service.types[variant.structure].id.name());
    let read = error.variants.iter().enumerate().map(|(index, variant)| {
        let structure = ident(&service.types[variant.structure].name);
        let (index, variant) = (Literal::usize_unsuffixed(index), ident(&variant.name));
        quote! {
            ::std::option::Option::Some(#index) => <super::#structure as ::dx_runtime::ErrorShape>::read(meta).map_or_else(Self::Unknown, Self::#variant),
        }
    });
    let from_meta = if error.variants.is_empty() {
        quote! {
            meta.decide_code(#order, &[]);
            Self::Unknown(meta)
        }
    } else {
        quote! {
            match meta.decide_code(#order, &[#(#known),*]) {
                #(#read)*
                _ => Self::Unknown(meta),
            }
        }
    };
    quote! {
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(self.shape(), f)
            }
        }

        impl ::std::error::Error for #name {
            fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
                ::std::error::Error::source(self.shape())
            }
        }

        impl ::dx_runtime::ServiceError for #name {
            fn from_meta(mut meta: ::dx_runtime::ErrorMeta) -> Self {
                #from_meta
            }

            fn meta(&self) -> &::dx_runtime::ErrorMeta {
                self.shape().meta()
            }

            fn is_retryable(&self) -> bool {
                self.shape().is_retryable()
            }

            fn is_throttling(&self) -> bool {
                self.shape().is_throttling()
            }
        }
    }
}

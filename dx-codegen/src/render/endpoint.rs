//! The endpoint of a service.

use super::{Context, Scope, sentence};
use crate::docs::Sentence;
use crate::ir::{Endpoint, EndpointRule};
use crate::output::{Item, Module};
use proc_macro2::TokenStream;
use quote::quote;

/// Of the same name as the runtime's, which is therefore named by its path.
pub(super) fn item(context: &Context<'_>, endpoint: &Endpoint) -> Item {
    let scope = Scope::new(context);
    let docs = Sentence::new("The endpoint that requests to ").code(&context.service.name);
    let docs = sentence(&docs.words(" are sent to."));
    let definition = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Endpoint(::dx_runtime::http::Endpoint);
    };
    let deref = scope.path("::std::ops::Deref");
    let conversion = quote! {
        impl #deref for Endpoint {
            type Target = ::dx_runtime::http::Endpoint;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    };
    let item = Item::new(Module::Endpoint, "Endpoint").defines("Endpoint").item(definition);
    let item = item.item(constructors(&scope)).item(conversion).item(rules(&scope, &endpoint.rules));
    item.imports(scope.imports())
}

fn constructors(scope: &Scope<'_>) -> TokenStream {
    let [error, variant] = ["::dx_runtime::http::EndpointError", "::dx_runtime::http::EndpointVariant"]
        .map(|name| scope.path(name));
    quote! {
        impl Endpoint {
            /// Creates an endpoint from a URL, which may have a path.
            ///
            /// # Errors
            ///
            /// Returns an error if `url` is not an absolute `http` or `https` URL, or has a query or a fragment.
            pub fn new(url: &str) -> Result<Self, #error> {
                ::dx_runtime::http::Endpoint::new(url).map(Self)
            }

            /// Returns the endpoint of a region. Whether the region exists, and has the service, is not checked.
            ///
            /// # Errors
            ///
            /// Returns an error if `region` is not a valid name of a region.
            pub fn regional(region: &str) -> Result<Self, #error> {
                Self::regional_with(region, #variant::default())
            }

            /// Returns the FIPS or dual-stack endpoint of a region, or the one that is both.
            ///
            /// # Errors
            ///
            /// As [`regional`](Self::regional), and if there is no such endpoint.
            pub fn regional_with(region: &str, variant: #variant) -> Result<Self, #error> {
                ::dx_runtime::http::Endpoint::by_rules(rules, region, variant).map(Self)
            }
        }
    }
}

fn rules(scope: &Scope<'_>, rules: &[EndpointRule]) -> TokenStream {
    let variant = scope.path("::dx_runtime::http::EndpointVariant");
    let arms = rules.iter().map(|rule| {
        let (fips, dual_stack) = (rule.variant.fips, rule.variant.dual_stack);
        let (partitions, regions) = (any_of(&rule.partitions), any_of(&rule.regions));
        let outcome = match &rule.outcome {
            Ok(url) => quote!(Ok(#url)),
            Err(reason) => quote!(Err(#reason)),
        };
        quote!((#fips, #dual_stack, #partitions, #regions) => #outcome,)
    });
    quote! {
        fn rules(
            partition: &str,
            region: &str,
            variant: #variant,
        ) -> Result<&'static str, &'static str> {
            match (variant.fips, variant.dual_stack, partition, region) { #(#arms)* }
        }
    }
}

fn any_of(names: &[String]) -> TokenStream {
    if names.is_empty() { quote!(_) } else { quote!(#(#names)|*) }
}

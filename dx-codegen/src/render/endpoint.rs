//! The endpoint of a service.

use super::sentence;
use crate::docs::Sentence;
use crate::ir::{Endpoint, EndpointRule};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn render(endpoint: &Endpoint, service: &str) -> TokenStream {
    let docs = sentence(&Sentence::new("Where requests to ").code(service).words(" go."));
    let constructors = constructors();
    let rules = rules(&endpoint.rules);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Endpoint(::dx_runtime::http::Endpoint);

        impl Endpoint { #constructors }

        /// What requests are made of.
        impl ::std::ops::Deref for Endpoint {
            type Target = ::dx_runtime::http::Endpoint;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        #rules
    }
}

fn constructors() -> TokenStream {
    quote! {
        /// The endpoint at a URL of your own, which may have a path.
        ///
        /// # Errors
        ///
        /// When `url` is no URL of scheme `http` or `https` with a host, or has more than a path behind that.
        pub fn new(url: &str) -> Result<Self, EndpointError> {
            ::dx_runtime::http::Endpoint::new(url).map(Self)
        }

        /// The service's endpoint in a region. Whether there is such a region, and the service in it, is not known
        /// here.
        ///
        /// # Errors
        ///
        /// When `region` can't be the name of a region.
        pub fn regional(region: &str) -> Result<Self, EndpointError> {
            Self::regional_with(region, EndpointVariant::default())
        }

        /// As [`regional`](Self::regional), the endpoint for FIPS or for dual-stack, or for both.
        ///
        /// # Errors
        ///
        /// Also when there are no such endpoints there.
        pub fn regional_with(region: &str, variant: EndpointVariant) -> Result<Self, EndpointError> {
            ::dx_runtime::http::Endpoint::by_rules(rules, region, variant).map(Self)
        }
    }
}

fn rules(rules: &[EndpointRule]) -> TokenStream {
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
            variant: EndpointVariant,
        ) -> Result<&'static str, &'static str> {
            match (variant.fips, variant.dual_stack, partition, region) { #(#arms)* }
        }
    }
}

fn any_of(names: &[String]) -> TokenStream {
    if names.is_empty() { quote!(_) } else { quote!(#(#names)|*) }
}

//! The endpoint of a service: its parameters, and the function that its rules are compiled to.

mod diagram;
mod expression;
mod operation;
mod params;
mod result;
mod rules;

pub(super) use operation::item as bindings;
pub(super) use params::client_context;

use super::{Context, Scope, sentence};
use crate::docs::Sentence;
use crate::ir::{Decision, Endpoint, Param, ParamType};
use crate::names::ident;
use crate::output::{Item, Module};
use expression::Expressions;
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
    let item = item.item(constructors(&scope, endpoint)).item(conversion);
    let items = params::items(&scope, endpoint).into_iter().chain(decision(&scope, endpoint));
    let item = items.fold(item, Item::item);
    item.imports(scope.imports())
}

fn constructors(scope: &Scope<'_>, endpoint: &Endpoint) -> TokenStream {
    let [error, variant, settings] = [
        "::dx_runtime::http::EndpointError",
        "::dx_runtime::http::EndpointVariant",
        "::dx_runtime::endpoint_rules::EndpointSettings",
    ]
    .map(|name| scope.path(name));
    let rules = scope.path("::dx_runtime::endpoint_rules");
    let needs = endpoint.params.iter().any(|param| param.required && param.default.is_none());
    let needs = needs.then(|| {
        quote! {
            ///
            /// The rules of this service depend on more than that. [`EndpointParams`] are all of their parameters.
        }
    });
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
            #needs
            ///
            /// # Errors
            ///
            /// Returns an error if `region` is not a valid name of a region, or if the service has no endpoint there.
            pub fn regional(region: &str) -> Result<Self, #error> {
                Self::regional_with(region, #variant::default())
            }

            /// Returns the FIPS or dual-stack endpoint of a region, or the one that is both.
            ///
            /// # Errors
            ///
            /// As [`regional`](Self::regional), and if there is no such endpoint.
            pub fn regional_with(region: &str, variant: #variant) -> Result<Self, #error> {
                let settings = #settings::regional(region, variant);
                settings.check()?;
                let resolved = #rules::resolve(&settings, None, |_: &mut EndpointParams<'_>| Ok(()))?;
                Ok(Self(resolved.endpoint))
            }
        }
    }
}

/// The function that decides.
fn decision(scope: &Scope<'_>, endpoint: &Endpoint) -> Vec<TokenStream> {
    let expressions = Expressions::new(scope);
    let (constants, body, names) = match &endpoint.decision {
        Decision::Rules(rules) => (None, rules::body(&expressions, rules, true), rules::names(rules)),
        Decision::Diagram(diagram) => {
            let (nodes, body) = diagram::parts(&expressions, diagram);
            (nodes, body, diagram::names(diagram))
        }
    };
    let params = endpoint.params.iter().filter(|param| names.contains(&param.field));
    let params: Vec<_> = params.map(|param| local(&expressions, param)).collect();
    let missing = endpoint.params.iter().filter(|param| !names.contains(&param.field) && needs_value(param));
    let missing = missing.map(|param| {
        let (field, error) = (ident(&param.field), expressions.missing(&param.name));
        quote!(if params.#field.is_none() { return Err(#error); })
    });
    let texts = expressions.texts();
    let [error, resolved] = ["::dx_runtime::http::EndpointError", "::dx_runtime::http::ResolvedEndpoint"]
        .map(|name| scope.path(name));
    let function = quote! {
        fn rules(params: &EndpointParams<'_>) -> Result<#resolved, #error> {
            #(#missing)*
            #texts
            #(#params)*
            #body
        }
    };
    [function].into_iter().chain(constants).collect()
}

fn needs_value(param: &Param) -> bool {
    param.required && param.default.is_none()
}

/// The variable with a parameter's value.
fn local(expressions: &Expressions<'_>, param: &Param) -> TokenStream {
    let name = ident(&param.field);
    let value = match (param.ty, &param.default) {
        (ParamType::Strings, Some(_)) => quote!(params.#name.as_slice()),
        (ParamType::Strings, None) => quote!(params.#name.as_deref()),
        _ => quote!(params.#name),
    };
    if needs_value(param) {
        let error = expressions.missing(&param.name);
        quote!(let Some(#name) = #value else { return Err(#error); };)
    } else {
        quote!(let #name = #value;)
    }
}

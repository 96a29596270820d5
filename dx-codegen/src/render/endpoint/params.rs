//! The parameters of endpoint rules.

use crate::docs::Sentence;
use crate::ir::{Client, Endpoint, Param, ParamType, ParamValue};
use crate::names::ident;
use crate::output::{Item, Module};
use crate::render::{Context, Scope, docs, path, sentence};
use proc_macro2::TokenStream;
use quote::quote;

const ACCOUNT_ID: &str = "AWS::Auth::AccountId";
const URL: &str = "SDK::Endpoint";

/// The structure of parameters, and its implementations.
pub(super) fn items(scope: &Scope<'_>, endpoint: &Endpoint) -> Vec<TokenStream> {
    [definition(scope, endpoint)]
        .into_iter()
        .chain(defaults(endpoint))
        .chain([implementation(scope, endpoint)])
        .collect()
}

fn definition(scope: &Scope<'_>, endpoint: &Endpoint) -> TokenStream {
    let about = Sentence::new("The parameters of the endpoint rules of ").code(&scope.service.name);
    let about = sentence(&about.words("."));
    let fields = endpoint.params.iter().map(|param| {
        let (docs, name, ty) = (docs(&param.docs), ident(&param.field), ty(param));
        quote!(#docs pub #name: #ty,)
    });
    let marker = (!borrows(endpoint)).then(|| {
        let marker = scope.path("::std::marker::PhantomData");
        quote!(borrowed: #marker<&'p str>,)
    });
    let default = has_plain_default(endpoint).then(|| quote!(Default,));
    quote! {
        #about
        ///
        /// [`resolve`](::dx_runtime::endpoint_rules::EndpointRules::resolve) gives the endpoint that the rules lead to.
        #[derive(Clone, Debug, #default PartialEq)]
        #[non_exhaustive]
        pub struct EndpointParams<'p> { #(#fields)* #marker }
    }
}

/// Whether a parameter borrows its value.
fn borrows(endpoint: &Endpoint) -> bool {
    endpoint.params.iter().any(|param| param.ty != ParamType::Boolean)
}

/// Whether what Rust has for a default is what the model has.
fn has_plain_default(endpoint: &Endpoint) -> bool {
    let is_plain = |param: &Param| matches!(param.default, None | Some(ParamValue::Boolean(false)));
    endpoint.params.iter().all(is_plain)
}

fn defaults(endpoint: &Endpoint) -> Option<TokenStream> {
    if has_plain_default(endpoint) {
        return None;
    }
    let fields = endpoint.params.iter().map(|param| {
        let (name, value) = (ident(&param.field), param.default.as_ref().map(value));
        let value = value.unwrap_or_else(|| quote!(None));
        quote!(#name: #value,)
    });
    let marker = (!borrows(endpoint)).then(|| quote!(borrowed: Default::default(),));
    Some(quote! {
        impl Default for EndpointParams<'_> {
            fn default() -> Self {
                Self { #(#fields)* #marker }
            }
        }
    })
}

/// A value that the model has.
pub(super) fn value(value: &ParamValue) -> TokenStream {
    match value {
        ParamValue::String(text) => quote!(#text),
        ParamValue::Boolean(value) => quote!(#value),
        ParamValue::Strings(items) => quote!(vec![#(#items),*]),
    }
}

fn ty(param: &Param) -> TokenStream {
    let ty = match param.ty {
        ParamType::String => quote!(&'p str),
        ParamType::Boolean => quote!(bool),
        ParamType::Strings => quote!(Vec<&'p str>),
    };
    if param.default.is_some() { ty } else { quote!(Option<#ty>) }
}

fn implementation(scope: &Scope<'_>, endpoint: &Endpoint) -> TokenStream {
    let [rules, settings, error, resolved] = [
        "::dx_runtime::endpoint_rules::EndpointRules",
        "::dx_runtime::endpoint_rules::EndpointSettings",
        "::dx_runtime::http::EndpointError",
        "::dx_runtime::http::ResolvedEndpoint",
    ]
    .map(|name| scope.path(name));
    let takes = |built_in: &str| {
        endpoint.params.iter().any(|param| param.settings.iter().any(|setting| setting == built_in))
    };
    let (account_id, url) = (takes(ACCOUNT_ID), takes(URL));
    let account_id = account_id.then(|| {
        quote!(
            const TAKES_ACCOUNT_ID: bool = true;
        )
    });
    let url = url.then(|| {
        quote!(
            const TAKES_URL: bool = true;
        )
    });
    let binds = endpoint.bindings.iter().any(|bindings| !bindings.is_empty());
    let per_call = (binds || account_id.is_some()).then(|| {
        quote!(
            const PER_CALL: bool = true;
        )
    });
    let set = endpoint.params.iter().filter_map(setting);
    let bucket = endpoint.bucket.map(|bucket| {
        let (field, resolved) = (ident(&endpoint.params[bucket].field), &resolved);
        quote!(.map(|resolved| if self.#field.is_some() { #resolved::of_bucket(resolved) } else { resolved }))
    });
    quote! {
        impl<'p> #rules<'p> for EndpointParams<'p> {
            #account_id
            #url
            #per_call

            fn configure(&mut self, settings: &'p #settings, account_id: Option<&'p str>) {
                #(#set)*
            }

            fn resolve(&self) -> Result<#resolved, #error> {
                rules(self) #bucket
            }
        }
    }
}

/// Takes a parameter's value from the settings of a client.
fn setting(param: &Param) -> Option<TokenStream> {
    let (field, names) = (ident(&param.field), &param.settings);
    if names.is_empty() || param.ty == ParamType::Strings {
        return None;
    }
    let method = ident(if param.ty == ParamType::String { "text" } else { "flag" });
    let value = if names.iter().any(|name| name == ACCOUNT_ID) {
        quote!(account_id.or(settings.text(&[#(#names),*])))
    } else {
        quote!(settings.#method(&[#(#names),*]))
    };
    Some(if param.default.is_some() {
        quote!(self.#field = #value.unwrap_or(self.#field);)
    } else {
        quote!(self.#field = #value.or(self.#field);)
    })
}

/// The methods of a client's builder for client context parameters, if there are any.
pub(crate) fn client_context(context: &Context<'_>, client: &Client, endpoint: &Endpoint) -> Option<Item> {
    let scope = Scope::new(context);
    let builder = scope.path("::dx_runtime::client::Builder");
    let (mut declared, mut implemented) = (Vec::new(), Vec::new());
    for param in &endpoint.params {
        let Some((about, method)) = &param.client else { continue };
        let (about, method, name) = (docs(about), ident(method), &param.name);
        let (ty, set) = match param.ty {
            ParamType::Boolean => (quote!(bool), quote!(settings.set_flag(#name, value))),
            ParamType::String => (quote!(impl Into<String>), quote!(settings.set_text(#name, value))),
            ParamType::Strings => continue,
        };
        declared.push(quote! {
            #about
            #[must_use]
            fn #method(self, value: #ty) -> Self;
        });
        implemented.push(quote! {
            fn #method(self, value: #ty) -> Self {
                self.endpoint_settings(|settings| #set)
            }
        });
    }
    let service = path(&client.service);
    (!declared.is_empty()).then(|| {
        let trait_item = quote! {
            /// Settings of clients that are parameters of the service's endpoint rules, as methods of their builders.
            pub trait ClientContext: Sized { #(#declared)* }
        };
        let implementation = quote! {
            impl<C, M> ClientContext for #builder<#service, C, M> { #(#implemented)* }
        };
        Item::new(Module::Service, "").item(trait_item).item(implementation).imports(scope.imports())
    })
}

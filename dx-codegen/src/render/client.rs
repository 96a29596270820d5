//! Clients, and the implementations that they require.

use super::{Context, Scope, discovery, docs, pages, path, sentence, waiter};
use crate::Part;
use crate::docs::Sentence;
use crate::ir::{ApiKey, Call, Client, Service, Waiter};
use crate::names::ident;
use crate::output::{Item, Module, Table, any_of};
use dx_model::ApiKeyPlace;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

pub(super) fn items<'c>(
    context: &'c Context<'_>,
    client: &'c Client,
) -> impl Iterator<Item = Item> + use<'c> {
    let asynchronous = client.asynchronous.then_some(&ASYNCHRONOUS);
    let kinds = asynchronous.into_iter().chain(client.blocking.then_some(&BLOCKING));
    let definitions = kinds.clone().map(|kind| definition(context, client, kind));
    let calls = client.calls.iter().flat_map(move |call| {
        let methods = kinds.clone().map(|kind| methods(context, call, client, kind));
        call_items(context, call, client).into_iter().chain(methods)
    });
    let endpoint = context.service.endpoint.as_ref();
    let settings = endpoint.and_then(|it| super::endpoint::client_context(context, client, it));
    let discovery = client.discovery.iter().map(move |it| discovery::item(context, client, it));
    [service(context, client)].into_iter().chain(settings).chain(discovery).chain(definitions).chain(calls)
}

fn call_items(context: &Context<'_>, call: &Call, client: &Client) -> Vec<Item> {
    let mut items = vec![self::call(context.service, call, client)];
    if !call.waiters.is_empty() {
        items.push(waiter::item(context, call));
    }
    if let Some(pages) = &call.pages {
        items.push(pages::item(context, call, pages));
    }
    items
}

/// The implementations that make an operation callable.
fn call(all: &Service, call: &Call, client: &Client) -> Item {
    let name = &all.operation(call).name;
    let [operation, input, service] =
        [name, &all.types[all.operation(call).input].name, &client.service].map(|name| path(name));
    let auth = call.auth.iter().map(|auth| ident(auth.name()));
    let unsigned_payload = call.unsigned_payload.then(|| quote!(, UNSIGNED_PAYLOAD));
    let long_polling = call.long_polling.then(|| quote!(, LONG_POLLING));
    let binds = all.endpoint.as_ref().is_some_and(|it| !it.bindings[call.operation.0].is_empty());
    let binds = binds.then(|| quote!(; binds endpoint_params));
    let cfg = any_of(&all.parts.features_of(Part::CLIENTS));
    let discovered = call.discovered.as_ref().map(|it| discovery::discovered(&all.types, it));
    let call =
        quote!(#operation[#input] of #service, #(#auth)|* #unsigned_payload #long_polling #binds #discovered);
    let table = Table::of(quote!(::dx_runtime::call)).behind(cfg).tail(Some(call));
    Item::new(Module::Requests, name).table(table)
}

/// The type that represents the service, named after it.
fn service(context: &Context<'_>, client: &Client) -> Item {
    let scope = Scope::new(context);
    let (name, docs) = (ident(&client.service), docs(&client.docs));
    let definition = quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name;
    };
    let implementation = service_impl(&scope, client, context.service.endpoint.is_some());
    let item = Item::new(Module::Service, "").item(definition).item(implementation);
    let item = scheme_impls(&scope, client).into_iter().fold(item, Item::item);
    item.imports(scope.imports())
}

fn service_impl(scope: &Scope<'_>, client: &Client, has_endpoint: bool) -> TokenStream {
    let (name, service_name, auth) = (ident(&client.service), &client.name, &client.auth);
    let service = scope.path("::dx_runtime::client::Service");
    let kind = if auth.is_aws { "::dx_runtime::client::Aws" } else { "::dx_runtime::client::NonAws" };
    let kind = scope.path(kind);
    let signing_name = (!auth.signing_name.is_empty()).then_some(&auth.signing_name).into_iter();
    let sigv4a_signing_name = auth.sigv4a_signing_name.iter();
    let required = auth.required.iter().map(|auth| ident(auth.name()));
    let required = (!auth.required.is_empty()).then(|| {
        let auth = scope.path("::dx_runtime::client::Auth");
        quote!(const REQUIRED_AUTH: &'static [#auth] = &[#(#auth::#required),*];)
    });
    let params = if has_endpoint {
        quote!(super::EndpointParams<'p>)
    } else {
        let own = scope.path("::dx_runtime::endpoint_rules::OwnEndpoint");
        quote!(#own<'p>)
    };
    quote! {
        impl #service for #name {
            type Kind = #kind;
            const NAME: &'static str = #service_name;
            #(const SIGNING_NAME: &'static str = #signing_name;)*
            #(const SIGV4A_SIGNING_NAME: &'static str = #sigv4a_signing_name;)*
            type EndpointParams<'p> = #params;
            #required
        }
    }
}

/// Traits of the service that determine which settings the builders of its clients require.
fn scheme_impls(scope: &Scope<'_>, client: &Client) -> Vec<TokenStream> {
    let (name, auth) = (ident(&client.service), &client.auth);
    let mut impls = Vec::new();
    if auth.bearer {
        let bearer = scope.path("::dx_runtime::client::HttpBearerAuth");
        impls.push(quote!(impl #bearer for #name {}));
    }
    if auth.basic {
        let basic = scope.path("::dx_runtime::client::HttpBasicAuth");
        impls.push(quote!(impl #basic for #name {}));
    }
    if let Some(key) = &auth.api_key {
        let [api_key, location] =
            ["::dx_runtime::client::HttpApiKeyAuth", "::dx_runtime::client::ApiKeyLocation"]
                .map(|name| scope.path(name));
        let value = location_of(scope, key);
        impls.push(quote! {
            impl #api_key for #name {
                const LOCATION: #location = #location::#value;
            }
        });
    }
    impls
}

fn location_of(scope: &Scope<'_>, key: &ApiKey) -> TokenStream {
    let name = &key.name;
    match (key.place, &key.scheme) {
        (ApiKeyPlace::Query, _) => quote!(Query { name: #name }),
        (ApiKeyPlace::Header, scheme) => {
            let [some, none] = ["::std::option::Option::Some", "::std::option::Option::None"];
            let scheme = match scheme {
                Some(scheme) => {
                    let some = scope.path(some);
                    quote!(#some(#scheme))
                }
                None => scope.path(none),
            };
            quote!(Header { name: #name, scheme: #scheme })
        }
    }
}

/// The differences between the two kinds of clients.
struct Kind {
    module: Module,
    /// The path of the runtime's client, which has the same name as the generated one.
    client: &'static [&'static str],
    builder: &'static str,
    pages: &'static str,
    is_async: bool,
}

const ASYNCHRONOUS: Kind = Kind {
    module: Module::Client,
    client: &["client", "Client"],
    builder: "::dx_runtime::client::Builder",
    pages: "::dx_runtime::client::Pages",
    is_async: true,
};

const BLOCKING: Kind = Kind {
    module: Module::Blocking,
    client: &["client", "blocking", "Client"],
    builder: "::dx_runtime::client::blocking::Builder",
    pages: "::dx_runtime::client::blocking::Pages",
    is_async: false,
};

impl Kind {
    fn client(&self) -> TokenStream {
        let path = self.client.iter().map(|name| format_ident!("{name}"));
        quote!(::dx_runtime::#(#path)::*)
    }

    /// `async` and `.await`, for the asynchronous client.
    fn keywords(&self) -> (Option<TokenStream>, Option<TokenStream>) {
        self.is_async.then(|| (quote!(async), quote!(.await))).unzip()
    }
}

fn definition(context: &Context<'_>, client: &Client, kind: &Kind) -> Item {
    let scope = Scope::new(context);
    let (wrapped, service) = (kind.client(), path(&client.service));
    let docs = Sentence::new(if kind.is_async { "A client for " } else { "A blocking client for " });
    let docs = sentence(&docs.text(&client.title).words("."));
    let definition = quote! {
        #docs
        ///
        /// Cloning it is cheap: clones share connections, credentials and the state of retries.
        #[derive(Clone, Debug)]
        pub struct Client(#wrapped<#service>);
    };
    let common = common(&scope, &service, kind, client.auth.is_aws);
    let deref = scope.path("::std::ops::Deref");
    let from = quote! {
        impl From<#wrapped<#service>> for Client {
            fn from(client: #wrapped<#service>) -> Self {
                Self(client)
            }
        }

        impl #deref for Client {
            type Target = #wrapped<#service>;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl AsRef<#wrapped<#service>> for Client {
            fn as_ref(&self) -> &#wrapped<#service> {
                &self.0
            }
        }
    };
    let item = Item::new(kind.module, "").defines("Client").item(definition).item(common).item(from);
    item.imports(scope.imports())
}

/// The methods of all clients.
fn common(scope: &Scope<'_>, service: &TokenStream, kind: &Kind, is_aws: bool) -> TokenStream {
    let (keyword, wait) = kind.keywords();
    let [builder, call, input, call_error] = [
        kind.builder,
        "::dx_runtime::client::Call",
        "::dx_runtime::client::Input",
        "::dx_runtime::client::CallError",
    ]
    .map(|name| scope.path(name));
    let from_env = is_aws.then(|| from_env(scope, kind));
    quote! {
        impl Client {
            #from_env

            /// Creates a builder to configure a client.
            pub fn builder() -> #builder<#service, Self> {
                #builder::default()
            }

            /// Calls the operation of an input.
            ///
            /// # Errors
            ///
            /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
            /// responds with an error.
            pub #keyword fn send<I, C>(&self, input: &I) -> Result<C::Output, #call_error<C::Error>>
            where
                I: #input<Call = C>,
                C: #call<Service = #service, Input = I>,
            {
                self.0.send(input)#wait
            }
        }
    }
}

/// The constructor that uses the environment's credentials.
fn from_env(scope: &Scope<'_>, kind: &Kind) -> TokenStream {
    let (keyword, wait) = kind.keywords();
    let config_error = scope.path("::dx_runtime::client::ConfigError");
    quote! {
        /// Creates a client with the region and the credentials of the environment, which are found in the same places
        /// as by the AWS CLI. Without the feature `credential-chain` of dx-runtime, only access keys in
        /// environment variables and in profiles are found.
        ///
        /// # Errors
        ///
        /// Returns an error if there is no region, or if a setting is not valid.
        pub #keyword fn from_env() -> Result<Self, #config_error> {
            Self::builder().from_env()#wait?.build()
        }
    }
}

/// The methods of an operation: its calls, pages and waiters.
fn methods(context: &Context<'_>, call: &Call, client: &Client, kind: &Kind) -> Item {
    let scope = Scope::new(context);
    let method = method(&scope, call, kind);
    let pages = call.pages.as_ref().map(|pages| pages_method(&scope, &pages.method, call, client, kind));
    let waiters = call.waiters.iter().map(|waiter| waiter_method(&scope, waiter, call, kind));
    let methods = quote! {
        impl Client {
            #method
            #pages
            #(#waiters)*
        }
    };
    let name = &context.service.operation(call).name;
    Item::new(kind.module, name).uses("Client").item(methods).imports(scope.imports())
}

/// The types of an operation's input, output and error.
fn signature(scope: &Scope<'_>, call: &Call) -> [TokenStream; 3] {
    let operation = scope.service.operation(call);
    let [input, output] = [operation.input, operation.output].map(|id| &scope.types()[id].name);
    [input, output, &operation.error.name].map(|name| path(name))
}

fn method(scope: &Scope<'_>, call: &Call, kind: &Kind) -> TokenStream {
    let (keyword, wait) = kind.keywords();
    let (method, docs) = (ident(&call.method), docs(&call.docs));
    let [input, output, error] = signature(scope, call);
    let error_name = &scope.service.operation(call).error.name;
    let error_docs =
        Sentence::new("responds with an error, a ").link(error_name, &format!("super::{error_name}"));
    let error_docs = sentence(&error_docs.words("."));
    let call_error = scope.path("::dx_runtime::client::CallError");
    quote! {
        #docs
        ///
        /// # Errors
        ///
        /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
        #error_docs
        pub #keyword fn #method(&self, input: impl Into<#input>) -> Result<#output, #call_error<#error>> {
            let input = input.into();
            self.0.send(&input)#wait
        }
    }
}

fn pages_method(scope: &Scope<'_>, method: &str, call: &Call, client: &Client, kind: &Kind) -> TokenStream {
    let (method, service, pages) = (ident(method), path(&client.service), scope.path(kind.pages));
    let [input, ..] = signature(scope, call);
    let docs =
        Sentence::new("Iterates over the pages of ").link(&call.method, &format!("Self::{}", call.method));
    let docs = sentence(&docs.words(", beginning with the page that `input` requests."));
    let deprecated = call.docs.deprecated.as_ref().map(|_| quote!(#[deprecated]));
    quote! {
        #docs
        #deprecated
        pub fn #method(&self, input: impl Into<#input>) -> #pages<#service, #input> {
            self.0.pages(input.into())
        }
    }
}

fn waiter_method(scope: &Scope<'_>, waiter: &Waiter, call: &Call, kind: &Kind) -> TokenStream {
    let (keyword, wait) = kind.keywords();
    let docs = docs(&waiter.docs);
    let calls = Sentence::new("Calls ").link(&call.method, &format!("Self::{}", call.method));
    let calls = sentence(&calls.words(" until the condition holds, for at most `max_wait`."));
    let [input, output, error] = signature(scope, call);
    let (name, method) = (ident(&waiter.name), ident(&waiter.method));
    let [wait_error, duration] =
        ["::dx_runtime::client::WaitError", "::std::time::Duration"].map(|name| scope.path(name));
    let (success, nothing) = if waiter.without_output {
        let nothing = sentence(&Sentence::new("Returns `None` if the condition was met by an error."));
        (quote!(Option<#output>), Some(quote!(#nothing)))
    } else {
        (output.clone(), None)
    };
    quote! {
        #docs
        ///
        #calls
        #nothing
        ///
        /// # Errors
        ///
        /// Returns an error if the condition can no longer be met, if a call fails for another reason, or after `max_wait`.
        pub #keyword fn #method(
            &self,
            input: impl Into<#input>,
            max_wait: #duration,
        ) -> Result<#success, #wait_error<#output, #error>> {
            let input = input.into();
            self.0.wait::<super::waiters::#name>(&input, max_wait)#wait
        }
    }
}

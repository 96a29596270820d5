//! Clients, and what they stand on.

use super::{docs, pages, path, sentence, waiter};
use crate::Part;
use crate::docs::Sentence;
use crate::ir::{Auth, Call, Client, Service, Waiter};
use crate::names::ident;
use crate::output::{Item, Module, any_of};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

pub(super) fn items<'s>(all: &'s Service, client: &'s Client) -> impl Iterator<Item = Item> {
    let asynchronous = client.asynchronous.then_some((Module::Client, &ASYNCHRONOUS));
    let kinds = asynchronous.into_iter().chain(client.blocking.then_some((Module::Blocking, &BLOCKING)));
    let service = Item::unsplit(Module::Service, "", service(client, all.endpoint.is_some()));
    let definitions = kinds
        .clone()
        .map(|(module, kind)| Item::unsplit(module, "", definition(client, kind)).defines("Client"));
    let calls = client.calls.iter().flat_map(move |call| {
        let methods = kinds.clone().map(|(module, kind)| {
            Item::unsplit(module, &all.operation(call).name, methods(all, call, client, kind))
        });
        call_items(all, call, client).into_iter().chain(methods)
    });
    [service].into_iter().chain(definitions).chain(calls)
}

fn call_items(all: &Service, call: &Call, client: &Client) -> Vec<Item> {
    let name = &all.operation(call).name;
    let mut items = vec![Item::new(Module::Requests, name).item(self::call(all, call, client))];
    if !call.waiters.is_empty() {
        let waiters = call.waiters.iter().map(|it| waiter::render(all, call, it)).collect();
        items.push(Item::unsplit(Module::Waiters, name, waiters));
    }
    if let Some(pages) = &call.pages {
        items.push(Item::unsplit(Module::Pages, name, pages::render(all, call, pages)));
    }
    items
}

/// What a client needs to call an operation, where there are clients.
fn call(all: &Service, call: &Call, client: &Client) -> TokenStream {
    let operation = all.operation(call);
    let [operation, input, service] =
        [&operation.name, &all.types[operation.input].name, &client.service].map(|name| path(name));
    let auth = ident(match call.auth {
        Auth::SigV4 => "SigV4",
        Auth::SigV4UnsignedPayload => "SigV4UnsignedPayload",
        Auth::None => "None",
    });
    let long_polling = call.long_polling.then(|| quote!(, LONG_POLLING));
    let cfg = any_of(&all.parts.features_of(Part::CLIENTS));
    quote!(#cfg ::dx_runtime::call!(#operation[#input] of #service, #auth #long_polling);)
}

/// In a module that imports nothing, since the service's name is one of the model's.
fn service(client: &Client, has_endpoint: bool) -> TokenStream {
    let (name, docs) = (ident(&client.service), docs(&client.docs));
    let (service_name, signing_name) = (&client.name, &client.signing_name);
    let endpoint = if has_endpoint {
        quote! {
            super::Endpoint::regional_with(region, variant).map(|endpoint| ::std::clone::Clone::clone(&*endpoint))
        }
    } else {
        let reason = "the model does not say where the service is: give the client an endpoint URL";
        quote!(::dx_runtime::http::Endpoint::by_rules(|_, _, _| ::std::result::Result::Err(#reason), region, variant))
    };
    quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name;

        impl ::dx_runtime::client::Service for #name {
            const NAME: &'static str = #service_name;
            const SIGNING_NAME: &'static str = #signing_name;

            fn endpoint(
                region: &str,
                variant: ::dx_runtime::http::EndpointVariant,
            ) -> ::std::result::Result<::dx_runtime::http::Endpoint, ::dx_runtime::http::EndpointError> {
                #endpoint
            }
        }
    }
}

/// The names of an operation, its input, its output and its error.
fn names<'s>(all: &'s Service, call: &Call) -> [&'s str; 4] {
    let operation = all.operation(call);
    let [input, output] = [operation.input, operation.output].map(|id| all.types[id].name.as_str());
    [&operation.name, input, output, &operation.error.name]
}

/// What tells the two kinds of clients apart.
struct Kind {
    /// The path of what is wrapped, and of its builder
    runtime: &'static [&'static str],
    asynchronous: bool,
}

const ASYNCHRONOUS: Kind = Kind { runtime: &["client"], asynchronous: true };
const BLOCKING: Kind = Kind { runtime: &["client", "blocking"], asynchronous: false };

impl Kind {
    fn runtime(&self) -> TokenStream {
        let path = self.runtime.iter().map(|name| format_ident!("{name}"));
        quote!(::dx_runtime::#(#path)::*)
    }

    /// `async`, and `.await`.
    fn keywords(&self) -> (Option<TokenStream>, Option<TokenStream>) {
        self.asynchronous.then(|| (quote!(async), quote!(.await))).unzip()
    }
}

fn definition(client: &Client, kind: &Kind) -> TokenStream {
    let (runtime, service) = (kind.runtime(), ident(&client.service));
    let blocks = if kind.asynchronous { "." } else { " that blocks." };
    let docs = sentence(&Sentence::new("A client of ").text(&client.title).words(blocks));
    let common = common(&service, kind);
    quote! {
        #docs
        ///
        /// It is cheap to clone, and the clones share what they know: connections, credentials, how often to try again.
        #[derive(Clone, Debug)]
        pub struct Client(#runtime::Client<super::#service>);

        impl Client {
            #common
        }

        impl From<#runtime::Client<super::#service>> for Client {
            fn from(client: #runtime::Client<super::#service>) -> Self {
                Self(client)
            }
        }
    }
}

/// What all clients have.
fn common(service: &proc_macro2::Ident, kind: &Kind) -> TokenStream {
    let (keyword, wait) = kind.keywords();
    quote! {
        /// A client with the region and the credentials that the environment has, where the AWS CLI looks for them.
        /// Without the feature `credential-chain` of dx-runtime, credentials are keys in variables and profiles only.
        ///
        /// # Errors
        ///
        /// When there is no region, or what is there can't be understood.
        pub #keyword fn from_env() -> Result<Self, ConfigError> {
            Self::builder().from_env()#wait?.build()
        }

        /// Begins a client that is told what it needs to know.
        pub fn builder() -> Builder<super::#service, Self> {
            Builder::default()
        }

        /// Calls the operation that `input` is the input of.
        ///
        /// # Errors
        ///
        /// When there are no credentials, the input can't be sent, the service can't be reached, or it answers with an error.
        pub #keyword fn send<I, C>(&self, input: &I) -> Result<C::Output, CallError<C::Error>>
        where
            I: Input<Call = C>,
            C: Call<Service = super::#service, Input = I>,
        {
            self.0.send(input)#wait
        }
    }
}

/// The method of an operation, and those for its pages and its waiters.
fn methods(all: &Service, call: &Call, client: &Client, kind: &Kind) -> TokenStream {
    let names = names(all, call);
    let (keyword, wait) = kind.keywords();
    let docs = docs(&call.docs);
    let [_, input, output, error] = names.map(ident);
    let method = ident(&call.method);
    let error_path = format!("super::{error}");
    let error_docs = sentence(&Sentence::new("error, a ").link(names[3], &error_path).words("."));
    let pages = call.pages.as_ref().map(|pages| pages_method(&pages.method, call, &input, client));
    let waiters = call.waiters.iter().map(|waiter| waiter_method(waiter, call, names, kind));
    quote! {
        impl Client {
            #docs
            ///
            /// # Errors
            ///
            /// When there are no credentials, the input can't be sent, the service can't be reached, or it answers with an
            #error_docs
            pub #keyword fn #method(
                &self,
                input: impl Into<super::#input>,
            ) -> Result<super::#output, CallError<super::#error>> {
                let input = input.into();
                self.0.send(&input)#wait
            }
            #pages
            #(#waiters)*
        }
    }
}

fn pages_method(method: &str, call: &Call, input: &Ident, client: &Client) -> TokenStream {
    let (method, service) = (ident(method), ident(&client.service));
    let docs = Sentence::new("All pages of ").link(&call.method, &format!("Self::{}", call.method));
    let docs = sentence(&docs.words(", from that one on which `input` asks for."));
    let deprecated = call.docs.deprecated.as_ref().map(|_| quote!(#[deprecated]));
    quote! {
        #docs
        #deprecated
        pub fn #method(&self, input: impl Into<super::#input>) -> Pages<super::#service, super::#input> {
            self.0.pages(input.into())
        }
    }
}

fn waiter_method(waiter: &Waiter, call: &Call, names: [&str; 4], kind: &Kind) -> TokenStream {
    let (keyword, wait) = kind.keywords();
    let docs = docs(&waiter.docs);
    let calls = Sentence::new("Calls ").link(&call.method, &format!("Self::{}", call.method));
    let calls = sentence(&calls.words(" until then. The last call is made when `max_wait` is over."));
    let [_, input, output, error] = names.map(ident);
    let (name, method) = (ident(&waiter.name), ident(&waiter.method));
    let (success, nothing) = if waiter.without_output {
        let nothing = sentence(&Sentence::new("`None` is given where it is an error that says so."));
        (quote!(Option<super::#output>), Some(quote!(#nothing)))
    } else {
        (quote!(super::#output), None)
    };
    quote! {
        #docs
        ///
        #calls
        #nothing
        ///
        /// # Errors
        ///
        /// When it can't come about any more, a call fails in another way, or `max_wait` is over.
        pub #keyword fn #method(
            &self,
            input: impl Into<super::#input>,
            max_wait: Duration,
        ) -> Result<#success, WaitError<super::#output, super::#error>> {
            let input = input.into();
            self.0.wait::<super::waiters::#name>(&input, max_wait)#wait
        }
    }
}

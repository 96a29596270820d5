//! Endpoint discovery.

use super::{Context, Scope, path};
use crate::ir::{Client, DiscoveredEndpoint, EndpointDiscovery, FieldRef, Operation, Type, Types};
use crate::names::ident;
use crate::output::{Item, Module};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn item(context: &Context<'_>, client: &Client, discovery: &EndpointDiscovery) -> Item {
    let (scope, service) = (Scope::new(context), ident(&client.service));
    let operation = &context.service.operations[discovery.operation.0];
    let call = path(&operation.name);
    let error = discovery.invalid_endpoint.as_deref().unwrap_or_default();
    let (by_operation, by_identifiers) =
        (discovery.operation_name.is_some(), discovery.identifiers.is_some());
    let discover = scope.path("::dx_runtime::client::DiscoverEndpoints");
    let (input, endpoints) = (input(&scope, operation, discovery), endpoints(&scope, operation, discovery));
    let implementation = quote! {
        impl #discover for #service {
            type Call = #call;

            const INVALID_ENDPOINT: &'static str = #error;
            const BY_OPERATION: bool = #by_operation;
            const BY_IDENTIFIERS: bool = #by_identifiers;

            #input

            #endpoints
        }
    };
    Item::new(Module::Service, &operation.name).item(implementation).imports(scope.imports())
}

/// The function that creates the input of the discovery operation.
fn input(scope: &Scope<'_>, operation: &Operation, discovery: &EndpointDiscovery) -> TokenStream {
    let [identifiers, correction, some] = [
        "::dx_runtime::client::Identifiers",
        "::dx_runtime::shape::ErrorCorrection",
        "::std::option::Option::Some",
    ]
    .map(|name| scope.path(name));
    let input = path(&scope.types()[operation.input].name);
    let set = |field: FieldRef, value: TokenStream| {
        let field = scope.types().field(field);
        let name = ident(&field.name);
        if field.is_optional() { quote!(input.#name = #some(#value);) } else { quote!(input.#name = #value;) }
    };
    let named = discovery.operation_name.map(|field| set(field, quote!(operation.to_owned())));
    let identified = discovery.identifiers.map(|field| {
        let pairs = quote!(identifiers.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        set(field, quote!(#pairs.collect()))
    });
    let body = if named.is_none() && identified.is_none() {
        quote!(#correction::corrected())
    } else {
        quote! {
            let mut input: #input = #correction::corrected();
            #named
            #identified
            input
        }
    };
    quote! {
        #[allow(unused_variables)]
        fn input(operation: &str, identifiers: &#identifiers) -> #input { #body }
    }
}

/// The function that extracts the endpoints from the output.
fn endpoints(scope: &Scope<'_>, operation: &Operation, discovery: &EndpointDiscovery) -> TokenStream {
    let types = scope.types();
    let [string, vec] = ["::std::string::String", "::std::vec::Vec"].map(|name| scope.path(name));
    let output = path(&types[operation.output].name);
    let value = |of: TokenStream, field: FieldRef| {
        let field = types.field(field);
        let name = ident(&field.name);
        if field.is_optional() { quote!(#of.#name.unwrap_or_default()) } else { quote!(#of.#name) }
    };
    let list = value(quote!(output), discovery.endpoints);
    let is_sparse = matches!(&types.field(discovery.endpoints).ty, Type::List(element) if element.sparse);
    let flatten = is_sparse.then(|| quote!(.flatten()));
    let [address, period] = [discovery.address, discovery.period].map(|field| value(quote!(endpoint), field));
    let period =
        if types.field(discovery.period).ty == Type::I32 { quote!(i64::from(#period)) } else { period };
    quote! {
        fn endpoints(output: #output) -> #vec<(#string, i64)> {
            #list.into_iter() #flatten .map(|endpoint| (#address, #period)).collect()
        }
    }
}

/// The discovery of a call's endpoint.
pub(super) fn discovered(types: &Types, discovered: &DiscoveredEndpoint) -> TokenStream {
    let required = discovered.required;
    let identifiers = discovered.identifiers.iter().map(|field| {
        let field = types.field(*field);
        let (member, name) = (&field.member, ident(&field.name));
        match field.is_optional() {
            true => quote!(#member => input.#name.as_deref().unwrap_or_default()),
            false => quote!(#member => &input.#name),
        }
    });
    let input = if discovered.identifiers.is_empty() { quote!(_) } else { quote!(input) };
    quote!(; discovery #required |#input| [#(#identifiers),*])
}

//! The error types of operations, and the implementation of `Error` for structures.

use super::{Context, Scope, docs, sentence};
use crate::Part;
use crate::docs::Sentence;
use crate::ir::{ErrorShape, ErrorVariant, Operation, Structure, Types};
use crate::names::ident;
use crate::output::{Item, Module, Table, any_of};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn item(context: &Context<'_>, operation: &Operation) -> Item {
    let (scope, service) = (Scope::new(context), context.service);
    let error = &operation.error;
    let name = ident(&error.name);
    let path = format!("super::{}", operation.name);
    let item_docs = Sentence::new("The errors of ").link(&operation.name, &path);
    let item_docs = sentence(&item_docs.words("."));
    let variants = error.variants.iter().map(|it| variant(&service.types, it));
    let meta = scope.path("::dx_runtime::ErrorMeta");
    let definition = quote! {
        #item_docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// An error that this version does not know, or one that can't be read as the model describes it.
            Unknown(#meta),
        }
    };
    let protocol = service.wire.protocol.map(|protocol| {
        let protocol = ident(protocol.name);
        let query_compatible = service.wire.query_compatible.then(|| quote!(query_compatible));
        quote!(by #protocol #query_compatible)
    });
    let rows = error.variants.iter().map(|variant| {
        let (name, wire_name) = (ident(&variant.name), &variant.wire_name);
        if variant.name == *wire_name { quote!(#name,) } else { quote!(#name: #wire_name,) }
    });
    let table = Table::of(scope.path("::dx_runtime::operation_error"));
    let table = table.section(quote!(#name #protocol), rows.collect());
    Item::new(Module::Errors, &error.name).item(definition).table(table).imports(scope.imports())
}

fn variant(types: &Types, variant: &ErrorVariant) -> TokenStream {
    let structure = ident(&types[variant.structure].name);
    let (name, docs) = (ident(&variant.name), docs(&variant.docs));
    quote! { #docs #name(super::#structure), }
}

/// The implementation of `Error` for a structure.
pub(super) fn shape(scope: &Scope<'_>, structure: &Structure, error: &ErrorShape) -> Table {
    let service = scope.service;
    let (name, code) = (ident(&structure.name), &error.code);
    let retryable = error.retryable.then(|| quote!(retryable));
    let throttling = error.throttling.then(|| quote!(throttling));
    let message = error.message.map(|message| {
        let field = service.types.field(message);
        let (name, facts) = (ident(&field.name), facts(error));
        let presence = if field.is_optional() { quote!(optional) } else { quote!(required) };
        quote!(#name: #presence #facts,)
    });
    let read = error.response.as_ref().map(|_| {
        let http = any_of(&service.parts.features_of(&[Part::Http]));
        quote!(#http read Self::of_meta)
    });
    let named = (structure.name != *code || error.retryable || error.throttling)
        .then(|| quote!(as #code #retryable #throttling));
    let head = quote!(#name #named);
    Table::of(scope.path("::dx_runtime::error_shape")).section(head, message.into_iter().collect()).tail(read)
}

/// The facts about the message, unless all are defaults.
fn facts(error: &ErrorShape) -> Option<TokenStream> {
    let name = error.message_name.as_ref().map(|name| quote!(wire(#name)));
    let sensitive = error.redacts_message.then(|| quote!(sensitive));
    let facts: Vec<_> = sensitive.into_iter().chain(name).collect();
    (!facts.is_empty()).then(|| quote!([#(#facts),*]))
}

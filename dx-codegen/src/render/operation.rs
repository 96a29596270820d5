//! Operations.

use super::docs;
use crate::ir::Operation;
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn render(operation: &Operation, service: &str) -> TokenStream {
    let (name, docs) = (ident(&operation.name), docs(&operation.docs));
    let (input, output, error) = (ident(&operation.input), ident(&operation.output), ident(&operation.error));
    let model_name = &operation.model_name;
    quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name;

        impl ::dx_runtime::Operation for #name {
            const NAME: &'static str = #model_name;
            const SERVICE: &'static str = #service;
            type Input = super::#input;
            type Output = super::#output;
            type Error = super::#error;
        }
    }
}

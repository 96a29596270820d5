//! Operations.

use super::docs;
use crate::ir::Operation;
use crate::names::ident;
use crate::output::{Item, Module};
use quote::quote;

pub(super) fn item(operation: &Operation, service: &str) -> Item {
    let (name, docs) = (ident(&operation.name), docs(&operation.docs));
    let (input, output, error) = (ident(&operation.input), ident(&operation.output), ident(&operation.error));
    let model_name = &operation.model_name;
    let definition = quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name;
    };
    let implementation = quote! {
        impl ::dx_runtime::Operation for #name {
            const NAME: &'static str = #model_name;
            const SERVICE: &'static str = #service;
            type Input = super::#input;
            type Output = super::#output;
            type Error = super::#error;
        }
    };
    Item::new(Module::Operations, &operation.name).item(definition).item(implementation)
}

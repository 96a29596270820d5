//! Operations.

use super::docs;
use crate::ir::{Operation, Service};
use crate::names::ident;
use crate::output::{Item, Module};
use quote::quote;

pub(super) fn item(service: &Service, operation: &Operation) -> Item {
    let (name, docs) = (ident(&operation.name), docs(&operation.docs));
    let [input, output] = [operation.input, operation.output].map(|id| ident(&service.types[id].name));
    let error = ident(&operation.error.name);
    let (model_name, service) = (operation.model_name(), &service.name);
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

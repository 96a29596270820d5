//! What operations set parameters of endpoint rules to.

use super::params;
use crate::ir::{Binding, BoundValue, Endpoint, Operation, ParamType};
use crate::names::ident;
use crate::output::{Item, Module};
use crate::render::{Context, Scope, jmespath, path};
use proc_macro2::TokenStream;
use quote::quote;

/// The function by which an operation sets parameters.
pub(crate) fn item(
    context: &Context<'_>,
    operation: &Operation,
    bindings: &[Binding],
    endpoint: &Endpoint,
) -> Item {
    let scope = Scope::new(context);
    let [name, input] =
        [&operation.name, &context.service.types[operation.input].name].map(|name| path(name));
    let set = bindings.iter().map(|binding| set(&scope, binding, endpoint));
    let function = quote! {
        impl #name {
            /// Sets the parameters of the endpoint rules that the operation and its input decide.
            #[allow(unused_variables)]
            pub fn endpoint_params<'p>(input: &'p #input, params: &mut super::EndpointParams<'p>) {
                #(#set)*
            }
        }
    };
    Item::new(Module::Requests, &operation.name).item(function).imports(scope.imports())
}

fn set(scope: &Scope<'_>, binding: &Binding, endpoint: &Endpoint) -> TokenStream {
    let param = &endpoint.params[binding.param];
    let (field, has_default) = (ident(&param.field), param.default.is_some());
    match &binding.value {
        BoundValue::Static(value) => {
            let value = params::value(value);
            if has_default { quote!(params.#field = #value;) } else { quote!(params.#field = Some(#value);) }
        }
        BoundValue::Input(value) => {
            let value = jmespath::value(scope, value);
            let value = match param.ty {
                ParamType::Strings => {
                    let vec = scope.path("::std::vec::Vec");
                    quote!(#value.map(|list| list.into_iter().flatten().collect::<#vec<_>>()))
                }
                _ => value,
            };
            let set = if has_default { quote!(value) } else { quote!(Some(value)) };
            quote!(if let Some(value) = #value { params.#field = #set; })
        }
    }
}

//! What operations set parameters of endpoint rules to.

use super::{needs_value, params};
use crate::ir::{Binding, BoundValue, Endpoint, InputValue, Operation, Param, ParamType};
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
    let error = scope.path("::dx_runtime::http::EndpointError");
    let set = bindings.iter().map(|binding| set(&scope, binding, endpoint));
    let function = quote! {
        impl #name {
            /// Sets the parameters of the endpoint rules that the operation and its input decide.
            ///
            /// # Errors
            ///
            /// Returns an error if the input lacks what the rules need.
            #[allow(unused_variables)]
            pub fn endpoint_params<'p>(
                input: &'p #input,
                params: &mut super::EndpointParams<'p>,
            ) -> Result<(), #error> {
                #(#set)*
                Ok(())
            }
        }
    };
    Item::new(Module::Requests, &operation.name).item(function).imports(scope.imports())
}

fn set(scope: &Scope<'_>, binding: &Binding, endpoint: &Endpoint) -> TokenStream {
    let param = &endpoint.params[binding.param];
    match &binding.value {
        BoundValue::Static(value) => set_to(param, &params::value(value)),
        BoundValue::Input(value) => set_from_input(scope, param, value),
    }
}

fn set_to(param: &Param, value: &TokenStream) -> TokenStream {
    let field = ident(&param.field);
    if param.default.is_some() {
        quote!(params.#field = #value;)
    } else {
        quote!(params.#field = Some(#value);)
    }
}

fn set_from_input(
    scope: &Scope<'_>,
    param: &Param,
    InputValue { from, value, required }: &InputValue,
) -> TokenStream {
    let value = jmespath::value(scope, value);
    let value = match param.ty {
        ParamType::Strings => {
            let vec = scope.path("::std::vec::Vec");
            quote!(#value.map(|list| list.into_iter().flatten().collect::<#vec<_>>()))
        }
        _ => value,
    };
    // As a function, since what is named is imported.
    let rules = || scope.path("::dx_runtime::endpoint_rules");
    if *required && param.ty == ParamType::String {
        let rules = rules();
        return set_to(param, &quote!(#rules::required_member(#from, #value)?));
    }
    let (field, name, set) = (ident(&param.field), &param.name, set_to(param, &quote!(value)));
    let missing = needs_value(param).then(|| {
        let rules = rules();
        quote!(else if params.#field.is_none() { return Err(#rules::missing_input(#name, #from)); })
    });
    quote!(if let Some(value) = #value { #set } #missing)
}

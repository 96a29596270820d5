//! Renders code that sets parameters and calls operations by name.

use crate::ir::{Param, ParamType, Service};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// The module that runs the cases of a service.
pub(super) fn runner(service: &Service, is_endpoint_alone: bool) -> String {
    let Some(endpoint) = &service.endpoint else {
        return crate::format([quote! {
            pub(crate) fn run(_cases: &::serde_json::Value, report: &mut super::support::Report) {
                report.fail("the service has no endpoint rules");
            }
        }]);
    };
    let params = endpoint.params.iter().map(param);
    let operations: Vec<_> = if is_endpoint_alone {
        Vec::new()
    } else {
        let bound = service.operations.iter().zip(&endpoint.bindings);
        bound
            .map(|(operation, bindings)| {
                let (model_name, name) = (operation.model_name(), ident(&operation.name));
                let input = ident(&service.types[operation.input].name);
                let resolved = match bindings.is_empty() {
                    true => quote!(params.resolve()),
                    false => quote! {
                        service::#name::endpoint_params(&input, &mut params).and_then(|()| params.resolve())
                    },
                };
                let request = operation.http.is_some().then(|| {
                quote!(|endpoint| service::#name::request(&input, endpoint).map(|it| it.uri().to_string()))
            });
                let request = request.unwrap_or_else(|| {
                    quote!(|endpoint: &::dx_runtime::http::Endpoint| Ok(endpoint.as_str().to_owned()))
                });
                quote! {
                    #model_name => {
                        let input: service::#input = support::input(case)?;
                        let settings = support::settings(case);
                        let mut params = service::EndpointParams::default();
                        params.configure(&settings, None);
                        support::compare_request(#resolved, expected, #request)
                    }
                }
            })
            .collect()
    };
    let by_operation = if is_endpoint_alone { quote!(None) } else { quote!(Some(by_operation)) };
    let by_name = if is_endpoint_alone {
        TokenStream::new()
    } else {
        quote! {
            fn by_operation(name: &str, case: &Value, expected: &Value) -> Result<(), String> {
                match name {
                    #(#operations)*
                    _ => Err(format!("the operation {name} is not generated")),
                }
            }
        }
    };
    crate::format([
        quote!(
            use super::{service, support};
        ),
        quote!(
            use ::dx_runtime::endpoint_rules::EndpointRules;
        ),
        quote!(
            use ::serde_json::Value;
        ),
        quote! {
            pub(crate) fn run(cases: &Value, report: &mut support::Report) {
                support::run(cases, report, by_params, #by_operation);
            }
        },
        quote! {
            fn by_params(values: &Value, expected: &Value) -> Result<(), String> {
                let mut params = service::EndpointParams::default();
                for (name, value) in support::members(values) {
                    if !set(&mut params, name, value) {
                        return Err(format!("the rules have no parameter {name} of such a value"));
                    }
                }
                support::compare(params.resolve(), expected)
            }
        },
        quote! {
            fn set<'p>(params: &mut service::EndpointParams<'p>, name: &str, value: &'p Value) -> bool {
                match name {
                    #(#params)*
                    _ => false,
                }
            }
        },
        by_name,
    ])
}

fn param(param: &Param) -> TokenStream {
    let (name, field) = (&param.name, ident(&param.field));
    let value = match param.ty {
        ParamType::String => quote!(value.as_str()),
        ParamType::Boolean => quote!(value.as_bool()),
        ParamType::Strings => quote!(support::strings(value)),
    };
    let set = if param.default.is_some() { quote!(value) } else { quote!(Some(value)) };
    quote!(#name => #value.map(|value| params.#field = #set).is_some(),)
}

//! A case as a test of the server's side of its operation.

use super::Kind;
use super::case::Case;
use super::render::{bucket_addressing, params, text};
use crate::ir::Service;
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// The test of a case: the input is read from its request, and the output or the error from the response that is written of
/// it. `None` if the case cannot be expressed.
pub(super) fn test(case: &Case<'_>, name: &str, service: &Service) -> Option<TokenStream> {
    case.operation.http.as_ref()?;
    let operation = ident(&case.operation.name);
    let body = match (case.kind, case.error) {
        (Kind::Request, _) => {
            let input = params(case, &service.types[case.operation.input], service).ok()?;
            let host = text(case.node, "host").ok()?.unwrap_or("example.com");
            let addressing = bucket_addressing(case.node);
            quote! {
                let input = #input;
                let made = super::support::make(#host, #addressing, |endpoint, options| {
                    super::#operation::request_with(&input, endpoint, options)
                });
                super::round_trip::request::<super::#operation>(#name, &input, &made);
            }
        }
        (_, None) => {
            let output = params(case, &service.types[case.operation.output], service).ok()?;
            quote! {
                super::round_trip::output::<super::#operation>(#name, &#output, |response| {
                    super::#operation::response(response)
                });
            }
        }
        (_, Some(error)) => {
            let value = params(case, &service.types[error.structure], service).ok()?;
            let (errors, variant) = (ident(&case.operation.error.name), ident(&error.name));
            quote! {
                let error = super::#errors::#variant(#value);
                super::round_trip::error::<super::#operation>(#name, &error, |response| {
                    super::#operation::response(response)
                });
            }
        }
    };
    let name = ident(name);
    Some(quote! {
        #[test]
        fn #name() { #body }
    })
}

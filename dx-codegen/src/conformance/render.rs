//! Renders a case as a Rust test.

use super::Kind;
use super::case::Case;
use super::precision;
use super::values::{self, Expression};
use crate::ir::{ErrorVariant, Service, Structure};
use crate::names::ident;
use crate::render::Scope;
use dx_model::{Node, Value};
use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The text properties of a case, in the order of the fields in `support`.
const TEXTS: [&str; 5] = ["method", "uri", "resolvedHost", "body", "bodyMediaType"];
const LISTS: [&str; 5] =
    ["queryParams", "forbidQueryParams", "requireQueryParams", "forbidHeaders", "requireHeaders"];

/// The test of a case. If the case can't be expressed, the test fails with the reason.
pub(super) fn test(case: &Case<'_>, name: &str, service: &Service) -> TokenStream {
    let body = match (case.kind, case.error) {
        _ if case.operation.http.is_none() => Err("there are no requests and responses".to_owned()),
        (Kind::Request, _) => request(case, service),
        (_, None) => output(case, service),
        (_, Some(error)) => self::error(case, error, service),
    };
    let body = body.unwrap_or_else(|reason| {
        let reason = format!("the case can't be expressed: {reason}");
        quote!(super::support::fail(#reason);)
    });
    let name = ident(name);
    quote! {
        #[test]
        fn #name() { #body }
    }
}

fn request(case: &Case<'_>, service: &Service) -> Expression {
    let input = params(case, &service.types[case.operation.input], service)?;
    let (operation, host) = (ident(&case.operation.name), text(case.node, "host")?.unwrap_or("example.com"));
    let (expected, addressing) = (message(case.node)?, bucket_addressing(case.node));
    Ok(quote! {
        let input = #input;
        let made = super::support::make(#host, #addressing, |endpoint, options| {
            super::#operation::request_with(&input, endpoint, options)
        });
        super::support::check_request(&made, &#expected);
    })
}

/// How Amazon S3 buckets are addressed, from the configuration of the case: operation settings have priority.
pub(super) fn bucket_addressing(case: &Node) -> TokenStream {
    let scopes = ["operation", "client"]
        .map(|scope| case.get("vendorParams")?.get("scopedConfig")?.get(scope)?.get("s3"));
    let setting = |name: &str| scopes.iter().flatten().find_map(|scope| scope.get(name));
    let flag = |name: &str| setting(name).and_then(Node::as_bool).unwrap_or_default();
    let path_style = setting("addressing_style").and_then(Node::as_str) == Some("path");
    let (accelerate, dual_stack) = (flag("use_accelerate_endpoint"), flag("use_dualstack_endpoint"));
    quote! {
        ::dx_runtime::http::BucketAddressing {
            path_style: #path_style,
            accelerate: #accelerate,
            dual_stack: #dual_stack,
        }
    }
}

fn output(case: &Case<'_>, service: &Service) -> Expression {
    let structure = &service.types[case.operation.output];
    let (expected, came) = (params(case, structure, service)?, response(case)?);
    let equal = equality(structure, case.node.get("params"));
    Ok(quote! {
        let expected = #expected;
        let came = #came;
        super::support::check_response(&expected, &came, came.as_ref().ok(), #equal);
    })
}

fn error(case: &Case<'_>, error: &ErrorVariant, service: &Service) -> Expression {
    let structure = &service.types[error.structure];
    let (expected, came) = (params(case, structure, service)?, response(case)?);
    let equal = equality(structure, case.node.get("params"));
    let (operation_error, variant) = (ident(&case.operation.error.name), ident(&error.name));
    Ok(quote! {
        let expected = #expected;
        let came = #came;
        let error = if let Err(super::#operation_error::#variant(error)) = &came { Some(error) } else { None };
        super::support::check_response(&expected, &came, error, #equal);
    })
}

pub(super) fn params(case: &Case<'_>, structure: &Structure, service: &Service) -> Expression {
    values::structure(&Scope::absolute(service), structure, precision::restored(case.node).as_ref())
        .map_err(|error| format!("params: {error}"))
}

/// The expected value for a response.
fn response(case: &Case<'_>) -> Expression {
    let operation = ident(&case.operation.name);
    let code = case.node.get("code").and_then(Node::as_i64).and_then(|code| u16::try_from(code).ok());
    let code = Literal::u16_unsuffixed(code.ok_or("`code` is no status")?);
    let (headers, body) = (headers(case.node)?, text(case.node, "body")?.unwrap_or_default());
    let media_type = match text(case.node, "bodyMediaType")? {
        Some(media_type) => quote!(Some(#media_type)),
        None => quote!(None),
    };
    Ok(quote! {
        super::#operation::response(super::support::response(#code, &[#(#headers),*], #body, #media_type))
    })
}

/// Compares two structures member by member. The metadata of errors is ignored, and NaN is equal to NaN.
fn equality(structure: &Structure, params: Option<&Node>) -> TokenStream {
    let name = ident(&structure.name);
    let members = structure.fields.iter().map(|field| {
        let param = params.and_then(|params| params.get(&field.member));
        let field = ident(&field.name);
        if param.is_some_and(has_nan) {
            quote!(super::support::is_same_with_nan(&expected.#field, &came.#field))
        } else {
            quote!(expected.#field == came.#field)
        }
    });
    let (all, expected, came) = if structure.fields.is_empty() {
        (quote!(true), ident("_expected"), ident("_came"))
    } else {
        (quote!(#(#members)&&*), ident("expected"), ident("came"))
    };
    quote!(|#expected: &super::#name, #came: &super::#name| #all)
}

fn has_nan(param: &Node) -> bool {
    match &param.value {
        Value::String(text) => text.as_str() == "NaN",
        Value::Array(items) => items.iter().any(has_nan),
        Value::Object(members) => members.iter().any(|(_, value)| has_nan(value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The expected request.
fn message(case: &Node) -> Expression {
    let mut fields = Vec::new();
    for name in TEXTS {
        let field = ident(&name.to_snake_case());
        fields.extend(text(case, name)?.map(|text| quote!(#field: Some(#text),)));
    }
    for name in LISTS {
        let (field, texts) = (ident(&name.to_snake_case()), texts(case, name)?);
        fields.extend((!texts.is_empty()).then(|| quote!(#field: &[#(#texts),*],)));
    }
    let headers = headers(case)?;
    fields.extend((!headers.is_empty()).then(|| quote!(headers: &[#(#headers),*],)));
    Ok(quote!(super::support::Expected { #(#fields)* ..super::support::Expected::default() }))
}

pub(super) fn text<'m>(case: &'m Node, name: &str) -> Result<Option<&'m str>, String> {
    let Some(node) = case.get(name) else { return Ok(None) };
    node.as_str().map(Some).ok_or_else(|| format!("`{name}` is no string"))
}

fn texts<'m>(case: &'m Node, name: &str) -> Result<Vec<&'m str>, String> {
    let Some(node) = case.get(name) else { return Ok(Vec::new()) };
    let texts = node.as_array().and_then(|texts| texts.iter().map(Node::as_str).collect());
    texts.ok_or_else(|| format!("`{name}` is no list of strings"))
}

fn headers(case: &Node) -> Result<Vec<TokenStream>, String> {
    let Some(node) = case.get("headers") else { return Ok(Vec::new()) };
    let header = |(name, value): &(dx_model::Key, Node)| {
        let (name, value) = (name.name.as_str(), value.as_str()?);
        Some(quote!((#name, #value)))
    };
    let headers = node.as_object().and_then(|headers| headers.iter().map(header).collect());
    headers.ok_or_else(|| "`headers` is no map of strings".to_owned())
}

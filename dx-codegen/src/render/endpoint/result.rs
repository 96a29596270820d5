//! What rules lead to: an endpoint or an error.

use super::expression::{Expressions, add_names, walk, with_set};
use crate::ir::{Property, RuleAuthScheme, RuleEndpoint, RuleExpr, RuleExprKind, Then};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// A result, and before it what makes sure that everything is set that it names; else no rule matches.
pub(super) fn where_set(expressions: &Expressions<'_>, then: &Then) -> (Option<TokenStream>, TokenStream) {
    let mut optional = BTreeSet::new();
    each(then, &mut |expression| {
        walk(expression, &mut |part| {
            if let (RuleExprKind::Name(name), true) = (&part.kind, part.optional) {
                optional.insert(name.clone());
            }
        });
    });
    let names: Vec<_> = optional.iter().map(|name| ident(name)).collect();
    let no_match = expressions.no_match();
    let set = match names.as_slice() {
        [] => None,
        [name] => Some(quote!(let Some(#name) = #name else { return #no_match };)),
        names => Some(quote!(let (#(Some(#names)),*) = (#(#names),*) else { return #no_match };)),
    };
    (set, result(expressions, then, &optional))
}

/// The `Result` of an endpoint or an error, where these variables are set.
pub(super) fn result(expressions: &Expressions<'_>, then: &Then, set: &BTreeSet<String>) -> TokenStream {
    let rules = expressions.rules();
    match then {
        Then::Endpoint(endpoint) => Results { expressions, set }.endpoint(endpoint),
        Then::Error(message) => {
            let message = expressions.pieces(&with_set(message, set));
            quote!(Err(#rules::rule_error(&[#(#message),*])))
        }
        Then::Rules(_) => TokenStream::new(),
    }
}

struct Results<'r, 's> {
    expressions: &'r Expressions<'s>,
    set: &'r BTreeSet<String>,
}

impl Results<'_, '_> {
    fn pieces(&self, expression: &RuleExpr) -> Vec<TokenStream> {
        self.expressions.pieces(&with_set(expression, self.set))
    }

    fn endpoint(&self, endpoint: &RuleEndpoint) -> TokenStream {
        let (rules, url) = (self.expressions.rules(), self.pieces(&endpoint.url));
        let headers = endpoint.headers.iter().map(|(name, value)| {
            let value = self.pieces(value);
            quote!(.header(#name, &[#(#value),*]))
        });
        let schemes = endpoint.auth_schemes.iter().map(|scheme| {
            let scheme = self.auth_scheme(scheme);
            quote!(.auth(#scheme))
        });
        let properties = endpoint.properties.iter().map(|(name, property)| {
            let property = self.property(property);
            quote!(.property(#name, #property))
        });
        quote!(#rules::endpoint(&[#(#url),*]) #(#headers)* #(#schemes)* #(#properties)* .finish())
    }

    fn auth_scheme(&self, scheme: &RuleAuthScheme) -> TokenStream {
        let path = self.expressions.scope.path("::dx_runtime::http::AuthScheme");
        let name = scheme.name.as_ref().map(|name| self.owned(name));
        let signing_name = scheme.signing_name.as_ref().map(|name| {
            let name = self.owned(name);
            quote!(.signing_name(#name))
        });
        let signing_region = scheme.signing_region.as_ref().map(|region| {
            let region = self.owned(region);
            quote!(.signing_region(#region))
        });
        let regions = scheme.signing_region_set.iter().map(|region| {
            let region = self.owned(region);
            quote!(.in_region(#region))
        });
        let encoding = scheme.disable_double_encoding.then(|| quote!(.without_double_encoding()));
        let path_as_is = scheme.disable_normalize_path.then(|| quote!(.without_normalized_path()));
        quote!(#path::new(#name) #signing_name #signing_region #(#regions)* #encoding #path_as_is)
    }

    /// A text that lives on: a literal or a `String`.
    fn owned(&self, expression: &RuleExpr) -> TokenStream {
        let pieces = self.pieces(expression);
        let is_literal = matches!(&expression.kind, RuleExprKind::Text(_));
        match pieces.as_slice() {
            [literal] if is_literal => literal.clone(),
            [value] => quote!(#value.to_owned()),
            pieces => quote!([#(#pieces),*].concat()),
        }
    }

    fn property(&self, property: &Property) -> TokenStream {
        let document = self.expressions.scope.path("::dx_runtime::Document");
        match property {
            Property::Text(text) => self.owned(text),
            Property::Boolean(value) => quote!(#value),
            Property::Array(items) => {
                let items = items.iter().map(|item| self.property(item));
                quote!(#document::Array(vec![#(#document::from(#items)),*]))
            }
            Property::Object(members) => {
                let map = self.expressions.scope.path("::std::collections::BTreeMap");
                let members = members.iter().map(|(name, value)| {
                    let value = self.property(value);
                    quote!((String::from(#name), #document::from(#value)))
                });
                quote!(#document::Object(#map::from([#(#members),*])))
            }
        }
    }
}

/// Calls `see` for each expression of a result.
pub(super) fn each(then: &Then, see: &mut dyn FnMut(&RuleExpr)) {
    match then {
        Then::Endpoint(endpoint) => {
            see(&endpoint.url);
            endpoint.headers.iter().for_each(|(_, value)| see(value));
            for scheme in &endpoint.auth_schemes {
                let texts = [&scheme.name, &scheme.signing_name, &scheme.signing_region];
                texts.into_iter().flatten().chain(&scheme.signing_region_set).for_each(&mut *see);
            }
            endpoint.properties.iter().for_each(|(_, property)| each_of_property(property, see));
        }
        Then::Error(message) => see(message),
        Then::Rules(_) => {}
    }
}

fn each_of_property(property: &Property, see: &mut dyn FnMut(&RuleExpr)) {
    match property {
        Property::Text(text) => see(text),
        Property::Boolean(_) => {}
        Property::Array(items) => items.iter().for_each(|item| each_of_property(item, see)),
        Property::Object(members) => members.iter().for_each(|(_, value)| each_of_property(value, see)),
    }
}

/// The names of the variables in a result, added to `names`.
pub(super) fn add_result_names(then: &Then, names: &mut BTreeSet<String>) {
    each(then, &mut |expression| add_names(expression, names));
}

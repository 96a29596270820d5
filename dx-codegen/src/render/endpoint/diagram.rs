//! A decision diagram: a table of nodes, and a loop that goes from one to the next.

use super::expression::Expressions;
use super::result::{add_result_names, where_set};
use super::rules::add_condition_names;
use crate::ir::{Diagram, DiagramNode, Next, RuleCondition as Condition, RuleType};
use crate::names::ident;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// The table of nodes, and the statements of the function.
pub(super) fn parts(expressions: &Expressions<'_>, diagram: &Diagram) -> (Option<TokenStream>, TokenStream) {
    let root = match diagram.root {
        Next::NoMatch => return (None, expressions.no_match()),
        Next::Result(result) => {
            let (guard, result) = where_set(expressions, &diagram.results[result]);
            return (None, quote!(#guard #result));
        }
        root => next(expressions, root),
    };
    let used: BTreeSet<usize> = diagram.nodes.iter().map(|node| node.condition).collect();
    let arms = used.iter().map(|index| condition(expressions, *index, &diagram.conditions[*index]));
    let arms: Vec<_> = arms.collect();
    let results = diagram.results.iter().enumerate().map(|(index, then)| {
        let (guard, result) = where_set(expressions, then);
        let index = Literal::usize_unsuffixed(index);
        match guard {
            Some(guard) => quote!(#index => { #guard #result }),
            None => quote!(#index => #result,),
        }
    });
    let results: Vec<_> = results.collect();
    let variables = variables(expressions, diagram);
    let (no_match, next_type) =
        (expressions.no_match(), expressions.scope.path("::dx_runtime::endpoint_rules::Next"));
    let body = quote! {
        #variables
        let mut next = #root;
        let result = loop {
            let node = match next {
                #next_type::Node(node) => usize::from(node),
                #next_type::Result(result) => break result,
                #next_type::NoMatch => return #no_match,
            };
            let Some((condition, high, low)) = NODES.get(node) else { return #no_match };
            let holds = match condition {
                #(#arms)*
                _ => return #no_match,
            };
            next = if holds { *high } else { *low };
        };
        match result {
            #(#results)*
            _ => #no_match,
        }
    };
    (Some(nodes(expressions, &diagram.nodes)), body)
}

fn nodes(expressions: &Expressions<'_>, nodes: &[DiagramNode]) -> TokenStream {
    let next_type = expressions.scope.path("::dx_runtime::endpoint_rules::Next");
    let rows = nodes.iter().map(|node| {
        let condition = Literal::usize_unsuffixed(node.condition);
        let [high, low] = [node.high, node.low].map(|it| next(expressions, it));
        quote!((#condition, #high, #low))
    });
    quote! {
        /// The nodes of the decision diagram: a condition, where to go on if it holds, and where if it does not.
        const NODES: &[(u16, #next_type, #next_type)] = &[#(#rows),*];
    }
}

fn next(expressions: &Expressions<'_>, next: Next) -> TokenStream {
    let path = expressions.scope.path("::dx_runtime::endpoint_rules::Next");
    match next {
        Next::Node(index) => {
            let index = Literal::usize_unsuffixed(index);
            quote!(#path::Node(#index))
        }
        Next::Result(index) => {
            let index = Literal::usize_unsuffixed(index);
            quote!(#path::Result(#index))
        }
        Next::NoMatch => quote!(#path::NoMatch),
    }
}

/// The variables that conditions assign. What those that are not reached would assign is never looked at.
fn variables(expressions: &Expressions<'_>, diagram: &Diagram) -> TokenStream {
    let variables = diagram.variables.iter().map(|(name, ty)| {
        let (name, rules) = (ident(name), expressions.rules());
        let ty = match ty {
            RuleType::String => quote!(&str),
            RuleType::Boolean => quote!(bool),
            RuleType::Integer => quote!(i32),
            RuleType::Strings => quote!(&[&str]),
            RuleType::Split => quote!(#rules::Split<'_>),
            RuleType::ResourceId => quote!(#rules::ResourceId<'_>),
            RuleType::Partition => quote!(&#rules::Partition),
            RuleType::Arn => quote!(#rules::Arn<'_>),
            RuleType::Url => quote!(#rules::Url<'_>),
        };
        quote!(let mut #name: Option<#ty> = None;)
    });
    variables.collect()
}

fn condition(expressions: &Expressions<'_>, index: usize, condition: &Condition) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    match condition {
        Condition::Holds(value) => {
            let holds = expressions.holds(value);
            quote!(#index => #holds,)
        }
        Condition::Assign(name, value) => {
            let (name, tokens) = (ident(name), expressions.value(value));
            let tokens = if value.optional { tokens } else { quote!(Some(#tokens)) };
            let holds = if value.ty == RuleType::Boolean {
                quote!(#name == Some(true))
            } else {
                quote!(#name.is_some())
            };
            quote!(#index => { #name = #tokens; #holds })
        }
        Condition::IsSet(name) => {
            let name = ident(name);
            quote!(#index => #name.is_some(),)
        }
        Condition::Unknown(message) => {
            let rules = expressions.rules();
            quote!(#index => return Err(#rules::rule_error(&[#message])),)
        }
    }
}

/// The names of all variables in a diagram.
pub(super) fn names(diagram: &Diagram) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    diagram.conditions.iter().for_each(|condition| add_condition_names(condition, &mut names));
    diagram.results.iter().for_each(|result| add_result_names(result, &mut names));
    names
}

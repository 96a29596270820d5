//! A rule set: rules become `if`s, one in the other.

use super::expression::{Expressions, add_names};
use super::result::{add_result_names, result, where_set};
use crate::ir::{EndpointRule as Rule, RuleCondition as Condition, RuleExpr, Then};
use crate::names::ident;
use crate::render::doc_line;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// The statements that decide. At the end is the `Result` of the function, which is returned unless this is `at_end` of it.
pub(super) fn body(expressions: &Expressions<'_>, rules: &[Rule], at_end: bool) -> TokenStream {
    let mut statements = TokenStream::new();
    for (index, rule) in rules.iter().enumerate() {
        let otherwise = match &rules[index + 1..] {
            [] => Some(expressions.no_match()),
            [last] => unconditional_error(expressions, last),
            _ => None,
        };
        if let (Then::Rules(inner), Some(otherwise)) = (&rule.then, otherwise) {
            let comment = comment(rule);
            let guards = guards(expressions, &rule.conditions, &otherwise);
            let body = body(expressions, inner, at_end);
            return quote!(#statements #comment #guards #body);
        }
        let (tokens, always) = nested(expressions, rule, at_end);
        statements.extend(tokens);
        if always {
            return statements;
        }
    }
    let no_match = returned(&expressions.no_match(), at_end);
    quote!(#statements #no_match)
}

fn returned(result: &TokenStream, at_end: bool) -> TokenStream {
    if at_end { result.clone() } else { quote!(return #result;) }
}

/// An error without conditions, which is the same wherever it stands.
fn unconditional_error(expressions: &Expressions<'_>, rule: &Rule) -> Option<TokenStream> {
    match &rule.then {
        Then::Error(message) if rule.conditions.is_empty() && !message.optional => {
            Some(result(expressions, &rule.then, &BTreeSet::new()))
        }
        _ => None,
    }
}

/// Conditions that all have to hold from here on.
fn guards(expressions: &Expressions<'_>, conditions: &[Condition], otherwise: &TokenStream) -> TokenStream {
    let mut guards = TokenStream::new();
    for condition in conditions {
        guards.extend(match condition {
            Condition::Holds(value) => {
                let fails = expressions.fails(value);
                quote!(if #fails { return #otherwise; })
            }
            Condition::Assign(name, value) => {
                let (name, tokens) = (ident(name), expressions.value(value));
                if value.optional {
                    quote!(let Some(#name) = #tokens else { return #otherwise; };)
                } else {
                    quote!(let #name = #tokens;)
                }
            }
            Condition::IsSet(name) => {
                let name = ident(name);
                quote!(let Some(#name) = #name else { return #otherwise; };)
            }
            Condition::Unknown(_) => TokenStream::new(),
        });
    }
    guards
}

/// A rule as a statement, and whether it always returns.
fn nested(expressions: &Expressions<'_>, rule: &Rule, at_end: bool) -> (TokenStream, bool) {
    let comment = comment(rule);
    let mut conditions = rule.conditions.as_slice();
    let mut open = Vec::new();
    let mut held: Vec<&RuleExpr> = Vec::new();
    while let [condition, rest @ ..] = conditions {
        conditions = rest;
        match condition {
            Condition::Holds(value) => {
                held.push(value);
                continue;
            }
            _ => open.extend(all_hold(expressions, &mut held)),
        }
        match condition {
            Condition::Assign(name, value) => {
                let (name, tokens) = (ident(name), expressions.value(value));
                open.push(if value.optional {
                    Open::Block(quote!(if let Some(#name) = #tokens))
                } else {
                    Open::Statement(quote!(let #name = #tokens;))
                });
            }
            Condition::IsSet(name) => {
                let name = ident(name);
                open.push(Open::Block(quote!(if let Some(#name) = #name)));
            }
            Condition::Holds(_) | Condition::Unknown(_) => {}
        }
    }
    open.extend(all_hold(expressions, &mut held));
    let always = !open.iter().any(|open| matches!(open, Open::Block(_)));
    let at_end = at_end && always;
    let mut body = match &rule.then {
        Then::Rules(rules) => body(expressions, rules, at_end),
        then => {
            let (guard, result) = where_set(expressions, then);
            let result = returned(&result, at_end);
            quote!(#guard #result)
        }
    };
    for open in open.into_iter().rev() {
        body = match open {
            Open::Block(head) => quote!(#head { #body }),
            Open::Statement(statement) => quote!(#statement #body),
        };
    }
    (quote!(#comment #body), always)
}

enum Open {
    Block(TokenStream),
    Statement(TokenStream),
}

fn all_hold(expressions: &Expressions<'_>, held: &mut Vec<&RuleExpr>) -> Option<Open> {
    let conditions: Vec<_> = held.drain(..).map(|value| expressions.holds(value)).collect();
    (!conditions.is_empty()).then(|| Open::Block(quote!(if #(#conditions)&&*)))
}

/// What the model says of a rule.
fn comment(rule: &Rule) -> TokenStream {
    rule.comment.iter().map(|line| doc_line(line)).collect()
}

/// The names of all variables in rules.
pub(super) fn names(rules: &[Rule]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for rule in rules {
        for condition in &rule.conditions {
            add_condition_names(condition, &mut names);
        }
        match &rule.then {
            Then::Rules(rules) => names.extend(self::names(rules)),
            then => add_result_names(then, &mut names),
        }
    }
    names
}

pub(super) fn add_condition_names(condition: &Condition, names: &mut BTreeSet<String>) {
    match condition {
        Condition::Holds(value) | Condition::Assign(_, value) => add_names(value, names),
        Condition::IsSet(name) => {
            names.insert(name.clone());
        }
        Condition::Unknown(_) => {}
    }
}

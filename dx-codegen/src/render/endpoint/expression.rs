//! Expressions of endpoint rules. A string is a `&str`; what may not be set is an `Option`.

use crate::ir::{Piece, RuleExpr, RuleExprKind as Kind, RuleType};
use crate::names::ident;
use crate::render::Scope;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::cell::Cell;
use std::collections::BTreeSet;

pub(super) struct Expressions<'s> {
    pub scope: &'s Scope<'s>,
    /// How many texts are made on the way, each kept in a variable.
    texts: Cell<usize>,
}

impl<'s> Expressions<'s> {
    pub fn new(scope: &'s Scope<'s>) -> Self {
        Self { scope, texts: Cell::new(0) }
    }

    /// The runtime's module of functions.
    pub fn rules(&self) -> TokenStream {
        self.scope.path("::dx_runtime::endpoint_rules")
    }

    pub fn missing(&self, name: &str) -> TokenStream {
        let rules = self.rules();
        quote!(#rules::missing_parameter(#name))
    }

    pub fn no_match(&self) -> TokenStream {
        let rules = self.rules();
        quote!(Err(#rules::no_rule_matched()))
    }

    /// The variables that keep the texts that are made on the way.
    pub fn texts(&self) -> TokenStream {
        let cell = (self.texts.get() > 0).then(|| self.scope.path("::std::cell::OnceCell"));
        let names = (1..=self.texts.get()).map(text_name);
        quote!(#(let #names = #cell::new();)*)
    }

    /// The value, an `Option` if it is optional.
    pub fn value(&self, expression: &RuleExpr) -> TokenStream {
        match &expression.kind {
            Kind::Text(pieces) => match pieces.as_slice() {
                [Piece::Literal(text)] => quote!(#text),
                pieces => {
                    let values = pieces.iter().filter_map(|piece| match piece {
                        Piece::Value(value) => Some(value),
                        Piece::Literal(_) => None,
                    });
                    self.lifted(values, true, |values| {
                        let mut values = values.into_iter();
                        let pieces = pieces.iter().filter_map(|piece| match piece {
                            Piece::Literal(text) => Some(quote!(#text)),
                            Piece::Value(_) => values.next(),
                        });
                        self.kept(&quote!([#(#pieces),*].concat()))
                    })
                }
            },
            Kind::Boolean(value) => quote!(#value),
            Kind::Integer(value) => {
                let value = Literal::i64_unsuffixed(*value);
                quote!(#value)
            }
            Kind::Name(name) => {
                let name = ident(name);
                quote!(#name)
            }
            Kind::IsSet(of) => self.is_set(of, true),
            Kind::Not(of) => self.negated(of),
            Kind::Equal(left, right) => self.equal(left, right, true),
            Kind::Coalesce(values) => self.coalesce(values),
            Kind::Choose(condition, yes, no) => self.choose(expression.optional, condition, yes, no),
            Kind::Call(function, arguments) => self.call(function, arguments),
            Kind::Attribute(of, attribute) => {
                let name = ident(attribute.rust);
                self.lifted([&**of], true, |of| {
                    if attribute.is_made {
                        self.kept(&quote!(#(#of)*.#name()))
                    } else {
                        quote!(#(#of)*.#name)
                    }
                })
            }
            Kind::Index(of, index) => {
                let (index, rules) = (Literal::i32_unsuffixed(*index), self.rules());
                self.lifted([&**of], false, |value| match of.ty {
                    RuleType::Strings => quote!(#rules::element(#(#value)*, #index)),
                    _ => quote!(#(#value)*.get(#index)),
                })
            }
        }
    }

    /// Whether a boolean holds.
    pub fn holds(&self, expression: &RuleExpr) -> TokenStream {
        let value = self.value(expression);
        if expression.optional { quote!(#value == Some(true)) } else { value }
    }

    /// Whether a boolean does not hold, or has no value.
    pub fn fails(&self, expression: &RuleExpr) -> TokenStream {
        let value = self.value(expression);
        match &expression.kind {
            _ if expression.optional => quote!(#value != Some(true)),
            Kind::IsSet(of) => self.is_set(of, false),
            Kind::Equal(left, right) => self.equal(left, right, false),
            Kind::Not(of) if !of.optional => self.value(of),
            Kind::Choose(..) => quote!(!(#value)),
            _ => quote!(!#value),
        }
    }

    fn is_set(&self, of: &RuleExpr, is_so: bool) -> TokenStream {
        if !of.optional {
            return quote!(#is_so);
        }
        let (value, method) = (self.value(of), ident(if is_so { "is_some" } else { "is_none" }));
        quote!(#value.#method())
    }

    fn negated(&self, of: &RuleExpr) -> TokenStream {
        if of.optional {
            let value = self.value(of);
            quote!(#value.map(|value| !value))
        } else {
            self.fails(of)
        }
    }

    /// With a literal on the right.
    fn equal(&self, left: &RuleExpr, right: &RuleExpr, is_so: bool) -> TokenStream {
        if is_literal(left) && !is_literal(right) {
            return self.equal(right, left, is_so);
        }
        if let (Kind::Boolean(expected), false) = (&right.kind, left.optional) {
            return if *expected == is_so { self.value(left) } else { self.fails(left) };
        }
        let [left_value, right_value] = [left, right].map(|value| self.value(value));
        let operator = if is_so { quote!(==) } else { quote!(!=) };
        match (left.optional, right.optional) {
            (false, false) => quote!(#left_value #operator #right_value),
            (true, false) => quote!(#left_value #operator Some(#right_value)),
            (false, true) => quote!(Some(#left_value) #operator #right_value),
            (true, true) if is_so => quote!((#left_value.is_some() && #left_value == #right_value)),
            (true, true) => quote!((#left_value.is_none() || #left_value != #right_value)),
        }
    }

    fn coalesce(&self, values: &[RuleExpr]) -> TokenStream {
        let mut all = TokenStream::new();
        for (index, value) in values.iter().enumerate() {
            let tokens = self.value(value);
            all = match (index, value.optional) {
                (0, _) => tokens,
                (_, true) => quote!(#all.or(#tokens)),
                (_, false) => quote!(#all.unwrap_or(#tokens)),
            };
        }
        all
    }

    fn choose(&self, optional: bool, condition: &RuleExpr, yes: &RuleExpr, no: &RuleExpr) -> TokenStream {
        let branch = |of: &RuleExpr| {
            let value = self.value(of);
            if optional && !of.optional { quote!(Some(#value)) } else { value }
        };
        let (yes, no) = (branch(yes), branch(no));
        if condition.optional {
            let condition = self.value(condition);
            quote!(#condition.and_then(|value| if value { #yes } else { #no }))
        } else {
            let condition = self.value(condition);
            quote!(if #condition { #yes } else { #no })
        }
    }

    fn call(&self, function: &'static str, arguments: &[RuleExpr]) -> TokenStream {
        let rules = self.rules();
        let path = function.split("::").map(ident);
        let path = quote!(#rules #(::#path)*);
        let gives_option = matches!(function, "parse_arn" | "parse_url" | "substring");
        self.lifted(arguments, !gives_option, |arguments| {
            let call = quote!(#path(#(#arguments),*));
            if function == "uri_encode" { self.kept(&call) } else { call }
        })
    }

    /// What `make` makes of values, of which those that are `Option`s have to be set.
    fn lifted<'e>(
        &self,
        values: impl IntoIterator<Item = &'e RuleExpr>,
        is_plain: bool,
        make: impl FnOnce(Vec<TokenStream>) -> TokenStream,
    ) -> TokenStream {
        let mut optional: Vec<(Ident, TokenStream)> = Vec::new();
        let mut all = Vec::new();
        for value in values {
            let tokens = self.value(value);
            if !value.optional {
                all.push(tokens);
                continue;
            }
            let name = match &value.kind {
                Kind::Name(name) => ident(name),
                _ => format_ident!("value_{}", optional.len() + 1),
            };
            all.push(quote!(#name));
            if optional.iter().all(|(other, _)| *other != name) {
                optional.push((name, tokens));
            }
        }
        let mut body = make(all);
        for (index, (name, value)) in optional.iter().enumerate().rev() {
            let is_last = index + 1 == optional.len();
            body = if is_last && is_plain {
                quote!(#value.map(|#name| #body))
            } else {
                quote!(#value.and_then(|#name| #body))
            };
        }
        body
    }

    /// A text that is made on the way, in a variable that keeps it.
    fn kept(&self, made: &TokenStream) -> TokenStream {
        self.texts.set(self.texts.get() + 1);
        let name = text_name(self.texts.get());
        quote!(&**#name.get_or_init(|| #made))
    }

    /// The texts that a text consists of, each a `&str`, in a function that ends where one of them is not set.
    pub fn pieces(&self, expression: &RuleExpr) -> Vec<TokenStream> {
        match &expression.kind {
            Kind::Text(pieces) => {
                let piece = |piece: &Piece| match piece {
                    Piece::Literal(text) => vec![quote!(#text)],
                    Piece::Value(value) => self.pieces(value),
                };
                pieces.iter().flat_map(piece).collect()
            }
            _ => {
                let value = self.value(expression);
                if expression.optional {
                    let rules = self.rules();
                    vec![quote!(#value.ok_or_else(#rules::no_rule_matched)?)]
                } else {
                    vec![value]
                }
            }
        }
    }
}

fn text_name(number: usize) -> Ident {
    format_ident!("made_text_{number}")
}

fn is_literal(expression: &RuleExpr) -> bool {
    match &expression.kind {
        Kind::Boolean(_) => true,
        Kind::Text(pieces) => matches!(pieces.as_slice(), [Piece::Literal(_)]),
        _ => false,
    }
}

/// Calls `see` for an expression and all that are in it.
pub(super) fn walk(expression: &RuleExpr, see: &mut dyn FnMut(&RuleExpr)) {
    see(expression);
    match &expression.kind {
        Kind::Text(pieces) => {
            for piece in pieces {
                if let Piece::Value(value) = piece {
                    walk(value, see);
                }
            }
        }
        Kind::Boolean(_) | Kind::Integer(_) | Kind::Name(_) => {}
        Kind::IsSet(of) | Kind::Not(of) | Kind::Attribute(of, _) | Kind::Index(of, _) => walk(of, see),
        Kind::Equal(left, right) => [left, right].into_iter().for_each(|of| walk(of, see)),
        Kind::Choose(condition, yes, no) => [condition, yes, no].into_iter().for_each(|of| walk(of, see)),
        Kind::Coalesce(values) | Kind::Call(_, values) => values.iter().for_each(|of| walk(of, see)),
    }
}

/// The names of the variables in an expression, added to `names`.
pub(super) fn add_names(expression: &RuleExpr, names: &mut BTreeSet<String>) {
    walk(expression, &mut |part| {
        if let Kind::Name(name) = &part.kind {
            names.insert(name.clone());
        }
    });
}

/// The expression where these variables are set.
pub(super) fn with_set(expression: &RuleExpr, names: &BTreeSet<String>) -> RuleExpr {
    let with = |of: &RuleExpr| with_set(of, names);
    let boxed = |of: &RuleExpr| Box::new(with(of));
    let any = |values: &[RuleExpr]| values.iter().any(|value| value.optional);
    let ty = expression.ty;
    let (optional, kind) = match &expression.kind {
        Kind::Text(pieces) => {
            let piece = |piece: &Piece| match piece {
                Piece::Literal(text) => Piece::Literal(text.clone()),
                Piece::Value(value) => Piece::Value(with(value)),
            };
            let pieces: Vec<_> = pieces.iter().map(piece).collect();
            let optional = pieces.iter().any(|piece| matches!(piece, Piece::Value(value) if value.optional));
            (optional, Kind::Text(pieces))
        }
        Kind::Name(name) => (expression.optional && !names.contains(name), expression.kind.clone()),
        Kind::Boolean(_) | Kind::Integer(_) => (false, expression.kind.clone()),
        Kind::IsSet(of) => (false, Kind::IsSet(boxed(of))),
        Kind::Not(of) => {
            let of = boxed(of);
            (of.optional, Kind::Not(of))
        }
        Kind::Equal(left, right) => (false, Kind::Equal(boxed(left), boxed(right))),
        Kind::Coalesce(values) => {
            let mut values: Vec<_> = values.iter().map(with).collect();
            let set = values.iter().position(|value| !value.optional);
            values.truncate(set.map_or(usize::MAX, |set| set + 1));
            (set.is_none(), Kind::Coalesce(values))
        }
        Kind::Choose(condition, yes, no) => {
            let (condition, yes, no) = (boxed(condition), boxed(yes), boxed(no));
            (condition.optional || yes.optional || no.optional, Kind::Choose(condition, yes, no))
        }
        Kind::Call(function, arguments) => {
            let arguments: Vec<_> = arguments.iter().map(with).collect();
            let gives_option = matches!(*function, "parse_arn" | "parse_url" | "substring");
            (gives_option || any(&arguments), Kind::Call(function, arguments))
        }
        Kind::Attribute(of, attribute) => {
            let of = boxed(of);
            (of.optional, Kind::Attribute(of, attribute))
        }
        Kind::Index(of, index) => (true, Kind::Index(boxed(of), *index)),
    };
    RuleExpr { ty, optional, kind }
}

//! Waiters.

use super::{Context, Scope, docs, jmespath, path};
use crate::ir::{Call, Comparison, ErrorTest, Expected, OperationError, Rule, Verdict, Waiter};
use crate::names::ident;
use crate::output::{Item, Module};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn item(context: &Context<'_>, call: &Call) -> Item {
    let scope = Scope::new(context);
    let item = Item::new(Module::Waiters, &context.service.operation(call).name);
    let add = |item: Item, waiter| item.item(definition(waiter)).item(implementation(&scope, call, waiter));
    let item = call.waiters.iter().fold(item, add);
    item.imports(scope.imports())
}

fn definition(waiter: &Waiter) -> TokenStream {
    let (name, docs) = (ident(&waiter.name), docs(&waiter.docs));
    quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name;
    }
}

fn implementation(scope: &Scope<'_>, call: &Call, waiter: &Waiter) -> TokenStream {
    let (types, called) = (scope.types(), scope.service.operation(call));
    let [operation, input, output, error] =
        [&called.name, &types[called.input].name, &types[called.output].name, &called.error.name]
            .map(|name| path(name));
    let [implemented, verdict, duration] =
        ["::dx_runtime::client::Waiter", "::dx_runtime::client::Verdict", "::std::time::Duration"]
            .map(|name| scope.path(name));
    let (name, model_name) = (ident(&waiter.name), &waiter.model_name);
    let [min_delay, max_delay] = [waiter.min_delay, waiter.max_delay].map(Literal::u32_unsuffixed);
    let success = if waiter.without_output { quote!(Option<#output>) } else { output.clone() };
    let of_output = of_output(scope, &waiter.of_output);
    let of_error = verdicts(scope, &waiter.of_error, |test| error_test(scope, test, &called.error));
    quote! {
        impl #implemented for #name {
            type Call = #operation;
            type Success = #success;
            const NAME: &'static str = #model_name;
            const MIN_DELAY: #duration = #duration::from_secs(#min_delay);
            const MAX_DELAY: #duration = #duration::from_secs(#max_delay);

            fn check(input: &#input, result: Result<&#output, &#error>) -> Option<#verdict> {
                match result {
                    Ok(output) => #of_output,
                    Err(error) => #of_error,
                }
            }
        }
    }
}

/// The result of the rules for outputs. If all rules compare the text of the same value, it is a `match`.
fn of_output(scope: &Scope<'_>, rules: &[Rule<Comparison>]) -> TokenStream {
    let Some(Comparison { value, .. }) = rules.first().and_then(|rule| rule.test.as_ref()) else {
        return verdicts(scope, rules, |it| comparison(scope, it));
    };
    let mut expected = Vec::new();
    for rule in rules {
        match &rule.test {
            Some(Comparison { value: other, expected: Expected::String(text) }) if other == value => {
                // The first of several rules with the same text decides.
                if !expected.iter().any(|(before, _)| *before == text) {
                    expected.push((text, rule.verdict));
                }
            }
            _ => return verdicts(scope, rules, |it| comparison(scope, it)),
        }
    }
    let arms = expected.chunk_by(|left, right| left.1 == right.1).map(|group| {
        let texts = group.iter().map(|(text, _)| text);
        let verdict = group.first().map(|(_, verdict)| self::verdict(scope, *verdict));
        quote!(Some(#(#texts)|*) => #verdict,)
    });
    let value = jmespath::value(scope, value);
    quote!(match #value { #(#arms)* _ => None })
}

/// The result of the first rule that matches. Consecutive rules with the same result are combined.
fn verdicts<T>(scope: &Scope<'_>, rules: &[Rule<T>], test: impl Fn(&T) -> TokenStream) -> TokenStream {
    let mut branches = TokenStream::new();
    for rules in rules.chunk_by(|left, right| left.verdict == right.verdict && right.test.is_some()) {
        let verdict = rules.first().map(|rule| verdict(scope, rule.verdict));
        let tests: Option<Vec<_>> = rules.iter().map(|rule| rule.test.as_ref().map(&test)).collect();
        match tests {
            Some(tests) => branches.extend(quote!(if #(#tests)||* { #verdict } else)),
            None if branches.is_empty() => return quote!(#verdict),
            None => {
                branches.extend(quote!({ #verdict }));
                return branches;
            }
        }
    }
    if branches.is_empty() { quote!(None) } else { quote!(#branches { None }) }
}

fn verdict(scope: &Scope<'_>, verdict: Verdict) -> TokenStream {
    let ty = scope.path("::dx_runtime::client::Verdict");
    let verdict = ident(match verdict {
        Verdict::Success => "Success",
        Verdict::Failure => "Failure",
        Verdict::Retry => "Retry",
    });
    quote!(Some(#ty::#verdict))
}

fn comparison(scope: &Scope<'_>, comparison: &Comparison) -> TokenStream {
    let value = jmespath::value(scope, &comparison.value);
    match &comparison.expected {
        Expected::String(expected) => quote!(#value == Some(#expected)),
        Expected::Boolean(expected) => quote!(#value == Some(#expected)),
        Expected::AllStrings(expected) => {
            quote!(#value.is_some_and(|list| !list.is_empty() && list.iter().all(|item| *item == Some(#expected))))
        }
        Expected::AnyString(expected) => quote!(#value.is_some_and(|list| list.contains(&Some(#expected)))),
    }
}

fn error_test(scope: &Scope<'_>, test: &ErrorTest, error: &OperationError) -> TokenStream {
    match test {
        ErrorTest::Variant(variant) => {
            let (error, variant) = (path(&error.name), ident(&error.variants[*variant].name));
            quote!(matches!(error, #error::#variant(_)))
        }
        ErrorTest::Name(name) => {
            let service_error = scope.path("::dx_runtime::ServiceError");
            quote!(#service_error::meta(error).shape_name() == #name)
        }
    }
}

//! What can be waited for.

use super::{docs, expression};
use crate::ir::{
    Call, Comparison, ErrorTest, Expected, OperationError, Rule, Service, Types, Verdict, Waiter,
};
use crate::names::ident;
use crate::output::mentions;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn render(service: &Service, call: &Call, waiter: &Waiter) -> TokenStream {
    let (types, called) = (&service.types, service.operation(call));
    let (name, docs) = (ident(&waiter.name), docs(&waiter.docs));
    let [operation, input, output, error] =
        [&called.name, &types[called.input].name, &types[called.output].name, &called.error.name]
            .map(|name| ident(name));
    let model_name = &waiter.model_name;
    let [min_delay, max_delay] = [waiter.min_delay, waiter.max_delay].map(Literal::u32_unsuffixed);
    let success = if waiter.without_output { quote!(Option<super::#output>) } else { quote!(super::#output) };
    let of_output = of_output(types, &waiter.of_output);
    let of_error = verdicts(&waiter.of_error, |test| error_test(test, &called.error));
    let all = quote!(#of_output #of_error);
    let [input_name, output_name, error_name] = ["input", "output", "error"]
        .map(|name| if mentions(&all, name) { ident(name) } else { ident(&format!("_{name}")) });
    quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name;

        impl Waiter for #name {
            type Call = super::#operation;
            type Success = #success;
            const NAME: &'static str = #model_name;
            const MIN_DELAY: Duration = Duration::from_secs(#min_delay);
            const MAX_DELAY: Duration = Duration::from_secs(#max_delay);

            fn check(
                #input_name: &super::#input,
                result: Result<&super::#output, &super::#error>,
            ) -> Option<Verdict> {
                match result {
                    Ok(#output_name) => #of_output,
                    Err(#error_name) => #of_error,
                }
            }
        }
    }
}

/// What the rules say of an output. If all of them ask for the text of one value, that is a `match`.
fn of_output(types: &Types, rules: &[Rule<Comparison>]) -> TokenStream {
    let Some(Comparison { value, .. }) = rules.first().and_then(|rule| rule.test.as_ref()) else {
        return verdicts(rules, |it| comparison(types, it));
    };
    let mut expected = Vec::new();
    for rule in rules {
        match &rule.test {
            Some(Comparison { value: other, expected: Expected::String(text) }) if other == value => {
                // The first one decides.
                if !expected.iter().any(|(before, _)| *before == text) {
                    expected.push((text, rule.verdict));
                }
            }
            _ => return verdicts(rules, |it| comparison(types, it)),
        }
    }
    let arms = expected.chunk_by(|left, right| left.1 == right.1).map(|group| {
        let texts = group.iter().map(|(text, _)| text);
        let verdict = group.first().map(|(_, verdict)| self::verdict(*verdict));
        quote!(Some(#(#texts)|*) => #verdict,)
    });
    let value = expression::value(types, value);
    quote!(match #value { #(#arms)* _ => None })
}

/// What the first rule that holds says. Rules that follow each other and say the same are one.
fn verdicts<T>(rules: &[Rule<T>], test: impl Fn(&T) -> TokenStream) -> TokenStream {
    let mut branches = TokenStream::new();
    for rules in rules.chunk_by(|left, right| left.verdict == right.verdict && right.test.is_some()) {
        let verdict = rules.first().map(|rule| verdict(rule.verdict));
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

fn verdict(verdict: Verdict) -> TokenStream {
    let verdict = ident(match verdict {
        Verdict::Success => "Success",
        Verdict::Failure => "Failure",
        Verdict::Retry => "Retry",
    });
    quote!(Some(Verdict::#verdict))
}

fn comparison(types: &Types, comparison: &Comparison) -> TokenStream {
    let value = expression::value(types, &comparison.value);
    match &comparison.expected {
        Expected::String(expected) => quote!(#value == Some(#expected)),
        Expected::Boolean(expected) => quote!(#value == Some(#expected)),
        Expected::AllStrings(expected) => {
            quote!(#value.is_some_and(|list| !list.is_empty() && list.iter().all(|item| *item == Some(#expected))))
        }
        Expected::AnyString(expected) => quote!(#value.is_some_and(|list| list.contains(&Some(#expected)))),
    }
}

fn error_test(test: &ErrorTest, error: &OperationError) -> TokenStream {
    match test {
        ErrorTest::Variant(variant) => {
            let (error, variant) = (ident(&error.name), ident(&error.variants[*variant].name));
            quote!(matches!(error, super::#error::#variant(_)))
        }
        ErrorTest::Name(name) => quote!(ServiceError::meta(error).shape_name() == #name),
    }
}

//! Waiters: the trait `waitable`.

use super::jmespath::{Scope, Typing, describe};
use super::methods::Methods;
use crate::docs::{Documentation, Sentence};
use crate::ir::{
    self, Comparison, Docs, ErrorTest, Expected, Expression, ExpressionKind, Root, Rule, Types, ValueType,
    Verdict, Waiter,
};
use crate::jmespath;
use dx_model::{AcceptorState, Comparator, Diagnostic, Diagnostics, Matcher, PathMatcher, Shape, ShapeId};

/// Lowers the waiters of an operation. Waiters with unsupported expressions are omitted, with a warning.
pub(super) fn waiters(
    shape: &Shape,
    operation: &ir::Operation,
    types: &Types,
    methods: &Methods<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Waiter> {
    let waiting = Waiting { operation, types, methods };
    let mut waiters = Vec::new();
    for waiter in shape.traits.waiters() {
        match waiting.waiter(&waiter) {
            Ok(waiter) => waiters.push(waiter),
            Err(problem) => {
                let message = format!("the waiter `{}` is omitted: {}", waiter.name, problem.message);
                let span = problem.path.map_or(shape.span, |path| path.span);
                diagnostics.push(Diagnostic::warning(message).at(span).of(&shape.id));
            }
        }
    }
    waiters
}

/// The reason that a waiter is omitted.
struct Problem<'m> {
    message: String,
    path: Option<&'m PathMatcher<'m>>,
}

struct Waiting<'s> {
    operation: &'s ir::Operation,
    types: &'s Types,
    methods: &'s Methods<'s>,
}

impl Waiting<'_> {
    fn waiter<'m>(&self, waiter: &'m dx_model::Waiter<'m>) -> Result<Waiter, Problem<'m>> {
        let (mut of_output, mut of_error) = (Vec::new(), Vec::new());
        let mut without_output = false;
        for acceptor in &waiter.acceptors {
            let verdict = verdict(acceptor.state);
            let is_error = matches!(acceptor.matcher, Matcher::ErrorType(_) | Matcher::Success(false));
            without_output |= is_error && verdict == Verdict::Success;
            match &acceptor.matcher {
                Matcher::Success(true) => of_output.push(Rule { verdict, test: None }),
                Matcher::Success(false) => of_error.push(Rule { verdict, test: None }),
                Matcher::ErrorType(name) => of_error.push(Rule { verdict, test: Some(self.error(name)) }),
                Matcher::Output(matcher) => {
                    let test =
                        self.comparison(matcher, false).map_err(|message| problem(message, matcher))?;
                    of_output.push(Rule { verdict, test: Some(test) });
                }
                Matcher::InputOutput(matcher) => {
                    let test = self.comparison(matcher, true).map_err(|message| problem(message, matcher))?;
                    of_output.push(Rule { verdict, test: Some(test) });
                }
            }
        }
        Ok(Waiter {
            name: self.methods.waiter(&self.operation.id, waiter.name),
            model_name: waiter.name.to_owned(),
            method: self.methods.wait(&self.operation.id, waiter.name),
            docs: waiter_docs(waiter),
            min_delay: waiter.min_delay,
            max_delay: waiter.max_delay,
            without_output,
            of_output: until_always(of_output),
            of_error: until_always(of_error),
        })
    }

    /// Errors are identified by the name or the ID of their shape.
    fn error(&self, name: &str) -> ErrorTest {
        let name = ShapeId::parse(name).map_or_else(|_| name.to_owned(), |id| id.name().to_owned());
        let mut variants = self.operation.error.variants.iter();
        match variants.position(|variant| self.types[variant.structure].id.name() == name) {
            Some(index) => ErrorTest::Variant(index),
            None => ErrorTest::Name(name),
        }
    }

    fn comparison(&self, matcher: &PathMatcher<'_>, both: bool) -> Result<Comparison, String> {
        let node = jmespath::parse(matcher.path)?;
        let output = Expression {
            ty: ValueType::Structure(self.operation.output),
            kind: ExpressionKind::Root(Root::Output),
        };
        let scope = if both {
            Scope::InputOutput(self.operation.input, self.operation.output)
        } else {
            Scope::Value(&output)
        };
        let value = Typing { types: self.types }.value(&node, scope)?;
        let expected = matcher.expected.to_owned();
        let list = ValueType::List(Box::new(ValueType::String));
        let (expected, ty) = match matcher.comparator {
            Comparator::StringEquals => (Expected::String(expected), ValueType::String),
            Comparator::BooleanEquals => (Expected::Boolean(expected == "true"), ValueType::Boolean),
            Comparator::AllStringEquals => (Expected::AllStrings(expected), list),
            Comparator::AnyStringEquals => (Expected::AnyString(expected), list),
        };
        if value.ty == ty {
            Ok(Comparison { value, expected })
        } else {
            let [came, expected] = [&value.ty, &ty].map(|ty| describe(self.types, ty));
            Err(format!("it is {came}, and is compared with {expected}"))
        }
    }
}

fn problem<'m>(message: String, path: &'m PathMatcher<'m>) -> Problem<'m> {
    Problem { message: format!("`{}`: {message}", path.path), path: Some(path) }
}

fn verdict(state: AcceptorState) -> Verdict {
    match state {
        AcceptorState::Success => Verdict::Success,
        AcceptorState::Failure => Verdict::Failure,
        AcceptorState::Retry => Verdict::Retry,
    }
}

/// The rules up to the first that always matches.
fn until_always<T>(mut rules: Vec<Rule<T>>) -> Vec<Rule<T>> {
    if let Some(last) = rules.iter().position(|rule| rule.test.is_none()) {
        rules.truncate(last + 1);
    }
    rules
}

fn waiter_docs(waiter: &dx_model::Waiter<'_>) -> Docs {
    let lines = waiter.documentation.and_then(Documentation::of_model);
    let otherwise = || Documentation::of_dx(&Sentence::new("Waits for ").code(waiter.name).words("."));
    Docs { lines: lines.unwrap_or_else(otherwise), deprecated: waiter.deprecated.then(Sentence::default) }
}

//! `waiters-2.json`: the trait `waitable`.

use super::Translation;
use super::facts::shape_of;
use super::node::{Members, Object, array, text};
use crate::ast::{Key, Value};
use crate::{Node, Span};
use std::collections::BTreeMap;

/// The longest time between two requests where nothing else is said, in seconds.
const MAX_DELAY: i64 = 120;

/// The names of errors that have no body, by their status: those of answers to `HEAD`.
const NAMES_OF_STATUSES: [(i64, &str); 10] = [
    (301, "MovedPermanently"),
    (304, "NotModified"),
    (307, "TemporaryRedirect"),
    (400, "BadRequest"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (405, "MethodNotAllowed"),
    (409, "Conflict"),
    (412, "PreconditionFailed"),
    (416, "RangeNotSatisfiable"),
];

impl<'n> Translation<'n, '_, '_> {
    pub(super) fn waiters(&mut self, root: &'n Node) {
        let mut top = Members::of(root);
        top.pass_over(&["version"]);
        let waiters = top.take("waiters").and_then(Node::as_object).unwrap_or_default();
        self.warn_of_rest(&top);
        let mut by_operation = BTreeMap::<&str, Object>::new();
        for (key, node) in waiters {
            let Some(name) = node.get("operation").and_then(Node::as_str) else {
                self.loader.error(key.span, "missing `operation`");
                continue;
            };
            let Some(operation) = self.facts.operation(name) else {
                self.loader.warning(key.span, format!("there is no operation `{name}` for this waiter"));
                continue;
            };
            if let Some(waiter) = self.waiter(key, node, operation) {
                let waitable = by_operation.entry(name).or_insert_with(|| Object::new(root.span));
                waitable.put_at(&key.name, key.span, waiter);
            }
        }
        for (name, waitable) in by_operation {
            let of_operation = self.of_operations.entry(name.to_owned()).or_default();
            of_operation.push(("smithy.waiters#waitable", waitable.end()));
        }
    }

    fn waiter(&mut self, key: &Key, node: &'n Node, operation: &'n Node) -> Option<Node> {
        let mut members = Members::of(node);
        // How long is waited, says the caller.
        members.pass_over(&["operation", "maxAttempts"]);
        let mut waiter = Object::new(node.span);
        if let Some(documentation) = members.take("description") {
            waiter.put("documentation", documentation.clone());
        }
        if let Some(delay) = members.take("delay") {
            waiter.put("minDelay", delay.clone());
            if delay.as_i64().is_some_and(|delay| delay > MAX_DELAY) {
                waiter.put("maxDelay", delay.clone());
            }
        }
        let acceptors = members.take("acceptors");
        self.warn_of_rest(&members);
        let mut made = Vec::new();
        for node in acceptors.and_then(Node::as_array).unwrap_or_default() {
            match self.acceptors(node, operation) {
                Some(acceptors) => made.extend(acceptors),
                None => {
                    let message = format!(
                        "the waiter `{}` is left out: Smithy has no equivalent of this acceptor",
                        key.name
                    );
                    self.loader.warning(node.span, message);
                    return None;
                }
            }
        }
        waiter.put("acceptors", array(made, acceptors.map_or(node.span, |node| node.span)));
        Some(waiter.end())
    }

    /// What stands for one of botocore's acceptors.
    fn acceptors(&mut self, node: &'n Node, operation: &Node) -> Option<Vec<Node>> {
        let mut members = Members::of(node);
        let (state, matcher) = (members.take("state")?, members.take("matcher")?);
        let (expected, argument) = (members.take("expected")?, members.take("argument"));
        self.warn_of_rest(&members);
        let matchers = match matcher.as_str()? {
            "status" => self.of_status(expected, operation)?,
            "error" => vec![of_error(expected)?],
            path @ ("path" | "pathAll" | "pathAny") => {
                vec![of_path(path, matcher.span, argument?, expected)?]
            }
            _ => return None,
        };
        let acceptor = |matcher| {
            let mut acceptor = Object::new(node.span);
            acceptor.put("state", state.clone());
            acceptor.put("matcher", matcher);
            acceptor.end()
        };
        Some(matchers.into_iter().map(acceptor).collect())
    }

    /// A status is a success, or stands for the errors that have it.
    fn of_status(&self, expected: &Node, operation: &Node) -> Option<Vec<Node>> {
        let status = expected.as_i64()?;
        if (200..300).contains(&status) {
            return Some(vec![single("success", Node::new(Value::Bool(true), expected.span), expected.span)]);
        }
        let of_type = |name: &str| single("errorType", text(name, expected.span), expected.span);
        if operation.get("http").and_then(|http| http.get("method")?.as_str()) == Some("HEAD") {
            let (_, name) = NAMES_OF_STATUSES.iter().find(|(other, _)| *other == status)?;
            return Some(vec![of_type(name)]);
        }
        let errors = operation.get("errors").and_then(Node::as_array).unwrap_or_default();
        let has_status = |name: &&str| {
            let error = self.facts.shape(name).and_then(|shape| shape.get("error"));
            error.and_then(|error| error.get("httpStatusCode")?.as_i64()) == Some(status)
        };
        let matchers: Vec<_> = errors.iter().filter_map(shape_of).filter(has_status).map(of_type).collect();
        (!matchers.is_empty()).then_some(matchers)
    }
}

/// The name of an error, or whether there is any.
fn of_error(expected: &Node) -> Option<Node> {
    match &expected.value {
        Value::String(_) => Some(single("errorType", expected.clone(), expected.span)),
        Value::Bool(any) => {
            Some(single("success", Node::new(Value::Bool(!any), expected.span), expected.span))
        }
        _ => None,
    }
}

fn of_path(matcher: &str, span: Span, argument: &Node, expected: &Node) -> Option<Node> {
    let (expected_text, comparator) = match (&expected.value, matcher) {
        (Value::Bool(value), "path") => (text(value.to_string(), expected.span), "booleanEquals"),
        (Value::String(_), "path") => (expected.clone(), "stringEquals"),
        (Value::String(_), "pathAll") => (expected.clone(), "allStringEquals"),
        (Value::String(_), "pathAny") => (expected.clone(), "anyStringEquals"),
        _ => return None,
    };
    let mut path = Object::new(span);
    path.put("path", argument.clone());
    path.put("expected", expected_text);
    path.put("comparator", text(comparator, span));
    Some(single("output", path.end(), span))
}

fn single(name: &str, value: Node, span: Span) -> Node {
    let mut object = Object::new(span);
    object.put(name, value);
    object.end()
}

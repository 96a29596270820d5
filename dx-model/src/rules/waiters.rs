use crate::draft::Draft;
use crate::{Diagnostic, Node, Problems, Shape};

const WAITABLE: &str = "smithy.waiters#waitable";
const STATES: [&str; 3] = ["success", "failure", "retry"];
const MATCHERS: [&str; 4] = ["success", "errorType", "output", "inputOutput"];
const COMPARATORS: [&str; 4] = ["stringEquals", "booleanEquals", "allStringEquals", "anyStringEquals"];

/// The waiters of `waitable` have valid names, delays and acceptors, of which at least one has the state `success`.
/// JMESPath expressions are validated by the generator, which parses them.
pub(super) fn waiters_can_end(draft: &Draft, problems: &mut Problems) {
    for shape in draft.shapes.iter() {
        let waiters = shape.traits.get(WAITABLE).and_then(Node::as_object).unwrap_or_default();
        for (name, waiter) in waiters {
            let mut rule = WaiterValidator { shape, waiter: &name.name, problems };
            if !is_waiter_name(&name.name) {
                let message =
                    "invalid name: expected ASCII letters and digits, starting with an uppercase letter";
                rule.error(waiter, message);
            }
            rule.waiter(waiter);
        }
    }
}

fn is_waiter_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

struct WaiterValidator<'a> {
    /// The operation
    shape: &'a Shape,
    waiter: &'a str,
    problems: &'a mut Problems,
}

impl WaiterValidator<'_> {
    fn waiter(&mut self, waiter: &Node) {
        let acceptors = waiter.get("acceptors").and_then(Node::as_array).unwrap_or_default();
        acceptors.iter().for_each(|acceptor| self.acceptor(acceptor));
        let is_success = |acceptor: &Node| acceptor.get("state").and_then(Node::as_str) == Some("success");
        if !acceptors.iter().any(is_success) {
            self.error(waiter, "no acceptor has the state `success`");
        }
        let (min, max) = (self.delay(waiter, "minDelay", 2), self.delay(waiter, "maxDelay", 120));
        if min.zip(max).is_some_and(|(min, max)| min > max) {
            self.error(waiter, "`minDelay` is greater than `maxDelay`, whose default is 120");
        }
    }

    /// Reads a delay in seconds.
    fn delay(&mut self, waiter: &Node, name: &str, default: u32) -> Option<u32> {
        let Some(node) = waiter.get(name) else { return Some(default) };
        let delay = node.as_number().and_then(|number| number.parse().ok()).filter(|delay| *delay > 0);
        if delay.is_none() {
            self.error(node, &format!("expected `{name}` to be a positive integer, in seconds"));
        }
        delay
    }

    fn acceptor(&mut self, acceptor: &Node) {
        self.one_of(acceptor, "state", &STATES);
        let matcher = acceptor.get("matcher").and_then(Node::as_object).unwrap_or_default();
        let [(kind, value)] = matcher else {
            return self.error(acceptor, "expected `matcher` to be an object with one member");
        };
        match kind.name.as_str() {
            "success" if value.as_bool().is_none() => self.error(value, "expected `success` to be a boolean"),
            "errorType" if value.as_str().is_none() => {
                self.error(value, "expected `errorType` to be a string")
            }
            "output" | "inputOutput" => self.path(value),
            name if !MATCHERS.contains(&name) => {
                self.error(
                    value,
                    &format!("unknown matcher `{name}`; expected one of {}", quoted(&MATCHERS)),
                );
            }
            _ => {}
        }
    }

    fn path(&mut self, matcher: &Node) {
        for name in ["path", "expected"] {
            if matcher.get(name).and_then(Node::as_str).is_none() {
                self.error(matcher, &format!("expected `{name}` to be a string"));
            }
        }
        self.one_of(matcher, "comparator", &COMPARATORS);
        let text = |name| matcher.get(name).and_then(Node::as_str);
        let truth = text("expected").is_none_or(|expected| expected == "true" || expected == "false");
        if text("comparator") == Some("booleanEquals") && !truth {
            self.error(matcher, "`booleanEquals` requires `expected` to be \"true\" or \"false\"");
        }
    }

    fn one_of(&mut self, node: &Node, name: &str, values: &[&str]) {
        let value = node.get(name);
        if !value.and_then(Node::as_str).is_some_and(|value| values.contains(&value)) {
            self.error(value.unwrap_or(node), &format!("expected `{name}` to be one of {}", quoted(values)));
        }
    }

    fn error(&mut self, node: &Node, message: &str) {
        let message = format!("waiter `{}`: {message}", self.waiter);
        self.problems.push(Diagnostic::error(message).at(node.span).of(&self.shape.id));
    }
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

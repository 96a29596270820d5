//! Rules for status codes, whose violation Smithy calls a danger.

use super::BindingValidator;
use crate::{Fault, Node, Shape};

impl BindingValidator<'_> {
    /// The status code of a success is between 200 and 299.
    pub(super) fn success(&mut self, operation: &Shape) {
        let code = operation.traits.get("smithy.api#http").and_then(|http| http.get("code"));
        if let Some((node, status)) =
            code.and_then(status).filter(|(_, status)| !(200..=299).contains(status))
        {
            self.warning(
                node,
                &operation.id,
                format!("{status} is not a success status code: expected 200 to 299"),
            );
        }
    }

    /// The status code of an error matches its fault.
    pub(super) fn failure(&mut self, error: &Shape) {
        let (Some(fault), Some((node, status))) =
            (error.traits.error(), error.traits.get("smithy.api#httpError").and_then(status))
        else {
            return;
        };
        let (side, expected) = match fault {
            Fault::Client => ("client", 400..=499),
            Fault::Server => ("server", 500..=599),
        };
        if !expected.contains(&status) {
            let (from, to) = (expected.start(), expected.end());
            let message = format!("{status} is not a {side} error status code: expected {from} to {to}");
            self.warning(node, &error.id, message);
        }
    }
}

fn status(node: &Node) -> Option<(&Node, i64)> {
    Some((node, node.as_i64()?))
}

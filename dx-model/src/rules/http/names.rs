//! Rules for the names of headers and query parameters.

use super::BindingValidator;
use super::pattern::is_token;
use crate::{LabelPattern, Member, Node, Shape};
use foldhash::HashMap;

const HEADER: &str = "smithy.api#httpHeader";
const PREFIX: &str = "smithy.api#httpPrefixHeaders";
const QUERY: &str = "smithy.api#httpQuery";

/// Smithy's [restricted headers][1], in lowercase.
///
/// [1]: https://smithy.io/2.0/spec/http-bindings.html#restricted-http-headers
const RESTRICTED: [&str; 15] = [
    "authorization",
    "connection",
    "content-length",
    "expect",
    "host",
    "max-forwards",
    "proxy-authenticate",
    "server",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "www-authenticate",
    "x-forwarded-for",
];

/// Headers to which no input member can be bound: they decide the destination, sender and framing of the request.
const NEVER_SENT: [&str; 7] =
    ["authorization", "connection", "host", "te", "trailer", "transfer-encoding", "upgrade"];

impl BindingValidator<'_> {
    /// Header names are valid and unique. Restricted headers are dangerous by Smithy's rules; in responses they are
    /// read like any other.
    pub(super) fn headers(&mut self, shape: &Shape, is_input: bool) {
        let mut names = HashMap::<String, &Member>::default();
        for (member, node, name) in bound(shape, HEADER) {
            let lower = name.to_ascii_lowercase();
            if !is_token(name) {
                self.error(node, &member.id, format!("`{}` is not a valid header name", name.escape_debug()));
            } else if is_input && NEVER_SENT.contains(&lower.as_str()) {
                let message = format!("header `{name}` is set by the client and cannot be bound to a member");
                self.error(node, &member.id, message);
            } else if is_input && RESTRICTED.contains(&lower.as_str()) {
                self.warning(node, &member.id, restricted(name));
            }
            if let Some(other) = names.insert(lower, member) {
                let message = format!("header `{name}` is already bound to `{}`", other.name());
                self.error(node, &member.id, message);
            }
        }
        for (member, node, prefix) in bound(shape, PREFIX) {
            let lower = prefix.to_ascii_lowercase();
            if !prefix.is_empty() && !is_token(prefix) {
                let message = format!("`{}` is not a valid header name prefix", prefix.escape_debug());
                self.error(node, &member.id, message);
            } else if is_input && RESTRICTED.contains(&lower.as_str()) {
                self.warning(node, &member.id, restricted(prefix));
            }
            let clash = names.iter().filter(|(name, _)| !lower.is_empty() && name.starts_with(&lower));
            if let Some((name, other)) = clash.min_by_key(|(name, _)| *name) {
                let message = format!("header `{name}` of `{}` also starts with `{prefix}`", other.name());
                self.error(node, &member.id, message);
            }
        }
    }

    /// Query parameters are unique among the members and the literals of the `uri`.
    pub(super) fn queries(&mut self, operation: &Shape, input: &Shape) {
        let uri = operation.traits.http().and_then(|http| LabelPattern::parse(http.uri).ok());
        let literals = uri.iter().flat_map(|uri| &uri.query);
        let literals: Vec<_> =
            literals.map(|entry| entry.split_once('=').map_or(*entry, |(name, _)| name)).collect();
        let mut names = HashMap::<&str, &Member>::default();
        for (member, node, name) in bound(input, QUERY) {
            if name.is_empty() {
                self.error(node, &member.id, "expected a query parameter name, found \"\"".to_owned());
            }
            if let Some(other) = names.insert(name, member) {
                let message = format!("query parameter `{name}` is already bound to `{}`", other.name());
                self.error(node, &member.id, message);
            }
            if literals.contains(&name) {
                let message =
                    format!("query parameter `{name}` is already in the `uri` of `{}`", operation.id);
                self.error(node, &member.id, message);
            }
        }
    }
}

/// The members with a trait whose value is a string.
fn bound<'s>(shape: &'s Shape, name: &str) -> impl Iterator<Item = (&'s Member, &'s Node, &'s str)> {
    shape.members().filter_map(move |member| {
        let node = member.traits.get(name)?;
        Some((member, node, node.as_str()?))
    })
}

fn restricted(name: &str) -> String {
    format!("header `{name}` is restricted by Smithy, because HTTP or the client sets it")
}

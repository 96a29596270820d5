//! The names under which members are in headers and in the query.

use super::Rule;
use super::pattern::is_token;
use crate::{Member, Node, Pattern, Shape};
use foldhash::HashMap;

const HEADER: &str = "smithy.api#httpHeader";
const PREFIX: &str = "smithy.api#httpPrefixHeaders";
const QUERY: &str = "smithy.api#httpQuery";

/// Smithy's [restricted headers][1], in small letters.
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

/// Those that no member of an input can be: they say where a request goes, who sends it, and where it ends.
const NEVER_SENT: [&str; 7] =
    ["authorization", "connection", "host", "te", "trailer", "transfer-encoding", "upgrade"];

impl Rule<'_> {
    /// The names of the headers that members are in can be such names, and no two are the same. Those that HTTP or the
    /// client has a use for are a danger by Smithy's rules; in a response they are read as any other.
    pub(super) fn headers(&mut self, shape: &Shape, is_input: bool) {
        let mut names = HashMap::<String, &Member>::default();
        for (member, node, name) in bound(shape, HEADER) {
            let lower = name.to_ascii_lowercase();
            if !is_token(name) {
                self.error(node, &member.id, format!("`{}` is no name of a header", name.escape_debug()));
            } else if is_input && NEVER_SENT.contains(&lower.as_str()) {
                let message = format!("the header `{name}` is set by the client, and can't be a member");
                self.error(node, &member.id, message);
            } else if is_input && RESTRICTED.contains(&lower.as_str()) {
                self.warning(node, &member.id, restricted(name));
            }
            if let Some(other) = names.insert(lower, member) {
                let message = format!("the header `{name}` is also that of `{}`", other.name());
                self.error(node, &member.id, message);
            }
        }
        for (member, node, prefix) in bound(shape, PREFIX) {
            let lower = prefix.to_ascii_lowercase();
            if !prefix.is_empty() && !is_token(prefix) {
                let message = format!("`{}` is no beginning of the name of a header", prefix.escape_debug());
                self.error(node, &member.id, message);
            } else if is_input && RESTRICTED.contains(&lower.as_str()) {
                self.warning(node, &member.id, restricted(prefix));
            }
            let clash = names.iter().filter(|(name, _)| !lower.is_empty() && name.starts_with(&lower));
            if let Some((name, other)) = clash.min_by_key(|(name, _)| *name) {
                let message = format!("the header `{name}` of `{}` begins with `{prefix}` too", other.name());
                self.error(node, &member.id, message);
            }
        }
    }

    /// The names in the query are there once: neither two members have the same, nor a member and the `uri`.
    pub(super) fn queries(&mut self, operation: &Shape, input: &Shape) {
        let uri = operation.traits.http().and_then(|http| Pattern::parse(http.uri).ok());
        let literals = uri.iter().flat_map(|uri| &uri.query);
        let literals: Vec<_> =
            literals.map(|entry| entry.split_once('=').map_or(*entry, |(name, _)| name)).collect();
        let mut names = HashMap::<&str, &Member>::default();
        for (member, node, name) in bound(input, QUERY) {
            if name.is_empty() {
                self.error(node, &member.id, "a parameter of the query needs a name".to_owned());
            }
            if let Some(other) = names.insert(name, member) {
                let message = format!("the query's `{name}` is also that of `{}`", other.name());
                self.error(node, &member.id, message);
            }
            if literals.contains(&name) {
                let message = format!("the `uri` of `{}` has `{name}` in its query already", operation.id);
                self.error(node, &member.id, message);
            }
        }
    }
}

/// The members with a trait whose value is a text.
fn bound<'s>(shape: &'s Shape, name: &str) -> impl Iterator<Item = (&'s Member, &'s Node, &'s str)> {
    shape.members().filter_map(move |member| {
        let node = member.traits.get(name)?;
        Some((member, node, node.as_str()?))
    })
}

fn restricted(name: &str) -> String {
    format!("`{name}` is set by HTTP or the client, and Smithy advises against a member for it")
}

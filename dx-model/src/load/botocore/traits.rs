//! What says the same in botocore's form and in Smithy's traits, under another name.

use super::Translation;
use super::node::{Members, Object, array, text};
use crate::Node;
use crate::ast::Value;

/// Keys whose values are those of traits.
const SAME: [(&str, &str); 11] = [
    ("clientContextParams", "smithy.rules#clientContextParams"),
    ("contextParam", "smithy.rules#contextParam"),
    ("documentation", "smithy.api#documentation"),
    ("endpoint", "smithy.api#endpoint"),
    ("httpChecksum", "aws.protocols#httpChecksum"),
    ("operationContextParams", "smithy.rules#operationContextParams"),
    ("requestcompression", "smithy.api#requestCompression"),
    ("retryable", "smithy.api#retryable"),
    ("staticContextParams", "smithy.rules#staticContextParams"),
    ("xmlNamespace", "smithy.api#xmlNamespace"),
    ("endpointdiscovery", "aws.api#clientDiscoveredEndpoint"),
];

/// Keys that are `true` where an annotation trait is meant.
const FLAGS: [(&str, &str); 11] = [
    ("endpointdiscoveryid", "aws.api#clientEndpointDiscoveryId"),
    ("eventheader", "smithy.api#eventHeader"),
    ("eventpayload", "smithy.api#eventPayload"),
    ("hostLabel", "smithy.api#hostLabel"),
    ("httpChecksumRequired", "smithy.api#httpChecksumRequired"),
    ("idempotencyToken", "smithy.api#idempotencyToken"),
    ("idempotent", "smithy.api#idempotent"),
    ("requiresLength", "smithy.api#requiresLength"),
    ("sensitive", "smithy.api#sensitive"),
    ("unsignedPayload", "aws.auth#unsignedPayload"),
    ("xmlAttribute", "smithy.api#xmlAttribute"),
];

/// Takes the members of these names, which are traits under another name.
pub(super) fn carry_over(names: &[&str], members: &mut Members<'_>, traits: &mut Object) {
    for (name, id) in SAME.iter().filter(|(name, _)| names.contains(name)) {
        if let Some(node) = members.take(name) {
            traits.put(id, node.clone());
        }
    }
    for (name, id) in FLAGS.iter().filter(|(name, _)| names.contains(name)) {
        if let Some(span) = members.flag(name) {
            traits.mark(id, span);
        }
    }
}

/// `deprecated`, `deprecatedMessage` and `deprecatedSince`
pub(super) fn deprecated(members: &mut Members<'_>, traits: &mut Object) {
    let parts = [("deprecatedMessage", "message"), ("deprecatedSince", "since")];
    let parts = parts.map(|(key, name)| (name, members.take(key)));
    if let Some(span) = members.flag("deprecated") {
        let mut value = Object::new(span);
        for (name, node) in parts {
            node.into_iter().for_each(|node| value.put(name, node.clone()));
        }
        traits.put("smithy.api#deprecated", value.end());
    }
}

/// `pattern`, which the whole value has to match here, and in Smithy any part of it.
pub(super) fn pattern(members: &mut Members<'_>, traits: &mut Object) {
    let Some(node) = members.take("pattern") else { return };
    let anchored = node.as_str().map(|pattern| {
        let begin = if pattern.starts_with('^') { "" } else { "^" };
        let end = if pattern.ends_with('$') { "" } else { "$" };
        text(format!("{begin}{pattern}{end}"), node.span)
    });
    traits.put("smithy.api#pattern", anchored.unwrap_or_else(|| node.clone()));
}

/// `min` and `max` of a shape of this kind
pub(super) fn limits(kind: &str, members: &mut Members<'_>, traits: &mut Object) {
    let limits = ["min", "max"].map(|name| (name, members.take(name)));
    let Some(first) = limits.iter().find_map(|(_, node)| *node) else { return };
    let mut value = Object::new(first.span);
    for (name, node) in limits {
        node.into_iter().for_each(|node| value.put(name, node.clone()));
    }
    let id = match kind {
        "blob" | "list" | "map" | "string" => "smithy.api#length",
        _ => "smithy.api#range",
    };
    traits.put(id, value.end());
}

/// `enum`, whose values have no names
pub(super) fn enumeration(members: &mut Members<'_>, traits: &mut Object) {
    let Some(node) = members.take("enum") else { return };
    let definition = |value: &Node| {
        let mut definition = Object::new(value.span);
        definition.put("value", value.clone());
        definition.end()
    };
    let value = match node.as_array() {
        Some(values) => array(values.iter().map(definition).collect(), node.span),
        None => node.clone(),
    };
    traits.put("smithy.api#enum", value);
}

impl Translation<'_, '_, '_> {
    /// `timestampFormat`, whose values have other names in Smithy
    pub(super) fn timestamp_format(&mut self, members: &mut Members<'_>, traits: &mut Object) {
        let Some(node) = members.take("timestampFormat") else { return };
        let format = match node.as_str() {
            Some("iso8601") => "date-time",
            Some("unixTimestamp") => "epoch-seconds",
            Some("rfc822") => "http-date",
            _ => {
                let expected = "expected `iso8601`, `unixTimestamp` or `rfc822`";
                return self.loader.error(node.span, format!("{expected}, found {}", node.describe()));
            }
        };
        traits.put("smithy.api#timestampFormat", text(format, node.span));
    }

    /// `exception`, `error` and `fault`: whose fault an error is, its status, and its name in responses.
    pub(super) fn error(&mut self, name: &str, members: &mut Members<'_>, traits: &mut Object) {
        let (exception, fault) = (members.flag("exception"), members.flag("fault"));
        let error = members.take("error");
        let Some(span) = exception.or(fault).or(error.map(|node| node.span)) else { return };
        let part = |name| error.and_then(|error| error.get(name));
        let is_true = |name| part(name).and_then(Node::as_bool) == Some(true);
        let status = part("httpStatusCode");
        let is_server = fault.is_some()
            || is_true("fault")
            || !is_true("senderFault") && status.and_then(Node::as_i64).is_some_and(|status| status >= 500);
        traits.put("smithy.api#error", text(if is_server { "server" } else { "client" }, span));
        match status {
            Some(status) => traits.put("smithy.api#httpError", status.clone()),
            // Which is the status of such an error where there is none, as in Smithy.
            None if is_server => {
                traits.put("smithy.api#httpError", Node::new(Value::Number("500".into()), span))
            }
            None => {}
        }
        if let Some(code) = part("code") {
            self.error_code(name, code, status, is_server, traits);
        }
        if let Some(node) = error {
            let mut rest = Members::of(node);
            rest.pass_over(&["code", "httpStatusCode", "senderFault", "fault"]);
            for key in rest.rest() {
                let message = format!("`{}` means nothing here and is left out", key.name);
                self.loader.warning(key.span, message);
            }
        }
    }

    fn error_code(
        &mut self,
        name: &str,
        code: &Node,
        status: Option<&Node>,
        server: bool,
        traits: &mut Object,
    ) {
        let is_query = self.facts.speaks("awsQuery") || self.facts.is_query_compatible();
        if is_query {
            let mut value = Object::new(code.span);
            value.put("code", code.clone());
            let default = Node::new(Value::Number(if server { "500" } else { "400" }.into()), code.span);
            value.put("httpResponseCode", status.cloned().unwrap_or(default));
            traits.put("aws.protocols#awsQueryError", value.end());
        } else if code.as_str() != Some(name) {
            let message = "an error goes by the name of its shape in this protocol, and the code is left out";
            self.loader.warning(code.span, message);
        }
    }
}

//! `operations`

use super::Translation;
use super::facts::{labels, shape_of};
use super::node::{Members, Object, array, target, text};
use super::service::NO_AUTH;
use super::special;
use super::traits::{carry_over, deprecated};
use crate::ast::Key;
use crate::{Node, ShapeId};

/// Traits of operations under another name.
const SAME: &[&str] = &[
    "documentation",
    "endpoint",
    "endpointdiscovery",
    "httpChecksum",
    "httpChecksumRequired",
    "idempotent",
    "operationContextParams",
    "requestcompression",
    "staticContextParams",
    "unsignedPayload",
];

impl<'n> Translation<'n, '_, '_> {
    /// The id of an operation. Where requests name the operation, it is that name, which may have a date in it.
    pub(super) fn operation_id(&self, key: &str, node: &Node) -> String {
        let wire_name = node.get("name").and_then(Node::as_str).filter(|_| self.facts.is_rpc());
        format!("{}#{}", self.facts.namespace, wire_name.unwrap_or(key))
    }

    pub(super) fn operation(&mut self, key: &'n Key, node: &'n Node) {
        let id = self.operation_id(&key.name, node);
        self.loader.current = ShapeId::parse(&id).ok();
        let mut members = Members::of(node);
        members.pass_over(&["name", "alias", "documentationUrl", "endpointoperation"]);
        let mut traits = Object::new(node.span);
        carry_over(SAME, &mut members, &mut traits);
        deprecated(&mut members, &mut traits);
        let input = members.take("input");
        if let Some(http) = members.take("http").filter(|_| !self.facts.is_rpc()) {
            let structure = input.and_then(shape_of).and_then(|name| self.facts.shape(name));
            traits.put("smithy.api#http", http_trait(http, structure));
            // Where only a header or a parameter tells two operations apart, this form has nothing that does it for them.
            traits.put("smithy.api#suppress", array(vec![text("HttpUriConflict", http.span)], http.span));
        }
        self.operation_auth(&mut members, &mut traits);
        special::of_operation(&self.facts.namespace, &key.name).for_each(|id| traits.mark(id, node.span));
        for (id, value) in self.of_operations.remove(&*key.name).unwrap_or_default() {
            traits.put(id, value);
        }
        let output = members.take("output");
        self.warn_of_roots(&key.name, input, output);
        let mut operation = Object::new(node.span);
        operation.put("type", text("operation", node.span));
        for (name, node) in [("input", input), ("output", output)] {
            let target = node.and_then(|node| self.input_or_output(node));
            target.into_iter().for_each(|target| operation.put(name, target));
        }
        if let Some(errors) = members.take("errors") {
            let targets = errors.as_array().unwrap_or_default().iter();
            let targets = targets.filter_map(|error| self.operation_error(error)).collect();
            operation.put("errors", array(targets, errors.span));
        }
        operation.put("traits", traits.end());
        self.shapes.put_at(&id, key.span, operation.end());
        self.warn_of_rest(&members);
    }

    fn input_or_output(&mut self, node: &'n Node) -> Option<Node> {
        let mut members = Members::of(node);
        let (name, span) = self.reference(&mut members, node.span)?;
        // The names of roots are put on the structures. Results are wrapped by a name that the protocol makes.
        let root = ["documentation", "locationName", "xmlNamespace", "resultWrapper", "wrapper"];
        members.pass_over(&root);
        self.warn_of_rest(&members);
        Some(target(self.facts.id(name), span))
    }

    /// Names of roots that have no place in Smithy.
    fn warn_of_roots(&mut self, operation: &str, input: Option<&Node>, output: Option<&Node>) {
        let name = input.and_then(|node| node.get("locationName"));
        let is_only_input = input.and_then(shape_of).is_some_and(|shape| self.facts.input(shape).is_some());
        if let Some(name) = name.filter(|_| self.facts.has_xml() && !is_only_input) {
            let message = "the name of the root is left out: the structure is not only an input";
            self.loader.warning(name.span, message);
        }
        let wrapper = output.and_then(|node| node.get("resultWrapper"));
        let expected = format!("{operation}Result");
        if let Some(wrapper) = wrapper.filter(|node| node.as_str() != Some(&*expected)) {
            let found = wrapper.describe();
            let message =
                format!("the result is read from `{expected}`, as the protocol has it, and not from {found}");
            self.loader.warning(wrapper.span, message);
        }
    }

    /// What else stands there is what the shape says itself.
    fn operation_error(&mut self, node: &'n Node) -> Option<Node> {
        let mut members = Members::of(node);
        let (name, span) = self.reference(&mut members, node.span)?;
        members.pass_over(&["documentation", "error", "exception", "fault"]);
        self.warn_of_rest(&members);
        Some(target(self.facts.id(name), span))
    }

    /// `auth`, or else `authtype`, where it differs from the service's.
    fn operation_auth(&mut self, members: &mut Members<'n>, traits: &mut Object) {
        let (auth, kind) = (members.take("auth"), members.take("authtype"));
        if let Some(schemes) = auth.and_then(Node::as_array) {
            let span = auth.map_or(traits.span(), |node| node.span);
            let is_none = |scheme: &Node| scheme.as_str() == Some(NO_AUTH);
            let optional = schemes.iter().find(|scheme| is_none(scheme)).filter(|_| schemes.len() > 1);
            optional.into_iter().for_each(|node| traits.mark("smithy.api#optionalAuth", node.span));
            let schemes = schemes.iter().filter(|scheme| !is_none(scheme)).cloned().collect();
            traits.put("smithy.api#auth", array(schemes, span));
        }
        let Some(kind) = kind else { return };
        let schemes = |ids: &[&str]| array(ids.iter().map(|id| text(*id, kind.span)).collect(), kind.span);
        match kind.as_str() {
            Some("v4") => {}
            Some("v4-unsigned-body") if traits.has("aws.auth#unsignedPayload") => {}
            Some("v4-unsigned-body") => traits.mark("aws.auth#unsignedPayload", kind.span),
            _ if auth.is_some() => {}
            Some("none") => traits.put("smithy.api#auth", schemes(&[])),
            Some("bearer") => traits.put("smithy.api#auth", schemes(&["smithy.api#httpBearerAuth"])),
            _ => {
                let message = format!("{} is no `authtype` that is known, and is left out", kind.describe());
                self.loader.warning(kind.span, message);
            }
        }
    }
}

/// `http`. In the pattern of the path, labels have the names that members have there, and in Smithy those of the members.
fn http_trait(http: &Node, input: Option<&Node>) -> Node {
    let mut value = Object::new(http.span);
    for (name, key) in [("method", "method"), ("uri", "requestUri"), ("code", "responseCode")] {
        let Some(node) = http.get(key) else { continue };
        let node = match node.as_str().zip(input).filter(|_| name == "uri") {
            Some((pattern, input)) => text(with_members(pattern, input), node.span),
            None => node.clone(),
        };
        value.put(name, node);
    }
    value.end()
}

fn with_members(pattern: &str, input: &Node) -> String {
    let labels = labels(input);
    let mut renamed = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((before, label, after)) = next_label(rest) {
        let name = label.trim_end_matches('+');
        let member =
            labels.iter().find(|(_, there)| *there == name).map_or(name, |(member, _)| member.as_str());
        renamed.extend([before, "{", member, &label[name.len()..], "}"]);
        rest = after;
    }
    renamed + rest
}

/// What is before the next `{label}`, the label, and what is behind it.
fn next_label(pattern: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = pattern.split_once('{')?;
    let (label, after) = rest.split_once('}')?;
    Some((before, label, after))
}

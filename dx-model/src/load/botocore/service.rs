//! `metadata`: the service's shape.

use super::Translation;
use super::facts::protocol;
use super::node::{Members, Object, array, target, text};
use super::traits::{carry_over, deprecated};
use crate::{Node, Span};

/// What a client need not know: other names of the service, and what its rules or its traits say again.
const NO_EFFECT: &[&str] = &[
    "checksumFormat",
    "globalEndpoint",
    "jsonVersion",
    "protocolSettings",
    "ripServiceName",
    "serviceAbbreviation",
    "targetPrefix",
    "uid",
];

const SIGV4: &str = "aws.auth#sigv4";
/// The scheme that stands for none.
pub(super) const NO_AUTH: &str = "smithy.api#noAuth";

impl<'n> Translation<'n, '_, '_> {
    pub(super) fn service(
        &mut self,
        top: &mut Members<'n>,
        operations: Option<&'n Node>,
        rules: Option<Node>,
    ) {
        let node = self.facts.metadata;
        let span = node.span;
        let mut metadata = Members::of(node);
        metadata.pass_over(NO_EFFECT);
        let mut traits = Object::new(span);
        carry_over(&["clientContextParams", "documentation"], top, &mut traits);
        deprecated(top, &mut traits);
        self.names(&mut metadata, &mut traits, span);
        self.protocols(&mut metadata, &mut traits, span);
        self.authentication(&mut metadata, &mut traits, span);
        self.endpoint_discovery(&mut traits);
        rules.into_iter().for_each(|rules| traits.put("smithy.rules#endpointRuleSet", rules));
        let mut service = Object::new(span);
        service.put("type", text("service", span));
        if let Some(version) = metadata.take("apiVersion") {
            service.put("version", version.clone());
        }
        let operations = operations.and_then(Node::as_object).unwrap_or_default().iter();
        let operations =
            operations.map(|(key, node)| target(self.operation_id(&key.name, node), key.span)).collect();
        service.put("operations", array(operations, span));
        service.put("traits", traits.end());
        let id = format!("{}#{}", self.facts.namespace, self.facts.service_name());
        self.shapes.put_at(&id, span, service.end());
        self.warn_of_rest(&metadata);
    }

    /// What the service is called where.
    fn names(&mut self, metadata: &mut Members<'n>, traits: &mut Object, span: Span) {
        let mut names = Object::new(span);
        for (key, name) in [("serviceId", "sdkId"), ("endpointPrefix", "endpointPrefix")] {
            metadata.take(key).into_iter().for_each(|node| names.put(name, node.clone()));
        }
        if !names.is_empty() {
            traits.put("aws.api#service", names.end());
        }
        if let Some(title) = metadata.take("serviceFullName") {
            traits.put("smithy.api#title", title.clone());
        }
        metadata.take("xmlNamespace");
        if let Some(uri) = self.facts.own_namespace {
            let mut namespace = Object::new(uri.span);
            namespace.put("uri", uri.clone());
            traits.put("smithy.api#xmlNamespace", namespace.end());
        }
    }

    fn protocols(&mut self, metadata: &mut Members<'n>, traits: &mut Object, span: Span) {
        let version = self.facts.metadata_text("jsonVersion");
        let several = metadata.take("protocols").and_then(Node::as_array).unwrap_or_default();
        let one = metadata.take("protocol");
        for node in several.iter().chain(one) {
            match node.as_str().and_then(|name| protocol(name, version)) {
                Some(id) if !traits.has(id) && self.facts.protocols.contains(&id) => {
                    traits.mark(id, node.span)
                }
                Some(_) => {}
                None => {
                    let message = format!("{} is no protocol that is known of botocore's", node.describe());
                    self.loader.warning(node.span, message);
                }
            }
        }
        if several.is_empty() && one.is_none() {
            self.loader.error(span, "missing `protocol`");
        }
        if let Some(node) = metadata.take("awsQueryCompatible") {
            traits.mark("aws.protocols#awsQueryCompatible", node.span);
        }
    }

    /// `auth`, or else `signatureVersion`.
    fn authentication(&mut self, metadata: &mut Members<'n>, traits: &mut Object, span: Span) {
        let signing_name = metadata.take("signingName");
        let name = signing_name.or_else(|| self.facts.metadata.get("endpointPrefix"));
        let schemes = metadata.take("auth");
        let version = metadata.take("signatureVersion");
        let ids: Vec<Node> = match (schemes.and_then(Node::as_array), version) {
            (Some(schemes), _) => schemes.to_vec(),
            (None, Some(version)) => scheme(version).into_iter().collect(),
            (None, None) => Vec::new(),
        };
        if ids.is_empty()
            && let Some(version) = version.filter(|version| version.as_str() != Some("none"))
        {
            let message = format!("the signature version {} is not known", version.describe());
            self.loader.warning(version.span, message);
            // So that no client sends requests that are not signed.
            let unknown = text(format!("{}#{}", self.facts.namespace, plain(version)), version.span);
            traits.put("smithy.api#auth", array(vec![unknown], version.span));
            return;
        }
        for id in &ids {
            match id.as_str() {
                Some(scheme @ (SIGV4 | "aws.auth#sigv4a")) => {
                    let mut value = Object::new(id.span);
                    name.into_iter().for_each(|name| value.put("name", name.clone()));
                    traits.put(scheme, value.end());
                }
                Some(NO_AUTH) | None => {}
                Some(scheme) => traits.mark(scheme, id.span),
            }
        }
        if schemes.is_some() {
            let ids = ids.into_iter().filter(|id| id.as_str() != Some(NO_AUTH)).collect();
            traits.put("smithy.api#auth", array(ids, span));
        }
    }

    /// The operation that is marked as the one to ask for endpoints.
    fn endpoint_discovery(&mut self, traits: &mut Object) {
        if let Some((name, span)) = self.facts.endpoint_operation() {
            let mut value = Object::new(span);
            value.put("operation", text(format!("{}#{name}", self.facts.namespace), span));
            traits.put("aws.api#clientEndpointDiscovery", value.end());
        }
    }
}

/// The scheme that a version of signatures belongs to.
fn scheme(version: &Node) -> Option<Node> {
    let id = match version.as_str()? {
        "v4" | "s3" | "s3v4" => SIGV4,
        "v4a" => "aws.auth#sigv4a",
        "bearer" => "smithy.api#httpBearerAuth",
        _ => return None,
    };
    Some(text(id, version.span))
}

fn plain(version: &Node) -> String {
    let name = version.as_str().unwrap_or_default().chars().filter(char::is_ascii_alphanumeric);
    std::iter::once('_').chain(name).collect()
}

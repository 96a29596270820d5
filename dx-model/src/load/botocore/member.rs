//! References to shapes, from members, lists and maps: where their values are in a request, and by which name.

use super::Translation;
use super::node::{Members, Object, text};
use super::traits::{carry_over, deprecated};
use crate::ast::Key;
use crate::{Node, Span};

const SAME: &[&str] = &[
    "contextParam",
    "documentation",
    "endpointdiscoveryid",
    "eventheader",
    "eventpayload",
    "hostLabel",
    "idempotencyToken",
    "sensitive",
    "xmlAttribute",
];

impl<'n> Translation<'n, '_, '_> {
    /// A member of a structure or a union.
    pub(super) fn member(
        &mut self,
        key: &'n Key,
        node: &'n Node,
        required: Option<Span>,
        payload: Option<Span>,
    ) -> Option<Node> {
        let mut members = Members::of(node);
        members.pass_over(&["box"]);
        let (shape, span) = self.reference(&mut members, key.span)?;
        let mut traits = Object::new(node.span);
        carry_over(SAME, &mut members, &mut traits);
        deprecated(&mut members, &mut traits);
        self.timestamp_format(&mut members, &mut traits);
        self.xml_namespace(shape, payload.is_some(), &mut members, &mut traits);
        required.into_iter().for_each(|span| traits.mark("smithy.api#required", span));
        payload.into_iter().for_each(|span| traits.mark("smithy.api#httpPayload", span));
        let name = members.take("locationName");
        match members.take("location") {
            Some(location) => self.location(key, shape, location, name, &mut traits),
            None => self.name_in_body(key, shape, &mut members, name, &mut traits),
        }
        let target = self.target(shape, &mut members);
        self.warn_of_rest(&members);
        let mut member = Object::new(node.span);
        member.put("target", text(target, span));
        member.put("traits", traits.end());
        Some(member.end())
    }

    /// The element of a list, or the key or the value of a map.
    pub(super) fn part(&mut self, node: &'n Node) -> Option<Node> {
        let mut members = Members::of(node);
        members.pass_over(&["box"]);
        let (shape, span) = self.reference(&mut members, node.span)?;
        let mut traits = Object::new(node.span);
        carry_over(&["documentation", "sensitive", "xmlNamespace"], &mut members, &mut traits);
        deprecated(&mut members, &mut traits);
        if let Some(name) = members.take("locationName").filter(|_| self.facts.has_xml()) {
            traits.put("smithy.api#xmlName", name.clone());
        }
        let target = self.target(shape, &mut members);
        self.warn_of_rest(&members);
        let mut part = Object::new(node.span);
        part.put("target", text(target, span));
        part.put("traits", traits.end());
        Some(part.end())
    }

    /// Where a value is that is not in the body.
    fn location(
        &mut self,
        key: &Key,
        shape: &str,
        location: &Node,
        name: Option<&Node>,
        traits: &mut Object,
    ) {
        let is_map = self.is_kind(shape, "map");
        let named = |id: &str, traits: &mut Object| {
            traits.put(id, name.cloned().unwrap_or_else(|| text(key.name.clone(), location.span)));
        };
        match location.as_str() {
            Some("uri") => traits.mark("smithy.api#httpLabel", location.span),
            Some("querystring") if is_map => traits.mark("smithy.api#httpQueryParams", location.span),
            Some("querystring") => named("smithy.api#httpQuery", traits),
            Some("header") => named("smithy.api#httpHeader", traits),
            Some("headers") => {
                let prefix = name.cloned().unwrap_or_else(|| text("", location.span));
                traits.put("smithy.api#httpPrefixHeaders", prefix);
            }
            Some("statusCode") => traits.mark("smithy.api#httpResponseCode", location.span),
            _ => {
                let message = format!("{} is no `location` that is known", location.describe());
                self.loader.error(location.span, message);
            }
        }
    }

    /// `locationName`, `queryName` and `flattened`, of a value that is in the body.
    fn name_in_body(
        &mut self,
        key: &Key,
        shape: &str,
        members: &mut Members<'n>,
        name: Option<&Node>,
        traits: &mut Object,
    ) {
        let flattened = members.flag("flattened").or_else(|| self.flattened(shape));
        let query_name = members.take("queryName");
        if !self.facts.has_xml() {
            if let Some(name) = name.filter(|name| name.as_str() != Some(&*key.name)) {
                traits.put("smithy.api#jsonName", name.clone());
            }
            return;
        }
        let item = || self.facts.shape(shape)?.get("member")?.get("locationName");
        // What is flattened is called as an item, if that has a name.
        if let Some(name) = flattened.and_then(|_| item()).or(name) {
            traits.put("smithy.api#xmlName", name.clone());
        }
        flattened.into_iter().for_each(|span| traits.mark("smithy.api#xmlFlattened", span));
        if let Some(name) = query_name.filter(|_| self.facts.speaks("ec2Query")) {
            traits.put("aws.protocols#ec2QueryName", name.clone());
        }
    }

    /// `xmlNamespace` of the reference or of the structure that it is to, which is where it matters. The service's own
    /// is that of all roots.
    fn xml_namespace(&self, shape: &str, is_root: bool, members: &mut Members<'n>, traits: &mut Object) {
        let of_shape = || self.facts.shape(shape)?.get("xmlNamespace");
        let namespace = members.take("xmlNamespace").or_else(of_shape);
        let namespace = namespace.filter(|node| !(is_root && self.facts.is_own_namespace(node)));
        namespace.into_iter().for_each(|node| traits.put("smithy.api#xmlNamespace", node.clone()));
    }

    fn flattened(&self, shape: &str) -> Option<Span> {
        let node = self.facts.shape(shape)?.get("flattened")?;
        node.as_bool().filter(|flattened| *flattened).map(|_| node.span)
    }

    fn is_kind(&self, shape: &str, kind: &str) -> bool {
        self.facts.shape(shape).and_then(|node| node.get("type")?.as_str()) == Some(kind)
    }

    /// The id of the shape that is meant. What botocore says of a reference and Smithy of a shape makes another shape.
    fn target(&mut self, shape: &'n str, members: &mut Members<'n>) -> String {
        let node = self.facts.shape(shape);
        let is_streaming = node.and_then(|node| node.get("streaming")?.as_bool()) == Some(true);
        let json = members.flag("jsonvalue").map(|span| ("SynthesizedJson", "smithy.api#mediaType", span));
        let streaming = members.flag("streaming").filter(|_| !is_streaming);
        let streaming = streaming.map(|span| ("Streaming", "smithy.api#streaming", span));
        let (Some((prefix, id, span)), Some(node)) = (json.or(streaming), node) else {
            return self.facts.id(shape);
        };
        let made = self.facts.made_id(prefix, shape);
        if !self.shapes.has(&made) {
            let value = if json.is_some() { text("application/json", span) } else { Node::annotation(span) };
            self.shape_as(&made, &Key { name: shape.into(), span: node.span }, node, Some((id, value)));
        }
        made
    }
}

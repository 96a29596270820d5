//! `shapes`

use super::Translation;
use super::node::{Members, Object, text};
use super::traits::{carry_over, deprecated, enumeration, limits, pattern};
use crate::ast::{Key, Value};
use crate::{Node, ShapeId, Span};

/// What asks nothing of a client: all is optional that is not required, and the order of elements in XML is free.
const NO_EFFECT: &[&str] = &["box", "event", "synthetic", "wrapper", "xmlOrder"];

impl<'n> Translation<'n, '_, '_> {
    pub(super) fn shape(&mut self, key: &'n Key, node: &'n Node) {
        let id = self.facts.id(&key.name);
        self.shape_as(&id, key, node, None);
    }

    /// A shape of this id, with one more trait.
    pub(super) fn shape_as(&mut self, id: &str, key: &Key, node: &'n Node, more: Option<(&str, Node)>) {
        let before = self.loader.current.take();
        self.loader.current = ShapeId::parse(id).ok();
        match (&node.value, node.get("type").map(|kind| (kind, kind.as_str()))) {
            (Value::Object(_), Some((kind, Some(name)))) => {
                let shape = self.shape_of_kind(key, node, name, kind.span, more);
                self.shapes.put_at(id, key.span, shape);
            }
            (Value::Object(_), Some((kind, None))) => {
                self.loader.error(kind.span, format!("expected a string, found {}", kind.describe()));
            }
            (Value::Object(_), None) => self.loader.error(key.span, "missing `type`"),
            _ => self.loader.error(node.span, format!("expected an object, found {}", node.describe())),
        }
        self.loader.current = before;
    }

    fn shape_of_kind(
        &mut self,
        key: &Key,
        node: &'n Node,
        kind: &str,
        kind_span: Span,
        more: Option<(&str, Node)>,
    ) -> Node {
        let mut members = Members::of(node);
        members.take("type");
        members.pass_over(NO_EFFECT);
        let mut traits = Object::new(node.span);
        more.into_iter().for_each(|(id, value)| traits.put(id, value));
        carry_over(&["documentation", "requiresLength", "sensitive"], &mut members, &mut traits);
        pattern(&mut members, &mut traits);
        deprecated(&mut members, &mut traits);
        limits(kind, &mut members, &mut traits);
        self.timestamp_format(&mut members, &mut traits);
        if let Some(span) = members.flag("streaming").filter(|_| !traits.has("smithy.api#streaming")) {
            traits.mark("smithy.api#streaming", span);
        }
        let mut shape = Object::new(node.span);
        shape.put("type", text(smithy_kind(kind, node), kind_span));
        match kind {
            "structure" => self.structure(key, node, &mut members, &mut traits, &mut shape),
            "list" => self.parts(&["member"], &mut members, &mut shape),
            "map" => self.parts(&["key", "value"], &mut members, &mut shape),
            "string" => enumeration(&mut members, &mut traits),
            _ => {}
        }
        shape.put("traits", traits.end());
        self.warn_of_rest(&members);
        shape.end()
    }

    fn structure(
        &mut self,
        key: &Key,
        node: &'n Node,
        members: &mut Members<'n>,
        traits: &mut Object,
        shape: &mut Object,
    ) {
        carry_over(&["retryable"], members, traits);
        // Members that have such values have it.
        let namespace = members.take("xmlNamespace");
        self.error(&key.name, members, traits);
        members.flag("union");
        if let Some(span) = members.flag("eventstream") {
            traits.mark("smithy.api#streaming", span);
        }
        let is_document = members.flag("document").is_some();
        let root = self.facts.input(&key.name);
        if root.is_some() {
            traits.mark("smithy.api#input", key.span);
        }
        let root_name = root.and_then(|root| root.get("locationName"));
        if let Some(name) = members.take("locationName").or(root_name).filter(|_| self.facts.has_xml()) {
            traits.put("smithy.api#xmlName", name.clone());
        }
        let namespace = root.and_then(|root| root.get("xmlNamespace").or(namespace));
        if let Some(namespace) = namespace.filter(|node| !self.facts.is_own_namespace(node)) {
            traits.put("smithy.api#xmlNamespace", namespace.clone());
        }
        let required = members.take("required");
        let payload = members.take("payload");
        let own = members.take("members").and_then(Node::as_object).unwrap_or_default();
        if is_document && own.is_empty() {
            return;
        }
        let required = required.and_then(Node::as_array).unwrap_or_default();
        // Of a union there is one member, whichever is required.
        let required = if smithy_kind("structure", node) == "union" { &[] } else { required };
        let mut made = Object::new(node.span);
        for (key, node) in own {
            let required = required.iter().find(|name| name.as_str() == Some(&*key.name));
            let is_payload = payload.is_some_and(|name| name.as_str() == Some(&*key.name));
            let payload = payload.filter(|_| is_payload);
            let member =
                self.member(key, node, required.map(|node| node.span), payload.map(|node| node.span));
            member.into_iter().for_each(|member| made.put_at(&key.name, key.span, member));
        }
        self.warn_of_missing(required, own);
        self.warn_of_missing(payload, own);
        shape.put("members", made.end());
    }

    /// Names that are no member's.
    fn warn_of_missing(&mut self, names: impl IntoIterator<Item = &'n Node>, members: &[(Key, Node)]) {
        for name in names {
            if !members.iter().any(|(key, _)| name.as_str() == Some(&*key.name)) {
                self.loader.warning(name.span, format!("there is no member {}", name.describe()));
            }
        }
    }

    fn parts(&mut self, names: &[&str], members: &mut Members<'n>, shape: &mut Object) {
        // The member that has this value says that it is flattened, and by which name.
        members.pass_over(&["flattened", "locationName"]);
        for name in names {
            let Some(node) = members.take(name) else { continue };
            let part = self.part(node);
            part.into_iter().for_each(|part| shape.put(name, part));
        }
    }
}

/// What Smithy calls this kind of shape. One that is not known is for the loader to complain about.
fn smithy_kind<'k>(kind: &'k str, node: &Node) -> &'k str {
    let is = |name| node.get(name).and_then(Node::as_bool) == Some(true);
    let has_members =
        || node.get("members").and_then(Node::as_object).is_some_and(|members| !members.is_empty());
    match kind {
        "structure" if is("union") || is("eventstream") => "union",
        "structure" if is("document") && !has_members() => "document",
        "character" => "string",
        "biginteger" => "bigInteger",
        "bigdecimal" => "bigDecimal",
        _ => kind,
    }
}

use super::Loader;
use crate::ast::{Key, Value};
use crate::draft::{Reference, Role};
use crate::{Diagnostic, Node, ShapeId, Span, Text};

/// The members of an object, to be taken out by name.
pub(super) struct Fields(Vec<(Key, Node)>);

impl Fields {
    pub fn take(&mut self, name: &str) -> Option<Node> {
        let index = self.0.iter().position(|(key, _)| &*key.name == name)?;
        Some(self.0.swap_remove(index).1)
    }
}

/// Accessors for values of an expected type. They report other values, and omit them.
impl Loader<'_> {
    pub fn error(&mut self, span: Span, message: impl Into<String>) {
        self.report(Diagnostic::error(message).at(span));
    }

    pub fn warning(&mut self, span: Span, message: impl Into<String>) {
        self.report(Diagnostic::warning(message).at(span));
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        let shape = self.current.clone();
        self.diagnostics.push(Diagnostic { shape, ..diagnostic });
    }

    fn mismatch(&mut self, node: &Node, expected: &str) {
        self.error(node.span, format!("expected {expected}, found {}", node.describe()));
    }

    pub fn object(&mut self, node: Node) -> Option<Fields> {
        self.entries(node).map(Fields)
    }

    fn entries(&mut self, node: Node) -> Option<Vec<(Key, Node)>> {
        match node.value {
            Value::Object(members) => Some(members),
            _ => {
                self.mismatch(&node, "an object");
                None
            }
        }
    }

    /// The members of an optional object.
    pub fn members(&mut self, node: Option<Node>) -> Vec<(Key, Node)> {
        node.and_then(|node| self.entries(node)).unwrap_or_default()
    }

    /// The elements of an optional array.
    pub fn items(&mut self, node: Option<Node>) -> Vec<Node> {
        match node {
            None => Vec::new(),
            Some(Node { value: Value::Array(items), .. }) => items,
            Some(node) => {
                self.mismatch(&node, "an array");
                Vec::new()
            }
        }
    }

    pub fn string(&mut self, node: Node) -> Option<Text> {
        match node.value {
            Value::String(text) => Some(text),
            _ => {
                self.mismatch(&node, "a string");
                None
            }
        }
    }

    /// Parses the id of a shape or a member.
    pub fn id(&mut self, text: &str, span: Span) -> Option<ShapeId> {
        if let Some(id) = self.ids.get(text) {
            return Some(id.clone());
        }
        match ShapeId::parse(text) {
            Ok(id) => {
                self.ids.insert(id.clone());
                Some(id)
            }
            Err(error) => {
                self.error(span, error.to_string());
                None
            }
        }
    }

    /// Parses the id of a shape that is not a member.
    pub fn root_id(&mut self, text: &str, span: Span) -> Option<ShapeId> {
        let id = self.id(text, span)?;
        if id.member().is_some() {
            self.error(span, format!("expected a shape, found member `{id}`"));
            return None;
        }
        Some(id)
    }

    /// Reads `{"target": "…"}` and returns the id with its position.
    pub fn target(&mut self, node: Node) -> Option<(ShapeId, Span)> {
        let span = node.span;
        let mut fields = self.object(node)?;
        let Some(target) = fields.take("target") else {
            self.error(span, "missing `target`");
            return None;
        };
        self.warn_of_rest(fields);
        let span = target.span;
        let text = self.string(target)?;
        Some((self.root_id(&text, span)?, span))
    }

    /// Like [`target`](Self::target), but also records the reference.
    pub fn reference(&mut self, from: &ShapeId, node: Node, role: Role) -> Option<ShapeId> {
        let (to, span) = self.target(node)?;
        self.refer(from, &to, role, span);
        Some(to)
    }

    pub fn refer(&mut self, from: &ShapeId, to: &ShapeId, role: Role, span: Span) {
        self.draft.references.push(Reference { from: from.clone(), to: to.clone(), role, span });
    }

    /// Reads an optional array of references.
    pub fn references(&mut self, from: &ShapeId, node: Option<Node>, role: Role) -> Vec<ShapeId> {
        self.items(node).into_iter().filter_map(|item| self.reference(from, item, role)).collect()
    }

    pub fn traits(&mut self, node: Option<Node>) -> Vec<(ShapeId, Node)> {
        let traits = self.members(node).into_iter();
        traits.filter_map(|(key, value)| Some((self.root_id(&key.name, key.span)?, value))).collect()
    }

    /// Warns of the remaining members, which the specification does not define and which are probably misspelled.
    pub fn warn_of_rest(&mut self, fields: Fields) {
        for (key, _) in fields.0 {
            let message = format!("unknown property `{}` is ignored", key.name);
            self.report(Diagnostic::warning(message).at(key.span));
        }
    }
}

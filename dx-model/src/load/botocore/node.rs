//! The JSON AST in the making: nodes that stand for what botocore's text says, each with the place there.

use crate::ast::{Key, Value};
use crate::{Node, Span, Text};

/// An object that members are added to.
pub(super) struct Object {
    members: Vec<(Key, Node)>,
    span: Span,
}

impl Object {
    /// An object without members, which stands for what is at `span`.
    pub fn new(span: Span) -> Self {
        Self { members: Vec::new(), span }
    }

    /// Adds a member whose name is at the place of its value.
    pub fn put(&mut self, name: &str, node: Node) {
        let span = node.span;
        self.put_at(name, span, node);
    }

    /// Adds a member whose name is at another place than its value.
    pub fn put_at(&mut self, name: &str, span: Span, node: Node) {
        self.members.push((Key { name: name.into(), span }, node));
    }

    /// Adds an annotation trait, such as `required`.
    pub fn mark(&mut self, name: &str, span: Span) {
        self.put(name, Node::annotation(span));
    }

    /// Whether there is a member of this name.
    pub fn has(&self, name: &str) -> bool {
        self.members.iter().any(|(key, _)| &*key.name == name)
    }

    pub fn span(&self) -> Span {
        self.span
    }

    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    pub fn end(self) -> Node {
        Node::new(Value::Object(self.members), self.span)
    }
}

pub(super) fn text(value: impl Into<Text>, span: Span) -> Node {
    Node::new(Value::String(value.into()), span)
}

pub(super) fn array(items: Vec<Node>, span: Span) -> Node {
    Node::new(Value::Array(items), span)
}

/// `{"target": id}`
pub(super) fn target(id: String, span: Span) -> Node {
    let mut object = Object::new(span);
    object.put("target", text(id, span));
    object.end()
}

/// The members of an object, to be looked up one by one.
pub(super) struct Members<'n>(Vec<&'n (Key, Node)>);

impl<'n> Members<'n> {
    /// Those of an object; none of anything else.
    pub fn of(node: &'n Node) -> Self {
        Self(node.as_object().unwrap_or_default().iter().collect())
    }

    pub fn take(&mut self, name: &str) -> Option<&'n Node> {
        let index = self.0.iter().position(|(key, _)| &*key.name == name)?;
        Some(&self.0.swap_remove(index).1)
    }

    /// Where a member is that is `true`. One that is `false` says nothing.
    pub fn flag(&mut self, name: &str) -> Option<Span> {
        self.take(name).filter(|node| node.as_bool() == Some(true)).map(|node| node.span)
    }

    /// Takes members that ask nothing of a client.
    pub fn pass_over(&mut self, names: &[&str]) {
        self.0.retain(|(key, _)| !names.contains(&&*key.name));
    }

    /// The names of those that were not taken.
    pub fn rest(&self) -> impl Iterator<Item = &'n Key> {
        self.0.iter().map(|(key, _)| key)
    }
}

//! Texts in botocore's form -> the JSON AST, with the places in botocore's texts, which is then loaded as any other is.
//!
//! `service-2.json` has the service. What follows it belongs to it: `paginators-1.json`, `waiters-2.json`,
//! `endpoint-rule-set-1.json`, and `*.sdk-extras.json`, which is merged into the others first. A key that is not known is a
//! warning, as it is in the JSON AST; those that ask nothing of a client are named where they are passed over.

mod facts;
mod kind;
mod member;
mod merge;
mod node;
mod operation;
mod paginators;
mod service;
mod shape;
mod special;
mod traits;
mod waiters;

use super::Loader;
use crate::ast::{Key, Value};
use crate::{Node, Span};
use facts::Facts;
use foldhash::HashMap;
pub(super) use kind::Kind;
use node::{Members, Object, text};

/// The texts in botocore's form, a service each with what follows it.
#[derive(Default)]
pub(super) struct Texts(Vec<Set>);

/// A service's texts.
#[derive(Default)]
struct Set {
    service: Option<Node>,
    paginators: Option<Node>,
    waiters: Option<Node>,
    rules: Option<Node>,
    extras: Vec<Node>,
}

impl Texts {
    /// Adds a text: a service, or what belongs to the last one.
    pub fn add(&mut self, kind: Kind, root: Node, loader: &mut Loader<'_>) {
        if kind == Kind::Service {
            return self.0.push(Set { service: Some(root), ..Set::default() });
        }
        let span = root.span;
        let Some(texts) = self.0.last_mut() else {
            let message =
                format!("this is botocore's `{}`, and no `service-2.json` comes before it", kind.file());
            return loader.error(span, message);
        };
        if kind == Kind::Extras {
            texts.extras.push(root);
        } else if texts.place(kind).replace(root).is_some() {
            loader.error(span, format!("there is another `{}` of this service", kind.file()));
        }
    }

    /// The services in the JSON AST.
    pub fn models(self, loader: &mut Loader<'_>) -> Vec<Node> {
        self.0.into_iter().filter_map(|texts| texts.model(loader)).collect()
    }
}

impl Set {
    fn place(&mut self, kind: Kind) -> &mut Option<Node> {
        match kind {
            Kind::Service | Kind::Extras => &mut self.service,
            Kind::Paginators => &mut self.paginators,
            Kind::Waiters => &mut self.waiters,
            Kind::Rules => &mut self.rules,
        }
    }

    fn model(mut self, loader: &mut Loader<'_>) -> Option<Node> {
        for extras in std::mem::take(&mut self.extras) {
            let kind = merge::target(&extras);
            match self.place(kind) {
                Some(into) => merge::merge(into, extras, loader),
                None => {
                    loader.warning(extras.span, format!("there is no `{}` to merge this into", kind.file()))
                }
            }
        }
        let root = self.service?;
        let metadata = root.get("metadata")?;
        let mut translation = Translation {
            loader,
            facts: Facts::new(&root, metadata),
            shapes: Object::new(root.span),
            of_operations: HashMap::default(),
        };
        self.paginators.iter().for_each(|node| translation.paginators(node));
        self.waiters.iter().for_each(|node| translation.waiters(node));
        Some(translation.model(&root, self.rules))
    }
}

/// One service on its way to being the JSON AST.
struct Translation<'n, 'l, 's> {
    loader: &'l mut Loader<'s>,
    facts: Facts<'n>,
    /// Those of the AST
    shapes: Object,
    /// Traits of operations that come from other files, by the operations' names
    of_operations: HashMap<String, Vec<(&'static str, Node)>>,
}

impl<'n> Translation<'n, '_, '_> {
    fn model(mut self, root: &'n Node, rules: Option<Node>) -> Node {
        let mut members = Members::of(root);
        members.pass_over(&["metadata", "version", "examples"]);
        let (operations, shapes) = (members.take("operations"), members.take("shapes"));
        self.service(&mut members, operations, rules);
        self.warn_of_rest(&members);
        for (key, node) in operations.and_then(Node::as_object).unwrap_or_default() {
            self.operation(key, node);
        }
        for (key, node) in shapes.and_then(Node::as_object).unwrap_or_default() {
            self.shape(key, node);
        }
        self.loader.current = None;
        let mut model = Object::new(root.span);
        model.put("smithy", text("2.0", root.span));
        model.put("shapes", self.shapes.end());
        model.end()
    }

    /// What is here is no key of botocore's that is known, and likely mistyped or new.
    fn warn_of_rest(&mut self, members: &Members<'n>) {
        let mut rest: Vec<&Key> = members.rest().collect();
        rest.sort_by_key(|key| key.span);
        for key in rest {
            self.loader.warning(key.span, format!("`{}` means nothing here and is left out", key.name));
        }
    }

    /// The name of the shape that `node` refers to.
    fn reference(&mut self, members: &mut Members<'n>, span: Span) -> Option<(&'n str, Span)> {
        let Some(node) = members.take("shape") else {
            self.loader.error(span, "missing `shape`");
            return None;
        };
        let Value::String(name) = &node.value else {
            self.loader.error(node.span, format!("expected a string, found {}", node.describe()));
            return None;
        };
        Some((name, node.span))
    }
}

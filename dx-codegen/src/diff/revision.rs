//! The two revisions of a comparison.

use super::{Finding, Rule};
use crate::api::{Api, Item, Origin, Presence, WireMember};
use crate::{Config, api};
use dx_model::{Closure, Diagnostics, Member, Model, Service, Shape, ShapeId, ShapeKind, Span};
use std::collections::HashMap;

/// A model, with the code generated from it.
#[derive(Debug)]
pub struct Revision<'m> {
    /// The model.
    pub(super) model: &'m Model,
    /// The closure of the generated operations.
    pub(super) closure: Closure,
    /// The public API of the generated code.
    pub(super) api: Api,
}

impl<'m> Revision<'m> {
    /// A revision, generated with the given configuration. Returns `None` if there are errors among the diagnostics.
    pub fn new(model: &'m Model, config: &Config, diagnostics: &mut Diagnostics) -> Option<Self> {
        let (closure, service) = crate::complete(model, config, diagnostics, &mut |_| {})?;
        let api = api::make(&service, closure.service.clone());
        Some(Self { model, closure, api })
    }

    /// The public API of the generated code.
    #[must_use]
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// The service.
    pub(super) fn service(&self) -> Option<(&'m Shape, &'m Service)> {
        let shape = self.model.shape(&self.closure.service)?;
        match &shape.kind {
            ShapeKind::Service(service) => Some((shape, service)),
            _ => None,
        }
    }

    /// The position of a shape or member in the model.
    pub(super) fn place(&self, origin: &Origin) -> Option<Span> {
        let shape = self.model.shape(&origin.shape)?;
        let member = origin.member.as_ref().and_then(|name| shape.member(name));
        Some(member.map_or(shape.span, |member| member.span))
    }

    /// Indexes the Rust items and members.
    pub(super) fn index(&self) -> Index<'_> {
        let mut index = Index::default();
        for item in &self.api.items {
            if let Some(origin) = item.origin.as_ref().filter(|_| is_of_shape(item)) {
                index.items.insert(&origin.shape, item);
            }
            for field in &item.fields {
                let (wire, sensitive) = (field.wire.as_ref(), field.sensitive);
                let member =
                    RustMember { item, name: &field.name, wire, presence: Some(&field.presence), sensitive };
                index.add(field.origin.as_ref(), member);
            }
            for variant in &item.variants {
                let (wire, sensitive) = (variant.wire.as_ref(), variant.sensitive);
                let member = RustMember { item, name: &variant.name, wire, presence: None, sensitive };
                index.add(variant.origin.as_ref(), member);
            }
        }
        index
    }
}

/// Whether an item represents its shape, rather than belonging to it.
fn is_of_shape(item: &Item) -> bool {
    use api::Kind;
    !matches!(item.kind, Kind::Builder | Kind::OperationError | Kind::Waiter(_))
}

/// An index of items and members by shape.
#[derive(Default)]
pub(super) struct Index<'r> {
    items: HashMap<&'r ShapeId, &'r Item>,
    members: HashMap<&'r ShapeId, HashMap<&'r str, RustMember<'r>>>,
}

/// A member in Rust: a field or variant.
#[derive(Clone, Copy)]
pub(super) struct RustMember<'r> {
    item: &'r Item,
    name: &'r str,
    wire: Option<&'r WireMember>,
    /// Whether a field always has a value
    pub presence: Option<&'r Presence>,
    sensitive: bool,
}

impl RustMember<'_> {
    /// Whether the value is redacted.
    pub fn is_sensitive(&self) -> bool {
        self.sensitive || self.item.sensitive
    }
}

impl<'r> Index<'r> {
    fn add(&mut self, origin: Option<&'r Origin>, member: RustMember<'r>) {
        if let Some(Origin { shape, member: Some(name) }) = origin {
            self.members.entry(shape).or_default().insert(name, member);
        }
    }

    /// The Rust member of a shape's member.
    pub fn member(&self, shape: &ShapeId, name: &str) -> Option<&RustMember<'r>> {
        self.members.get(shape)?.get(name)
    }

    /// The wire facts of a member.
    pub fn wire(&self, shape: &ShapeId, name: &str) -> Option<&'r WireMember> {
        self.member(shape, name)?.wire
    }

    /// The item that represents a shape.
    pub fn item(&self, shape: &ShapeId) -> Option<&'r Item> {
        self.items.get(shape).copied()
    }

    /// The Rust path of a shape or member.
    pub fn path(&self, id: &ShapeId) -> Option<String> {
        let Some(name) = id.member() else { return Some(self.items.get(id)?.path()) };
        let root = id.root();
        let RustMember { item, name, .. } = self.member(&root, name)?;
        Some(format!("{}::{}", item.path(), crate::names::ident(name)))
    }
}

/// Both revisions.
#[derive(Clone, Copy)]
pub(super) struct Sides<'a> {
    pub old: &'a Revision<'a>,
    pub new: &'a Revision<'a>,
}

impl Sides<'_> {
    /// A finding about an item of the model, or about the service.
    pub fn finding(
        self,
        rule: Rule,
        (old, new): (Option<&Origin>, Option<&Origin>),
        path: Option<String>,
        message: String,
    ) -> Finding {
        let id = |origin: &Origin| match &origin.member {
            Some(member) => origin.shape.with_member(member),
            None => origin.shape.clone(),
        };
        let shape = new.or(old).map_or_else(|| self.new.closure.service.clone(), id);
        let is_of_crate = old.is_none() && new.is_none();
        let service = |revision: &Revision<'_>| Some(revision.service()?.0.span).filter(|_| is_of_crate);
        let place_of = |revision: &Revision<'_>, origin: Option<&Origin>| match origin {
            Some(origin) => revision.place(origin),
            None => service(revision),
        };
        Finding { rule, shape, old: place_of(self.old, old), new: place_of(self.new, new), path, message }
    }
}

/// A finding about a shape that both models have.
pub(super) fn of_shapes(
    rule: Rule,
    old: &Shape,
    new: &Shape,
    path: Option<String>,
    message: String,
) -> Finding {
    Finding { rule, shape: new.id.clone(), old: Some(old.span), new: Some(new.span), path, message }
}

/// A finding about a member of at least one of the models.
pub(super) fn of_members(
    rule: Rule,
    old: Option<&Member>,
    new: Option<&Member>,
    path: Option<String>,
    message: String,
) -> Option<Finding> {
    let shape = new.or(old)?.id.clone();
    let place = |member: &Member| member.span;
    Some(Finding { rule, shape, old: old.map(place), new: new.map(place), path, message })
}

impl Revision<'_> {
    /// The errors of an operation, including those of the service.
    pub(super) fn errors_of(&self, operation: &dx_model::Operation) -> Vec<ShapeId> {
        let service = self.service().map(|(_, service)| service.errors_of(operation));
        service.unwrap_or_else(|| operation.errors.clone())
    }
}

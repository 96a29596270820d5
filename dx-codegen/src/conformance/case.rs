//! Selects the test cases for clients of a service.

use super::Kind;
use crate::ir;
use crate::lower::event_stream;
use crate::protocol;
use dx_model::{Closure, Model, Node, Shape, ShapeKind};
use std::collections::BTreeSet;

const REQUESTS: (Kind, &str) = (Kind::Request, "smithy.test#httpRequestTests");
const RESPONSES: (Kind, &str) = (Kind::Response, "smithy.test#httpResponseTests");
const EVENT_STREAMS: (Kind, &str) = (Kind::EventStream, "smithy.test#eventStreamTests");

/// A test case for clients.
pub(super) struct Case<'m> {
    pub kind: Kind,
    pub id: &'m str,
    /// The case in the model.
    pub node: &'m Node,
    pub operation: &'m ir::Operation,
    /// The expected error.
    pub error: Option<&'m ir::ErrorVariant>,
    /// Whether the case is skipped, because it needs event streams.
    pub skipped: bool,
}

/// An operation or error with test cases.
struct Target<'m> {
    shape: &'m Shape,
    lowered: &'m ir::Operation,
    streams: bool,
    errors: Vec<(&'m Shape, &'m ir::ErrorVariant)>,
}

/// The cases of the operations and of their errors. Errors are tested with the first operation that has them,
/// preferably one without event streams.
pub(super) fn all<'m>(model: &'m Model, closure: &Closure, service: &'m ir::Service) -> Vec<Case<'m>> {
    let mut targets = targets(model, closure, service);
    let protocols = protocols(model, closure);
    let is_ours = |case: &Case<'_>| {
        let protocol = case.node.get("protocol").and_then(Node::as_str);
        let side = case.node.get("appliesTo").and_then(Node::as_str);
        side != Some("server") && protocol.is_none_or(|protocol| protocols.contains(&protocol))
    };
    let mut cases = Vec::new();
    for target in &targets {
        for trait_of_cases in [REQUESTS, RESPONSES, EVENT_STREAMS] {
            cases.extend(cases_of(target, target.shape, trait_of_cases, None));
        }
    }
    targets.sort_by_key(|target| target.streams);
    let mut seen = BTreeSet::new();
    for target in &targets {
        for (error, variant) in target.errors.iter().filter(|(error, _)| seen.insert(&error.id)) {
            cases.extend(cases_of(target, error, RESPONSES, Some(variant)));
        }
    }
    cases.into_iter().filter(is_ours).collect()
}

fn cases_of<'m>(
    target: &Target<'m>,
    shape: &'m Shape,
    (kind, trait_id): (Kind, &str),
    error: Option<&'m ir::ErrorVariant>,
) -> impl Iterator<Item = Case<'m>> {
    let (operation, skipped) = (target.lowered, target.streams || kind == Kind::EventStream);
    let nodes = shape.traits.get(trait_id).and_then(Node::as_array).unwrap_or_default();
    nodes.iter().map(move |node| {
        let id = node.get("id").and_then(Node::as_str).unwrap_or_default();
        Case { kind, id, node, operation, error, skipped }
    })
}

fn targets<'m>(model: &'m Model, closure: &Closure, service: &'m ir::Service) -> Vec<Target<'m>> {
    let shape = model.shape(&closure.service).map(|shape| &shape.kind);
    let Some(ShapeKind::Service(service_shape)) = shape else { return Vec::new() };
    let target = |id| {
        let (shape, operation) = (model.shape(id)?, model.operation(id)?);
        let lowered = service.operations.iter().find(|lowered| lowered.id == *id)?;
        let variant = |id| {
            let shape = model.shape(id)?;
            Some((
                shape,
                lowered
                    .error
                    .variants
                    .iter()
                    .find(|variant| service.types[variant.structure].id.name() == shape.id.name())?,
            ))
        };
        let errors = service_shape.errors_of(operation).iter().filter_map(variant).collect();
        Some(Target { shape, lowered, streams: event_stream(model, operation).is_some(), errors })
    };
    closure.operations.iter().filter_map(target).collect()
}

/// The protocol of the service; or all of its protocols if dx supports none, so that their cases are included and
/// fail.
fn protocols<'m>(model: &'m Model, closure: &Closure) -> Vec<&'m str> {
    let Some(service) = model.shape(&closure.service) else { return Vec::new() };
    match protocol::of(service) {
        Some(protocol) => vec![protocol.id()],
        None => service.traits.iter().map(|(id, _)| id.as_str()).collect(),
    }
}

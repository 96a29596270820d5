//! The closure of a set of operations: the shapes that they reach, and how each of them is used.

use crate::suggest::closest;
use crate::{Diagnostic, Diagnostics, Model, Operation, Service, Shape, ShapeId, ShapeKind, rules};
use foldhash::HashMap;
use std::collections::BTreeSet;

/// A service, a selection of its operations, and all shapes that they reach.
#[derive(Clone, Debug)]
pub struct Closure {
    /// The service
    pub service: ShapeId,
    /// The operations, sorted by name
    pub operations: Vec<ShapeId>,
    /// The reached shapes, sorted by id
    shapes: Vec<ShapeId>,
    usages: HashMap<ShapeId, Usage>,
}

/// How clients use a shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Reached from an input, so that clients serialize it
    pub serialized: bool,
    /// Reached from an output or an error, so that clients parse it
    pub parsed: bool,
}

impl Closure {
    /// The closure of all operations of a service, without reporting problems. `None` if the model has no such service.
    #[must_use]
    pub fn of_service(model: &Model, service: &ShapeId) -> Option<Self> {
        match &model.shape(service)?.kind {
            ShapeKind::Service(parts) => Some(Self::of(model, service, parts, operations_of(model, parts))),
            _ => None,
        }
    }

    fn of(model: &Model, id: &ShapeId, service: &Service, mut operations: Vec<ShapeId>) -> Self {
        operations.sort_by(|left, right| (left.name(), left).cmp(&(right.name(), right)));
        let reached = reach(model, service, &operations).into_iter();
        let usages: HashMap<_, _> = reached.map(|(id, usage)| (id.clone(), usage)).collect();
        let mut shapes: Vec<_> = usages.keys().cloned().collect();
        shapes.sort_unstable();
        Self { service: id.clone(), operations, shapes, usages }
    }

    /// How a shape is used; `None` if it is not reached.
    #[must_use]
    pub fn usage(&self, shape: &ShapeId) -> Option<Usage> {
        self.usages.get(shape).copied()
    }

    /// Iterates over the data shapes that are reached, including those of the prelude, sorted by id.
    pub fn shapes(&self) -> impl Iterator<Item = &ShapeId> {
        self.shapes.iter()
    }
}

/// Computes the closure of operations of a service: their inputs, outputs and errors, and recursively the targets of
/// members.
///
/// Without `service`, the model has to have exactly one service; without `operations`, all are selected. Services and
/// operations are given by name or id; in those of operations, `*` matches any text. Unknown and repeated names are
/// errors, and ignored. An operation that requires endpoint discovery includes the one that describes endpoints.
///
/// Reports the problems of the service, the operations and the shapes that they reach. Returns `None` if there is no
/// service, or if these problems contain an error.
pub fn closure(
    model: &Model,
    service: Option<&str>,
    operations: &[String],
    diagnostics: &mut Diagnostics,
) -> Option<Closure> {
    let (id, service) = find_service(model, service, diagnostics)?;
    let mut chosen = operations_of(model, service);
    if !operations.is_empty() {
        let all = chosen;
        chosen = choose(&all, id, operations, diagnostics);
        chosen.extend(endpoint_discovery(model, id, &all, &chosen));
    }
    let closure = Closure::of(model, id, service, chosen);
    is_valid(model, service, &closure, diagnostics).then_some(closure)
}

/// Reports the problems of what was reached, and returns whether there is no error among them.
fn is_valid(model: &Model, service: &Service, closure: &Closure, diagnostics: &mut Diagnostics) -> bool {
    let resources = resources_of(model, service);
    let reached = [&closure.service].into_iter().chain(&closure.operations).chain(&closure.shapes);
    let reached = reached.chain(resources).filter_map(|id| model.shape(id));
    let mut found = Diagnostics::new();
    model.problems.report(reached, &mut found);
    let is_reached = |id: &ShapeId| closure.usages.contains_key(id);
    rules::check_together(model, &closure.service, &closure.operations, is_reached, &mut found);
    let valid = !found.has_errors();
    diagnostics.append(found);
    valid
}

fn find_service<'a>(
    model: &'a Model,
    wanted: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Option<(&'a ShapeId, &'a Service)> {
    let services: Vec<_> = model.services().collect();
    let names = || services.iter().map(|(id, _)| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    let error = match (wanted, services.as_slice()) {
        (None, [only]) => return Some(*only),
        (_, []) => Diagnostic::error("the model has no service"),
        (None, _) => Diagnostic::error(format!("the model has several services: {}", names()))
            .help("select one with `service`"),
        (Some(wanted), _) => {
            if let Some(found) = services.iter().find(|(id, _)| is_called(id, wanted)) {
                return Some(*found);
            }
            let error = Diagnostic::error(format!("unknown service `{wanted}`")).asked(wanted);
            error.help(
                suggested(wanted, services.iter().map(|(id, _)| *id))
                    .unwrap_or_else(|| format!("the model has {}", names())),
            )
        }
    };
    diagnostics.push(error);
    None
}

fn is_called(id: &ShapeId, name: &str) -> bool {
    id.as_str() == name || id.name() == name
}

/// Suggests a similar name, or a similar id if an id is wanted.
fn suggested<'a>(wanted: &str, ids: impl Iterator<Item = &'a ShapeId>) -> Option<String> {
    let by_id = wanted.contains('#');
    let other = closest(wanted, ids.map(|id| if by_id { id.as_str() } else { id.name() }))?;
    Some(format!("did you mean `{other}`?"))
}

/// Selects the operations of the service by name, id or pattern, and reports names and patterns that select none.
fn choose(
    all: &[ShapeId],
    service: &ShapeId,
    wanted: &[String],
    diagnostics: &mut Diagnostics,
) -> Vec<ShapeId> {
    let mut chosen = BTreeSet::new();
    let (patterns, names): (Vec<_>, Vec<_>) = wanted.iter().partition(|name| name.contains('*'));
    for name in names {
        let error = match all.iter().find(|id| is_called(id, name)) {
            Some(id) if chosen.insert(id.clone()) => continue,
            Some(_) => Diagnostic::error(format!("operation `{name}` is selected twice")),
            None => {
                let error = Diagnostic::error(format!("`{service}` has no operation `{name}`"));
                match suggested(name, all.iter()) {
                    Some(help) => error.help(help),
                    None => error,
                }
            }
        };
        diagnostics.push(error.asked(name));
    }
    for pattern in patterns {
        let matching: Vec<_> = all.iter().filter(|id| matches(id, pattern)).cloned().collect();
        if matching.is_empty() {
            let error = Diagnostic::error(format!("no operation of `{service}` matches `{pattern}`"));
            diagnostics.push(error.asked(pattern));
        }
        chosen.extend(matching);
    }
    chosen.into_iter().collect()
}

/// Returns the operation that describes endpoints, if one of the chosen operations requires it and it is not among them.
fn endpoint_discovery(
    model: &Model,
    service: &ShapeId,
    all: &[ShapeId],
    chosen: &[ShapeId],
) -> Option<ShapeId> {
    let discovery = model.shape(service)?.traits.endpoint_discovery()?;
    let needs = |id| model.shape(id).and_then(|shape| shape.traits.discovered_endpoint()) == Some(true);
    let is_it = |id: &&ShapeId| id.as_str() == discovery.operation;
    if chosen.iter().any(|id| is_it(&id)) || !chosen.iter().any(needs) {
        return None;
    }
    all.iter().find(is_it).cloned()
}

/// Whether an id (or a name, if the pattern has no `#`) matches the pattern, in which `*` matches any text.
fn matches(id: &ShapeId, pattern: &str) -> bool {
    let name = if pattern.contains('#') { id.as_str() } else { id.name() };
    let (first, rest) = pattern.split_once('*').unwrap_or((pattern, ""));
    let (middle, last) = rest.rsplit_once('*').unwrap_or(("", rest));
    let inside = name.strip_prefix(first).and_then(|name| name.strip_suffix(last));
    let mut parts = middle.split('*');
    inside.is_some_and(|inside| {
        parts.try_fold(inside, |rest, part| rest.split_once(part).map(|(_, rest)| rest)).is_some()
    })
}

/// The operations of a service and of its resources, without duplicates.
pub(crate) fn operations_of(model: &Model, service: &Service) -> Vec<ShapeId> {
    let of_resource = |id| match model.shape(id).map(|shape| &shape.kind) {
        Some(ShapeKind::Resource(resource)) => resource.operations.as_slice(),
        _ => &[],
    };
    let of_resources = resources_of(model, service).into_iter().flat_map(of_resource);
    let operations: BTreeSet<&ShapeId> = service.operations.iter().chain(of_resources).collect();
    operations.into_iter().cloned().collect()
}

/// The resources of a service, with nested ones.
fn resources_of<'m>(model: &'m Model, service: &'m Service) -> BTreeSet<&'m ShapeId> {
    let mut open: Vec<&ShapeId> = service.resources.iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if let Some(ShapeKind::Resource(resource)) = model.shape(id).map(|shape| &shape.kind)
            && seen.insert(id)
        {
            open.extend(&resource.resources);
        }
    }
    seen
}

/// Computes the shapes that the operations reach. Each shape is visited at most once per direction.
pub(crate) fn reach<'a>(
    model: &'a Model,
    service: &'a Service,
    operations: &[ShapeId],
) -> HashMap<&'a ShapeId, Usage> {
    let mut shapes = HashMap::<_, Usage>::default();
    let mut open: Vec<(&ShapeId, bool)> = service.errors.iter().map(|error| (error, false)).collect();
    for Operation { input, output, errors } in operations.iter().filter_map(|id| model.operation(id)) {
        open.push((input, true));
        open.extend(errors.iter().chain([output]).map(|parsed| (parsed, false)));
    }
    while let Some((id, serialized)) = open.pop() {
        let usage = shapes.entry(id).or_default();
        let used = if serialized { &mut usage.serialized } else { &mut usage.parsed };
        if std::mem::replace(used, true) {
            continue;
        }
        let members = model.shape(id).filter(|shape| !is_enum(shape)).into_iter().flat_map(Shape::members);
        open.extend(members.map(|member| (&member.target, serialized)));
    }
    shapes
}

/// Whether the shape is an enum, whose members are not values.
fn is_enum(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Enum(_) | ShapeKind::IntEnum(_))
}

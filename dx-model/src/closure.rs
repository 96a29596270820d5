//! What operations reach, and how each shape is used.

use crate::suggest::closest;
use crate::{Diagnostic, Diagnostics, Model, Operation, Service, Shape, ShapeId, ShapeKind, validate};
use foldhash::HashMap;
use std::collections::BTreeSet;

/// A service, some of its operations, and all shapes that they reach.
#[derive(Clone, Debug)]
pub struct Closure {
    /// The service
    pub service: ShapeId,
    /// The operations in the order of their names
    pub operations: Vec<ShapeId>,
    /// In the order of the ids
    shapes: Vec<ShapeId>,
    usages: HashMap<ShapeId, Usage>,
}

/// How a client uses a shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// An input has it, so that it is written
    pub serialized: bool,
    /// An output or an error has it, so that it is read
    pub parsed: bool,
}

impl Closure {
    /// All operations of a service and what they reach, without a look at what is wrong with them. `None` if this is no
    /// service of the model.
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

    /// The shapes of values that are reached, in the order of their ids. Those of the prelude are among them.
    pub fn shapes(&self) -> impl Iterator<Item = &ShapeId> {
        self.shapes.iter()
    }
}

/// Finds what operations of a service reach: their inputs, outputs and errors, and what their members target.
///
/// Without a `service` the model's only one is meant, and without `operations` all of it. With one whose endpoint has to be
/// discovered comes the one that tells of endpoints. Operations go by their
/// names or by their ids, in which each `*` stands for anything. One that is unknown or said twice is an error, and left
/// out.
///
/// What is wrong with the service, the operations or the shapes that they reach is reported. There is no closure without
/// a service, and where there is an error among that.
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

/// Reports what is wrong with what was reached. Whether there is no error among it.
fn is_valid(model: &Model, service: &Service, closure: &Closure, diagnostics: &mut Diagnostics) -> bool {
    let resources = resources_of(model, service);
    let reached = [&closure.service].into_iter().chain(&closure.operations).chain(&closure.shapes);
    let reached = reached.chain(resources).filter_map(|id| model.shape(id));
    let mut found = Diagnostics::new();
    model.problems.report(reached, &mut found);
    let is_reached = |id: &ShapeId| closure.usages.contains_key(id);
    validate::validate_together(model, &closure.service, &closure.operations, is_reached, &mut found);
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
        (_, []) => Diagnostic::error("there is no service in the model"),
        (None, _) => Diagnostic::error(format!("there are several services: {}", names()))
            .help("name one with `service`"),
        (Some(wanted), _) => {
            if let Some(found) = services.iter().find(|(id, _)| is_called(id, wanted)) {
                return Some(*found);
            }
            let error = Diagnostic::error(format!("there is no service `{wanted}`")).asked(wanted);
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

/// Asks for the name or the id that comes close.
fn suggested<'a>(wanted: &str, ids: impl Iterator<Item = &'a ShapeId>) -> Option<String> {
    let by_id = wanted.contains('#');
    let other = closest(wanted, ids.map(|id| if by_id { id.as_str() } else { id.name() }))?;
    Some(format!("did you mean `{other}`?"))
}

/// The operations of this name or id among those of the service, or those that match it, if there is a `*` in it. All
/// that are wrong are reported.
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
            Some(_) => Diagnostic::error(format!("the operation `{name}` is given twice")),
            None => {
                let error = Diagnostic::error(format!("there is no operation `{name}` in `{service}`"));
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

/// The operation that tells where others are, if it is not among those that are chosen and one of these needs it.
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

/// Whether an id, or a name if the pattern is of one, is what the pattern says, with anything in the place of each `*`.
fn matches(id: &ShapeId, pattern: &str) -> bool {
    let name = if pattern.contains('#') { id.as_str() } else { id.name() };
    let (first, rest) = pattern.split_once('*').unwrap_or((pattern, ""));
    let (middle, last) = rest.rsplit_once('*').unwrap_or(("", rest));
    let inside = name.strip_prefix(first).and_then(|name| name.strip_suffix(last));
    let mut parts = middle.split('*');
    inside.is_some_and(|inside| {
        parts.try_fold(inside, |rest, part| rest.split_once(part).map(|(_, behind)| behind)).is_some()
    })
}

/// The operations of a service and of its resources, each once.
pub(crate) fn operations_of(model: &Model, service: &Service) -> Vec<ShapeId> {
    let of_resource = |id| match model.shape(id).map(|shape| &shape.kind) {
        Some(ShapeKind::Resource(resource)) => resource.operations.as_slice(),
        _ => &[],
    };
    let of_resources = resources_of(model, service).into_iter().flat_map(of_resource);
    let operations: BTreeSet<&ShapeId> = service.operations.iter().chain(of_resources).collect();
    operations.into_iter().cloned().collect()
}

/// The resources of a service and those in them, each once.
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

/// What these operations reach. A shape is walked once for each of its two uses.
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

/// The members of an enum are no values.
fn is_enum(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Enum(_) | ShapeKind::IntEnum(_))
}

//! Which shape gets which Rust name, and whether two want the same.

use crate::names::type_name;
use dx_model::{Closure, Diagnostic, Diagnostics, Model, Shape, ShapeId, ShapeKind};
use std::collections::{BTreeMap, BTreeSet};

/// The structure that stands where there is nothing to say.
pub(super) const UNIT: &str = "smithy.api#Unit";

/// Names of generated items that no shape stands behind.
const OURS: [&str; 4] = ["Endpoint", "UnknownValue", "UnknownInteger", "UnknownVariant"];

/// The Rust names of the shapes that become items of their own.
pub(super) struct Naming {
    names: BTreeMap<ShapeId, String>,
}

/// The name of an operation's error, for the Rust name of the operation.
pub(super) fn error_name(operation: &str) -> String {
    format!("{operation}Error")
}

impl Naming {
    /// Gives each shape its name. What users expect to be called after an operation comes first; a shape that wants
    /// one of these names gets `Shape` behind its own.
    pub fn of(model: &Model, closure: &Closure, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut names = BTreeMap::new();
        let mut reserved = BTreeSet::from(OURS.map(str::to_owned));
        for (shape, operation) in super::operations(model, closure) {
            let name = type_name(shape.id.name());
            reserved.insert(error_name(&name));
            names.insert(operation.input.clone(), format!("{name}Input"));
            names.insert(operation.output.clone(), format!("{name}Output"));
            names.insert(shape.id.clone(), name);
        }
        reserved.extend(names.values().cloned());
        let shapes: Vec<_> =
            closure.shapes().filter_map(|id| model.shape(id)).filter(|shape| is_item(shape)).collect();
        let with_builder = shapes.iter().filter(|shape| matches!(shape.kind, ShapeKind::Structure(_)));
        reserved.extend(with_builder.map(|shape| format!("{}Builder", wanted_name(shape, model, closure))));
        for shape in shapes {
            names.entry(shape.id.clone()).or_insert_with(|| {
                let name = wanted_name(shape, model, closure);
                if reserved.contains(&name) { format!("{name}Shape") } else { name }
            });
        }
        report_collisions(&names, model, diagnostics).then_some(Self { names })
    }

    /// The name of a structure, union, enumeration or operation of the service.
    pub fn name(&self, id: &ShapeId) -> Option<&str> {
        self.names.get(id).map(String::as_str)
    }
}

/// Whether a shape becomes an item; the others become types of fields, and `Unit` becomes no value at all.
fn is_item(shape: &Shape) -> bool {
    let has_members = matches!(
        shape.kind,
        ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Enum(_) | ShapeKind::IntEnum(_)
    );
    has_members && shape.id.as_str() != UNIT
}

fn wanted_name(shape: &Shape, model: &Model, closure: &Closure) -> String {
    type_name(match model.shape(&closure.service).map(|service| &service.kind) {
        Some(ShapeKind::Service(service)) => service.name_of(&shape.id),
        _ => shape.id.name(),
    })
}

/// An error for each shape whose name another one has already. `true` when there was none.
fn report_collisions(
    names: &BTreeMap<ShapeId, String>,
    model: &Model,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut owners: BTreeMap<&str, &ShapeId> = BTreeMap::new();
    let mut unique = true;
    for (id, name) in names {
        let Some(first) = owners.insert(name, id) else { continue };
        unique = false;
        let message = format!("`{first}` and `{id}` would both be called `{name}` in Rust");
        let mut error = Diagnostic::error(message).of(id);
        error.span = model.shape(id).map(|shape| shape.span);
        diagnostics.push(error.help("give one of them another name with `rename` of the service"));
    }
    unique
}

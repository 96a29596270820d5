//! Which shape gets which Rust name, and whether two want the same.

use crate::names::{compound_name, type_name};
use dx_model::{Closure, Diagnostic, Diagnostics, Model, Shape, ShapeId, ShapeKind};
use foldhash::{HashMap, HashSet};

/// The structure that stands where there is nothing to say.
pub(super) const UNIT: &str = "smithy.api#Unit";

/// Names of generated items that no shape stands behind.
const OURS: [&str; 5] = ["Client", "Endpoint", "UnknownValue", "UnknownInteger", "UnknownVariant"];

/// The Rust names of the shapes that become items of their own.
pub(super) struct Naming {
    names: HashMap<ShapeId, String>,
}

/// The name of an operation's error, for the Rust name of the operation.
pub(super) fn error_name(operation: &str) -> String {
    compound_name(operation, "Error")
}

impl Naming {
    /// Gives each shape its name. What users expect to be called after an operation comes first: its input, output and
    /// error, then the builders. An operation that wants one of these names gets `Operation` behind its own, and then a
    /// shape that wants one of all of these gets `Shape`.
    pub fn of(model: &Model, closure: &Closure, diagnostics: &mut Diagnostics) -> Option<Self> {
        let shapes: Vec<_> =
            closure.shapes().filter_map(|id| model.shape(id)).filter(|shape| is_item(shape)).collect();
        let mut names = HashMap::default();
        let mut reserved: HashSet<String> = OURS.map(str::to_owned).into_iter().collect();
        for (shape, operation) in super::operations(model, closure) {
            let name = type_name(shape.id.name());
            reserved.insert(error_name(&name));
            names.insert(operation.input.clone(), compound_name(&name, "Input"));
            names.insert(operation.output.clone(), compound_name(&name, "Output"));
        }
        reserved.extend(names.values().cloned());
        let wanted: Vec<_> = shapes.iter().map(|shape| wanted_name(shape, model, closure)).collect();
        let with_builder = shapes.iter().zip(&wanted).filter(|(shape, _)| has_builder(shape));
        reserved.extend(with_builder.map(|(_, name)| builder_name(name)));
        let mut operations = Vec::new();
        for (shape, _) in super::operations(model, closure) {
            let name = otherwise(type_name(shape.id.name()), "Operation", &reserved);
            names.insert(shape.id.clone(), name.clone());
            operations.push(name);
        }
        reserved.extend(operations.iter().map(|name| error_name(name)));
        reserved.extend(operations);
        for (shape, wanted) in shapes.iter().zip(wanted) {
            names.entry(shape.id.clone()).or_insert_with(|| otherwise(wanted, "Shape", &reserved));
        }
        report_collisions(&names, model, diagnostics).then_some(Self { names })
    }

    /// The name, with `word` behind it, once or more often, as long as there is an item of that name.
    pub fn free(&self, mut name: String, word: &str) -> String {
        let mut taken: HashSet<String> = OURS.map(str::to_owned).into_iter().collect();
        for wanted in self.names.values() {
            taken.extend([wanted.clone(), builder_name(wanted), error_name(wanted)]);
        }
        while taken.contains(&name) {
            name = compound_name(&name, word);
        }
        name
    }

    /// The name of a structure, union, enumeration or operation of the service.
    pub fn name(&self, id: &ShapeId) -> Option<&str> {
        self.names.get(id).map(String::as_str)
    }
}

/// The name, with a word behind it if it is one of those that are `reserved`.
fn otherwise(name: String, word: &str, reserved: &HashSet<String>) -> String {
    if reserved.contains(&name) { compound_name(&name, word) } else { name }
}

fn builder_name(structure: &str) -> String {
    compound_name(structure, "Builder")
}

fn has_builder(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Structure(_))
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

/// An error for each shape that is called as another one is, or as what comes with another one: the builder of a
/// structure, the error of an operation. `true` when there was none.
fn report_collisions(names: &HashMap<ShapeId, String>, model: &Model, diagnostics: &mut Diagnostics) -> bool {
    let mut owners: HashMap<String, &ShapeId> = HashMap::default();
    let mut unique = true;
    let mut names: Vec<_> = names.iter().collect();
    names.sort_unstable();
    for (id, name) in names {
        let with = match model.shape(id) {
            Some(shape) if has_builder(shape) => Some(builder_name(name)),
            Some(Shape { kind: ShapeKind::Operation(_), .. }) => Some(error_name(name)),
            _ => None,
        };
        for name in std::iter::once(name.clone()).chain(with) {
            let message = |first| format!("`{first}` and `{id}` would both be called `{name}` in Rust");
            let Some(message) = owners.get(&name).map(message) else {
                owners.insert(name, id);
                continue;
            };
            unique = false;
            let mut error = Diagnostic::error(message).of(id);
            error.span = model.shape(id).map(|shape| shape.span);
            diagnostics.push(error.help("give one of them another name with `rename` of the service"));
        }
    }
    unique
}

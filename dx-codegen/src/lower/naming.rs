//! The Rust names of shapes.

use super::clashes::{self, Named};
use crate::distinct::{Candidate, DistinctNames, distinct};
use crate::names::{compound_name, type_name};
use dx_model::{Closure, Diagnostics, Model, Service, Shape, ShapeId, ShapeKind};
use foldhash::{HashMap, HashSet};

/// The structure of operations without input or output.
pub(super) const UNIT: &str = "smithy.api#Unit";

/// Generated items that do not come from a shape.
const ADDED_ITEMS: [&str; 7] = [
    "Client",
    "ClientContext",
    "Endpoint",
    "EndpointParams",
    "UnknownValue",
    "UnknownInteger",
    "UnknownVariant",
];

/// The Rust names of the shapes that become items.
pub(super) struct Naming {
    names: HashMap<ShapeId, String>,
}

/// The name of an operation's error type, given the Rust name of the operation.
pub(super) fn error_name(operation: &str) -> String {
    compound_name(operation, "Error")
}

fn builder_name(structure: &str) -> String {
    compound_name(structure, "Builder")
}

impl Naming {
    /// Names all shapes. Names derived from operations have priority: those of their inputs, outputs and errors, then
    /// those of builders. An operation whose name is already taken gets the suffix `Operation`, and another shape the
    /// suffix `Shape`. Remaining clashes are resolved by numbers.
    ///
    /// All shapes of the service are named, so that names do not depend on the selected operations; only clashes of
    /// selected shapes are reported. Returns `None` if a name that an overlay sets is not available.
    pub fn of(
        model: &Model,
        closure: &Closure,
        whole: &Closure,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let service = match &model.shape(&whole.service)?.kind {
            ShapeKind::Service(service) => service,
            _ => return None,
        };
        let mut found = Diagnostics::new();
        let mut namer = Namer {
            model,
            service,
            reached: closure.operations.iter().chain(closure.shapes()).collect(),
            names: HashMap::default(),
            reserved: ADDED_ITEMS
                .map(|name| (name.to_owned(), "an item that dx adds".to_owned()))
                .into_iter()
                .collect(),
            diagnostics: &mut found,
        };
        let shapes: Vec<_> =
            whole.shapes().filter_map(|id| model.shape(id)).filter(|shape| is_item(shape)).collect();
        let operations: Vec<_> = super::operations(model, whole).collect();
        let stems = namer.stems(&operations);
        namer.inputs_and_outputs(&operations, &stems);
        let shapes: Vec<_> =
            shapes.into_iter().filter(|shape| !namer.names.contains_key(&shape.id)).collect();
        let candidates: Vec<_> = shapes.iter().map(|shape| namer.candidate(shape)).collect();
        namer.reserve_builders(&shapes, &candidates);
        namer.operations(&operations, stems);
        namer.shapes(&shapes, candidates);
        let names = namer.names;
        let fine = !found.has_errors();
        diagnostics.append(found);
        fine.then_some(Self { names })
    }

    /// Appends `word` to the name, repeatedly if necessary, while an item with that name exists.
    pub fn free(&self, mut name: String, word: &str) -> String {
        let mut taken: HashSet<String> = ADDED_ITEMS.map(str::to_owned).into_iter().collect();
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

/// An operation with its shape.
type Operation<'m> = (&'m Shape, &'m dx_model::Operation);

struct Namer<'w, 'm> {
    model: &'m Model,
    service: &'m Service,
    /// The shapes for which clashes are reported
    reached: HashSet<&'w ShapeId>,
    names: HashMap<ShapeId, String>,
    /// The names that are taken, with a description of the item that has it
    reserved: HashMap<String, String>,
    diagnostics: &'w mut Diagnostics,
}

impl<'m> Namer<'_, 'm> {
    /// The names of the operations, from which the names of inputs, outputs and errors are derived.
    fn stems(&mut self, operations: &[Operation<'m>]) -> Vec<Candidate<'m>> {
        let mut candidates: Vec<_> = operations.iter().map(|(shape, _)| self.candidate(shape)).collect();
        let found = distinct(&candidates, &HashSet::default(), |_, _| None);
        self.report(&found, &candidates, |index| operations[index].0);
        for (candidate, name) in candidates.iter_mut().zip(found.names) {
            candidate.name = name;
        }
        candidates
    }

    fn inputs_and_outputs(&mut self, operations: &[Operation<'m>], stems: &[Candidate<'m>]) {
        for ((shape, _), stem) in operations.iter().zip(stems) {
            self.reserved.insert(error_name(&stem.name), format!("the error of `{}`", shape.id));
        }
        let (mut shapes, mut candidates, mut owners) = (Vec::new(), Vec::new(), Vec::new());
        for ((operation, parts), stem) in operations.iter().zip(stems) {
            for (target, word) in [(&parts.input, "Input"), (&parts.output, "Output")] {
                let Some(shape) = self.model.shape(target) else { continue };
                let chosen = self.chosen(shape);
                let name = chosen.clone().unwrap_or_else(|| compound_name(&stem.name, word));
                candidates.push(Candidate { model: shape.id.name(), chosen: chosen.is_some(), name });
                owners.push(format!("the {} of `{}`", word.to_ascii_lowercase(), operation.id));
                shapes.push(shape);
            }
        }
        let reserved = self.reserved.keys().cloned().collect();
        let found = distinct(&candidates, &reserved, |_, name| Some(builder_name(name)));
        self.report(&found, &candidates, |index| shapes[index]);
        for ((shape, name), owner) in shapes.into_iter().zip(found.names).zip(owners) {
            self.reserved.insert(builder_name(&name), format!("the builder of {owner}"));
            self.reserved.insert(name.clone(), owner);
            self.names.insert(shape.id.clone(), name);
        }
    }

    fn reserve_builders(&mut self, shapes: &[&'m Shape], candidates: &[Candidate<'m>]) {
        let structures = shapes.iter().zip(candidates).filter(|(shape, _)| has_builder(shape));
        for (shape, candidate) in structures {
            let what = format!("the builder of `{}`", shape.id);
            self.reserved.entry(builder_name(&candidate.name)).or_insert(what);
        }
    }

    fn operations(&mut self, operations: &[Operation<'m>], mut candidates: Vec<Candidate<'m>>) {
        let stems: Vec<_> = candidates.iter().map(|candidate| candidate.name.clone()).collect();
        for ((shape, _), candidate) in operations.iter().zip(&mut candidates) {
            self.avoid_reserved(shape, candidate, "Operation");
        }
        let reserved = self.reserved.keys().cloned().collect();
        // The error type is named after the operation. The name derived from the stem is reserved already.
        let error = |index: usize, name: &str| (stems[index] != name).then(|| error_name(name));
        let found = distinct(&candidates, &reserved, error);
        self.report(&found, &candidates, |index| operations[index].0);
        for ((shape, _), name) in operations.iter().zip(found.names) {
            self.reserved.insert(error_name(&name), format!("the error of `{}`", shape.id));
            self.reserved.insert(name.clone(), format!("the operation `{}`", shape.id));
            self.names.insert(shape.id.clone(), name);
        }
    }

    fn shapes(&mut self, shapes: &[&'m Shape], mut candidates: Vec<Candidate<'m>>) {
        let builders: HashSet<String> =
            shapes.iter().zip(&candidates).map(|(_, candidate)| builder_name(&candidate.name)).collect();
        for (shape, candidate) in shapes.iter().zip(&mut candidates) {
            self.avoid_reserved(shape, candidate, "Shape");
        }
        // The names of builders are assigned together with those of their structures.
        let reserved = self.reserved.keys().filter(|name| !builders.contains(*name)).cloned().collect();
        let builder = |index: usize, name: &str| has_builder(shapes[index]).then(|| builder_name(name));
        let found = distinct(&candidates, &reserved, builder);
        self.report(&found, &candidates, |index| shapes[index]);
        for (shape, name) in shapes.iter().zip(found.names) {
            self.names.insert(shape.id.clone(), name);
        }
    }

    /// Appends a word to a name that is reserved.
    fn avoid_reserved(&mut self, shape: &'m Shape, candidate: &mut Candidate<'m>, word: &str) {
        let Some(owner) = self.reserved.get(&candidate.name) else { return };
        let given = compound_name(&candidate.name, word);
        match (self.is_reported(&shape.id), candidate.chosen) {
            (true, true) => clashes::refuse(&Named::shape(shape), &candidate.name, owner, self.diagnostics),
            (true, false) => {
                clashes::rename(&Named::shape(shape), &candidate.name, &given, owner, self.diagnostics)
            }
            (false, _) => {}
        }
        candidate.name = given;
    }

    fn report(
        &mut self,
        found: &DistinctNames,
        candidates: &[Candidate<'_>],
        shape: impl Fn(usize) -> &'m Shape,
    ) {
        let reported: Vec<_> =
            (0..candidates.len()).map(|index| self.is_reported(&shape(index).id)).collect();
        clashes::report(
            found,
            candidates,
            |index| Named::shape(shape(index)),
            |index| reported[index],
            self.diagnostics,
        );
    }

    fn is_reported(&self, id: &ShapeId) -> bool {
        self.reached.contains(id)
    }

    fn candidate(&mut self, shape: &'m Shape) -> Candidate<'m> {
        let model = self.service.name_of(&shape.id);
        let chosen = self.chosen(shape);
        Candidate { model, chosen: chosen.is_some(), name: chosen.unwrap_or_else(|| type_name(model)) }
    }

    /// The name that an overlay sets for a shape.
    fn chosen(&mut self, shape: &Shape) -> Option<String> {
        let mut found = Diagnostics::new();
        let name = clashes::chosen(&shape.traits, &Named::shape(shape), type_name, &mut found);
        if self.is_reported(&shape.id) {
            self.diagnostics.append(found);
        }
        name
    }
}

fn has_builder(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Structure(_))
}

/// Whether a shape becomes an item. Other shapes become types of fields; `Unit` has no values.
fn is_item(shape: &Shape) -> bool {
    let has_members = matches!(
        shape.kind,
        ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Enum(_) | ShapeKind::IntEnum(_)
    );
    has_members && shape.id.as_str() != UNIT
}

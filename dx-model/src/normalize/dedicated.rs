use crate::growth::Growth;
use crate::shapes::Shapes;
use crate::{Operation, Problems, Shape, ShapeId, ShapeKind, Span, prelude};
use foldhash::{HashMap, HashSet};

/// Gives each operation a dedicated input and output named after it: `CreateJobInput`, `CreateJobOutput`.
///
/// A structure without other uses is renamed, others are copied, and `Unit` becomes a structure without members. If the
/// id is in use, `CreateJobOperationInput` is chosen instead, as in Smithy's own transformation, with a number if
/// necessary.
pub(super) fn dedicated_inputs_and_outputs(
    shapes: &mut Shapes,
    growth: &mut Growth,
    problems: &mut Problems,
) {
    let mut slots: Vec<Slot> = shapes.iter().filter_map(slots_of).flatten().collect();
    let mut uses = HashMap::<ShapeId, usize>::default();
    for slot in &slots {
        *uses.entry(slot.target.clone()).or_default() += 1;
    }
    let mut retained = used_elsewhere(shapes, &uses);
    retained.extend(slots.iter().filter(|slot| slot.target == slot.wanted).map(|slot| slot.target.clone()));
    let mut pass = Dedication { shapes, growth, problems, uses, retained, removed: HashMap::default() };
    slots.retain(|slot| slot.target != slot.wanted && pass.is_structure(&slot.target));
    pass.choose_free_ids(&mut slots);
    for slot in &slots {
        if pass.is_renamed(&slot.target)
            && let Some(shape) = pass.shapes.remove(&slot.target)
        {
            pass.removed.insert(slot.target.clone(), shape);
        }
    }
    for slot in &slots {
        pass.fill(slot);
    }
}

/// The input or the output of an operation, and the id to give to its structure.
struct Slot {
    operation: ShapeId,
    suffix: &'static str,
    target: ShapeId,
    wanted: ShapeId,
    span: Span,
}

fn slots_of(shape: &Shape) -> Option<[Slot; 2]> {
    let ShapeKind::Operation(operation) = &shape.kind else { return None };
    let slot = |suffix, target: &ShapeId| Slot {
        operation: shape.id.clone(),
        suffix,
        target: target.clone(),
        wanted: shape.id.sibling(&format!("{}{suffix}", shape.id.name())),
        span: shape.span,
    };
    Some([slot("Input", &operation.input), slot("Output", &operation.output)])
}

/// The inputs and outputs that are also targets of members, or errors.
fn used_elsewhere(shapes: &Shapes, uses: &HashMap<ShapeId, usize>) -> HashSet<ShapeId> {
    let mut used = HashSet::default();
    let mut add = |id: &ShapeId| {
        if uses.contains_key(id) {
            used.insert(id.clone());
        }
    };
    for shape in shapes.iter() {
        shape.members().for_each(|member| add(&member.target));
        match &shape.kind {
            ShapeKind::Operation(operation) => operation.errors.iter().for_each(&mut add),
            ShapeKind::Service(service) => service.errors.iter().for_each(&mut add),
            _ => {}
        }
    }
    used
}

struct Dedication<'a> {
    shapes: &'a mut Shapes,
    growth: &'a mut Growth,
    problems: &'a mut Problems,
    /// The number of slots that refer to each shape
    uses: HashMap<ShapeId, usize>,
    /// The shapes that keep their ids
    retained: HashSet<ShapeId>,
    /// The shapes that were removed from `shapes` in order to be renamed
    removed: HashMap<ShapeId, Shape>,
}

impl Dedication<'_> {
    fn is_structure(&self, id: &ShapeId) -> bool {
        let shape = self.shapes.get(id).or_else(|| prelude::shape(id));
        shape.is_some_and(|shape| matches!(shape.kind, ShapeKind::Structure(_)))
    }

    fn is_renamed(&self, id: &ShapeId) -> bool {
        self.uses.contains_key(id) && !self.retained.contains(id)
    }

    /// Changes the wanted id of slots whose id belongs to a shape that keeps it, to one that no other slot wants.
    fn choose_free_ids(&self, slots: &mut [Slot]) {
        let mut wanted: HashSet<ShapeId> = slots.iter().map(|slot| slot.wanted.clone()).collect();
        for slot in slots {
            let is_taken = |id: &ShapeId| self.shapes.contains(id) && !self.is_renamed(id);
            if !is_taken(&slot.wanted) {
                continue;
            }
            let name = format!("{}Operation{}", slot.operation.name(), slot.suffix);
            let numbers = (2..).map(|number| slot.operation.sibling(&format!("{name}{number}")));
            let candidates = std::iter::once(slot.operation.sibling(&name)).chain(numbers);
            let is_free = |id: &ShapeId| !self.shapes.contains(id) && !wanted.contains(id);
            if let Some(free) = candidates.into_iter().find(is_free) {
                wanted.insert(free.clone());
                slot.wanted = free;
            }
        }
    }

    fn fill(&mut self, slot: &Slot) {
        let Some(mut shape) = self.take(slot) else { return };
        shape.rename(slot.wanted.clone());
        self.shapes.add(shape);
        if let Some(operation) = self.shapes.get_mut(&slot.operation).and_then(operation_mut) {
            let target = if slot.suffix == "Input" { &mut operation.input } else { &mut operation.output };
            *target = slot.wanted.clone();
        }
    }

    /// Returns the shape for the slot: a copy if it has other uses.
    fn take(&mut self, slot: &Slot) -> Option<Shape> {
        if self.uses.get(&slot.target) == Some(&1)
            && let Some(shape) = self.removed.remove(&slot.target)
        {
            return Some(shape);
        }
        if let Some(shape) = self.removed.get(&slot.target).or_else(|| self.shapes.get(&slot.target)) {
            let mut copy = self.growth.allows(&[shape], shape, self.problems).then(|| shape.clone())?;
            // A name for one of several copies would be ambiguous.
            copy.traits.remove("dx.api#rustName");
            return Some(copy);
        }
        prelude::shape(&slot.target).map(|unit| Shape { span: slot.span, ..unit.clone() })
    }
}

fn operation_mut(shape: &mut Shape) -> Option<&mut Operation> {
    match &mut shape.kind {
        ShapeKind::Operation(operation) => Some(operation),
        _ => None,
    }
}

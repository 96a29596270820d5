//! Limits of the size of a service, so that the generated code can be compiled.
//!
//! Smithy has no such limits, but rustc overflows its stack or takes too long. The largest structure of AWS services
//! has about 200 members, and the largest enum about 1,000 values.

use super::operations;
use dx_model::{Closure, Diagnostic, Diagnostics, Model, Shape, ShapeKind};
use std::cell::Cell;

/// Members of a structure or union. rustc's stack overflows when it derives traits for some thousands of fields.
const MEMBERS: usize = 1_000;
/// Required members of a structure: each is a type parameter of the builder that all setters repeat.
const REQUIRED: usize = 250;
/// Values of an enumeration. rustc takes seconds for as many, and its time grows quadratically.
const VALUES: usize = 10_000;
/// Nested lists and maps. rustdoc follows types to a depth of 128, and each map is several types deep.
const NESTING: usize = 12;
/// Errors of all operations together. Errors of the service count for each operation.
const ERRORS: usize = 100_000;
/// Bytes of documentation that is repeated in other places.
const REPEATED_DOCS: usize = 16 << 20;

/// Reports each violated limit. Returns whether there was none.
pub(super) fn check(model: &Model, closure: &Closure, diagnostics: &mut Diagnostics) -> bool {
    let shapes = closure.shapes().filter_map(|id| model.shape(id));
    let found = shapes.flat_map(|shape| members(shape).into_iter().chain(nesting(model, shape)));
    let before = diagnostics.len();
    found.chain(errors(model, closure)).for_each(|error| diagnostics.push(error));
    diagnostics.len() == before
}

fn members(shape: &Shape) -> Option<Diagnostic> {
    let (what, count, limit) = match &shape.kind {
        ShapeKind::Structure(members) => {
            let required = members.iter().filter(|member| member.traits.is_required()).count();
            if required > REQUIRED {
                ("required members", required, REQUIRED)
            } else {
                ("members", members.len(), MEMBERS)
            }
        }
        ShapeKind::Union(members) => ("members", members.len(), MEMBERS),
        ShapeKind::Enum(values) | ShapeKind::IntEnum(values) => ("values", values.len(), VALUES),
        _ => return None,
    };
    let message = format!("`{}` has {count} {what}, but dx supports at most {limit}", shape.id.name());
    (count > limit).then(|| Diagnostic::error(message).at(shape.span).of(&shape.id))
}

/// Reports the list that is one level too deep, but none of the lists that contain it.
fn nesting(model: &Model, outermost: &Shape) -> Option<Diagnostic> {
    let mut shape = outermost;
    for _ in 0..NESTING {
        shape = element(model, shape)?;
    }
    let innermost = element(model, shape)?;
    let name = outermost.id.name();
    let message = format!("`{name}` nests more than {NESTING} lists and maps, which dx does not support");
    element(model, innermost)
        .is_none()
        .then(|| Diagnostic::error(message).at(outermost.span).of(&outermost.id))
}

/// The target of a list's elements or of a map's values.
fn element<'m>(model: &'m Model, shape: &Shape) -> Option<&'m Shape> {
    match &shape.kind {
        ShapeKind::List(element) | ShapeKind::Map { value: element, .. } => model.shape(&element.target),
        _ => None,
    }
}

fn errors(model: &Model, closure: &Closure) -> Option<Diagnostic> {
    let service = model.shape(&closure.service)?;
    let ShapeKind::Service(all) = &service.kind else { return None };
    let own = |operation: &dx_model::Operation| operation.errors.len().saturating_add(all.errors.len());
    let count =
        operations(model, closure).map(|(_, operation)| own(operation)).fold(0, usize::saturating_add);
    let message = format!("its operations have {count} errors in total, but dx supports at most {ERRORS}");
    let help = "the errors of the service count for each of its operations";
    (count > ERRORS).then(|| Diagnostic::error(message).at(service.span).of(&service.id).help(help))
}

/// A budget of which parts are used up one after the other.
pub(super) struct Budget {
    limit: usize,
    taken: Cell<usize>,
}

impl Budget {
    pub fn of_docs() -> Self {
        Self { limit: REPEATED_DOCS, taken: Cell::new(0) }
    }

    /// Uses up an amount. Returns whether the budget sufficed.
    pub fn take(&self, amount: usize) -> bool {
        self.taken.set(self.taken.get().saturating_add(amount));
        self.taken.get() <= self.limit
    }

    /// Returns the limit if it was exceeded.
    pub fn exceeded(&self) -> Option<usize> {
        (self.taken.get() > self.limit).then_some(self.limit)
    }
}

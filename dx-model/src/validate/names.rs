use crate::closure::{operations_of, reach};
use crate::{Diagnostic, Diagnostics, Model, Service, Shape, ShapeId, ShapeKind};
use foldhash::{HashMap, HashSet};

/// In a service, structures, unions and enums have different names, whatever their namespaces. The service's `rename`
/// can see to that.
pub(super) fn names_are_unique_in_a_service(model: &Model, diagnostics: &mut Diagnostics) {
    for shape in model.shapes() {
        if let ShapeKind::Service(service) = &shape.kind {
            check(model, &shape.id, service, diagnostics);
        }
    }
}

fn check(model: &Model, id: &ShapeId, service: &Service, diagnostics: &mut Diagnostics) {
    let named = || model.shapes().filter(|shape| has_name(shape));
    let mut names = HashSet::default();
    if named().all(|shape| names.insert(service.name_of(&shape.id))) {
        return;
    }
    let reached = reach(model, service, &operations_of(model, service));
    let mut names = HashMap::default();
    for shape in named().filter(|shape| reached.contains_key(&shape.id)) {
        let name = service.name_of(&shape.id);
        if let Some(other) = names.insert(name, &shape.id) {
            let message = format!("`{}` and `{other}` have the same name in `{id}`", shape.id);
            let help = "give one of them another name with `rename` of the service";
            diagnostics.push(Diagnostic::error(message).at(shape.span).of(&shape.id).help(help));
        }
    }
}

/// Whether code would be generated under the shape's name.
fn has_name(shape: &Shape) -> bool {
    matches!(
        shape.kind,
        ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Enum(_) | ShapeKind::IntEnum(_)
    )
}

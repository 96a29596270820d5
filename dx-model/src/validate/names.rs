use crate::{Diagnostic, Diagnostics, Model, Shape, ShapeId, ShapeKind};
use foldhash::HashMap;

/// In a service, structures, unions and enums have different names, whatever their namespaces. The service's `rename`
/// can see to that.
pub(super) fn names_are_unique_in_a_service(
    model: &Model,
    service_id: &ShapeId,
    is_reached: impl Fn(&ShapeId) -> bool,
    diagnostics: &mut Diagnostics,
) {
    let Some(ShapeKind::Service(service)) = model.shape(service_id).map(|shape| &shape.kind) else { return };
    let mut names = HashMap::default();
    for shape in model.shapes().filter(|shape| has_name(shape) && is_reached(&shape.id)) {
        if let Some(other) = names.insert(service.name_of(&shape.id), &shape.id) {
            let message = format!("`{}` and `{other}` have the same name in `{service_id}`", shape.id);
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

use crate::{Diagnostic, Diagnostics, Model, Shape, ShapeId, ShapeKind};
use foldhash::HashMap;

/// Within a service, the names of structures, unions and enums are unique across namespaces; `rename` resolves
/// conflicts.
pub(super) fn names_are_unique_in_a_service(
    model: &Model,
    service_id: &ShapeId,
    is_reached: impl Fn(&ShapeId) -> bool,
    diagnostics: &mut Diagnostics,
) {
    let Some(ShapeKind::Service(service)) = model.shape(service_id).map(|shape| &shape.kind) else { return };
    let mut names = HashMap::default();
    for shape in model.shapes().filter(|shape| has_name(shape) && is_reached(&shape.id)) {
        let name = service.name_of(&shape.id);
        if let Some(other) = names.insert(name, &shape.id) {
            let message =
                format!("`{}` conflicts with `{other}`: both are named `{name}` in `{service_id}`", shape.id);
            let help = "rename one of them with `rename` of the service";
            diagnostics.push(Diagnostic::error(message).at(shape.span).of(&shape.id).help(help));
        }
    }
}

/// Whether a Rust type is generated for the shape.
fn has_name(shape: &Shape) -> bool {
    matches!(
        shape.kind,
        ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Enum(_) | ShapeKind::IntEnum(_)
    )
}

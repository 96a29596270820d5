use crate::draft::Draft;
use crate::{Diagnostic, Problems, ShapeKind};

/// Unions have at least one member, unless they are mixins.
pub(super) fn unions_have_members(draft: &Draft, problems: &mut Problems) {
    for shape in draft.shapes.iter() {
        let empty = matches!(&shape.kind, ShapeKind::Union(members) if members.is_empty());
        if empty && !shape.traits.has("smithy.api#mixin") {
            let message = "a union requires at least one member";
            problems.push(Diagnostic::error(message).at(shape.span).of(&shape.id));
        }
    }
}

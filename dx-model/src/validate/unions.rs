use crate::draft::Draft;
use crate::{Diagnostic, Problems, ShapeKind};

/// A union is one of its members, so there has to be one. A mixin may leave them to others.
pub(super) fn unions_have_members(draft: &Draft, problems: &mut Problems) {
    for shape in draft.shapes.iter() {
        let empty = matches!(&shape.kind, ShapeKind::Union(members) if members.is_empty());
        if empty && !shape.traits.has("smithy.api#mixin") {
            problems.push(Diagnostic::error("a union without members").at(shape.span).of(&shape.id));
        }
    }
}

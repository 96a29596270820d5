use crate::draft::Draft;
use crate::{Diagnostic, Node, Problems, ShapeId, Traits};

/// `length` and `range` have a bound, and their minimum does not exceed their maximum.
pub(super) fn limits_leave_something(draft: &Draft, problems: &mut Problems) {
    for shape in draft.shapes.iter() {
        check(&shape.id, &shape.traits, problems);
        shape.members().for_each(|member| check(&member.id, &member.traits, problems));
    }
}

fn check(id: &ShapeId, traits: &Traits, problems: &mut Problems) {
    for name in ["smithy.api#length", "smithy.api#range"] {
        let Some(value) = traits.get(name) else { continue };
        let problem = match (value.get("min"), value.get("max")) {
            (None, None) => format!("`{name}` requires `min`, `max` or both"),
            (Some(min), Some(max)) if number(max).is_some_and(|max| number(min) > Some(max)) => {
                format!("`{name}` cannot be satisfied: `min` is greater than `max`")
            }
            _ => continue,
        };
        problems.push(Diagnostic::error(problem).at(value.span).of(id));
    }
}

/// `None` for invalid values, which the rules for trait values report.
fn number(node: &Node) -> Option<f64> {
    node.as_number()?.parse().ok()
}

use crate::draft::Draft;
use crate::{Diagnostic, Diagnostics, Members, Node, Shape, ShapeKind};
use std::collections::HashSet;

/// The members of an enum stand for strings, those of an `intEnum` for integers of 32 bits, each for another one; and
/// there has to be one.
pub(super) fn enum_values_are_unique(draft: &Draft, diagnostics: &mut Diagnostics) {
    for shape in draft.shapes.iter() {
        match &shape.kind {
            ShapeKind::Enum(members) => {
                check(shape, members, "a string that is not empty", text, diagnostics)
            }
            ShapeKind::IntEnum(members) => check(shape, members, "an integer of 32 bits", int, diagnostics),
            _ => {}
        }
    }
}

fn check(
    shape: &Shape,
    members: &Members,
    expected: &str,
    read: fn(&Node) -> Option<&str>,
    diagnostics: &mut Diagnostics,
) {
    if members.is_empty() && !shape.traits.has("smithy.api#mixin") {
        let message = format!("{} without members", shape.kind.with_article());
        diagnostics.push(Diagnostic::error(message).at(shape.span).of(&shape.id));
    }
    let mut values = HashSet::new();
    for member in members {
        let Some(node) = member.traits.enum_value() else { continue };
        let problem = match read(node) {
            None => format!("expected {expected} as the value"),
            Some(value) if !values.insert(value) => format!("another member has the value `{value}` already"),
            Some(_) => continue,
        };
        diagnostics.push(Diagnostic::error(problem).at(node.span).of(&member.id));
    }
}

fn text(node: &Node) -> Option<&str> {
    node.as_str().filter(|value| !value.is_empty())
}

fn int(node: &Node) -> Option<&str> {
    node.as_number().filter(|number| number.parse::<i32>().is_ok())
}

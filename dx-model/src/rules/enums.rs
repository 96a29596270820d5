use crate::draft::Draft;
use crate::shape_id::shorten;
use crate::{Diagnostic, Members, Node, Problems, Shape, ShapeKind};
use foldhash::HashSet;

/// Enums have at least one member, and their values are unique: strings, or 32-bit integers for `intEnum`.
pub(super) fn enum_values_are_unique(draft: &Draft, problems: &mut Problems) {
    for shape in draft.shapes.iter() {
        match &shape.kind {
            ShapeKind::Enum(members) => check(shape, members, "a string", Node::as_str, problems),
            ShapeKind::IntEnum(members) => check(shape, members, "a 32-bit integer", int, problems),
            _ => {}
        }
    }
}

fn check(
    shape: &Shape,
    members: &Members,
    expected: &str,
    read: fn(&Node) -> Option<&str>,
    problems: &mut Problems,
) {
    if members.is_empty() && !shape.traits.has("smithy.api#mixin") {
        let message = format!("{} requires at least one member", shape.kind.with_article());
        problems.push(Diagnostic::error(message).at(shape.span).of(&shape.id));
    }
    let mut values = HashSet::default();
    for member in members {
        let Some(node) = member.traits.enum_value() else { continue };
        let problem = match read(node) {
            None => format!("invalid enum value: expected {expected}, found {}", node.describe()),
            Some(value) if !values.insert(value) => {
                format!("duplicate enum value `{}`", shorten(value))
            }
            // Only a warning, because AWS models have empty values.
            Some("") => {
                let warning = Diagnostic::warning("empty enum value, which Smithy does not allow");
                problems.push(warning.at(node.span).of(&member.id));
                continue;
            }
            Some(_) => continue,
        };
        problems.push(Diagnostic::error(problem).at(node.span).of(&member.id));
    }
}

fn int(node: &Node) -> Option<&str> {
    node.as_number().filter(|number| number.parse::<i32>().is_ok())
}

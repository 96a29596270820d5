use crate::draft::Draft;
use crate::shape_id::shorten;
use crate::{Diagnostic, Members, Node, Problems, Shape, ShapeKind};
use foldhash::HashSet;

/// The members of an enum stand for strings, those of an `intEnum` for integers of 32 bits, each for another one; and
/// there has to be one.
pub(super) fn enum_values_are_unique(draft: &Draft, problems: &mut Problems) {
    for shape in draft.shapes.iter() {
        match &shape.kind {
            ShapeKind::Enum(members) => check(shape, members, "a string", Node::as_str, problems),
            ShapeKind::IntEnum(members) => check(shape, members, "an integer of 32 bits", int, problems),
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
        let message = format!("{} without members", shape.kind.with_article());
        problems.push(Diagnostic::error(message).at(shape.span).of(&shape.id));
    }
    let mut values = HashSet::default();
    for member in members {
        let Some(node) = member.traits.enum_value() else { continue };
        let problem = match read(node) {
            None => format!("expected {expected} as the value"),
            Some(value) if !values.insert(value) => {
                format!("another member has the value `{}` already", shorten(value))
            }
            // Models of AWS have such.
            Some("") => {
                let warning = Diagnostic::warning("an empty value, which Smithy does not allow");
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

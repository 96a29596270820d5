use crate::draft::Draft;
use crate::{Diagnostic, Members, Node, Problems, Shape, ShapeId, ShapeKind};
use foldhash::{HashMap, HashSet};

/// Defaults are valid values of their shape, or of the target of their member, where `null` cancels a default.
pub(super) fn defaults_fit_their_targets(draft: &Draft, problems: &mut Problems) {
    let mut enums = HashMap::default();
    for shape in draft.shapes.iter() {
        let own = shape.traits.default_value().map(|default| (&shape.id, default, shape));
        let of_members = shape.members().filter_map(|member| {
            let default = member.traits.default_value().filter(|default| !default.is_null())?;
            Some((&member.id, default, draft.shape(&member.target)?))
        });
        for (id, default, target) in own.into_iter().chain(of_members) {
            if let Some(expected) = expected(default, target, &mut enums) {
                let message = format!("invalid default: expected {expected}, found {}", default.describe());
                problems.push(Diagnostic::error(message).at(default.span).of(id));
            }
        }
    }
}

/// Describes the expected default, if this one is invalid.
fn expected<'a>(default: &Node, target: &'a Shape, enums: &mut Enums<'a>) -> Option<&'static str> {
    let (fits, expected) = match &target.kind {
        ShapeKind::Boolean => (default.as_bool().is_some(), "a boolean"),
        ShapeKind::String | ShapeKind::Blob => (default.as_str().is_some(), "a string"),
        ShapeKind::Enum(members) | ShapeKind::IntEnum(members) => {
            (is_among(default, &target.id, members, enums), "a value of the enum")
        }
        ShapeKind::Byte => (is_integer::<i8>(default), "an 8-bit integer"),
        ShapeKind::Short => (is_integer::<i16>(default), "a 16-bit integer"),
        ShapeKind::Integer => (is_integer::<i32>(default), "a 32-bit integer"),
        ShapeKind::Long => (is_integer::<i64>(default), "a 64-bit integer"),
        ShapeKind::BigInteger => {
            (default.as_number().is_some_and(|number| !number.contains(['.', 'e', 'E'])), "an integer")
        }
        ShapeKind::Float | ShapeKind::Double | ShapeKind::BigDecimal => {
            (default.as_number().is_some(), "a number")
        }
        ShapeKind::Timestamp => {
            (default.as_str().or_else(|| default.as_number()).is_some(), "a string or a number")
        }
        ShapeKind::Document => (!default.is_null(), "a value other than `null`"),
        ShapeKind::List(_) => (default.as_array().is_some_and(<[_]>::is_empty), "an empty array"),
        ShapeKind::Map { .. } => (default.as_object().is_some_and(<[_]>::is_empty), "an empty object"),
        _ => (false, "no default"),
    };
    (!fits).then_some(expected)
}

fn is_integer<T: std::str::FromStr>(default: &Node) -> bool {
    default.as_number().is_some_and(|number| number.parse::<T>().is_ok())
}

/// The values of enums, cached by enum.
type Enums<'a> = HashMap<&'a ShapeId, HashSet<(bool, &'a str)>>;

fn is_among<'a>(default: &Node, id: &'a ShapeId, members: &'a Members, enums: &mut Enums<'a>) -> bool {
    let values = members.iter().filter_map(|member| simple(member.traits.enum_value()?));
    let values = enums.entry(id).or_insert_with(|| values.collect());
    simple(default).is_some_and(|default| values.contains(&default))
}

/// The text of a string or a number, and whether it is a string.
fn simple(node: &Node) -> Option<(bool, &str)> {
    node.as_str().map(|text| (true, text)).or_else(|| Some((false, node.as_number()?)))
}

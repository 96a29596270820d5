use crate::draft::Draft;
use crate::{Diagnostic, Diagnostics, Members, Node, Shape, ShapeId, ShapeKind};

/// A default is a value of its shape, or of the target of its member; there `null` says that there is none.
pub(super) fn defaults_fit_their_targets(draft: &Draft, diagnostics: &mut Diagnostics) {
    let mut check = |id: &ShapeId, default: &Node, target: &Shape| {
        if let Some(expected) = expected(default, &target.kind) {
            let message = format!("expected {expected} as the default, found {}", default.describe());
            diagnostics.push(Diagnostic::error(message).at(default.span).of(id));
        }
    };
    for shape in draft.shapes.iter() {
        if let Some(default) = shape.traits.default_value() {
            check(&shape.id, default, shape);
        }
        for member in shape.members() {
            if let Some(default) = member.traits.default_value().filter(|default| !default.is_null())
                && let Some(target) = draft.shape(&member.target)
            {
                check(&member.id, default, target);
            }
        }
    }
}

/// What the default would have to be, if it does not fit.
fn expected(default: &Node, kind: &ShapeKind) -> Option<&'static str> {
    let (fits, expected) = match kind {
        ShapeKind::Boolean => (default.as_bool().is_some(), "a boolean"),
        ShapeKind::String | ShapeKind::Blob => (default.as_str().is_some(), "a string"),
        ShapeKind::Enum(members) | ShapeKind::IntEnum(members) => {
            (is_among(default, members), "a value of the enum")
        }
        ShapeKind::Byte => (is_integer::<i8>(default), "an integer of 8 bits"),
        ShapeKind::Short => (is_integer::<i16>(default), "an integer of 16 bits"),
        ShapeKind::Integer => (is_integer::<i32>(default), "an integer of 32 bits"),
        ShapeKind::Long => (is_integer::<i64>(default), "an integer of 64 bits"),
        ShapeKind::BigInteger => {
            (default.as_number().is_some_and(|number| !number.contains(['.', 'e', 'E'])), "an integer")
        }
        ShapeKind::Float | ShapeKind::Double | ShapeKind::BigDecimal => {
            (default.as_number().is_some(), "a number")
        }
        ShapeKind::Timestamp => {
            (default.as_str().or_else(|| default.as_number()).is_some(), "a string or a number")
        }
        ShapeKind::Document => (!default.is_null(), "a value"),
        ShapeKind::List(_) => (default.as_array().is_some_and(<[_]>::is_empty), "an empty array"),
        ShapeKind::Map { .. } => (default.as_object().is_some_and(<[_]>::is_empty), "an empty object"),
        _ => (false, "nothing"),
    };
    (!fits).then_some(expected)
}

fn is_integer<T: std::str::FromStr>(default: &Node) -> bool {
    default.as_number().is_some_and(|number| number.parse::<T>().is_ok())
}

fn is_among(default: &Node, members: &Members) -> bool {
    members.iter().any(|member| member.traits.enum_value() == Some(default))
}

use crate::draft::Draft;
use crate::{Diagnostic, Node, Problems, Shape, ShapeKind};
use std::collections::HashSet;

const IS: &str = "dx.api#is";

/// `dx.api#is` on an enum names sets of its values. A method `is_…` is generated for each, so that names are in snake
/// case, which also makes them unique in Rust.
pub(super) fn predicates_name_values(draft: &Draft, problems: &mut Problems) {
    for shape in draft.shapes.iter().filter(|shape| matches!(shape.kind, ShapeKind::Enum(_))) {
        let predicates = shape.traits.get(IS).and_then(Node::as_object).unwrap_or_default();
        for (name, values) in predicates {
            if !is_snake_case(&name.name) {
                let message = format!("`{}` is not a valid predicate name: expected snake case", name.name);
                let help = "use lowercase letters and digits, with single underscores between words";
                problems.push(Diagnostic::error(message).at(name.span).of(&shape.id).help(help));
            }
            check(shape, values, problems);
        }
    }
}

fn is_snake_case(name: &str) -> bool {
    let of_word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    name.split('_').all(|word| !word.is_empty() && word.chars().all(of_word))
}

/// Each element is a value of the enum, without duplicates.
fn check(shape: &Shape, values: &Node, problems: &mut Problems) {
    let mut error = |node: &Node, message: String| {
        problems.push(Diagnostic::error(message).at(node.span).of(&shape.id));
    };
    let Some(values) = values.as_array().filter(|values| !values.is_empty()) else {
        return error(values, format!("expected a non-empty array of values of `{}`", shape.id));
    };
    let known: HashSet<_> =
        shape.members().filter_map(|member| member.traits.enum_value()?.as_str()).collect();
    let mut named = HashSet::new();
    for value in values {
        match value.as_str() {
            Some(text) if !known.contains(text) => {
                error(value, format!("`{text}` is not a value of `{}`", shape.id));
            }
            Some(text) if !named.insert(text) => error(value, format!("duplicate value `{text}`")),
            Some(_) => {}
            None => error(value, format!("expected a string, found {}", value.describe())),
        }
    }
}

//! The values of enumerations.

use super::super::pairs::{Context, Direction, ShapePair};
use super::super::revision;
use super::super::{Finding, Rule};
use dx_model::{Node, Shape, ShapeKind};

pub(super) fn of_shapes(context: &Context<'_>, pair: ShapePair<'_>) -> Option<Finding> {
    let (old, new) = (values(pair.old)?, values(pair.new)?);
    let name = pair.new.id.name();
    let (rule, changed, what) = match pair.direction {
        Direction::Sent => (Rule::SentValueRemoved, without(old, &new), "can no longer be sent"),
        Direction::Received => (Rule::ReceivedValueAdded, without(new, &old), "may be received now"),
    };
    let message = format!("{} of `{name}` {what}", changed.join(", "));
    let path = context.new.path(&pair.new.id);
    (!changed.is_empty()).then(|| revision::of_shapes(rule, pair.old, pair.new, path, message))
}

/// The values of an enumeration as text.
fn values(shape: &Shape) -> Option<Vec<String>> {
    let (ShapeKind::Enum(members) | ShapeKind::IntEnum(members)) = &shape.kind else { return None };
    let value = |node: &Node| match node.as_str() {
        Some(text) => format!("{text:?}"),
        None => node.as_number().unwrap_or_default().to_owned(),
    };
    Some(members.iter().filter_map(|member| member.traits.enum_value().map(value)).collect())
}

fn without(values: Vec<String>, others: &[String]) -> Vec<String> {
    let others: std::collections::HashSet<_> = others.iter().collect();
    values.into_iter().filter(|value| !others.contains(value)).collect()
}

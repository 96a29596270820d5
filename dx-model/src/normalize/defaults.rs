use crate::ast::Value;
use crate::draft::Draft;
use crate::shapes::Shapes;
use crate::{Diagnostic, Member, Node, Problems, Shape, ShapeId, ShapeKind, prelude};
use foldhash::HashMap;

const BOX: &str = "smithy.api#box";
const DEFAULT: &str = "smithy.api#default";

/// Adds the implicit defaults of Smithy 1.0: `false` or 0 for structure members that target booleans or numbers, unless
/// the member or its target is boxed. Of the prelude's shapes, only `Primitive…` are unboxed.
pub(super) fn implicit_defaults_of_1_0(draft: &mut Draft) {
    if draft.version_1.is_empty() {
        return;
    }
    let old = draft.shapes.iter().filter(|shape| draft.version_1.contains(&shape.span.source));
    let zeros: HashMap<_, _> = old.filter_map(|shape| Some((shape.id.clone(), zero(shape)?))).collect();
    for member in members_without_default(&mut draft.shapes) {
        if draft.version_1.contains(&member.span.source) && !member.traits.has(BOX) {
            let zero = zeros.get(&member.target).or_else(|| default_in_prelude(&member.target));
            if let Some(zero) = zero {
                set_default(member, zero.clone());
            }
        }
    }
}

/// Copies the defaults of targets to structure members. A member is required to repeat or cancel (`null`) the default
/// of its target; if it does neither, this is reported and the default assumed.
pub(super) fn defaults_of_targets(draft: &mut Draft, problems: &mut Problems) {
    let default = |shape: &Shape| Some((shape.id.clone(), shape.traits.default_value()?.value.clone()));
    let defaults: HashMap<_, _> = draft.shapes.iter().filter_map(default).collect();
    for member in members_without_default(&mut draft.shapes) {
        if draft.version_1.contains(&member.span.source) {
            continue;
        }
        let default = defaults.get(&member.target).or_else(|| default_in_prelude(&member.target));
        if let Some(default) = default {
            let message = format!("missing default: the default of `{}` is assumed", member.target);
            let help =
                format!("repeat the default with `{DEFAULT}`, or cancel it with `\"{DEFAULT}\": null`");
            problems.push(Diagnostic::warning(message).at(member.span).of(&member.id).help(help));
            set_default(member, default.clone());
        }
    }
}

fn zero(shape: &Shape) -> Option<Value> {
    match shape.kind {
        _ if shape.traits.has(BOX) => None,
        ShapeKind::Boolean => Some(Value::Bool(false)),
        ShapeKind::Byte
        | ShapeKind::Short
        | ShapeKind::Integer
        | ShapeKind::Long
        | ShapeKind::Float
        | ShapeKind::Double => Some(Value::Number("0".into())),
        _ => None,
    }
}

fn default_in_prelude(id: &ShapeId) -> Option<&'static Value> {
    Some(&prelude::shape(id)?.traits.default_value()?.value)
}

/// The members of structures; those of other shapes are never absent.
fn members_without_default(shapes: &mut Shapes) -> impl Iterator<Item = &mut Member> {
    let structures = shapes.iter_mut().filter_map(|shape| match &mut shape.kind {
        ShapeKind::Structure(members) => Some(members),
        _ => None,
    });
    structures.flatten().filter(|member| member.traits.default_value().is_none())
}

fn set_default(member: &mut Member, value: Value) {
    member.traits.set(ShapeId::known(DEFAULT), Node::new(value, member.span));
}

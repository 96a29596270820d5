use super::enums;
use crate::draft::{Applied, Draft};
use crate::{Diagnostic, Problems, ShapeId, Traits, prelude};
use std::collections::BTreeMap;

/// Adds the traits of `apply` statements to the shapes and members that they name.
///
/// Those for members that a shape may yet get from its mixins are left for later.
pub(super) fn applied_traits(draft: &mut Draft, problems: &mut Problems) {
    for (root, statements) in std::mem::take(&mut draft.applied) {
        // What the prelude has is not the model's to change.
        let missing = draft.is_missing(&root) || prelude::shape(&root).is_some();
        let Some(shape) = draft.shapes.get_mut(&root) else {
            for statement in statements.iter().filter(|_| missing) {
                not_there(statement, format!("the model has no shape `{root}` to apply traits to"), problems);
            }
            continue;
        };
        let (to_shape, to_members): (Vec<_>, Vec<_>) =
            statements.into_iter().partition(|statement| statement.target == root);
        add(&mut shape.traits, to_shape, problems);
        if !to_members.is_empty() {
            // What has the `enum` trait gets its members here.
            enums::to_enum_shape(shape, problems);
        }
        let mut to_members = by_member(to_members);
        for member in shape.members_mut() {
            add(&mut member.traits, to_members.remove(&member.id).unwrap_or_default(), problems);
        }
        let rest: Vec<_> = to_members.into_values().flatten().collect();
        if draft.mixins.contains_key(&root) {
            draft.applied.insert(root, rest);
        } else {
            rest.iter().for_each(|statement| no_member(statement, problems));
        }
    }
}

pub(super) fn by_member(statements: Vec<Applied>) -> BTreeMap<ShapeId, Vec<Applied>> {
    let mut by_member = BTreeMap::<_, Vec<_>>::new();
    for statement in statements {
        by_member.entry(statement.target.clone()).or_default().push(statement);
    }
    by_member
}

/// Adds traits. Of one that is there already, arrays are joined; another value replaces that of an earlier text, and is an
/// error in the same text or an earlier one. So an overlay, which comes after the model, wins over what the model says.
pub(super) fn add(traits: &mut Traits, statements: Vec<Applied>, problems: &mut Problems) {
    let Some(target) = statements.first().map(|statement| statement.target.clone()) else { return };
    traits.add(statements.into_iter().flat_map(|statement| statement.traits), |id, span| {
        let message = format!("the trait `{id}` is there already, with another value");
        problems.push(Diagnostic::error(message).at(span).of(&target));
    });
}

pub(super) fn no_member(statement: &Applied, problems: &mut Problems) {
    let message = format!("there is no member `{}` to apply traits to", statement.target);
    not_there(statement, message, problems);
}

fn not_there(statement: &Applied, message: String, problems: &mut Problems) {
    problems.push(Diagnostic::error(message).at(statement.span));
}

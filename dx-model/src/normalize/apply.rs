use super::enums;
use crate::draft::{Applied, Draft};
use crate::{Diagnostic, Problems, ShapeId, Traits, prelude};
use std::collections::BTreeMap;

/// Adds the traits of `apply` statements to their target shapes and members.
///
/// Statements for members that a shape may inherit from a mixin are kept for [`super::mixins`].
pub(super) fn applied_traits(draft: &mut Draft, problems: &mut Problems) {
    for (root, statements) in std::mem::take(&mut draft.applied) {
        let unknown = draft.is_missing(&root);
        let Some(shape) = draft.shapes.get_mut(&root) else {
            let message = match prelude::shape(&root) {
                Some(_) => format!("cannot apply traits: `{root}` is defined by Smithy's prelude"),
                None if unknown => format!("cannot apply traits: unknown shape `{root}`"),
                None => continue,
            };
            statements.iter().for_each(|statement| invalid_target(statement, message.clone(), problems));
            continue;
        };
        let (to_shape, to_members): (Vec<_>, Vec<_>) =
            statements.into_iter().partition(|statement| statement.target == root);
        add(&mut shape.traits, to_shape, problems);
        if !to_members.is_empty() {
            // Strings with the `enum` trait get the members that are targeted here.
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

/// Adds traits to those of a shape. If a trait is already present, arrays are concatenated; other values replace that
/// of an earlier source, and are an error within one source and for an earlier one. Overlays, which come after the
/// model, thereby override it.
pub(super) fn add(traits: &mut Traits, statements: Vec<Applied>, problems: &mut Problems) {
    let Some(target) = statements.first().map(|statement| statement.target.clone()) else { return };
    traits.add(statements.into_iter().flat_map(|statement| statement.traits), |id, span| {
        let message = format!("conflicting values for trait `{id}`");
        problems.push(Diagnostic::error(message).at(span).of(&target));
    });
}

pub(super) fn no_member(statement: &Applied, problems: &mut Problems) {
    let message = format!("cannot apply traits: unknown member `{}`", statement.target);
    invalid_target(statement, message, problems);
}

fn invalid_target(statement: &Applied, message: String, problems: &mut Problems) {
    problems.push(Diagnostic::error(message).at(statement.span));
}

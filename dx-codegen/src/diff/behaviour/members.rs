//! Members: their defaults, their redaction, and their names for serde.

use crate::Part;
use crate::api::Presence;
use crate::diff::pairs::{Context, Direction, MemberPair};
use crate::diff::wire::name;
use crate::diff::{Finding, Rule};
use dx_model::Member;

pub(super) fn compare(context: &Context<'_>, pair: MemberPair<'_>) -> Vec<Finding> {
    let (Some(old), Some(new)) = (pair.old, pair.new) else { return Vec::new() };
    let found = [
        default(context, pair, old, new),
        redaction(context, pair, old, new),
        serde_name(context, pair, old, new),
        idempotency_token(context, pair, old, new),
    ];
    found.into_iter().flatten().collect()
}

fn default(context: &Context<'_>, pair: MemberPair<'_>, old: &Member, new: &Member) -> Option<Finding> {
    let before = context.old.member(&pair.holders.old.id, old.name())?.presence?;
    let after = context.new.member(&pair.holders.new.id, new.name())?.presence?;
    let (Presence::Default(before), Presence::Default(after)) = (before, after) else { return None };
    let message = format!("the default of {} is {after}, and no longer {before}", name(pair));
    (before != after).then(|| context.about(Rule::DefaultChanged, pair, message))?
}

fn redaction(context: &Context<'_>, pair: MemberPair<'_>, old: &Member, new: &Member) -> Option<Finding> {
    let before = context.old.member(&pair.holders.old.id, old.name())?.is_sensitive();
    let after = context.new.member(&pair.holders.new.id, new.name())?.is_sensitive();
    let (rule, what) = match (before, after) {
        (true, false) => (Rule::RedactionRemoved, "is shown by `Debug` now"),
        (false, true) => (Rule::RedactionAdded, "is no longer shown by `Debug`"),
        _ => return None,
    };
    context.about(rule, pair, format!("{} {what}", name(pair)))
}

fn serde_name(context: &Context<'_>, pair: MemberPair<'_>, old: &Member, new: &Member) -> Option<Finding> {
    let before = &context.old.wire(&pair.holders.old.id, old.name())?.serde_name;
    let after = &context.new.wire(&pair.holders.new.id, new.name())?.serde_name;
    let has_serde =
        [context.sides.old, context.sides.new].iter().all(|it| it.api.parts.contains(Part::Serde));
    let message = format!("{} is called {after:?} by serde, and no longer {before:?}", name(pair));
    (before != after && has_serde).then(|| context.about(Rule::SerdeName, pair, message))?
}

fn idempotency_token(
    context: &Context<'_>,
    pair: MemberPair<'_>,
    old: &Member,
    new: &Member,
) -> Option<Finding> {
    // Clients do not generate the tokens of nested structures.
    let of_input = context.is_input(&pair.holders.new.id) && pair.holders.direction == Direction::Sent;
    let (rule, what) = match (old.traits.is_idempotency_token(), new.traits.is_idempotency_token()) {
        _ if !of_input => return None,
        (true, false) => (Rule::IdempotencyTokenRemoved, "is no longer an idempotency token"),
        (false, true) => (Rule::IdempotencyTokenAdded, "is an idempotency token now"),
        _ => return None,
    };
    context.about(rule, pair, format!("{} {what}", name(pair)))
}

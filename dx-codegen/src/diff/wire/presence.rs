//! Added and removed members, and required members.

use super::super::pairs::{Context, Direction, MemberPair};
use super::super::{Finding, Rule};
use super::name;
use crate::api::Presence;
use dx_model::{Member, ShapeKind};

pub(super) fn compare(context: &Context<'_>, pair: MemberPair<'_>) -> Option<Finding> {
    match pair.holders.new.kind {
        ShapeKind::Structure(_) => structure(context, pair),
        ShapeKind::Union(_) => union(context, pair),
        _ => None,
    }
}

fn structure(context: &Context<'_>, pair: MemberPair<'_>) -> Option<Finding> {
    let is_sent = pair.holders.direction == Direction::Sent;
    let name = name(pair);
    let (rule, what) = match (pair.old, pair.new) {
        (Some(_), None) if is_sent => (Rule::InputMemberRemoved, "is gone from what is sent"),
        (Some(old), None) if is_required(old) => {
            (Rule::RequiredOutputMemberRemoved, "is gone, and was always received")
        }
        (Some(_), None) => (Rule::OutputMemberRemoved, "is gone from what is received"),
        // Clients generate the token.
        (_, Some(new)) if is_sent && new.traits.is_idempotency_token() => return None,
        (None, Some(new)) if is_sent && is_required(new) => {
            (Rule::RequiredInputMemberAdded, "is new, and the service asks for it")
        }
        (None, Some(new)) if is_required(new) => {
            (Rule::RequiredOutputMemberAdded, "is new, and required of what is received")
        }
        (Some(old), Some(new)) => match (is_required(old), is_required(new)) {
            // All programs send a member with a default.
            (false, true) if is_sent && has_default(old) && !is_optional(context, pair) => return None,
            (true, false) if is_sent && has_default(new) && !is_optional(context, pair) => return None,
            (false, true) if is_sent => (Rule::InputMemberRequired, "is required by the service now"),
            (true, false) if is_sent => (Rule::InputMemberOptional, "is no longer required by the service"),
            (false, true) => (Rule::OutputMemberRequired, "is always received now"),
            (true, false) => (Rule::OutputMemberOptional, "may be missing from what is received"),
            _ => return None,
        },
        _ => return None,
    };
    context.about(rule, pair, format!("{name} {what}"))
}

/// Whether a value is required. Members with a default may be omitted.
fn is_required(member: &Member) -> bool {
    member.traits.is_required() && !has_default(member)
}

fn has_default(member: &Member) -> bool {
    member.traits.default_value().is_some_and(|default| !default.is_null())
}

/// Whether programs of either revision may omit a member.
fn is_optional(context: &Context<'_>, pair: MemberPair<'_>) -> bool {
    let before = pair.old.and_then(|old| context.old.member(&pair.holders.old.id, old.name()));
    let after = pair.new.and_then(|new| context.new.member(&pair.holders.new.id, new.name()));
    [before, after].iter().flatten().any(|member| member.presence == Some(&Presence::Optional))
}

fn union(context: &Context<'_>, pair: MemberPair<'_>) -> Option<Finding> {
    let name = name(pair);
    match (pair.holders.direction, pair.old, pair.new) {
        (Direction::Sent, Some(_), None) => {
            context.about(Rule::SentVariantRemoved, pair, format!("{name} can no longer be sent"))
        }
        (Direction::Received, None, Some(_)) => {
            context.about(Rule::ReceivedVariantAdded, pair, format!("{name} may be received now"))
        }
        _ => None,
    }
}

//! Whether programs and services of different revisions understand each other.

mod members;
mod operations;
mod presence;
mod service;
mod values;

pub(super) use operations::facts;
pub(super) use service::{is_scheme, same};

use super::pairs::{Context, MemberPair};
use super::revision::of_members;
use super::{Finding, Rule};

pub(super) fn compare(context: &Context<'_>) -> Vec<Finding> {
    let mut found = service::compare(context);
    found.extend(operations::compare(context));
    for pair in &context.shapes {
        found.extend(values::of_shapes(context, *pair));
    }
    for pair in &context.members {
        found.extend(presence::compare(context, *pair));
        found.extend(members::compare(context, *pair));
    }
    found
}

impl<'a> Context<'a> {
    /// A finding about a member, with its path in Rust.
    pub(super) fn about(&self, rule: Rule, pair: MemberPair<'a>, message: String) -> Option<Finding> {
        let path = pair.new.and_then(|member| self.new.path(&member.id));
        let path = path.or_else(|| self.old.path(&pair.old?.id));
        of_members(rule, pair.old, pair.new, path, message)
    }
}

/// The name of a member in messages: `` `Id` of `Job` ``.
pub(super) fn name(pair: MemberPair<'_>) -> String {
    let (member, holder) = match (pair.old, pair.new) {
        (_, Some(new)) => (new, pair.holders.new),
        (Some(old), None) => (old, pair.holders.old),
        (None, None) => return String::new(),
    };
    format!("`{}` of `{}`", member.name(), holder.id.name())
}

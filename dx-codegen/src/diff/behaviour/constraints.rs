//! Constraints of inputs, except whether members are required.

use crate::diff::pairs::{Context, Direction, MemberPair};
use crate::diff::revision::of_shapes;
use crate::diff::{Finding, Rule};
use dx_model::{Member, Shape, ShapeId, Traits};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// The constraint traits, which a member inherits from its target.
const TRAITS: [&str; 3] = ["smithy.api#length", "smithy.api#range", "smithy.api#pattern"];

/// Members with the same changed targets share a finding.
pub(super) fn compare(context: &Context<'_>) -> Vec<Finding> {
    let mut groups = BTreeMap::<_, Vec<Constrained<'_, '_>>>::new();
    for constrained in context.members.iter().filter_map(|pair| Constrained::new(context, *pair)) {
        for (rule, what) in constrained.changes() {
            let id = constrained.subject();
            groups.entry((id, rule, what)).or_default().push(constrained);
        }
    }
    groups
        .into_iter()
        .filter_map(|((_, rule, what), members)| members.first()?.finding(rule, &what, members.len() - 1))
        .collect()
}

#[derive(Clone, Copy)]
struct Constrained<'c, 'a> {
    context: &'c Context<'a>,
    pair: MemberPair<'a>,
    old: (&'a Member, &'a Shape),
    new: (&'a Member, &'a Shape),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    None,
    Stricter,
    Laxer,
}

impl<'c, 'a> Constrained<'c, 'a> {
    /// A member that both sides have and clients send.
    fn new(context: &'c Context<'a>, pair: MemberPair<'a>) -> Option<Self> {
        let (old, new, sides) = (pair.old?, pair.new?, context.sides);
        let (before, after) = (sides.old.model.shape(&old.target)?, sides.new.model.shape(&new.target)?);
        let is_sent = pair.holders.direction == Direction::Sent;
        is_sent.then_some(Self { context, pair, old: (old, before), new: (new, after) })
    }

    /// The changes, each with its rule.
    fn changes(&self) -> Vec<(Rule, String)> {
        let limits = self.limits().into_iter().filter_map(|(what, change)| match change {
            Change::Stricter => Some((Rule::ConstraintStricter, what)),
            Change::Laxer => Some((Rule::ConstraintLaxer, what)),
            Change::None => None,
        });
        limits.chain(self.pattern()).collect()
    }

    fn limits(&self) -> [(String, Change); 3] {
        let length = |traits: &Traits| traits.length();
        let (before, after) = (of(self.old, length), of(self.new, length));
        let limits = |length: Option<dx_model::Length>| {
            let min = length.and_then(|length| length.min).unwrap_or(0);
            (min, length.and_then(|length| length.max).unwrap_or(u64::MAX))
        };
        let ((from_min, from_max), (to_min, to_max)) = (limits(before), limits(after));
        let of_length = change(from_min.cmp(&to_min), from_max.cmp(&to_max));
        let text = |min: u64, max: u64| match max {
            u64::MAX => format!("{min} or more"),
            _ => format!("{min} to {max}"),
        };
        let length = format!("the length: {} instead of {}", text(to_min, to_max), text(from_min, from_max));
        let (range, of_range) = self.range();
        let is_unique = (self.old.1.traits.is_unique_items(), self.new.1.traits.is_unique_items());
        let of_unique = match is_unique {
            (false, true) => Change::Stricter,
            (true, false) => Change::Laxer,
            _ => Change::None,
        };
        [(length, of_length), (range, of_range), ("unique items".to_owned(), of_unique)]
    }

    fn range(&self) -> (String, Change) {
        let (before, after) = (of(self.old, Traits::range), of(self.new, Traits::range));
        let number = |text: Option<&str>, none: f64| text.and_then(|text| text.parse().ok()).unwrap_or(none);
        let min = |range: Option<dx_model::Range<'_>>| number(range.and_then(|it| it.min), f64::NEG_INFINITY);
        let max = |range: Option<dx_model::Range<'_>>| number(range.and_then(|it| it.max), f64::INFINITY);
        let change = change(min(before).total_cmp(&min(after)), max(before).total_cmp(&max(after)));
        let text = |range| match (min(range), max(range)) {
            (f64::NEG_INFINITY, f64::INFINITY) => "any number".to_owned(),
            (min, f64::INFINITY) => format!("{min} or more"),
            (f64::NEG_INFINITY, max) => format!("{max} or less"),
            (min, max) => format!("{min} to {max}"),
        };
        (format!("the range: {} instead of {}", text(after), text(before)), change)
    }

    fn pattern(&self) -> Option<(Rule, String)> {
        match (of(self.old, Traits::pattern), of(self.new, Traits::pattern)) {
            (Some(before), Some(after)) if before != after => {
                Some((Rule::PatternChanged, format!("the pattern: `{after}` instead of `{before}`")))
            }
            (None, Some(after)) => Some((Rule::ConstraintStricter, format!("the pattern `{after}`"))),
            (Some(before), None) => Some((Rule::ConstraintLaxer, format!("no pattern `{before}` any more"))),
            _ => None,
        }
    }

    /// Whether the constraints are those of the targets.
    fn is_of_targets(&self) -> bool {
        let own = |member: &Member| TRAITS.iter().any(|id| member.traits.has(id));
        !own(self.old.0) && !own(self.new.0)
    }

    /// The key by which members share a finding: their targets, if these have the constraints.
    fn subject(&self) -> (&'a ShapeId, &'a ShapeId) {
        match self.is_of_targets() {
            true => (&self.old.1.id, &self.new.1.id),
            false => (&self.old.0.id, &self.new.0.id),
        }
    }

    fn finding(&self, rule: Rule, what: &str, others: usize) -> Option<Finding> {
        let how = match rule {
            Rule::ConstraintStricter => "a stricter",
            Rule::ConstraintLaxer => "a laxer",
            _ => "another",
        };
        if self.is_of_targets() && self.old.1.id == self.new.1.id {
            let message = format!("`{}` has {how} check, {what}", self.new.1.id.name());
            let path = self.context.new.path(&self.new.1.id);
            return Some(of_shapes(rule, self.old.1, self.new.1, path, message));
        }
        let (name, holder) = (self.new.0.name(), self.pair.holders.new.id.name());
        let message = match others {
            0 => format!("`{name}` of `{holder}` has {how} check, {what}"),
            others => format!(
                "`{name}` of `{holder}` and {others} more have {how} check as `{}`, {what}",
                self.new.1.id.name()
            ),
        };
        self.context.about(rule, self.pair, message)
    }
}

/// A constraint of a member, or else of its target.
fn of<'a, T>((member, target): (&'a Member, &'a Shape), get: impl Fn(&'a Traits) -> Option<T>) -> Option<T> {
    get(&member.traits).or_else(|| get(&target.traits))
}

/// Classifies the change, given how the old limits compare with the new ones.
fn change(min: Ordering, max: Ordering) -> Change {
    match (min, max) {
        (Ordering::Less, _) | (_, Ordering::Greater) => Change::Stricter,
        (Ordering::Equal, Ordering::Equal) => Change::None,
        _ => Change::Laxer,
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, change};

    #[test]
    fn a_constraint_that_excludes_values_is_stricter() {
        for (old, new, expected) in [
            ((1, 5), (1, 5), Change::None),
            ((1, 5), (2, 5), Change::Stricter),
            ((1, 5), (1, 4), Change::Stricter),
            ((1, 5), (2, 9), Change::Stricter),
            ((1, 5), (0, 4), Change::Stricter),
            ((1, 5), (0, 5), Change::Laxer),
            ((1, 5), (1, 9), Change::Laxer),
        ] {
            assert_eq!(change(old.0.cmp(&new.0), old.1.cmp(&new.1)), expected, "{old:?} {new:?}");
        }
    }
}

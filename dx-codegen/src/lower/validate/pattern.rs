//! Patterns that can be checked.

use super::Lowering;
use crate::distinct::distinct_names;
use crate::ir::{Pattern, Validated};
use crate::names::static_name;
use dx_model::{Diagnostic, Diagnostics, Member, ShapeId, Traits};
use foldhash::HashMap;
use std::collections::{BTreeMap, BTreeSet};

/// The patterns of values that are sent.
pub(super) struct Patterns {
    /// Each text once
    patterns: Vec<Pattern>,
    /// Which of them is a shape's or a member's; `None` for one that can't be checked
    indices: BTreeMap<ShapeId, Option<usize>>,
}

impl Lowering<'_> {
    /// Says which can't be checked, at each place where the model has them.
    pub(super) fn patterns(&self, diagnostics: &mut Diagnostics) -> Patterns {
        let places = self.sent().flat_map(|shape| {
            let members = shape.members().map(|member| (&member.id, &member.traits));
            std::iter::once((&shape.id, &shape.traits)).chain(members)
        });
        // Each with the first that has it, which it is called after.
        let mut found: Vec<(&str, &ShapeId)> = Vec::new();
        let mut known: HashMap<&str, Option<usize>> = HashMap::default();
        let mut indices = BTreeMap::new();
        for (id, traits) in places {
            let Some(source) = traits.pattern() else { continue };
            let mut index = known.get(source).copied().flatten();
            if index.is_none() && can_be_checked(source, id, traits, diagnostics) {
                index = Some(found.len());
                found.push((source, id));
            }
            known.insert(source, index);
            indices.insert(id.clone(), index);
        }
        let owners: Vec<_> = found.iter().map(|(_, id)| own_name(id)).collect();
        let names = distinct_names(owners.iter().map(|owner| (owner.as_str(), static_name(owner))));
        let pattern =
            |(name, (source, _)): (String, &(&str, _))| Pattern { name, source: (*source).to_owned() };
        Patterns { patterns: names.into_iter().zip(&found).map(pattern).collect(), indices }
    }
}

/// The name of a shape, or of a member with its shape's in front.
fn own_name(id: &ShapeId) -> String {
    match id.member() {
        Some(member) => format!("{}_{member}", id.name()),
        None => id.name().to_owned(),
    }
}

/// Whether the engine takes it; if not, there is a warning.
fn can_be_checked(source: &str, id: &ShapeId, traits: &Traits, diagnostics: &mut Diagnostics) -> bool {
    let Err(error) = dx_runtime::validate::Pattern::test(source) else { return true };
    let message = format!("`validate` leaves out the pattern: {error}");
    let mut warning = Diagnostic::warning(message).of(id);
    warning.span = traits.get("smithy.api#pattern").map(|value| value.span);
    diagnostics.push(warning);
    false
}

impl Patterns {
    /// The name of the pattern that the values of a member have to match: its own or its target's.
    pub fn of(&self, member: &Member) -> Option<&str> {
        let index = self.indices.get(&member.id).or_else(|| self.indices.get(&member.target))?;
        self.patterns.get((*index)?).map(|pattern| pattern.name.as_str())
    }

    /// Those that are checked: where a member has its own, its target's is not.
    pub fn used_in(self, types: &[Validated]) -> Vec<Pattern> {
        let members = types.iter().flat_map(|ty| &ty.members);
        let used: BTreeSet<_> = members.flat_map(|member| member.value.patterns()).collect();
        self.patterns.into_iter().filter(|pattern| used.contains(pattern.name.as_str())).collect()
    }
}

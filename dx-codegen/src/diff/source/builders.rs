//! Builders. Their type parameters are compared; their setters correspond to fields, which have findings of their
//! own.

use super::{Comparison, Rule};
use crate::api::{Function, Item, Role};

impl<'a> Comparison<'a> {
    pub(super) fn builder(&mut self, old: &'a Item, new: &'a Item) {
        let (before, after) = (states(old), states(new));
        if before == after {
            let told = self.members_with_findings(old);
            return self.functions(old, new, |function| {
                let member = function.origin.as_ref().and_then(|origin| origin.member.as_deref());
                let is_setter =
                    matches!(function.role, Role::SetOptional | Role::SetOption | Role::SetRequired);
                is_setter && member.is_some_and(|member| told.iter().any(|other| other == member))
            });
        }
        let sorted = |states: &[&'a str]| {
            let mut states = states.to_vec();
            states.sort_unstable();
            states
        };
        // A different set of required members has findings of its own.
        if sorted(&before) == sorted(&after) {
            let message = format!(
                "the required members of `{}` are in another order: {} instead of {}",
                old.name,
                after.join(", "),
                before.join(", ")
            );
            let origins = (old.origin.as_ref(), new.origin.as_ref());
            self.push(Rule::BuilderOrder, origins, old.path(), message);
        }
    }

    /// The members of the builder's structure that have findings.
    fn members_with_findings(&self, builder: &Item) -> Vec<String> {
        let Some(origin) = &builder.origin else { return Vec::new() };
        let of_structure = self.found.iter().filter(|finding| finding.shape.root() == origin.shape);
        of_structure.filter_map(|finding| finding.shape.member().map(str::to_owned)).collect()
    }
}

/// The setters of the required members, in order.
fn states(builder: &Item) -> Vec<&str> {
    let is_required = |function: &&Function| function.role == Role::SetRequired;
    builder.functions.iter().filter(is_required).map(|function| function.name.as_str()).collect()
}

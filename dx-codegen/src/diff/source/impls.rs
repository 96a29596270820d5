//! Trait implementations of types.

use super::fields::changed;
use super::{Comparison, Rule};
use crate::api::{Impl, Item};

impl<'a> Comparison<'a> {
    pub(super) fn impls(&mut self, old: &'a Item, new: &'a Item) {
        for before in &old.impls {
            match new.impls.iter().find(|after| self.is_same_impl(before, after)) {
                Some(after) => self.impl_of_both(old, new, before, after),
                None if self.is_impl_of_other_part(before) => {}
                None => {
                    let message =
                        format!("{} no longer implements `{}`", implementor(before, new), before.of);
                    self.impl_finding(Rule::ImplRemoved, old, (before, None), message);
                }
            }
        }
        let added: Vec<_> = new
            .impls
            .iter()
            .filter(|after| !old.impls.iter().any(|before| self.is_same_impl(before, after)))
            .filter(|after| !self.is_impl_of_other_part(after))
            // Changes of validation have findings of their own.
            .filter(|after| !after.of.as_str().starts_with("::dx_runtime::validate::"))
            .collect();
        for after in added {
            let message = format!("{} implements `{}`", implementor(after, new), after.of);
            let path = format!("{} as {}", new.path(), after.of);
            let origin = after.origin.as_ref().or(new.origin.as_ref());
            self.push(Rule::ImplAdded, (None, origin), path, message);
        }
    }

    fn is_same_impl(&self, before: &Impl, after: &Impl) -> bool {
        let implementor = |it: &Impl| it.implementor.as_ref().map(|ty| ty.as_str().to_owned());
        self.renames.apply(&before.of) == after.of.as_str() && implementor(before) == implementor(after)
    }

    fn impl_of_both(&mut self, old: &'a Item, new: &'a Item, before: &'a Impl, after: &'a Impl) {
        self.gated(old, &before.condition, &after.condition, (old.origin.as_ref(), new.origin.as_ref()));
        for (name, from) in &before.types {
            let to = after.types.iter().find(|(other, _)| other == name).map(|(_, ty)| ty);
            let Some(to) = to.filter(|to| self.renames.apply(from) != to.as_str()) else { continue };
            // A change of the protocol has a finding of its own.
            if *name == "Protocol" {
                continue;
            }
            let message = format!(
                "`{name}` of `{}` for {} is another type: `{}`",
                before.of,
                implementor(before, new),
                changed(from, to)
            );
            self.impl_finding(Rule::ImplChanged, old, (before, Some(after)), message);
        }
    }

    fn impl_finding(
        &mut self,
        rule: Rule,
        item: &Item,
        (before, after): (&Impl, Option<&Impl>),
        message: String,
    ) {
        let path = format!("{} as {}", item.path(), before.of);
        let origin = |it: &Impl| it.origin.clone().or_else(|| item.origin.clone());
        let (old, new) = (origin(before), after.and_then(origin));
        self.push(rule, (old.as_ref(), new.as_ref()), path, message);
    }
}

fn implementor(it: &Impl, item: &Item) -> String {
    it.implementor.as_ref().map_or_else(|| format!("`{}`", item.name), |ty| format!("`{ty}`"))
}

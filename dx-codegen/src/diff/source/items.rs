//! Added, removed and changed items.

use super::{Comparison, Rule};
use crate::api::{Item, Kind, Role};

impl<'a> Comparison<'a> {
    pub(super) fn items(&mut self) {
        // Structures are compared before their builders, which then need no findings for the same changes.
        let mut old: Vec<&'a Item> = self.sides.old.api.items.iter().collect();
        old.sort_by_key(|item| item.kind == Kind::Builder);
        for item in old {
            if let Some(new) = self.new.get(&(item.module, item.name.as_str())).copied() {
                self.both(item, new);
            } else if let Some(new) = self.renames.of(item) {
                self.renamed(item, new);
                self.both(item, new);
            } else {
                self.removed(item);
            }
        }
        let added = self.sides.new.api.items.iter();
        let added = added.filter(|item| !self.old.contains_key(&(item.module, item.name.as_str())));
        let added: Vec<&'a Item> = added.filter(|item| !self.renames.has(item)).collect();
        added.into_iter().for_each(|item| self.added(item));
    }

    fn renamed(&mut self, old: &Item, new: &Item) {
        // The names of these items are derived from others.
        if matches!(old.kind, Kind::Builder | Kind::OperationError) {
            return;
        }
        let message = format!("the {} `{}` is called `{}` now", old.kind.name(), old.name, new.name);
        self.push(Rule::TypeRenamed, (old.origin.as_ref(), new.origin.as_ref()), old.path(), message);
    }

    fn both(&mut self, old: &'a Item, new: &'a Item) {
        if old.kind.name() != new.kind.name() {
            let message = format!("the {} `{}` became a {}", old.kind.name(), old.name, new.kind.name());
            self.push(Rule::TypeKind, (old.origin.as_ref(), new.origin.as_ref()), old.path(), message);
            return;
        }
        self.gated(old, &old.condition, &new.condition, (old.origin.as_ref(), new.origin.as_ref()));
        self.fields(old, new);
        self.variants(old, new);
        self.impls(old, new);
        match old.kind {
            Kind::Builder => self.builder(old, new),
            _ => self.functions(old, new, |_| false),
        }
    }

    /// Whether an item is added or removed because of another one.
    fn follows(&self, item: &Item) -> bool {
        match &item.kind {
            Kind::Unknown => true,
            Kind::Structure(_) => self.of_other_operations.contains(item.name.as_str()),
            Kind::OperationError | Kind::Waiter(_) => self.is_of_other_operation(item.origin.as_ref()),
            _ => false,
        }
    }

    fn removed(&mut self, item: &'a Item) {
        let name = &item.name;
        let (rule, message) = match &item.kind {
            _ if self.follows(item) || self.is_of_other_part(item) => return,
            Kind::Operation(_) => (Rule::OperationRemoved, format!("the operation `{name}` is gone")),
            Kind::Builder => match self.structure_of(item, &self.new) {
                Some(structure) => (Rule::BuilderRemoved, format!("`{structure}` has no builder any more")),
                None => return,
            },
            kind => (Rule::TypeRemoved, format!("the {} `{name}` is gone", kind.name())),
        };
        self.push(rule, (item.origin.as_ref(), None), item.path(), message);
    }

    fn added(&mut self, item: &'a Item) {
        let name = &item.name;
        let (rule, message) = match &item.kind {
            _ if self.follows(item) || self.is_of_other_part(item) => return,
            Kind::Operation(_) => (Rule::OperationAdded, format!("the operation `{name}` is new")),
            Kind::Builder => match self.structure_of(item, &self.old) {
                Some(structure) => (Rule::BuilderAdded, format!("`{structure}` has a builder now")),
                None => return,
            },
            kind => (Rule::TypeAdded, format!("the {} `{name}` is new", kind.name())),
        };
        self.push(rule, (None, item.origin.as_ref()), item.path(), message);
    }

    /// The name of the structure that a builder builds, if it is among these items.
    fn structure_of(
        &self,
        builder: &'a Item,
        items: &std::collections::HashMap<super::Key<'a>, &'a Item>,
    ) -> Option<String> {
        let build = builder.functions.iter().find(|function| function.role == Role::Build)?;
        let name = build.output.as_str().strip_prefix("super::")?;
        let name = name.strip_prefix("r#").unwrap_or(name);
        let is_there = ["types", "errors"].iter().any(|module| items.contains_key(&(*module, name)));
        is_there.then(|| name.to_owned())
    }
}

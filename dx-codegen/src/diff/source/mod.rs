//! Whether code written for the old crate compiles with the new one.
//!
//! Each item of the old API is looked up in the new one by its path. Consequences of another finding are not
//! reported: the input of a removed operation, or the type parameter of a builder for a new required member.

mod builders;
mod features;
mod fields;
mod functions;
mod impls;
mod items;
mod parts;
mod renames;
mod variants;

use super::revision::Sides;
use super::{Finding, Rule};
use crate::api::{Item, Kind, Origin};
use crate::names::ident;
use dx_model::ShapeId;
use renames::Renames;
use std::collections::{HashMap, HashSet};

pub(super) fn compare(sides: Sides<'_>) -> Vec<Finding> {
    let mut comparison = Comparison::new(sides);
    comparison.parts();
    comparison.features();
    comparison.items();
    comparison.found
}

/// The key of an item: its module and name.
type Key<'a> = (&'static str, &'a str);

struct Comparison<'a> {
    sides: Sides<'a>,
    old: HashMap<Key<'a>, &'a Item>,
    new: HashMap<Key<'a>, &'a Item>,
    renames: Renames<'a>,
    /// The IDs of operations that only one side has.
    other_operations: HashSet<&'a ShapeId>,
    /// The Rust names of their inputs and outputs.
    of_other_operations: HashSet<&'a str>,
    found: Vec<Finding>,
}

impl<'a> Comparison<'a> {
    fn new(sides: Sides<'a>) -> Self {
        let keys = |items: &'a [Item]| -> HashMap<Key<'a>, &'a Item> {
            items.iter().map(|item| ((item.module, item.name.as_str()), item)).collect()
        };
        let (old, new) = (keys(&sides.old.api.items), keys(&sides.new.api.items));
        let renames = Renames::new(sides, &old, &new);
        let mut comparison = Self {
            sides,
            renames,
            other_operations: HashSet::new(),
            of_other_operations: HashSet::new(),
            found: Vec::new(),
            old,
            new,
        };
        comparison.find_other_operations();
        comparison
    }

    fn find_other_operations(&mut self) {
        let is_other = |item: &&Item, others: &HashMap<Key<'a>, &Item>| {
            !others.contains_key(&(item.module, item.name.as_str())) && !self.renames.has(item)
        };
        let old = self.sides.old.api.items.iter().filter(|item| is_other(item, &self.new));
        let new = self.sides.new.api.items.iter().filter(|item| is_other(item, &self.old));
        for item in old.chain(new) {
            if let Kind::Operation(facts) = &item.kind {
                self.of_other_operations.extend([facts.input.as_str(), facts.output.as_str()]);
                self.other_operations.extend(item.origin.as_ref().map(|origin| &origin.shape));
            }
        }
    }

    /// Whether something comes from an operation that only one side has.
    fn is_of_other_operation(&self, origin: Option<&Origin>) -> bool {
        origin.is_some_and(|origin| self.other_operations.contains(&origin.shape))
    }

    fn push(
        &mut self,
        rule: Rule,
        origins: (Option<&Origin>, Option<&Origin>),
        path: String,
        message: String,
    ) {
        let finding = self.sides.finding(rule, origins, Some(path), message);
        self.found.push(finding);
    }

    /// Adds a finding about a field, a variant or a function.
    fn push_part(
        &mut self,
        rule: Rule,
        item: &Item,
        part: &str,
        origins: (Option<&Origin>, Option<&Origin>),
        message: String,
    ) {
        self.push(rule, origins, format!("{}::{}", item.path(), ident(part)), message);
    }
}

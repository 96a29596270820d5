//! The Cargo features of operations, and of the items that they need.
//!
//! An item that is needed by few operations is behind their features. An item that is needed by all operations is
//! always available. For the others, each set of operations that shares items has a feature of its own, which the
//! operations' features enable. Its name begins with `_`, since it is not meant to be enabled directly.

use crate::Part;
use crate::distinct::{Candidate, distinct};
use crate::ir::{Client, Operation, OperationFeatures, TypeId, Types};
use crate::names::feature_name;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The maximum number of operations whose features an item names.
const MAX_OPERATIONS: usize = 3;

/// Feature names that crates use for other purposes, in addition to those of the optional parts.
const RESERVED_FEATURES: [&str; 6] =
    ["client-core", "credential-chain", "default", "reqwest", "test-util", "tracing"];

/// Computes the features of operations and items.
pub(super) fn of(types: &Types, operations: &[Operation], client: Option<&Client>) -> OperationFeatures {
    let references = References::of(types, operations, client);
    let operations: Vec<_> = operations.iter().map(|operation| operation.name.as_str()).collect();
    let taken: Vec<_> = Part::ALL.iter().map(|part| part.name()).chain(RESERVED_FEATURES).collect();
    let names = feature_names(&taken, operations.iter().copied());
    let sets = sets(&references, &operations);
    let shared = sets.iter().filter(|(users, _)| users.len() > MAX_OPERATIONS);
    let shared = feature_names(&[], shared.map(|(_, items)| references.first_of(items)));
    let mut shared = shared.into_iter().map(|name| format!("_{name}"));
    let mut features: BTreeMap<String, Vec<String>> =
        names.iter().map(|name| (name.clone(), Vec::new())).collect();
    let mut gated = BTreeMap::new();
    for (users, items) in sets {
        let mut gate: Vec<_> = users.iter().filter_map(|user| names.get(*user)).cloned().collect();
        if let Some(name) = (users.len() > MAX_OPERATIONS).then(|| shared.next()).flatten() {
            for user in &gate {
                features.entry(user.clone()).or_default().push(name.clone());
            }
            features.insert(name.clone(), Vec::new());
            gate = vec![name];
        }
        gated.extend(items.into_iter().map(|item| (item.to_owned(), gate.clone())));
    }
    features.values_mut().for_each(|turned_on| turned_on.sort());
    OperationFeatures { features, items: gated }
}

/// The names of the features for operations or shared items, different from `taken`.
fn feature_names<'n>(taken: &[&str], names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let taken = taken.iter().map(|name| (*name).to_owned()).collect();
    let candidates: Vec<_> = names.map(|name| Candidate::new(name, feature_name(name))).collect();
    distinct(&candidates, &taken, |_, _| None).names
}

/// Groups the items that are not always available by the operations that need them.
fn sets<'s>(references: &References<'s>, operations: &[&'s str]) -> BTreeMap<Vec<usize>, Vec<&'s str>> {
    let mut users = BTreeMap::<_, Vec<usize>>::new();
    for (index, operation) in operations.iter().enumerate() {
        let reached = references.reached_from(operation);
        reached.into_iter().for_each(|item| users.entry(item).or_default().push(index));
    }
    let mut sets = BTreeMap::<_, Vec<_>>::new();
    for (item, users) in users {
        if users.len() <= MAX_OPERATIONS || users.len() < operations.len() {
            sets.entry(users).or_default().push(item);
        }
    }
    sets
}

/// Maps operations with a discovered endpoint to the operation that discovers it.
fn discoveries(client: Option<&Client>) -> HashMap<usize, usize> {
    let Some(client) = client else { return HashMap::new() };
    let Some(discovery) = &client.discovery else { return HashMap::new() };
    let discovered = client.calls.iter().filter(|call| call.discovered.is_some());
    discovered.map(|call| (call.operation.0, discovery.operation.0)).collect()
}

/// The references between items, by name.
struct References<'s>(HashMap<&'s str, Vec<&'s str>>);

impl<'s> References<'s> {
    fn of(types: &'s Types, operations: &'s [Operation], client: Option<&Client>) -> Self {
        let name = |id: TypeId| types.name(id);
        let structures = types.structures.iter().map(|it| {
            let referenced = it.fields.iter().flat_map(|field| field.ty.references());
            (it.name.as_str(), referenced.map(name).collect())
        });
        let unions = types.unions.iter().map(|it| {
            let values = it.variants.iter().filter_map(|variant| variant.ty.as_ref());
            (it.name.as_str(), values.flat_map(|ty| ty.references()).map(name).collect())
        });
        let errors = operations.iter().map(|it| {
            let structures = it.error.variants.iter().map(|variant| types[variant.structure].name.as_str());
            (it.error.name.as_str(), structures.collect())
        });
        let discoveries = discoveries(client);
        let operations = operations.iter().enumerate().map(|(index, it)| {
            let [input, output] = [it.input, it.output].map(|id| types[id].name.as_str());
            let discovery = discoveries.get(&index).map(|discovery| operations[*discovery].name.as_str());
            (it.name.as_str(), [input, output, &it.error.name].into_iter().chain(discovery).collect())
        });
        Self(structures.chain(unions).chain(errors).chain(operations).collect())
    }

    fn from(&self, item: &str) -> &[&'s str] {
        self.0.get(item).map_or(&[], Vec::as_slice)
    }

    fn reached_from(&self, item: &'s str) -> HashSet<&'s str> {
        let (mut reached, mut open) = (HashSet::new(), vec![item]);
        while let Some(item) = open.pop() {
            if reached.insert(item) {
                open.extend(self.from(item));
            }
        }
        reached
    }

    /// The first item that no other one refers to, after which the feature is named.
    fn first_of(&self, items: &[&'s str]) -> &'s str {
        let inner: HashSet<_> = items
            .iter()
            .flat_map(|item| self.from(item).iter().filter(move |referred| *referred != item))
            .collect();
        let is_first = |item: &&&str| !inner.contains(*item);
        items.iter().find(is_first).or(items.first()).copied().unwrap_or_default()
    }
}

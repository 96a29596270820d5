//! The outline in parts, whose names show reviewers which operations have changed.

use super::{head, lines, text};
use crate::api::{Api, Item, Kind, Origin};
use dx_model::ShapeId;
use std::collections::{BTreeMap, HashMap};

/// The common part, and one for each operation by its name.
pub(in crate::api) fn by_operation(api: &Api) -> (String, BTreeMap<String, String>) {
    let owners = owners(api);
    let mut parts = BTreeMap::<Option<&str>, Vec<Item>>::new();
    for item in &api.items {
        match item.kind {
            Kind::Client { .. } => client(item, &owners, &mut parts),
            _ => parts.entry(owner(item.origin.as_ref(), &owners)).or_default().push(item.clone()),
        }
    }
    let mut shared = head(api);
    shared.extend(lines(&parts.remove(&None).unwrap_or_default()));
    let operations = parts.into_iter().filter_map(|(name, items)| {
        // Begins with a blank line, which follows the head in the complete outline.
        Some((name?.to_owned(), text(lines(&items).split_off(1))))
    });
    (text(shared), operations.collect())
}

/// Adds the methods of a client to the parts of their operations.
fn client<'a>(item: &Item, owners: &Owners<'a>, parts: &mut BTreeMap<Option<&'a str>, Vec<Item>>) {
    let mut functions = BTreeMap::<_, Vec<_>>::from([(None, Vec::new())]);
    for function in &item.functions {
        functions.entry(owner(function.origin.as_ref(), owners)).or_default().push(function.clone());
    }
    for (name, functions) in functions {
        let impls = if name.is_some() { Vec::new() } else { item.impls.clone() };
        parts.entry(name).or_default().push(Item { functions, impls, ..item.clone() });
    }
}

/// The names of operations, by the IDs of the operations, their inputs and outputs.
type Owners<'a> = HashMap<&'a ShapeId, &'a str>;

fn owners(api: &Api) -> Owners<'_> {
    let shapes: HashMap<_, _> =
        api.items.iter().map(|item| (item.name.as_str(), item.origin.as_ref())).collect();
    let mut owners = HashMap::new();
    for item in &api.items {
        let (Kind::Operation(facts), Some(operation)) = (&item.kind, &item.origin) else { continue };
        let inputs_and_outputs =
            [&facts.input, &facts.output].map(|name| shapes.get(name.as_str()).copied().flatten());
        for origin in inputs_and_outputs.into_iter().flatten().chain([operation]) {
            owners.insert(&origin.shape, item.name.as_str());
        }
    }
    owners
}

fn owner<'a>(origin: Option<&Origin>, owners: &Owners<'a>) -> Option<&'a str> {
    owners.get(&origin?.shape).copied()
}

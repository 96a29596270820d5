//! Which operations of two revisions have to be compiled: those of which anything in the API differs, by the API as it is
//! and not by what is found of it.

use dx_codegen::api::{Api, Item, Kind, Role};
use std::collections::{BTreeSet, HashMap};

/// The operations of either side that differ, or that only one side has, by their shape ids. One that does not differ is
/// among them, so that both sides have something to compile.
pub fn operations(old: &Api, new: &Api) -> [Vec<String>; 2] {
    let (before, after) = (Uses::of(old), Uses::of(new));
    let differing: BTreeSet<_> =
        names_that_differ(old, new).into_iter().chain(names_that_differ(new, old)).collect();
    let methods = methods_that_differ(old, new);
    let is_same = |name: &str| {
        let uses = |uses: &Uses<'_>| {
            uses.operations.contains_key(name)
                && uses.reached(name).iter().all(|name| !differing.contains(name))
        };
        uses(&before) && uses(&after) && !methods.contains(name)
    };
    let one = before.operations.keys().filter(|name| is_same(name)).min().copied();
    [&before, &after].map(|uses| {
        let differ = uses.operations.iter().filter(|(name, _)| !is_same(name) || Some(**name) == one);
        let mut ids: Vec<_> = differ.map(|(_, id)| id.clone()).collect();
        ids.sort();
        ids
    })
}

/// What the items of an API use, by their names.
struct Uses<'a> {
    items: HashMap<&'a str, Vec<&'a str>>,
    /// The ids of the operations, by their Rust names
    operations: HashMap<&'a str, String>,
}

impl<'a> Uses<'a> {
    fn of(api: &'a Api) -> Self {
        let mut uses = Self { items: HashMap::new(), operations: HashMap::new() };
        for item in &api.items {
            let types = item.fields.iter().map(|field| &field.ty);
            let held = item.variants.iter().filter_map(|variant| variant.ty.as_ref());
            let built = item.functions.iter().filter(|it| it.role == Role::Builder).map(|it| &it.output);
            let mentioned = types.chain(held).chain(built).flat_map(|ty| mentions(ty.as_str()));
            uses.items.entry(&item.name).or_default().extend(mentioned);
            match &item.kind {
                Kind::Operation(facts) => {
                    let own = [&facts.input, &facts.output, &facts.error].map(String::as_str);
                    uses.items.entry(&item.name).or_default().extend(own);
                    let id = item.origin.as_ref().map(|origin| origin.shape.to_string());
                    uses.operations.insert(&item.name, id.unwrap_or_default());
                }
                Kind::Waiter(facts) => {
                    uses.items.entry(&facts.operation).or_default().push(&item.name);
                }
                _ => {}
            }
        }
        uses
    }

    /// An item and all that it uses.
    fn reached(&self, name: &'a str) -> BTreeSet<&'a str>
    where
        Self: 'a,
    {
        let (mut reached, mut left) = (BTreeSet::new(), vec![name]);
        while let Some(name) = left.pop() {
            if reached.insert(name) {
                left.extend(self.items.get(name).into_iter().flatten());
            }
        }
        reached
    }
}

/// The service's own items in a type.
fn mentions(ty: &str) -> impl Iterator<Item = &str> {
    ty.split("super::").skip(1).map(|rest| {
        let rest = rest.strip_prefix("r#").unwrap_or(rest);
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        &rest[..end]
    })
}

/// The items of the first that the second does not have like that. The methods of clients are compared one by one.
fn names_that_differ<'a>(first: &'a Api, second: &Api) -> Vec<&'a str> {
    let others: HashMap<_, _> =
        second.items.iter().map(|item| ((item.module, item.name.as_str()), item)).collect();
    let differs = |item: &&Item| {
        let is_client = matches!(item.kind, Kind::Client { .. });
        !is_client && others.get(&(item.module, item.name.as_str())) != Some(item)
    };
    first.items.iter().filter(differs).map(|item| item.name.as_str()).collect()
}

/// The operations, by their names, whose methods differ.
fn methods_that_differ(old: &Api, new: &Api) -> BTreeSet<String> {
    let methods = |api: &Api| {
        let clients = api.items.iter().filter(|item| matches!(item.kind, Kind::Client { .. }));
        let mut methods = Vec::new();
        for item in clients {
            methods.extend(item.functions.iter().map(|function| (item.module, function.clone())));
        }
        methods
    };
    let (before, after) = (methods(old), methods(new));
    let differ =
        before.iter().filter(|it| !after.contains(it)).chain(after.iter().filter(|it| !before.contains(it)));
    differ.filter_map(|(_, function)| Some(function.origin.as_ref()?.shape.name().to_owned())).collect()
}

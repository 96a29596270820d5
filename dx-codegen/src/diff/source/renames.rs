//! Types whose Rust name has changed, although they are the same in the model.

use super::{Key, Sides};
use crate::api::{Item, Kind, RustType};
use crate::names::ident;
use std::borrow::Cow;
use std::collections::HashMap;

/// Maps old items to new ones.
#[derive(Default)]
pub(super) struct Renames<'a> {
    /// By the old key.
    to: HashMap<Key<'a>, &'a Item>,
    /// By the new key.
    from: HashMap<Key<'a>, &'a Item>,
    /// Old paths in types to new ones.
    names: HashMap<String, String>,
}

impl<'a> Renames<'a> {
    pub fn new(sides: Sides<'a>, old: &HashMap<Key<'a>, &'a Item>, new: &HashMap<Key<'a>, &'a Item>) -> Self {
        let key = |item: &'a Item| (item.module, item.name.as_str());
        let added = sides.new.api.items.iter().filter(|item| !old.contains_key(&key(item)));
        let added: HashMap<_, _> = added.filter_map(|item| Some((identity(item)?, item))).collect();
        let mut renames = Self::default();
        for before in sides.old.api.items.iter().filter(|item| !new.contains_key(&key(item))) {
            if let Some(after) = identity(before).and_then(|identity| added.get(&identity)) {
                renames.to.insert(key(before), after);
                renames.from.insert(key(after), before);
                renames.names.insert(ident(&before.name).to_string(), ident(&after.name).to_string());
            }
        }
        renames
    }

    /// Whether an item of either side is renamed.
    pub fn has(&self, item: &Item) -> bool {
        let key = (item.module, item.name.as_str());
        self.to.contains_key(&key) || self.from.contains_key(&key)
    }

    /// The new item for an old one.
    pub fn of(&self, item: &Item) -> Option<&'a Item> {
        self.to.get(&(item.module, item.name.as_str())).copied()
    }

    /// A type of the old API with the new names.
    pub fn apply<'t>(&self, ty: &'t RustType) -> Cow<'t, str> {
        let text = ty.as_str();
        if self.names.is_empty() || !text.contains("super::") {
            return text.into();
        }
        let mut parts = text.split("super::");
        let first = parts.next().unwrap_or_default().to_owned();
        let renamed = parts.fold(first, |renamed, part| {
            let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '#');
            let (name, rest) = part.split_at(end.unwrap_or(part.len()));
            renamed + "super::" + self.names.get(name).map_or(name, String::as_str) + rest
        });
        renamed.into()
    }
}

/// The identity of an item, independently of its Rust name.
fn identity(item: &Item) -> Option<(&'static str, &str, &str)> {
    let name = match &item.kind {
        Kind::Waiter(facts) => facts.model_name.as_str(),
        // There is only one service.
        Kind::Service(_) => return Some((item.kind.name(), "", "")),
        _ => "",
    };
    Some((item.kind.name(), item.origin.as_ref()?.shape.as_str(), name))
}

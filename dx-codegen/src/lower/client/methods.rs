//! What the methods of a client are called, and its waiters.

use crate::distinct::{Clash, Distinct, Wish, distinct};
use crate::ir::Call;
use crate::lower::operations;
use crate::names::{call_name, method_name};
use dx_model::{Closure, Diagnostic, Diagnostics, Model, Shape, ShapeId};
use foldhash::{HashMap, HashSet};

/// What the module of waiters names.
const WAITERS_NAMES: [&str; 13] = [
    "Duration",
    "Err",
    "From",
    "None",
    "Ok",
    "Option",
    "Result",
    "Self",
    "ServiceError",
    "Some",
    "Vec",
    "Verdict",
    "Waiter",
];

/// The names of the methods of a client for all of a service, so that they do not depend on which operations are wanted.
/// Those that call an operation come first; those for pages and waiters make way.
pub(super) struct Methods<'m> {
    calls: Given<&'m ShapeId>,
    pages: Given<&'m ShapeId>,
    waits: Given<(&'m ShapeId, &'m str)>,
    waiters: Given<(&'m ShapeId, &'m str)>,
}

/// Names, and what is said where one is not the one that was wanted.
struct Given<K>(HashMap<K, (String, Option<String>)>);

/// What wants a name.
struct Wanted<'m, K> {
    key: K,
    /// What the model calls it
    model: &'m str,
    name: String,
    chosen: bool,
    /// What messages call it
    label: String,
}

impl<'m> Methods<'m> {
    pub fn of(model: &'m Model, whole: &'m Closure) -> Self {
        let shapes: Vec<_> = operations(model, whole).map(|(shape, _)| shape).collect();
        let calls = given(shapes.iter().map(|shape| call(shape)).collect(), &HashSet::default());
        let mut taken: HashSet<String> = calls.0.values().map(|(name, _)| name.clone()).collect();
        let paged = shapes.iter().filter(|shape| shape.traits.paginated().is_some()).map(|shape| Wanted {
            key: &shape.id,
            model: shape.id.name(),
            name: format!("{}_pages", calls.name(&&shape.id)),
            chosen: false,
            label: format!("the method for the pages of `{}`", shape.id),
        });
        let pages = given(paged.collect(), &taken);
        taken.extend(pages.0.values().map(|(name, _)| name.clone()));
        let of = |shape: &&'m Shape| {
            let id = &shape.id;
            shape.traits.waiters().map(move |waiter| (id, waiter.name)).collect::<Vec<_>>()
        };
        let all: Vec<_> = shapes.iter().flat_map(of).collect();
        let wanted = |name: fn(&str) -> String, label: &'static str| {
            let wanted = |&(id, waiter): &(&'m ShapeId, &'m str)| Wanted {
                key: (id, waiter),
                model: id.name(),
                name: name(waiter),
                chosen: false,
                label: format!("{label} `{waiter}` of `{id}`"),
            };
            all.iter().map(wanted).collect::<Vec<_>>()
        };
        let wait = |waiter: &str| format!("wait_until_{}", method_name(waiter));
        let waits = given(wanted(wait, "the method for the waiter"), &taken);
        let reserved = WAITERS_NAMES.map(str::to_owned).into_iter().collect();
        let waiters = given(wanted(str::to_owned, "the waiter"), &reserved);
        Self { calls, pages, waits, waiters }
    }

    /// The name of the method that calls an operation.
    pub fn call(&self, operation: &ShapeId) -> String {
        self.calls.name(&operation)
    }

    /// The name of the method that gives the pages of an operation.
    pub fn pages(&self, operation: &ShapeId) -> String {
        self.pages.name(&operation)
    }

    /// The name of the method that waits for what a waiter of an operation does.
    pub fn wait(&self, operation: &ShapeId, waiter: &str) -> String {
        self.waits.name(&(operation, waiter))
    }

    /// The name of a waiter of an operation.
    pub fn waiter(&self, operation: &ShapeId, waiter: &str) -> String {
        self.waiters.name(&(operation, waiter))
    }

    /// Says which of a call's names are not those that were wanted.
    pub fn warn_of_names(&self, shape: &Shape, call: &Call, diagnostics: &mut Diagnostics) {
        let id = &shape.id;
        let mut said = vec![self.calls.said(&id)];
        said.extend(call.pages.iter().map(|_| self.pages.said(&id)));
        for waiter in &call.waiters {
            let key = (id, waiter.model_name.as_str());
            said.extend([self.waits.said(&key), self.waiters.said(&key)]);
        }
        for message in said.into_iter().flatten() {
            diagnostics.push(Diagnostic::warning(message).at(shape.span).of(id));
        }
    }
}

impl<K: std::hash::Hash + Eq> Given<K> {
    fn name(&self, key: &K) -> String {
        self.0.get(key).map(|(name, _)| name.clone()).unwrap_or_default()
    }

    fn said(&self, key: &K) -> Option<&str> {
        self.0.get(key)?.1.as_deref()
    }
}

/// The method that calls an operation. An overlay that chose the operation's name has chosen this one too.
fn call(shape: &Shape) -> Wanted<'_, &ShapeId> {
    let chosen = shape.traits.rust_name();
    Wanted {
        key: &shape.id,
        model: shape.id.name(),
        name: call_name(chosen.unwrap_or_else(|| shape.id.name())),
        chosen: chosen.is_some(),
        label: format!("the method for `{}`", shape.id),
    }
}

/// Gives each a name of its own.
fn given<'m, K: std::hash::Hash + Eq>(wanted: Vec<Wanted<'m, K>>, reserved: &HashSet<String>) -> Given<K> {
    let wish = |it: &Wanted<'m, K>| Wish { model: it.model, name: it.name.clone(), chosen: it.chosen };
    let wishes: Vec<_> = wanted.iter().map(wish).collect();
    let Distinct { names, clashes } = distinct(&wishes, reserved, |_, _| None);
    let mut said: Vec<Option<String>> = vec![None; wanted.len()];
    for Clash { index, owner } in clashes {
        let owner = owner.map_or("other generated code", |owner| &wanted[owner].label);
        let Wanted { label, name, .. } = &wanted[index];
        said[index] =
            Some(format!("{label} is called `{}` in Rust: `{name}` is the name of {owner}", names[index]));
    }
    Given(wanted.into_iter().map(|it| it.key).zip(names.into_iter().zip(said)).collect())
}

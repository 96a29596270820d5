//! The names of a client's methods and waiters.

use crate::distinct::{Candidate, Clash, DistinctNames, distinct};
use crate::ir::Call;
use crate::lower::operations;
use crate::names::{call_name, method_name};
use dx_model::{Closure, Diagnostic, Diagnostics, Model, Shape, ShapeId};
use foldhash::{HashMap, HashSet};

/// Names that the module of waiters uses.
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

/// The names of a client's methods for all operations of a service, so that they do not depend on the selected
/// operations. Methods that call an operation have priority over those for pages and waiters.
pub(super) struct Methods<'m> {
    calls: AssignedNames<&'m ShapeId>,
    pages: AssignedNames<&'m ShapeId>,
    waits: AssignedNames<(&'m ShapeId, &'m str)>,
    waiters: AssignedNames<(&'m ShapeId, &'m str)>,
}

/// The assigned names, with a message about each that differs from the preferred one.
struct AssignedNames<K>(HashMap<K, (String, Option<String>)>);

/// A method or waiter with its preferred name.
struct Preferred<'m, K> {
    key: K,
    /// The name of the operation in the model
    model: &'m str,
    name: String,
    chosen: bool,
    /// A description for messages
    label: String,
}

impl<'m> Methods<'m> {
    pub fn of(model: &'m Model, whole: &'m Closure) -> Self {
        let shapes: Vec<_> = operations(model, whole).map(|(shape, _)| shape).collect();
        let calls = assign(shapes.iter().map(|shape| call(shape)).collect(), &HashSet::default());
        let mut taken: HashSet<String> = calls.0.values().map(|(name, _)| name.clone()).collect();
        let paged = shapes.iter().filter(|shape| shape.traits.paginated().is_some()).map(|shape| Preferred {
            key: &shape.id,
            model: shape.id.name(),
            name: format!("{}_pages", calls.name(&&shape.id)),
            chosen: false,
            label: format!("the method for the pages of `{}`", shape.id),
        });
        let pages = assign(paged.collect(), &taken);
        taken.extend(pages.0.values().map(|(name, _)| name.clone()));
        let of = |shape: &&'m Shape| {
            let id = &shape.id;
            shape.traits.waiters().map(move |waiter| (id, waiter.name)).collect::<Vec<_>>()
        };
        let all: Vec<_> = shapes.iter().flat_map(of).collect();
        let preferred = |name: fn(&str) -> String, label: &'static str| {
            let preferred = |&(id, waiter): &(&'m ShapeId, &'m str)| Preferred {
                key: (id, waiter),
                model: id.name(),
                name: name(waiter),
                chosen: false,
                label: format!("{label} `{waiter}` of `{id}`"),
            };
            all.iter().map(preferred).collect::<Vec<_>>()
        };
        let wait = |waiter: &str| format!("wait_until_{}", method_name(waiter));
        let waits = assign(preferred(wait, "the method for the waiter"), &taken);
        let reserved = WAITERS_NAMES.map(str::to_owned).into_iter().collect();
        let waiters = assign(preferred(str::to_owned, "the waiter"), &reserved);
        Self { calls, pages, waits, waiters }
    }

    /// The name of the method that calls an operation.
    pub fn call(&self, operation: &ShapeId) -> String {
        self.calls.name(&operation)
    }

    /// The name of the method that paginates an operation.
    pub fn pages(&self, operation: &ShapeId) -> String {
        self.pages.name(&operation)
    }

    /// The name of the method for a waiter.
    pub fn wait(&self, operation: &ShapeId, waiter: &str) -> String {
        self.waits.name(&(operation, waiter))
    }

    /// The name of a waiter.
    pub fn waiter(&self, operation: &ShapeId, waiter: &str) -> String {
        self.waiters.name(&(operation, waiter))
    }

    /// Warns about the names of a call that differ from the preferred ones.
    pub fn warn_of_names(&self, shape: &Shape, call: &Call, diagnostics: &mut Diagnostics) {
        let id = &shape.id;
        let mut warning = vec![self.calls.warning(&id)];
        warning.extend(call.pages.iter().map(|_| self.pages.warning(&id)));
        for waiter in &call.waiters {
            let key = (id, waiter.model_name.as_str());
            warning.extend([self.waits.warning(&key), self.waiters.warning(&key)]);
        }
        for message in warning.into_iter().flatten() {
            diagnostics.push(Diagnostic::warning(message).at(shape.span).of(id));
        }
    }
}

impl<K: std::hash::Hash + Eq> AssignedNames<K> {
    fn name(&self, key: &K) -> String {
        self.0.get(key).map(|(name, _)| name.clone()).unwrap_or_default()
    }

    fn warning(&self, key: &K) -> Option<&str> {
        self.0.get(key)?.1.as_deref()
    }
}

/// The method that calls an operation. If an overlay sets the operation's name, it sets the method's name as well.
fn call(shape: &Shape) -> Preferred<'_, &ShapeId> {
    let chosen = shape.traits.rust_name();
    Preferred {
        key: &shape.id,
        model: shape.id.name(),
        name: call_name(chosen.unwrap_or_else(|| shape.id.name())),
        chosen: chosen.is_some(),
        label: format!("the method for `{}`", shape.id),
    }
}

/// Assigns distinct names.
fn assign<'m, K: std::hash::Hash + Eq>(
    preferred: Vec<Preferred<'m, K>>,
    reserved: &HashSet<String>,
) -> AssignedNames<K> {
    let candidate =
        |it: &Preferred<'m, K>| Candidate { model: it.model, name: it.name.clone(), chosen: it.chosen };
    let candidates: Vec<_> = preferred.iter().map(candidate).collect();
    let DistinctNames { names, clashes } = distinct(&candidates, reserved, |_, _| None);
    let mut warning: Vec<Option<String>> = vec![None; preferred.len()];
    for Clash { index, owner } in clashes {
        let owner = owner.map_or("other generated code", |owner| &preferred[owner].label);
        let Preferred { label, name, .. } = &preferred[index];
        warning[index] =
            Some(format!("{label} is called `{}` in Rust: `{name}` is the name of {owner}", names[index]));
    }
    AssignedNames(preferred.into_iter().map(|it| it.key).zip(names.into_iter().zip(warning)).collect())
}

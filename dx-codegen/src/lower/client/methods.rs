//! What the methods of a client are called, and its waiters.

use crate::distinct::{Distinct, Wish, distinct};
use crate::ir::Call;
use crate::lower::clashes::{self, Named};
use crate::lower::operations;
use crate::names::{call_name, method_name};
use dx_model::{Closure, Diagnostics, Model, Shape, ShapeId};
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

/// Names, and who has the name that was wanted where it is another one.
struct Given<K>(HashMap<K, (String, Option<String>)>);

impl<'m> Methods<'m> {
    pub fn of(model: &'m Model, whole: &'m Closure) -> Self {
        let shapes: Vec<_> = operations(model, whole).map(|(shape, _)| shape).collect();
        let calls: Vec<_> = shapes.iter().map(|shape| (&shape.id, shape.id.name(), wish(shape))).collect();
        let calls = given(calls, &HashSet::default());
        let mut taken: HashSet<String> = calls.0.values().map(|(name, _)| name.clone()).collect();
        let paged = shapes.iter().filter(|shape| shape.traits.paginated().is_some());
        let paged = paged
            .map(|shape| (&shape.id, shape.id.name(), (format!("{}_pages", calls.name(&&shape.id)), false)));
        let pages = given(paged.collect(), &taken);
        taken.extend(pages.0.values().map(|(name, _)| name.clone()));
        let waiters = || {
            let of = |shape: &&'m Shape| {
                let id = &shape.id;
                shape.traits.waiters().map(move |waiter| (id, waiter.name)).collect::<Vec<_>>()
            };
            shapes.iter().flat_map(of)
        };
        let wait = |(id, name): (&'m ShapeId, &'m str)| {
            ((id, name), id.name(), (format!("wait_until_{}", method_name(name)), false))
        };
        let waits = given(waiters().map(wait).collect(), &taken);
        let reserved = WAITERS_NAMES.map(str::to_owned).into_iter().collect();
        let named = waiters().map(|(id, name)| ((id, name), id.name(), (name.to_owned(), false)));
        let waiters = given(named.collect(), &reserved);
        Self { calls, pages, waits, waiters }
    }

    /// The name of the method that calls an operation.
    pub fn call(&self, operation: &ShapeId) -> String {
        self.calls.name(&operation)
    }

    /// Names what there is of a call, and says which of it is called otherwise.
    pub fn name(&self, shape: &Shape, call: &mut Call, diagnostics: &mut Diagnostics) {
        let mut tell = |given: &(String, Option<String>), what: &str| {
            if let (name, Some(wanted)) = given {
                let named = Named { id: &shape.id, span: shape.span };
                clashes::rename(named, wanted, name, what, diagnostics);
            }
        };
        let id = &shape.id;
        if let Some(given) = self.calls.0.get(&id) {
            tell(given, "the method of another operation");
        }
        if let Some((pages, given)) = call.pages.as_mut().zip(self.pages.0.get(&id)) {
            pages.method.clone_from(&given.0);
            tell(given, "another method");
        }
        for waiter in &mut call.waiters {
            let model_name = waiter.name.clone();
            if let Some(given) = self.waits.0.get(&(id, model_name.as_str())) {
                waiter.method.clone_from(&given.0);
                tell(given, "another method");
            }
            if let Some(given) = self.waiters.0.get(&(id, model_name.as_str())) {
                waiter.name.clone_from(&given.0);
                tell(given, "another waiter");
            }
        }
    }
}

impl<K: std::hash::Hash + Eq> Given<K> {
    fn name(&self, key: &K) -> String {
        self.0.get(key).map(|(name, _)| name.clone()).unwrap_or_default()
    }
}

/// What the method of an operation would be called, and whether an overlay chose that.
fn wish(shape: &Shape) -> (String, bool) {
    match shape.traits.rust_name() {
        Some(chosen) => (call_name(chosen), true),
        None => (call_name(shape.id.name()), false),
    }
}

/// Gives each a name of its own. Of each there is its key, what the model calls it, and the name that it would have.
fn given<K: std::hash::Hash + Eq>(
    wanted: Vec<(K, &str, (String, bool))>,
    reserved: &HashSet<String>,
) -> Given<K> {
    let wishes: Vec<_> = wanted
        .iter()
        .map(|(_, model, (name, chosen))| Wish { model, name: name.clone(), chosen: *chosen })
        .collect();
    let Distinct { names, clashes } = distinct(&wishes, reserved, |_, _| None);
    let mut others: Vec<Option<String>> = vec![None; wishes.len()];
    for clash in clashes {
        others[clash.index] = Some(wishes[clash.index].name.clone());
    }
    Given(wanted.into_iter().map(|(key, ..)| key).zip(names.into_iter().zip(others)).collect())
}

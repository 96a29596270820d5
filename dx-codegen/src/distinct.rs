//! Makes names distinct that would be the same in Rust.
//!
//! Who keeps a name does not depend on the order of shapes in a model. Names that an overlay sets have priority, then
//! names that are the same in the model, then the first of the model's names, ignoring case. The others get a number
//! that makes them unique.

use crate::names::compound_name;
use foldhash::{HashMap, HashSet};

/// A name that a shape or member should have in Rust.
#[derive(Clone, Debug)]
pub(crate) struct Candidate<'n> {
    /// Its name in the model
    pub model: &'n str,
    /// The preferred Rust name
    pub name: String,
    /// Whether an overlay sets the Rust name
    pub chosen: bool,
}

impl<'n> Candidate<'n> {
    /// A preferred name that is derived from the name in the model.
    pub fn new(model: &'n str, name: String) -> Self {
        Self { model, name, chosen: false }
    }
}

/// The assigned names, in the order of the candidates.
#[derive(Debug)]
pub(crate) struct DistinctNames {
    pub names: Vec<String>,
    /// The candidates that did not get their preferred names
    pub clashes: Vec<Clash>,
}

/// A candidate whose preferred name was not available.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clash {
    /// The index of the candidate
    pub index: usize,
    /// The candidate that has the name instead; `None` if it was reserved
    pub owner: Option<usize>,
}

/// Assigns each candidate its preferred name, or the name with a number if it is reserved or taken. `also` returns a
/// second name that is derived from an assigned name, and has to be available as well.
pub(crate) fn distinct(
    candidates: &[Candidate<'_>],
    reserved: &HashSet<String>,
    also: impl Fn(usize, &str) -> Option<String>,
) -> DistinctNames {
    let all = |index: usize, name: &str| std::iter::once(name.to_owned()).chain(also(index, name));
    let mut wanted = HashSet::default();
    let apart = candidates.iter().enumerate().all(|(index, candidate)| {
        all(index, &candidate.name).all(|name| !reserved.contains(&name) && wanted.insert(name))
    });
    if apart {
        let names = candidates.iter().map(|candidate| candidate.name.clone()).collect();
        return DistinctNames { names, clashes: Vec::new() };
    }
    let wanted: HashSet<String> =
        candidates.iter().enumerate().flat_map(|(index, candidate)| all(index, &candidate.name)).collect();
    let mut order: Vec<usize> = (0..candidates.len()).collect();
    order.sort_by_cached_key(|&index| {
        let Candidate { model, name, chosen } = &candidates[index];
        (!chosen, name != model, model.to_ascii_lowercase(), *model)
    });
    let mut owners = HashMap::<String, usize>::default();
    let mut numbers = HashMap::<&str, usize>::default();
    let mut names = vec![String::new(); candidates.len()];
    let mut clashes = Vec::new();
    for index in order {
        let candidate = &candidates[index];
        let taken =
            all(index, &candidate.name).find(|name| reserved.contains(name) || owners.contains_key(name));
        let name = match taken {
            None => candidate.name.clone(),
            Some(taken) => {
                clashes.push(Clash { index, owner: owners.get(&taken).copied() });
                let number = numbers.entry(&candidate.name).or_insert(1);
                loop {
                    *number += 1;
                    let name = compound_name(&candidate.name, &number.to_string());
                    let is_free = |name: String| {
                        !reserved.contains(&name) && !wanted.contains(&name) && !owners.contains_key(&name)
                    };
                    if all(index, &name).all(is_free) {
                        break name;
                    }
                }
            }
        };
        owners.extend(all(index, &name).map(|name| (name, index)));
        names[index] = name;
    }
    clashes.sort_by_key(|clash| clash.index);
    DistinctNames { names, clashes }
}

/// Like [`distinct`], without reserved and derived names, and without reporting clashes: for names that only
/// generated code uses.
pub(crate) fn distinct_names<'n>(candidates: impl Iterator<Item = (&'n str, String)>) -> Vec<String> {
    let candidates: Vec<_> = candidates.map(|(model, name)| Candidate::new(model, name)).collect();
    distinct(&candidates, &HashSet::default(), |_, _| None).names
}

#[cfg(test)]
mod tests {
    use super::{Candidate, Clash, distinct, distinct_names};
    use foldhash::HashSet;

    fn named(candidates: &[(&str, &str)], reserved: &[&str]) -> Vec<String> {
        let candidates: Vec<_> =
            candidates.iter().map(|(model, name)| Candidate::new(model, (*name).to_owned())).collect();
        let reserved = reserved.iter().map(|name| (*name).to_owned()).collect();
        distinct(&candidates, &reserved, |_, _| None).names
    }

    #[test]
    fn who_keeps_a_name_does_not_depend_on_the_order() {
        let forth =
            named(&[("fooBar", "foo_bar"), ("foo_bar", "foo_bar"), ("FooBar", "foo_bar"), ("x", "x")], &[]);
        assert_eq!(forth, ["foo_bar3", "foo_bar", "foo_bar2", "x"]);
        let back =
            named(&[("x", "x"), ("FooBar", "foo_bar"), ("foo_bar", "foo_bar"), ("fooBar", "foo_bar")], &[]);
        assert_eq!(back, ["x", "foo_bar2", "foo_bar", "foo_bar3"]);
    }

    #[test]
    fn numbered_names_avoid_preferred_names() {
        assert_eq!(named(&[("a_b", "ab"), ("ab", "ab"), ("a_b2", "ab2")], &["ab3"]), ["ab4", "ab", "ab2"]);
        assert_eq!(named(&[("self", "self_"), ("Self", "self_")], &[]), ["self2", "self_"]);
    }

    #[test]
    fn names_from_overlays_have_priority() {
        let chosen = Candidate { model: "z", name: "a".to_owned(), chosen: true };
        let found =
            distinct(&[Candidate::new("a", "a".to_owned()), chosen], &HashSet::default(), |_, _| None);
        assert_eq!(found.names, ["a2", "a"]);
        assert_eq!(found.clashes, [Clash { index: 0, owner: Some(1) }]);
    }

    #[test]
    fn derived_names_have_to_be_available() {
        let candidates = [Candidate::new("x", "x".to_owned()), Candidate::new("set_x", "set_x".to_owned())];
        let found = distinct(&candidates, &HashSet::default(), |_, name| Some(format!("set_{name}")));
        assert_eq!(found.names, ["x2", "set_x"]);
    }

    #[test]
    fn a_hundred_thousand_of_one_name_are_numbered() {
        let models: Vec<_> = (0..100_000).map(|number| format!("{number:06}")).collect();
        let names = distinct_names(models.iter().map(|model| (model.as_str(), "AB".to_owned())));
        assert_eq!((names[0].as_str(), names[1].as_str(), names[99_999].as_str()), ("AB", "AB2", "AB100000"));
    }
}

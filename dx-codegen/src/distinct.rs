//! Makes names distinct that would be the same in Rust.
//!
//! Who keeps a name does not depend on the order of shapes in a model. Names that an overlay sets have priority, then
//! names that are the same in the model, then the first of the model's names, ignoring case. The others get a number
//! that makes them unique.

use crate::names::compound_name;
use foldhash::{HashMap, HashSet};

/// A name that a shape or member should have in Rust.
#[derive(Clone, Debug)]
pub(crate) struct Wish<'n> {
    /// Its name in the model
    pub model: &'n str,
    /// The preferred Rust name
    pub name: String,
    /// Whether an overlay sets the Rust name
    pub chosen: bool,
}

impl<'n> Wish<'n> {
    /// A preferred name that is derived from the name in the model.
    pub fn new(model: &'n str, name: String) -> Self {
        Self { model, name, chosen: false }
    }
}

/// The assigned names, in the order of the candidates.
#[derive(Debug)]
pub(crate) struct Distinct {
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
    wishes: &[Wish<'_>],
    reserved: &HashSet<String>,
    also: impl Fn(usize, &str) -> Option<String>,
) -> Distinct {
    let all = |index: usize, name: &str| std::iter::once(name.to_owned()).chain(also(index, name));
    let mut wanted = HashSet::default();
    let apart = wishes.iter().enumerate().all(|(index, wish)| {
        all(index, &wish.name).all(|name| !reserved.contains(&name) && wanted.insert(name))
    });
    if apart {
        let names = wishes.iter().map(|wish| wish.name.clone()).collect();
        return Distinct { names, clashes: Vec::new() };
    }
    let wanted: HashSet<String> =
        wishes.iter().enumerate().flat_map(|(index, wish)| all(index, &wish.name)).collect();
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by_cached_key(|&index| {
        let Wish { model, name, chosen } = &wishes[index];
        (!chosen, name != model, model.to_ascii_lowercase(), *model)
    });
    let mut owners = HashMap::<String, usize>::default();
    let mut numbers = HashMap::<&str, usize>::default();
    let mut names = vec![String::new(); wishes.len()];
    let mut clashes = Vec::new();
    for index in order {
        let wish = &wishes[index];
        let taken = all(index, &wish.name).find(|name| reserved.contains(name) || owners.contains_key(name));
        let name = match taken {
            None => wish.name.clone(),
            Some(taken) => {
                clashes.push(Clash { index, owner: owners.get(&taken).copied() });
                let number = numbers.entry(&wish.name).or_insert(1);
                loop {
                    *number += 1;
                    let name = compound_name(&wish.name, &number.to_string());
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
    Distinct { names, clashes }
}

/// Like [`distinct`], without reserved and derived names, and without reporting clashes: for names that only
/// generated code uses.
pub(crate) fn distinct_names<'n>(wishes: impl Iterator<Item = (&'n str, String)>) -> Vec<String> {
    let wishes: Vec<_> = wishes.map(|(model, name)| Wish::new(model, name)).collect();
    distinct(&wishes, &HashSet::default(), |_, _| None).names
}

#[cfg(test)]
mod tests {
    use super::{Clash, Wish, distinct, distinct_names};
    use foldhash::HashSet;

    fn named(wishes: &[(&str, &str)], reserved: &[&str]) -> Vec<String> {
        let wishes: Vec<_> =
            wishes.iter().map(|(model, name)| Wish::new(model, (*name).to_owned())).collect();
        let reserved = reserved.iter().map(|name| (*name).to_owned()).collect();
        distinct(&wishes, &reserved, |_, _| None).names
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
    fn a_number_makes_no_name_that_another_one_wants() {
        assert_eq!(named(&[("a_b", "ab"), ("ab", "ab"), ("a_b2", "ab2")], &["ab3"]), ["ab4", "ab", "ab2"]);
        assert_eq!(named(&[("self", "self_"), ("Self", "self_")], &[]), ["self2", "self_"]);
    }

    #[test]
    fn what_an_overlay_chose_comes_first() {
        let chosen = Wish { model: "z", name: "a".to_owned(), chosen: true };
        let found = distinct(&[Wish::new("a", "a".to_owned()), chosen], &HashSet::default(), |_, _| None);
        assert_eq!(found.names, ["a2", "a"]);
        assert_eq!(found.clashes, [Clash { index: 0, owner: Some(1) }]);
    }

    #[test]
    fn what_comes_with_a_name_has_to_be_free_as_well() {
        let wishes = [Wish::new("x", "x".to_owned()), Wish::new("set_x", "set_x".to_owned())];
        let found = distinct(&wishes, &HashSet::default(), |_, name| Some(format!("set_{name}")));
        assert_eq!(found.names, ["x2", "set_x"]);
    }

    #[test]
    fn a_hundred_thousand_of_one_name_are_numbered() {
        let models: Vec<_> = (0..100_000).map(|number| format!("{number:06}")).collect();
        let names = distinct_names(models.iter().map(|model| (model.as_str(), "AB".to_owned())));
        assert_eq!((names[0].as_str(), names[1].as_str(), names[99_999].as_str()), ("AB", "AB2", "AB100000"));
    }
}

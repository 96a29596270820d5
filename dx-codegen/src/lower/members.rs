//! The Rust names of members: fields, variants and values.

use super::clashes::{self, Named};
use crate::distinct::{Wish, distinct};
use crate::names::{accessor_name, field_name, option_setter_name, variant_name};
use dx_model::{Diagnostics, Member, Node, Shape};
use foldhash::HashSet;

/// The names of the fields for the members of a structure. Where two members, or their setters, would have the same name,
/// one gets a number, with a warning.
pub(super) fn field_names(
    shape: &Shape,
    members: &[Member],
    error: bool,
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    let wanted = |name: &str| match field_name(name) {
        name if error && name == "meta" => "meta_value".to_owned(),
        name => name,
    };
    let mut wishes = wishes(shape, members, Member::name, wanted, diagnostics);
    keep_setters_apart(&mut wishes);
    give(shape, members, &wishes, |name| Some(option_setter_name(name)), diagnostics)
}

/// The names of the variants of a union for its members, and of the methods that give their values.
pub(super) fn union_names(
    shape: &Shape,
    members: &[Member],
    diagnostics: &mut Diagnostics,
) -> Vec<(String, String)> {
    let wishes = wishes(shape, members, Member::name, variant_name, diagnostics);
    let variants = give(shape, members, &wishes, |_| None, diagnostics);
    let source = |wish: &Wish<'_>| accessor_name(if wish.chosen { &wish.name } else { wish.model });
    let accessors: Vec<_> = wishes.iter().map(|wish| Wish { name: source(wish), ..wish.clone() }).collect();
    // Who makes way here does so for its variant as well, nearly always, and has been told.
    let accessors = distinct(&accessors, &HashSet::default(), |_, _| None).names;
    variants.into_iter().zip(accessors).collect()
}

/// The names of the variants for the values of an enumeration.
pub(super) fn value_names(shape: &Shape, members: &[Member], diagnostics: &mut Diagnostics) -> Vec<String> {
    let wishes = wishes(shape, members, variant_source, variant_name, diagnostics);
    give(shape, members, &wishes, |_| None, diagnostics)
}

/// What a variant is called after: the member, or the value where the member is a number only, as is one that had to
/// be made up for a value like `*`.
fn variant_source(member: &Member) -> &str {
    let value = member.traits.enum_value().and_then(Node::as_str);
    let telling = member.name().contains(|c: char| c.is_ascii_alphabetic());
    value.filter(|_| !telling).unwrap_or(member.name())
}

fn wishes<'m>(
    shape: &Shape,
    members: &'m [Member],
    source: impl Fn(&'m Member) -> &'m str,
    wanted: impl Fn(&str) -> String,
    diagnostics: &mut Diagnostics,
) -> Vec<Wish<'m>> {
    let mut wish = |member: &'m Member| {
        let model = source(member);
        let chosen = clashes::chosen(&member.traits, &Named::member(shape, member), &wanted, diagnostics);
        Wish { model, chosen: chosen.is_some(), name: chosen.unwrap_or_else(|| wanted(model)) }
    };
    members.iter().map(&mut wish).collect()
}

fn give(
    shape: &Shape,
    members: &[Member],
    wishes: &[Wish<'_>],
    also: impl Fn(&str) -> Option<String>,
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    let found = distinct(wishes, &HashSet::default(), |_, name| also(name));
    clashes::report(&found, wishes, |index| Named::member(shape, &members[index]), |_| true, diagnostics);
    found.names
}

/// The setter of an optional field `x` comes with a `set_x`: a field of that name makes way.
fn keep_setters_apart(wishes: &mut [Wish<'_>]) {
    if !wishes.iter().any(|wish| wish.name.starts_with("set_")) {
        return;
    }
    let taken: HashSet<String> = wishes.iter().map(|wish| option_setter_name(&wish.name)).collect();
    for wish in wishes.iter_mut().filter(|wish| !wish.chosen && taken.contains(&wish.name)) {
        wish.name.push_str("_value");
    }
}

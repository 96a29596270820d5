//! The Rust names of members: fields, variants and values.

use super::clashes::{self, Named};
use crate::distinct::{Wish, distinct};
use crate::names::{accessor_name, field_name, option_setter_name, variant_name};
use dx_model::{Diagnostics, Member, Node, Shape};
use foldhash::HashSet;

/// The names of the fields for a structure's members. If two members or their setters would have the same name, one
/// of them gets a number, with a warning.
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

/// The names of the variants for a union's members, and of the methods that return their values.
pub(super) fn union_names(
    shape: &Shape,
    members: &[Member],
    diagnostics: &mut Diagnostics,
) -> Vec<(String, String)> {
    let wishes = wishes(shape, members, Member::name, variant_name, diagnostics);
    let variants = give(shape, members, &wishes, |_| None, diagnostics);
    let source = |wish: &Wish<'_>| accessor_name(if wish.chosen { &wish.name } else { wish.model });
    let accessors: Vec<_> = wishes.iter().map(|wish| Wish { name: source(wish), ..wish.clone() }).collect();
    // These clashes are not reported, since nearly always the variants' names clash as well.
    let accessors = distinct(&accessors, &HashSet::default(), |_, _| None).names;
    variants.into_iter().zip(accessors).collect()
}

/// The names of the variants for an enumeration's values.
pub(super) fn value_names(shape: &Shape, members: &[Member], diagnostics: &mut Diagnostics) -> Vec<String> {
    let wishes = wishes(shape, members, variant_source, variant_name, diagnostics);
    give(shape, members, &wishes, |_| None, diagnostics)
}

/// The source of a variant's name: the member's name; or the value, if the name has no letters, as generated names
/// for values such as `*`.
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

/// Renames fields called like the method `set_x` of an optional field `x`.
fn keep_setters_apart(wishes: &mut [Wish<'_>]) {
    if !wishes.iter().any(|wish| wish.name.starts_with("set_")) {
        return;
    }
    let taken: HashSet<String> = wishes.iter().map(|wish| option_setter_name(&wish.name)).collect();
    for wish in wishes.iter_mut().filter(|wish| !wish.chosen && taken.contains(&wish.name)) {
        wish.name.push_str("_value");
    }
}

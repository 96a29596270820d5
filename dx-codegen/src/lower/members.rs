//! The Rust names of members: fields, variants and values.

use super::clashes::{self, Named};
use crate::distinct::{Candidate, distinct};
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
    let mut candidates = candidates(shape, members, Member::name, wanted, diagnostics);
    keep_setters_apart(&mut candidates);
    give(shape, members, &candidates, |name| Some(option_setter_name(name)), diagnostics)
}

/// The names of the variants for a union's members, and of the methods that return their values.
pub(super) fn union_names(
    shape: &Shape,
    members: &[Member],
    diagnostics: &mut Diagnostics,
) -> Vec<(String, String)> {
    let candidates = candidates(shape, members, Member::name, variant_name, diagnostics);
    let variants = give(shape, members, &candidates, |_| None, diagnostics);
    let source = |candidate: &Candidate<'_>| {
        accessor_name(if candidate.chosen { &candidate.name } else { candidate.model })
    };
    let accessors: Vec<_> = candidates
        .iter()
        .map(|candidate| Candidate { name: source(candidate), ..candidate.clone() })
        .collect();
    // These clashes are not reported, since nearly always the variants' names clash as well.
    let accessors = distinct(&accessors, &HashSet::default(), |_, _| None).names;
    variants.into_iter().zip(accessors).collect()
}

/// The names of the variants for an enumeration's values.
pub(super) fn value_names(shape: &Shape, members: &[Member], diagnostics: &mut Diagnostics) -> Vec<String> {
    let candidates = candidates(shape, members, variant_source, variant_name, diagnostics);
    give(shape, members, &candidates, |_| None, diagnostics)
}

/// The source of a variant's name: the member's name; or the value, if the name has no letters, as generated names
/// for values such as `*`.
fn variant_source(member: &Member) -> &str {
    let value = member.traits.enum_value().and_then(Node::as_str);
    let telling = member.name().contains(|c: char| c.is_ascii_alphabetic());
    value.filter(|_| !telling).unwrap_or(member.name())
}

fn candidates<'m>(
    shape: &Shape,
    members: &'m [Member],
    source: impl Fn(&'m Member) -> &'m str,
    wanted: impl Fn(&str) -> String,
    diagnostics: &mut Diagnostics,
) -> Vec<Candidate<'m>> {
    let mut candidate = |member: &'m Member| {
        let model = source(member);
        let chosen = clashes::chosen(&member.traits, &Named::member(shape, member), &wanted, diagnostics);
        Candidate { model, chosen: chosen.is_some(), name: chosen.unwrap_or_else(|| wanted(model)) }
    };
    members.iter().map(&mut candidate).collect()
}

fn give(
    shape: &Shape,
    members: &[Member],
    candidates: &[Candidate<'_>],
    also: impl Fn(&str) -> Option<String>,
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    let found = distinct(candidates, &HashSet::default(), |_, name| also(name));
    clashes::report(&found, candidates, |index| Named::member(shape, &members[index]), |_| true, diagnostics);
    found.names
}

/// Renames fields called like the method `set_x` of an optional field `x`.
fn keep_setters_apart(candidates: &mut [Candidate<'_>]) {
    if !candidates.iter().any(|candidate| candidate.name.starts_with("set_")) {
        return;
    }
    let taken: HashSet<String> =
        candidates.iter().map(|candidate| option_setter_name(&candidate.name)).collect();
    for candidate in
        candidates.iter_mut().filter(|candidate| !candidate.chosen && taken.contains(&candidate.name))
    {
        candidate.name.push_str("_value");
    }
}

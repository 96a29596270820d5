//! Structures, unions and enumerations.

use super::naming::UNIT;
use super::{Lowering, docs_of};
use crate::docs::{Documentation, Sentence};
use crate::ir::{self, Values, Variant};
use crate::names::{accessor_names, field_name, option_setter_name, variant_names};
use dx_model::{Diagnostic, Diagnostics, Member, Node, Shape};
use foldhash::HashSet;
use std::collections::{BTreeMap, BTreeSet};

impl Lowering<'_> {
    pub(super) fn structure(
        &self,
        shape: &Shape,
        members: &[Member],
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Structure> {
        let error = shape.traits.error().is_some();
        let names = field_names(members, error, diagnostics);
        let fields: Vec<ir::Field> = members
            .iter()
            .zip(names)
            .filter_map(|(member, name)| self.field(shape, member, name, diagnostics))
            .collect();
        Some(ir::Structure {
            name: self.naming.name(&shape.id)?.to_owned(),
            docs: self.shape_docs(shape, || Sentence::new("The structure ").code(shape.id.name()).words(".")),
            debug: self.debug(shape, fields.iter().map(|field| field.redacted)),
            json: self.json(shape),
            recursive: self.cycles.is_recursive(&shape.id),
            error: self.error_shape(shape, &fields),
            fields,
        })
    }

    fn field(
        &self,
        shape: &Shape,
        member: &Member,
        name: String,
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Field> {
        let ty = self.ty(member)?;
        Some(ir::Field {
            name,
            member: member.name().to_owned(),
            json_name: self.json_name(member),
            docs: self.member_docs(member),
            presence: self.presence(shape, member, &ty, diagnostics),
            boxed: self.cycles.is_boxed(&member.id),
            redacted: self.is_redacted(member),
            in_json: self.is_in_json(shape, member),
            ty,
        })
    }

    pub(super) fn union(&self, shape: &Shape, members: &[Member]) -> Option<ir::Union> {
        let names = variant_names(members.iter().map(Member::name));
        let accessors = accessor_names(members.iter().map(Member::name));
        let variants: Vec<ir::UnionVariant> = members
            .iter()
            .zip(names.into_iter().zip(accessors))
            .filter_map(|(member, (name, accessor))| self.union_variant(member, name, accessor))
            .collect();
        Some(ir::Union {
            name: self.naming.name(&shape.id)?.to_owned(),
            docs: self.shape_docs(shape, || Sentence::new("The union ").code(shape.id.name()).words(".")),
            debug: self.debug(shape, variants.iter().map(|variant| variant.redacted)),
            json: self.json(shape),
            recursive: self.cycles.is_recursive(&shape.id),
            variants,
        })
    }

    fn union_variant(&self, member: &Member, name: String, accessor: String) -> Option<ir::UnionVariant> {
        let unit = member.target.as_str() == UNIT;
        Some(ir::UnionVariant {
            name,
            member: member.name().to_owned(),
            json_name: self.json_name(member),
            docs: self.member_docs(member),
            accessor,
            ty: if unit { None } else { Some(self.ty(member)?) },
            boxed: self.cycles.is_boxed(&member.id),
            redacted: self.is_redacted(member),
        })
    }

    pub(super) fn enumeration(&self, shape: &Shape, members: &[Member]) -> Option<ir::Enumeration> {
        let value = |member: &Member| Some(member.traits.enum_value()?.as_str()?.to_owned());
        self.enumeration_of(shape, Values::Strings(variants(members, value)))
    }

    pub(super) fn int_enumeration(&self, shape: &Shape, members: &[Member]) -> Option<ir::Enumeration> {
        let value = |member: &Member| member.traits.enum_value()?.as_i64()?.try_into().ok();
        self.enumeration_of(shape, Values::Integers(variants(members, value)))
    }

    fn enumeration_of(&self, shape: &Shape, values: Values) -> Option<ir::Enumeration> {
        Some(ir::Enumeration {
            name: self.naming.name(&shape.id)?.to_owned(),
            docs: self
                .shape_docs(shape, || Sentence::new("The enumeration ").code(shape.id.name()).words(".")),
            debug: self.debug(shape, std::iter::empty()),
            predicates: predicates(shape, &values),
            values,
        })
    }
}

/// The methods that tell what the values are said to be.
fn predicates(shape: &Shape, values: &Values) -> Vec<ir::Predicate> {
    let Values::Strings(variants) = values else { return Vec::new() };
    let predicate = |(name, values): (&str, Vec<&str>)| {
        let is = |variant: &&Variant<String>| values.contains(&variant.value.as_str());
        let docs = Sentence::new("Whether it is ")
            .codes(values.iter().copied(), " or ")
            .words(".\n\nA value that this version does not know is none of them.");
        ir::Predicate {
            name: format!("is_{name}"),
            docs: ir::Docs::of_dx(&docs),
            variants: variants.iter().filter(is).map(|variant| variant.name.clone()).collect(),
        }
    };
    shape.traits.predicates().map(|(name, values)| predicate((name, values.collect()))).collect()
}

fn variants<V: std::fmt::Display>(
    members: &[Member],
    value: impl Fn(&Member) -> Option<V>,
) -> Vec<Variant<V>> {
    let names = variant_names(members.iter().map(variant_source));
    let variant = |(member, name): (&Member, String)| {
        let value = value(member)?;
        let own = member.traits.shared_documentation().and_then(Documentation::of_model);
        let docs = docs_of(&member.traits, own, || match value.to_string().as_str() {
            "" => Sentence::new("The empty value."),
            value => Sentence::new("The value ").code(value).words("."),
        });
        Some(Variant { name, docs, value })
    };
    members.iter().zip(names).filter_map(variant).collect()
}

/// What a variant is called after: the member, or the value where the member is a number only, as is one that had to
/// be made up for a value like `*`.
fn variant_source(member: &Member) -> &str {
    let value = member.traits.enum_value().and_then(Node::as_str);
    let telling = member.name().contains(|c: char| c.is_ascii_alphabetic());
    value.filter(|_| !telling).unwrap_or(member.name())
}

/// The names of the fields, in order. Members whose names, or those of their setters, fold to the same one are an error.
fn field_names(members: &[Member], error: bool, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut names: Vec<String> = members.iter().map(|member| field_name(member.name())).collect();
    for name in names.iter_mut().filter(|name| error && *name == "meta") {
        name.push_str("_value");
    }
    if are_apart(&names) {
        return names;
    }
    keep_setters_apart(&mut names);
    let mut owners: BTreeMap<String, &Member> = BTreeMap::new();
    for (member, name) in members.iter().zip(&names) {
        for name in [name.clone(), option_setter_name(name)] {
            if let Some(first) = owners.get(&name) {
                let (first, second) = (first.name(), member.name());
                let message = format!("`{first}` and `{second}` would both be called `{name}` in Rust");
                diagnostics.push(Diagnostic::error(message).at(member.span).of(&member.id));
            } else {
                owners.insert(name, member);
            }
        }
    }
    names
}

/// Whether no two fields have the same name, or setters of the same name, and none is called as a setter is: so it is
/// but for a few.
fn are_apart(names: &[String]) -> bool {
    let mut stems = HashSet::default();
    names.iter().all(|name| !name.starts_with("set_") && stems.insert(name.trim_start_matches('_')))
}

/// The setter of an optional field `x` comes with a `set_x`: a field of that name makes way.
fn keep_setters_apart(names: &mut [String]) {
    let taken: BTreeSet<String> = names.iter().map(|name| option_setter_name(name)).collect();
    for name in names {
        if taken.contains(name) {
            name.push_str("_value");
        }
    }
}

//! Structures, unions and enumerations.

use super::naming::UNIT;
use super::{Lowering, docs_of, members};
use crate::docs::{Documentation, Sentence};
use crate::ir::{self, Values, Variant};
use crate::names::type_name;
use dx_model::{Diagnostics, Member, Shape};

impl Lowering<'_> {
    pub(super) fn structure(
        &self,
        shape: &Shape,
        members: &[Member],
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Structure> {
        let error = shape.traits.error().is_some();
        let names = members::field_names(shape, members, error, diagnostics);
        let fields: Vec<ir::Field> = members
            .iter()
            .zip(names)
            .filter_map(|(member, name)| self.field(shape, member, name, diagnostics))
            .collect();
        Some(ir::Structure {
            name: self.naming.name(&shape.id)?.to_owned(),
            docs: self.shape_docs(shape, || {
                Sentence::new("The structure ").code(self.model_name(shape)).words(".")
            }),
            debug: self.debug(shape, fields.iter().map(|field| field.redacted)),
            json: self.json(shape),
            recursive: self.cycles.is_recursive(&shape.id),
            error: self.error_shape(shape, &fields),
            fields,
        })
    }

    /// What the model calls a structure. An input or output whose own name was taken has an id that nobody knows.
    fn model_name<'s>(&'s self, shape: &'s Shape) -> &'s str {
        let name = shape.id.name();
        match (self.naming.name(&shape.id), &shape.original) {
            (Some(rust), Some(original)) if rust != type_name(name) => {
                if original.as_str() == UNIT {
                    rust
                } else {
                    original.name()
                }
            }
            _ => name,
        }
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

    pub(super) fn union(
        &self,
        shape: &Shape,
        members: &[Member],
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Union> {
        let names = members::union_names(shape, members, diagnostics);
        let variants: Vec<ir::UnionVariant> = members
            .iter()
            .zip(names)
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

    pub(super) fn enumeration(
        &self,
        shape: &Shape,
        members: &[Member],
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Enumeration> {
        let value = |member: &Member| Some(member.traits.enum_value()?.as_str()?.to_owned());
        self.enumeration_of(shape, Values::Strings(variants(shape, members, value, diagnostics)))
    }

    pub(super) fn int_enumeration(
        &self,
        shape: &Shape,
        members: &[Member],
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Enumeration> {
        let value = |member: &Member| member.traits.enum_value()?.as_i64()?.try_into().ok();
        self.enumeration_of(shape, Values::Integers(variants(shape, members, value, diagnostics)))
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
    shape: &Shape,
    members: &[Member],
    value: impl Fn(&Member) -> Option<V>,
    diagnostics: &mut Diagnostics,
) -> Vec<Variant<V>> {
    let names = members::value_names(shape, members, diagnostics);
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

//! Structures, unions and enumerations.

use super::defaults::Defaults;
use super::naming::UNIT;
use super::{Lowering, docs_of, members};
use crate::docs::{Documentation, Sentence};
use crate::ir::{self, Values, Variant};
use crate::names::type_name;
use dx_model::{Diagnostics, Member, Shape, ShapeKind};

impl Lowering<'_> {
    /// Lowers all types. Diagnostics are sorted by kind, then by shape ID.
    pub(super) fn types(&self, diagnostics: &mut Diagnostics) -> ir::Types {
        let enumerations = self.enumerations(diagnostics);
        let defaults = Defaults::of(&enumerations);
        let (mut structures, mut unions) = (Vec::new(), Vec::new());
        for shape in self.shapes() {
            let Some(name) = self.naming.name(&shape.id) else { continue };
            match &shape.kind {
                ShapeKind::Structure(members) => {
                    structures.push(self.structure(name, shape, members, &defaults, diagnostics));
                }
                ShapeKind::Union(members) => unions.push(self.union(name, shape, members, diagnostics)),
                _ => {}
            }
        }
        ir::Types { structures, unions, enumerations }
    }

    fn enumerations(&self, diagnostics: &mut Diagnostics) -> Vec<ir::Enumeration> {
        let mut enumerations = Vec::new();
        for shape in self.shapes() {
            let Some(name) = self.naming.name(&shape.id) else { continue };
            let values = match &shape.kind {
                ShapeKind::Enum(members) => Values::Strings(variants(shape, members, string, diagnostics)),
                ShapeKind::IntEnum(members) => {
                    Values::Integers(variants(shape, members, integer, diagnostics))
                }
                _ => continue,
            };
            enumerations.push(self.enumeration(name, shape, values));
        }
        enumerations
    }

    fn structure(
        &self,
        name: &str,
        shape: &Shape,
        members: &[Member],
        defaults: &Defaults<'_>,
        diagnostics: &mut Diagnostics,
    ) -> ir::Structure {
        let error = shape.traits.error().is_some();
        let names = members::field_names(shape, members, error, diagnostics);
        let pairs = members.iter().zip(names);
        let fields: Vec<ir::Field> = pairs
            .map(|(member, name)| {
                let ty = self.ty(member, diagnostics);
                ir::Field {
                    name,
                    member: member.name().to_owned(),
                    docs: self.member_docs(member),
                    presence: self.presence(shape, member, &ty, defaults, diagnostics),
                    boxed: self.recursion.is_boxed(&member.id),
                    redacted: self.is_redacted(member),
                    ty,
                }
            })
            .collect();
        ir::Structure {
            id: shape.id.clone(),
            name: name.to_owned(),
            docs: self.shape_docs(shape, || self.undocumented(shape)),
            debug: self.debug(shape, fields.iter().map(|field| field.redacted)),
            usage: self.usage(shape),
            recursive: self.recursion.is_recursive(&shape.id),
            error,
            fields,
        }
    }

    /// The documentation of a structure that has none in the model. Inputs and outputs without members have no shape
    /// in the model that an overlay could document.
    fn undocumented(&self, structure: &Shape) -> Sentence {
        let of = |what: &'static str, operation: &Shape| {
            Sentence::new(what).code(operation.id.name()).words(", which has no members.")
        };
        let unit = structure.is_unit();
        match (self.inputs.get(&structure.id), self.outputs.get(&structure.id)) {
            (Some(operation), _) if unit => of("The input of ", operation),
            (_, Some(operation)) if unit => of("The output of ", operation),
            _ => Sentence::new("The structure ").code(self.model_name(structure)).words("."),
        }
    }

    /// The name of a structure in the model. If the name of an input's or output's copy was taken, its ID is not in
    /// the model.
    fn model_name<'s>(&'s self, shape: &'s Shape) -> &'s str {
        let name = shape.id.name();
        match (self.naming.name(&shape.id), &shape.original) {
            (Some(rust), Some(original)) if rust != type_name(name) => {
                if shape.is_unit() {
                    rust
                } else {
                    original.name()
                }
            }
            _ => name,
        }
    }

    fn union(
        &self,
        name: &str,
        shape: &Shape,
        members: &[Member],
        diagnostics: &mut Diagnostics,
    ) -> ir::Union {
        let names = members::union_names(shape, members, diagnostics);
        let pairs = members.iter().zip(names);
        let variants: Vec<ir::UnionVariant> = pairs
            .map(|(member, (name, accessor))| ir::UnionVariant {
                name,
                member: member.name().to_owned(),
                docs: self.member_docs(member),
                accessor,
                ty: (member.target.as_str() != UNIT).then(|| self.ty(member, diagnostics)),
                boxed: self.recursion.is_boxed(&member.id),
                redacted: self.is_redacted(member),
            })
            .collect();
        ir::Union {
            id: shape.id.clone(),
            name: name.to_owned(),
            docs: self.shape_docs(shape, || Sentence::new("The union ").code(shape.id.name()).words(".")),
            debug: self.debug(shape, variants.iter().map(|variant| variant.redacted)),
            usage: self.usage(shape),
            recursive: self.recursion.is_recursive(&shape.id),
            variants,
        }
    }

    fn enumeration(&self, name: &str, shape: &Shape, values: Values) -> ir::Enumeration {
        ir::Enumeration {
            id: shape.id.clone(),
            name: name.to_owned(),
            docs: self
                .shape_docs(shape, || Sentence::new("The enumeration ").code(shape.id.name()).words(".")),
            debug: self.debug(shape, std::iter::empty()),
            predicates: predicates(shape, &values),
            values,
        }
    }
}

fn string(member: &Member) -> Option<String> {
    Some(member.traits.enum_value()?.as_str()?.to_owned())
}

fn integer(member: &Member) -> Option<i32> {
    member.traits.enum_value()?.as_i64()?.try_into().ok()
}

/// The predicates of an enumeration, from the trait `dx.api#is`.
fn predicates(shape: &Shape, values: &Values) -> Vec<ir::Predicate> {
    let Values::Strings(variants) = values else { return Vec::new() };
    let predicate = |(name, values): (&str, Vec<&str>)| {
        let is = |variant: &Variant<String>| values.contains(&variant.value.as_str());
        let docs = Sentence::new("Returns whether the value is ")
            .codes(values.iter().copied(), " or ")
            .words(".\n\nUnknown values are not included.");
        ir::Predicate {
            name: format!("is_{name}"),
            docs: ir::Docs::of_dx(&docs),
            variants: (0..variants.len()).filter(|index| is(&variants[*index])).collect(),
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
        Some(Variant { name, member: member.name().to_owned(), docs, value })
    };
    members.iter().zip(names).filter_map(variant).collect()
}

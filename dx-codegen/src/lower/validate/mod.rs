//! Validation of inputs.

mod checks;
mod pattern;
mod pattern_names;
mod tagged;

use super::{Lowered, Lowering, operations};
use crate::ir::{self, FieldRef, Place, Type, TypeId};
use dx_model::{Diagnostics, Member, Shape, ShapeId, ShapeKind};
use foldhash::HashMap;
use pattern::Patterns;
use std::collections::BTreeSet;

/// The context of checks.
struct Context<'c> {
    patterns: &'c Patterns,
    /// The structures and unions with checks, as far as these are known
    checked: BTreeSet<&'c ShapeId>,
}

impl Lowering<'_> {
    /// The validation of inputs and of all types that they reach.
    pub(super) fn validation(&self, lowered: Lowered<'_>, diagnostics: &mut Diagnostics) -> ir::Validation {
        let patterns = self.patterns(diagnostics);
        let mut context = Context { patterns: &patterns, checked: BTreeSet::new() };
        let sent: Vec<&Shape> = self.sent().filter(|shape| self.ids.get(&shape.id).is_some()).collect();
        let mut found: Vec<&Shape> = sent.clone();
        found.retain(|shape| self.is_checked(shape, lowered, &context));
        context.checked = self.with_holders(&sent, found);
        let checked = sent.into_iter().filter(|shape| context.checked.contains(&shape.id));
        let types: Vec<_> = checked.filter_map(|shape| self.validated(shape, lowered, &context)).collect();
        let inputs = operations(self.model, self.closure)
            .filter_map(|(_, operation)| self.ids.structure(&operation.input))
            .collect();
        ir::Validation { inputs, patterns: patterns.used_in(&types), types }
    }

    /// The shapes that inputs reach.
    fn sent(&self) -> impl Iterator<Item = &Shape> {
        self.shapes().filter(|shape| self.usage(shape).sent)
    }

    /// The shapes that transitively contain any of the `found` ones, including these.
    fn with_holders<'m>(&'m self, sent: &[&'m Shape], mut found: Vec<&'m Shape>) -> BTreeSet<&'m ShapeId> {
        let mut holders: HashMap<&ShapeId, Vec<&Shape>> = HashMap::default();
        for shape in sent {
            for held in shape.members().filter_map(|member| self.held(member)) {
                holders.entry(held).or_default().push(shape);
            }
        }
        let mut checked = BTreeSet::new();
        while let Some(shape) = found.pop() {
            if checked.insert(&shape.id) {
                found.extend(holders.remove(&shape.id).unwrap_or_default());
            }
        }
        checked
    }

    /// The structure or union that a member contains, directly or in lists and maps.
    fn held<'m>(&'m self, member: &'m Member) -> Option<&'m ShapeId> {
        let mut target = &member.target;
        loop {
            match &self.model.shape(target)?.kind {
                ShapeKind::Structure(_) | ShapeKind::Union(_) => return Some(target),
                ShapeKind::List(element) | ShapeKind::Map { value: element, .. } => target = &element.target,
                _ => return None,
            }
        }
    }

    /// Whether a shape has checks, as far as these are known.
    fn is_checked(&self, shape: &Shape, lowered: Lowered<'_>, context: &Context<'_>) -> bool {
        let always = self.recursion.is_recursive(&shape.id) || self.inputs.contains_key(&shape.id);
        match shape.kind {
            // Any union may have an unknown variant, which can't be sent.
            ShapeKind::Union(_) => true,
            ShapeKind::Structure(_) => always || !self.members(shape, lowered, context).is_empty(),
            _ => false,
        }
    }

    fn validated(&self, shape: &Shape, lowered: Lowered<'_>, context: &Context<'_>) -> Option<ir::Validated> {
        Some(ir::Validated { ty: self.ids.get(&shape.id)?, members: self.members(shape, lowered, context) })
    }

    /// The members of a structure or union that have checks.
    fn members(
        &self,
        shape: &Shape,
        lowered: Lowered<'_>,
        context: &Context<'_>,
    ) -> Vec<ir::ValidatedMember> {
        let members = shape.members().enumerate();
        match self.ids.get(&shape.id) {
            Some(TypeId::Structure(id)) => members
                .filter_map(|(index, member)| {
                    self.field_checks(id.field(index), shape, member, lowered, context)
                })
                .collect(),
            Some(TypeId::Union(id)) => members
                .zip(&lowered.types[id].variants)
                .filter_map(|((index, member), variant)| {
                    let value = self.checks(member, variant.ty.as_ref()?, context);
                    let checked = ir::ValidatedMember { index, required: false, value, tag: None };
                    (!checked.value.is_empty()).then_some(checked)
                })
                .collect(),
            Some(TypeId::Enumeration(_)) | None => Vec::new(),
        }
    }

    fn field_checks(
        &self,
        reference: FieldRef,
        shape: &Shape,
        member: &Member,
        lowered: Lowered<'_>,
        context: &Context<'_>,
    ) -> Option<ir::ValidatedMember> {
        let (field, place) = (lowered.types.field(reference), &lowered.wire.field(reference).place);
        let mut value = self.checks(member, &field.ty, context);
        value.checks.extend(self.label_check(shape, member, &field.ty, place));
        let filled_in = self.is_idempotency_token(shape, member)
            || matches!(place, Place::Label { default: Some(_), .. });
        let required = field.is_optional() && member.traits.is_required() && !filled_in;
        let tag = self.tag(reference, member, lowered.types);
        let is_checked = required || tag.is_some() || !value.is_empty();
        is_checked.then_some(ir::ValidatedMember { index: reference.index, required, value, tag })
    }

    /// The check of a label in the host or path, which a request can't be built without. If the service has no
    /// supported protocol, labels are those that the model declares.
    fn label_check(&self, shape: &Shape, member: &Member, ty: &Type, place: &Place) -> Option<ir::Check> {
        let is_text = matches!(ty, Type::String | Type::Enumeration(_));
        if !is_text || !self.inputs.contains_key(&shape.id) {
            return None;
        }
        let in_path = match self.protocol {
            Some(_) => matches!(place, Place::Label { .. }),
            None => member.traits.is_http_label(),
        };
        match (member.traits.is_host_label(), in_path) {
            (true, _) => Some(ir::Check::HostLabel),
            (false, true) => Some(ir::Check::PathLabel),
            (false, false) => None,
        }
    }
}

impl ir::Checks {
    fn is_empty(&self) -> bool {
        self.checks.is_empty() && self.keys.is_none() && self.elements.is_none()
    }
}

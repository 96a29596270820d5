//! What of inputs is checked before they are sent.

mod checks;
mod pattern;
mod tag;

use super::{Index, Lowering, operations};
use crate::ir::{self, Presence, Type};
use crate::lower::Protocol;
use dx_model::{Diagnostics, Member, Shape, ShapeId, ShapeKind};
use foldhash::HashMap;
use pattern::Patterns;
use std::collections::BTreeSet;

/// What the checks of a member may ask for.
struct Context<'c> {
    patterns: &'c Patterns,
    /// The structures and unions of which something is checked, as far as it is known
    checked: BTreeSet<&'c ShapeId>,
}

impl Lowering<'_> {
    /// Lowers the checks, when structures and unions are lowered.
    pub(super) fn validation(&self, index: &Index<'_>, diagnostics: &mut Diagnostics) -> ir::Validation {
        let patterns = self.patterns(diagnostics);
        let mut context = Context { patterns: &patterns, checked: BTreeSet::new() };
        let sent: Vec<&Shape> = self.sent().filter(|shape| self.naming.name(&shape.id).is_some()).collect();
        let mut found: Vec<&Shape> = sent.clone();
        found.retain(|shape| self.is_checked(shape, index, &context));
        context.checked = self.with_holders(&sent, found);
        let checked = sent.into_iter().filter(|shape| context.checked.contains(&shape.id));
        let shapes: Vec<_> = checked.filter_map(|shape| self.validated(shape, index, &context)).collect();
        let inputs = operations(self.model, self.closure)
            .filter_map(|(_, operation)| Some(self.naming.name(&operation.input)?.to_owned()))
            .collect();
        ir::Validation { inputs, patterns: patterns.used_in(&shapes), shapes }
    }

    /// The shapes that inputs reach.
    fn sent(&self) -> impl Iterator<Item = &Shape> {
        self.shapes().filter(|shape| self.json(shape).write)
    }

    /// Those of the shapes of which something is checked since it is of one in them: those that were `found`, what holds
    /// these, and what holds that.
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

    /// The structure or the union that a member leads to, through any lists and maps.
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

    /// Whether there is anything to check, as far as it is known.
    fn is_checked(&self, shape: &Shape, index: &Index<'_>, context: &Context<'_>) -> bool {
        let always = self.cycles.is_recursive(&shape.id) || self.inputs.contains(&shape.id);
        match shape.kind {
            // Any union may hold a variant that can't be sent.
            ShapeKind::Union(_) => true,
            ShapeKind::Structure(_) => always || !self.members(shape, index, context).is_empty(),
            _ => false,
        }
    }

    fn validated(&self, shape: &Shape, index: &Index<'_>, context: &Context<'_>) -> Option<ir::Validated> {
        let members = self.members(shape, index, context);
        Some(ir::Validated {
            name: self.naming.name(&shape.id)?.to_owned(),
            union: match &shape.kind {
                ShapeKind::Union(all) => Some(ir::ValidatedUnion { all: all.len() == members.len() }),
                _ => None,
            },
            recursive: self.cycles.is_recursive(&shape.id),
            members,
        })
    }

    /// The members of a structure or a union of which something is checked.
    fn members(&self, shape: &Shape, index: &Index<'_>, context: &Context<'_>) -> Vec<ir::ValidatedMember> {
        let Some(name) = self.naming.name(&shape.id) else { return Vec::new() };
        let members = shape.members();
        if let Some(structure) = index.structure(name) {
            let pairs = members.zip(&structure.fields);
            pairs
                .filter_map(|(member, field)| self.field_checks(shape, member, field, index, context))
                .collect()
        } else {
            let union = index.union(name);
            let pairs = members.zip(union.iter().flat_map(|union| &union.variants));
            pairs.filter_map(|(member, variant)| self.variant_checks(member, variant, context)).collect()
        }
    }

    fn field_checks(
        &self,
        shape: &Shape,
        member: &Member,
        field: &ir::Field,
        index: &Index<'_>,
        context: &Context<'_>,
    ) -> Option<ir::ValidatedMember> {
        let mut value = self.checks(member, &field.ty, context);
        value.checks.extend(self.label_check(shape, member, &field.ty));
        let optional = field.presence == Presence::Optional;
        let filled_in = self.is_idempotency_token(shape, member) || self.label_default(member).is_some();
        let required = optional && member.traits.is_required() && !filled_in;
        let tag = self.tag(shape, member, index);
        (required || tag.is_some() || !value.is_empty()).then(|| ir::ValidatedMember {
            name: field.name.clone(),
            path: field.json_name.clone(),
            optional,
            required,
            value,
            tag,
        })
    }

    fn variant_checks(
        &self,
        member: &Member,
        variant: &ir::UnionVariant,
        context: &Context<'_>,
    ) -> Option<ir::ValidatedMember> {
        let value = self.checks(member, variant.ty.as_ref()?, context);
        (!value.is_empty()).then(|| ir::ValidatedMember {
            name: variant.name.clone(),
            path: variant.json_name.clone(),
            optional: false,
            required: false,
            value,
            tag: None,
        })
    }

    /// What a request can't do without, in a protocol that knows of it: a text that is a part of the host or the path.
    fn label_check(&self, shape: &Shape, member: &Member, ty: &Type) -> Option<ir::Check> {
        let is_text = matches!(ty, Type::String | Type::Enumeration(_));
        if !is_text || !self.inputs.contains(&shape.id) {
            return None;
        }
        let in_path =
            member.traits.is_http_label() && !matches!(self.protocol, Some(Protocol::AwsJson { .. }));
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

//! The checks of a value.

use super::{Context, Lowering};
use crate::ir::{Check, Checks, Limits, Type};
use dx_model::{Member, Shape, ShapeKind};

impl Lowering<'_> {
    /// The checks of a member's values, which have type `ty`. Constraints of the member replace those of its target.
    pub(super) fn checks(&self, member: &Member, ty: &Type, context: &Context<'_>) -> Checks {
        let mut checks = Checks { checks: Vec::new(), keys: None, elements: None };
        let Some(target) = self.model.shape(&member.target) else { return checks };
        checks.checks.extend(of_type(target, ty, context));
        checks.checks.extend(length(member, target).map(Check::Length));
        checks.checks.extend(range(member, target).map(Check::Range));
        checks.checks.extend(context.patterns.of(member).map(|name| Check::Pattern(name.to_owned())));
        if target.traits.is_unique_items() {
            checks.checks.push(Check::UniqueItems);
        }
        let boxed = |part, ty| {
            let checks = self.checks(part, ty, context);
            (!checks.is_empty()).then(|| Box::new(checks))
        };
        match (&target.kind, ty) {
            (ShapeKind::List(item), Type::List(element)) => checks.elements = boxed(item, &element.ty),
            (ShapeKind::Map { key, value }, Type::Map(key_type, element)) => {
                checks.keys = boxed(key, key_type);
                checks.elements = boxed(value, &element.ty);
            }
            _ => {}
        }
        checks
    }
}

fn of_type(target: &Shape, ty: &Type, context: &Context<'_>) -> Option<Check> {
    match ty {
        Type::Enumeration(_) | Type::IntEnumeration(_) => Some(Check::KnownValue),
        Type::Structure(_) | Type::Union(_) if context.checked.contains(&target.id) => Some(Check::Nested),
        Type::Document => Some(Check::Document),
        _ => None,
    }
}

/// A minimum length of 0 is no constraint.
fn length(member: &Member, target: &Shape) -> Option<Limits<u64>> {
    let length = member.traits.length().or_else(|| target.traits.length())?;
    limits(length.min.filter(|min| *min > 0), length.max)
}

fn range(member: &Member, target: &Shape) -> Option<Limits<String>> {
    let range = member.traits.range().or_else(|| target.traits.range())?;
    limits(range.min.map(str::to_owned), range.max.map(str::to_owned))
}

fn limits<T>(min: Option<T>, max: Option<T>) -> Option<Limits<T>> {
    (min.is_some() || max.is_some()).then_some(Limits { min, max })
}

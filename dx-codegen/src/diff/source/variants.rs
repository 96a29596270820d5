//! Variants of enumerations, unions and error types.

use super::fields::changed;
use super::{Comparison, Rule};
use crate::api::{Item, Kind, Variant};

impl<'a> Comparison<'a> {
    pub(super) fn variants(&mut self, old: &'a Item, new: &'a Item) {
        for variant in &old.variants {
            let named = new.variants.iter().find(|other| other.name == variant.name);
            let renamed = || new.variants.iter().find(|other| is_renamed(variant, other, old, new));
            let (of, name) = (&new.name, &variant.name);
            match (named, named.is_none().then(renamed).flatten()) {
                (Some(other), _) => self.variant(old, new, variant, other),
                (None, Some(other)) => {
                    let message = format!("`{name}` of `{of}` is called `{}` now", other.name);
                    self.variant_finding(Rule::VariantRenamed, old, Some(variant), Some(other), message);
                }
                (None, None) => {
                    let message = format!("`{name}` of `{of}` is gone");
                    self.variant_finding(Rule::VariantRemoved, old, Some(variant), None, message);
                }
            }
        }
        let is_new = |variant: &&Variant| {
            let is_old = |other: &Variant| other.name == variant.name || is_renamed(other, variant, old, new);
            !old.variants.iter().any(is_old)
        };
        for variant in new.variants.iter().filter(is_new) {
            let message = format!("`{}` of `{}` is new", variant.name, new.name);
            self.variant_finding(Rule::VariantAdded, new, None, Some(variant), message);
        }
    }

    fn variant(&mut self, old: &'a Item, new: &'a Item, before: &'a Variant, after: &'a Variant) {
        let ty = before.ty.as_ref().map(|ty| self.renames.apply(ty).into_owned());
        if ty.as_deref() == after.ty.as_ref().map(|ty| ty.as_str()) {
            return;
        }
        let what = match (&before.ty, &after.ty) {
            (Some(from), Some(to)) => format!("holds another type: `{}`", changed(from, to)),
            (None, Some(to)) => format!("holds a `{to}` now"),
            (_, None) => "holds nothing any more".to_owned(),
        };
        let message = format!("`{}` of `{}` {what}", before.name, new.name);
        self.variant_finding(Rule::VariantType, old, Some(before), Some(after), message);
    }

    fn variant_finding(
        &mut self,
        rule: Rule,
        item: &Item,
        old: Option<&Variant>,
        new: Option<&Variant>,
        message: String,
    ) {
        // The variants of an operation's error type are shapes, but the finding is about the operation.
        let is_error = matches!(item.kind, Kind::OperationError);
        let origin =
            |variant: &'_ Variant| if is_error { item.origin.clone() } else { variant.origin.clone() };
        let [before, after] = [old, new].map(|variant| origin(variant?));
        let name = old.or(new).map_or("", |variant| &variant.name);
        self.push_part(rule, item, name, (before.as_ref(), after.as_ref()), message);
    }
}

/// Whether two variants with different names, each of which only one side has, are the same on the wire.
fn is_renamed(before: &Variant, after: &Variant, old: &Item, new: &Item) -> bool {
    let is_other = before.name != after.name
        && !old.variants.iter().any(|variant| variant.name == after.name)
        && !new.variants.iter().any(|variant| variant.name == before.name);
    let wire = |variant: &Variant| variant.wire.as_ref().map(|wire| wire.name.clone());
    let is_same_value = before.value.is_some() && before.value == after.value;
    let is_same_member = before.wire.is_some() && wire(before) == wire(after) && before.ty == after.ty;
    is_other && before.origin.is_some() && (is_same_value || is_same_member)
}

//! The variants of enumerations, unions and errors.

use super::fields::changed;
use super::{Comparison, Rule};
use crate::api::{Item, Variant};
use crate::names::ident;

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
        let origin = |variant: Option<&Variant>| variant.and_then(|variant| variant.origin.clone());
        let (before, after) = (origin(old), origin(new));
        // The variants of an operation's errors are the errors; the finding is about the operation.
        let is_error = matches!(item.kind, crate::api::Kind::OperationError);
        let of = |origin: Option<crate::api::Origin>, is_there: bool| match is_error {
            true => item.origin.clone().filter(|_| is_there),
            false => origin,
        };
        let (before, after) = (of(before, old.is_some()), of(after, new.is_some()));
        let name = old.or(new).map(|variant| ident(&variant.name).to_string()).unwrap_or_default();
        let path = format!("{}::{name}", item.path());
        self.push(rule, (before.as_ref(), after.as_ref()), path, message);
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

//! Fields of structures.

use super::{Comparison, Rule};
use crate::api::{Field, Item, Presence, Role, RustType};

impl<'a> Comparison<'a> {
    pub(super) fn fields(&mut self, old: &'a Item, new: &'a Item) {
        for field in &old.fields {
            let named = new.fields.iter().find(|other| other.name == field.name);
            let renamed = || new.fields.iter().find(|other| is_renamed(field, other, old, new));
            match (named, named.is_none().then(renamed).flatten()) {
                (Some(other), _) => self.field(old, new, field, other),
                (None, Some(other)) => {
                    let message =
                        format!("`{}` of `{}` is called `{}` now", field.name, new.name, other.name);
                    self.field_finding(Rule::MemberRenamed, old, Some(field), Some(other), message);
                }
                (None, None) => {
                    let message = format!("`{}` of `{}` is gone", field.name, old.name);
                    self.field_finding(Rule::MemberRemoved, old, Some(field), None, message);
                }
            }
        }
        let is_new = |field: &&Field| {
            let is_old = |other: &Field| other.name == field.name || is_renamed(other, field, old, new);
            !old.fields.iter().any(is_old)
        };
        for field in new.fields.iter().filter(is_new) {
            let (rule, what) = match field.presence {
                Presence::Required if is_built(old) => (Rule::RequiredMemberAdded, "required and new"),
                _ => (Rule::MemberAdded, "new"),
            };
            let message = format!("`{}` of `{}` is {what}: `{}`", field.name, new.name, field.ty);
            self.field_finding(rule, new, None, Some(field), message);
        }
    }

    fn field(&mut self, old: &'a Item, new: &'a Item, before: &'a Field, after: &'a Field) {
        let (ty, name) = (self.renames.apply(&before.ty), format!("`{}` of `{}`", before.name, new.name));
        let (ty, is_built) = (ty.as_ref(), is_built(old) && is_built(new));
        let (from, to) = (&before.ty, &after.ty);
        let found = if after.ty.as_str() == ty {
            match (&before.presence, &after.presence) {
                (Presence::Default(_), Presence::Required) if is_built => {
                    Some((Rule::MemberMustBeSet, format!("{name} has to be set now")))
                }
                (Presence::Required, Presence::Default(_)) if is_built => {
                    Some((Rule::MemberNeedNotBeSet, format!("{name} need not be set any more")))
                }
                _ => None,
            }
        } else if is_option_of(after.ty.as_str(), ty) {
            Some((Rule::MemberOptional, format!("{name} is optional now: `{from}` is `{to}`")))
        } else if is_option_of(ty, after.ty.as_str()) {
            Some((Rule::MemberAlwaysThere, format!("{name} always has a value now: `{from}` is `{to}`")))
        } else {
            Some((Rule::MemberType, format!("{name} has another type: `{}`", changed(from, to))))
        };
        if let Some((rule, message)) = found {
            self.field_finding(rule, old, Some(before), Some(after), message);
        }
    }

    fn field_finding(
        &mut self,
        rule: Rule,
        item: &Item,
        old: Option<&Field>,
        new: Option<&Field>,
        message: String,
    ) {
        let origins = [old, new].map(|field| field?.origin.as_ref());
        let name = old.or(new).map_or("", |field| &field.name);
        self.push_part(rule, item, name, origins.into(), message);
    }
}

/// The change of a type, as text. Types with the same name in different modules are shown with their paths.
pub(super) fn changed(from: &RustType, to: &RustType) -> String {
    let shown = (from.to_string(), to.to_string());
    if shown.0 == shown.1 {
        format!("{}` is `{}", from.as_str(), to.as_str())
    } else {
        format!("{}` is `{}", shown.0, shown.1)
    }
}

/// Whether a structure has a builder.
pub(super) fn is_built(item: &Item) -> bool {
    item.functions.iter().any(|function| function.role == Role::Builder)
}

fn is_option_of(optional: &str, ty: &str) -> bool {
    let held = optional.strip_prefix("::std::option::Option<").and_then(|held| held.strip_suffix('>'));
    held == Some(ty)
}

/// Whether two fields with different names, each of which only one side has, are the same member, or the same on the
/// wire.
fn is_renamed(before: &Field, after: &Field, old: &Item, new: &Item) -> bool {
    let is_other = before.name != after.name
        && !old.fields.iter().any(|field| field.name == after.name)
        && !new.fields.iter().any(|field| field.name == before.name);
    let member = |field: &Field| field.origin.as_ref().and_then(|origin| origin.member.clone());
    let wire = |field: &Field| field.wire.as_ref().map(|wire| (wire.place.clone(), wire.name.clone()));
    is_other
        && before.origin.is_some()
        && (member(before) == member(after) || (wire(before) == wire(after) && before.ty == after.ty))
}

//! Functions and methods.

use super::{Comparison, Rule};
use crate::api::{Function, Item, Role, RustType};

impl<'a> Comparison<'a> {
    /// Compares the functions of an item, except those that `follows` attributes to another finding.
    pub(super) fn functions(&mut self, old: &'a Item, new: &'a Item, follows: impl Fn(&Function) -> bool) {
        let is_told = |comparison: &Self, function: &Function, item: &Item| {
            follows(function)
                || function.role == Role::Builder
                || comparison.is_function_of_other_part(function)
                || comparison.is_of_other_operation(function.origin.as_ref())
                || is_of_variant_of_one_side(function, item, old, new)
        };
        for before in &old.functions {
            let after = new.functions.iter().find(|after| after.name == before.name);
            match after {
                Some(after) => {
                    let origins = (old.origin.as_ref(), new.origin.as_ref());
                    self.gated(old, &before.condition, &after.condition, origins);
                    if !self.is_same(before, after) && !is_told(self, before, old) {
                        let message = format!(
                            "`{}` of `{}` has another signature: `{}` is `{}`",
                            before.name,
                            new.name,
                            signature(before),
                            signature(after)
                        );
                        self.function_finding(
                            Rule::FunctionSignature,
                            old,
                            Some(before),
                            Some(after),
                            message,
                        );
                    }
                }
                None if is_told(self, before, old) => {}
                None => {
                    let message = format!("`{}` of `{}` is gone", before.name, new.name);
                    self.function_finding(Rule::FunctionRemoved, old, Some(before), None, message);
                }
            }
        }
        let is_new = |after: &&Function| !old.functions.iter().any(|before| before.name == after.name);
        let added: Vec<_> = new.functions.iter().filter(is_new).collect();
        for after in added.into_iter().filter(|after| !is_told(self, after, new)).collect::<Vec<_>>() {
            let message = format!("`{}` of `{}` is new", after.name, new.name);
            self.function_finding(Rule::FunctionAdded, new, None, Some(after), message);
        }
    }

    fn function_finding(
        &mut self,
        rule: Rule,
        item: &Item,
        old: Option<&Function>,
        new: Option<&Function>,
        message: String,
    ) {
        let origins = [old, new].map(|function| function?.origin.as_ref().or(item.origin.as_ref()));
        let name = old.or(new).map_or("", |function| &function.name);
        self.push_part(rule, item, name, origins.into(), message);
    }

    /// Whether code that calls one function can call the other.
    pub(super) fn is_same(&self, before: &Function, after: &Function) -> bool {
        let same = |before: &RustType, after: &RustType| self.renames.apply(before) == after.as_str();
        let all = |before: &[RustType], after: &[RustType]| {
            before.len() == after.len() && before.iter().zip(after).all(|(before, after)| same(before, after))
        };
        before.is_async == after.is_async
            && (!before.is_const || after.is_const)
            && before.receiver == after.receiver
            && before.type_parameters.len() == after.type_parameters.len()
            && before.type_parameters.iter().zip(&after.type_parameters).all(|(before, after)| {
                match (&before.bound, &after.bound) {
                    (Some(before), Some(after)) => same(before, after),
                    (_, after) => after.is_none(),
                }
            })
            && before.arguments.len() == after.arguments.len()
            && before
                .arguments
                .iter()
                .zip(&after.arguments)
                .all(|(before, after)| same(&before.ty, &after.ty))
            && same(&before.output, &after.output)
            && all(&before.bounds, &after.bounds)
    }
}

/// Whether a method of a union belongs to a variant that has a finding of its own.
fn is_of_variant_of_one_side(function: &Function, item: &Item, old: &Item, new: &Item) -> bool {
    let Some(origin) = &function.origin else { return false };
    let of = |item: &Item| {
        let variant = item.variants.iter().find(|variant| variant.origin.as_ref() == Some(origin))?;
        Some((variant.name.clone(), variant.ty.clone()))
    };
    function.role == Role::Accessor && of(item).is_some() && of(old) != of(new)
}

fn signature(function: &Function) -> String {
    let arguments: Vec<_> = function.arguments.iter().map(|argument| argument.ty.to_string()).collect();
    let keyword = if function.is_async { "async " } else { "" };
    format!("{keyword}fn({}) -> {}", arguments.join(", "), function.output)
}

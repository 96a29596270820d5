//! The API as text for reviewers.
//!
//! Each line is a unit of change, so that the difference of two outlines shows what has changed: a new optional
//! member adds two lines, a field and its setters. Properties of all items of a kind are at the beginning.

mod by_operation;
mod facts;
mod function;
mod member;

pub(super) use by_operation::by_operation;

use super::make::implied;
use super::{Api, Condition, Impl, Item, Kind, Role, RustType};
use crate::{Availability, Part};
use std::collections::BTreeMap;

/// The outline of all items, by module.
pub(super) fn outline(api: &Api) -> String {
    let mut all = head(api);
    all.extend(lines(&api.items));
    text(all)
}

/// The lines of items, sorted by module, with a blank line before each module.
fn lines(items: &[Item]) -> Vec<String> {
    let mut lines = Vec::new();
    for module in items.chunk_by(|left, right| left.module == right.module) {
        lines.push(String::new());
        lines.extend(module.first().map(|item| format!("mod {}", item.module)));
        lines.extend(module.iter().flat_map(item));
    }
    lines
}

fn text(mut lines: Vec<String>) -> String {
    lines.push(String::new());
    lines.join("\n")
}

/// The properties of the service, and of all items of a kind.
fn head(api: &Api) -> Vec<String> {
    let protocol = api.protocol.unwrap_or("no protocol that dx supports");
    let mut lines = vec![format!("service {}: {protocol}", api.service)];
    for part in Part::ALL {
        lines.extend(api.parts.get(*part).map(|availability| match availability {
            Availability::Always => format!("part {}", part.name()),
            Availability::Feature(feature) => format!("part {} [{feature}]", part.name()),
        }));
    }
    let features = api.features.iter().flatten();
    lines.extend(
        features.map(|(name, on)| format!("feature {name}: {}", on.join(", ")).trim_end().to_owned()),
    );
    let kinds: BTreeMap<_, _> = api.items.iter().map(|item| (item.kind.name(), item)).collect();
    for (name, item) in kinds {
        if !implied::of(&item.kind).is_empty() {
            lines.push(format!("each {name}: {}", implied_traits(&item.kind)));
        }
        let common = item
            .functions
            .iter()
            .filter(|it| it.role == Role::Common && lists_common_functions_once(&item.kind));
        lines.extend(common.map(|it| format!("  {}", function::line(it, &item.condition))));
    }
    lines
}

fn implied_traits(kind: &Kind) -> String {
    let traits = implied::of(kind).iter().copied().flatten();
    traits.map(|of| RustType::new(*of).to_string()).collect::<Vec<_>>().join(" + ")
}

/// Whether the common functions of a kind are listed once, rather than for each of many items.
fn lists_common_functions_once(kind: &Kind) -> bool {
    matches!(kind, Kind::Enumeration | Kind::IntEnumeration | Kind::OperationError)
}

/// The lines of an item: the item itself, its traits, and its content.
fn item(item: &Item) -> Vec<String> {
    let mut lines = vec![format!("  {}", facts::line(item))];
    let impls = item.impls.iter().filter(|it| !is_implied(it, &item.kind));
    lines.extend(impls.map(|it| format!("    {}", implementation(it, &item.condition))));
    lines.extend(item.fields.iter().map(|it| format!("    {}", member::field(it))));
    lines.extend(item.variants.iter().map(|it| format!("    {}", member::variant(it))));
    lines.extend(
        function::lines(item, lists_common_functions_once(&item.kind)).iter().map(|it| format!("    {it}")),
    );
    lines
}

/// Whether an implementation is implied by the kind, the optional parts or the line of the item.
fn is_implied(it: &Impl, kind: &Kind) -> bool {
    let of = it.of.as_str();
    implied::of(kind).iter().copied().flatten().chain(implied::SERDE).any(|said| *said == of)
        || matches!(
            of,
            "::dx_runtime::Operation" | "::dx_runtime::ServiceError" | "::dx_runtime::client::Input"
        )
}

fn implementation(it: &Impl, holder: &Condition) -> String {
    let types: Vec<_> = it.types.iter().map(|(name, ty)| format!("{name} = {ty}")).collect();
    let types = if types.is_empty() { String::new() } else { format!("<{}>", types.join(", ")) };
    let implementor = it.implementor.as_ref().map_or_else(String::new, |ty| format!(" for {ty}"));
    format!("impl {}{types}{implementor}{}", it.of, condition(&it.condition, holder))
}

/// The features that are required in addition to those of the containing item.
fn condition(condition: &Condition, holder: &Condition) -> String {
    let more: Vec<_> =
        condition.all.iter().filter(|any| !holder.all.contains(any)).map(|any| any.join(" or ")).collect();
    if more.is_empty() { String::new() } else { format!(" [{}]", more.join(", ")) }
}

//! What only botocore's text has: the two forms are published on their own, and botocore keeps what AWS has given up.

use super::document::{Object, members, members_mut, name_of, object_mut, text_at, trait_of};
use dx_runtime::Document;
use std::collections::BTreeSet;

/// Leaves out of botocore's service the operations, members and values that Smithy's text does not have, and what no
/// operation reaches.
pub fn same_revision(smithy: &Document, botocore: &mut Document) {
    let shapes: Vec<(&str, &Document)> =
        members(smithy, "shapes").map(|(id, shape)| (name_of(id), shape)).collect();
    let is_operation = |shape: &Document| text_at(shape, &["type"]) == Some("operation");
    let operations: BTreeSet<&str> =
        shapes.iter().filter(|(_, shape)| is_operation(shape)).map(|(name, _)| *name).collect();
    if let Some(own) = members_mut(botocore, "operations") {
        own.retain(|name, _| operations.contains(name.as_str()));
    }
    for (name, shape) in shapes {
        let own = members_mut(botocore, "shapes").and_then(|own| own.get_mut(name));
        own.into_iter().for_each(|own| same_parts(shape, own));
    }
    let reached = reached(botocore);
    if let Some(own) = members_mut(botocore, "shapes") {
        own.retain(|name, _| reached.contains(name));
    }
}

fn same_parts(shape: &Document, own: &mut Document) {
    let names: BTreeSet<&String> = members(shape, "members").map(|(name, _)| name).collect();
    if matches!(text_at(shape, &["type"]), Some("structure" | "union"))
        && let Some(members) = members_mut(own, "members")
    {
        members.retain(|name, _| names.contains(name));
    }
    let values = values(shape);
    let own = object_mut(own).and_then(|own| own.get_mut("enum"));
    if let Some(Document::Array(own)) = own.filter(|_| !values.is_empty()) {
        own.retain(|value| value.as_str().is_some_and(|value| values.contains(value)));
    }
}

/// The values of an enum in the JSON AST, in either of its forms.
pub fn values(shape: &Document) -> BTreeSet<&str> {
    let of_trait = trait_of(shape, "smithy.api#enum").and_then(Document::as_array).unwrap_or_default();
    let of_trait = of_trait.iter().filter_map(|definition| text_at(definition, &["value"]));
    let is_enum = text_at(shape, &["type"]) == Some("enum");
    let of_members = members(shape, "members").filter(|_| is_enum);
    let of_members = of_members.map(|(name, member)| {
        trait_of(member, "smithy.api#enumValue").and_then(Document::as_str).unwrap_or(name)
    });
    of_trait.chain(of_members).collect()
}

/// The names of the shapes that operations reach.
fn reached(botocore: &Document) -> BTreeSet<String> {
    let shapes = botocore.get("shapes").and_then(Document::as_object);
    let mut open: Vec<&Document> = members(botocore, "operations").map(|(_, operation)| operation).collect();
    let mut reached = BTreeSet::new();
    while let Some(document) = open.pop() {
        match document {
            Document::Object(members) => {
                open.extend(members.values());
                let name = members.get("shape").and_then(Document::as_str);
                if let Some(shape) = name.and_then(|name| shape_once(shapes, name, &mut reached)) {
                    open.push(shape);
                }
            }
            Document::Array(items) => open.extend(items),
            _ => {}
        }
    }
    reached
}

fn shape_once<'d>(
    shapes: Option<&'d Object>,
    name: &str,
    reached: &mut BTreeSet<String>,
) -> Option<&'d Document> {
    let shape = shapes?.get(name)?;
    reached.insert(name.to_owned()).then_some(shape)
}

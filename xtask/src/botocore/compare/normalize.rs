//! The differences that the two forms have. Each rule takes one away, and `docs/botocore.md` has its reason.

use dx_runtime::Document;
use std::collections::{BTreeMap, BTreeSet};

type Object = BTreeMap<String, Document>;

/// Traits that botocore's form has no word for, or, as documentation and pages, has from another source.
const NOT_IN_BOTOCORE: [&str; 6] = [
    "smithy.api#addedDefault",
    "smithy.api#clientOptional",
    "smithy.api#default",
    "smithy.api#documentation",
    "smithy.api#paginated",
    "smithy.api#title",
];

/// Takes the known differences away. Documents have their members in order of name, so the order of members is gone already.
pub fn normalize(smithy: &mut Document, botocore: &mut [Document]) {
    let inputs = inputs(smithy);
    botocore.iter_mut().for_each(without_documentation);
    let shapes = botocore.first().and_then(|service| service.get("shapes"));
    for (id, shape) in shapes_mut(smithy) {
        without_traits(shape);
        without_names_of_values(shape);
        if inputs.contains(id) {
            trait_of(shape, "smithy.api#input", Document::Object(Object::new()));
        }
        let name = id.split_once('#').map_or(id.as_str(), |(_, name)| name);
        of_whole_values(shape, shapes.and_then(|shapes| shapes.get(name)));
    }
}

/// What AWS's SDKs call the service.
pub fn sdk_id(smithy: &Document) -> Option<String> {
    let shapes = smithy.get("shapes")?.as_object()?;
    let service = shapes.values().find(|shape| kind(shape) == Some("service"))?;
    Some(service.get("traits")?.get("aws.api#service")?.get("sdkId")?.as_str()?.to_owned())
}

fn kind(shape: &Document) -> Option<&str> {
    shape.get("type")?.as_str()
}

fn shapes_mut(smithy: &mut Document) -> impl Iterator<Item = (&String, &mut Document)> {
    object_mut(smithy).and_then(|root| object_mut(root.get_mut("shapes")?)).into_iter().flatten()
}

fn object_mut(document: &mut Document) -> Option<&mut Object> {
    match document {
        Document::Object(members) => Some(members),
        _ => None,
    }
}

/// The inputs of operations.
fn inputs(smithy: &Document) -> BTreeSet<String> {
    let shapes = smithy.get("shapes").and_then(Document::as_object);
    let input = |shape: &Document| Some(shape.get("input")?.get("target")?.as_str()?.to_owned());
    shapes.into_iter().flatten().filter_map(|(_, shape)| input(shape)).collect()
}

fn trait_of(shape: &mut Document, id: &str, value: Document) {
    let traits = object_mut(shape)
        .map(|shape| shape.entry("traits".to_owned()).or_insert_with(|| Document::Object(Object::new())));
    if let Some(traits) = traits.and_then(object_mut) {
        traits.insert(id.to_owned(), value);
    }
}

fn without_traits(shape: &mut Document) {
    let Some(members) = object_mut(shape) else { return };
    if let Some(traits) = members.get_mut("traits").and_then(object_mut) {
        traits.retain(|id, _| !NOT_IN_BOTOCORE.contains(&id.as_str()));
    }
    for part in ["member", "key", "value"] {
        members.get_mut(part).into_iter().for_each(without_traits);
    }
    let members = members.get_mut("members").and_then(object_mut);
    members.into_iter().flatten().for_each(|(_, member)| without_traits(member));
}

/// An enum to the values that it has, as in Smithy 1.0.
fn without_names_of_values(shape: &mut Document) {
    match kind(shape) {
        Some("intEnum") => drop(object_mut(shape).map(|shape| {
            shape.remove("members");
            shape.insert("type".to_owned(), "integer".into())
        })),
        Some("enum") => {
            let members = object_mut(shape).and_then(|shape| shape.remove("members"));
            let members = members.as_ref().and_then(Document::as_object);
            let value = |(name, member): (&String, &Document)| {
                let value = member.get("traits").and_then(|traits| traits.get("smithy.api#enumValue"));
                Document::from(BTreeMap::from([(
                    "value".to_owned(),
                    value.cloned().unwrap_or_else(|| name.as_str().into()),
                )]))
            };
            let mut values: Vec<_> = members.into_iter().flatten().map(value).collect();
            values
                .sort_by_cached_key(|value| value.get("value").and_then(Document::as_str).map(str::to_owned));
            trait_of(shape, "smithy.api#enum", values.into());
            object_mut(shape).map(|shape| shape.insert("type".to_owned(), "string".into()));
        }
        _ => {}
    }
}

/// A pattern that matches parts of values, to one that matches whole values: that which botocore has.
fn of_whole_values(shape: &mut Document, botocore: Option<&Document>) {
    let pattern = shape.get("traits").and_then(|traits| traits.get("smithy.api#pattern"));
    let whole = botocore.and_then(|shape| shape.get("pattern")).and_then(Document::as_str);
    let (Some(pattern), Some(whole)) = (pattern.and_then(Document::as_str), whole) else { return };
    if !pattern.starts_with('^') || !pattern.ends_with('$') {
        let begin = if whole.starts_with('^') { "" } else { "^" };
        let end = if whole.ends_with('$') { "" } else { "$" };
        trait_of(shape, "smithy.api#pattern", format!("{begin}{whole}{end}").into());
    }
}

/// All documentation, and what is in its own file and from another source: pages.
fn without_documentation(document: &mut Document) {
    match document {
        Document::Object(members) => {
            members.retain(|name, value| match name.as_str() {
                "documentation" | "serviceFullName" => value.as_str().is_none(),
                _ => true,
            });
            if let Some(Document::Array(values)) = members.get_mut("enum") {
                values.sort_by_cached_key(|value| value.as_str().map(str::to_owned));
            }
            if let Some(pages) = members.get_mut("pagination") {
                *pages = Document::Object(Object::new());
            }
            members.values_mut().for_each(without_documentation);
        }
        Document::Array(items) => items.iter_mut().for_each(without_documentation),
        _ => {}
    }
}

//! The differences that the two forms have. Each rule takes one away, and `docs/botocore.md` has its reason.
//!
//! Most change the JSON AST by what botocore's text says, so that what is made of botocore's is compared as it is.

use super::document::{
    Object, at, members, members_mut, name_of, object_mut, remove_trait, set_trait, text_at, trait_of,
};
use super::revision::{same_revision, values};
use super::targets::Targets;
use dx_runtime::Document;
use std::collections::{BTreeMap, BTreeSet};

/// Traits that botocore's form has no word for, or, as documentation and pages, has from another source.
const NOT_IN_BOTOCORE: [&str; 7] = [
    "smithy.api#addedDefault",
    "smithy.api#clientOptional",
    "smithy.api#default",
    "smithy.api#documentation",
    "smithy.api#paginated",
    "smithy.api#title",
    "smithy.api#uniqueItems",
];

/// Where a member is that is not in the body.
const PLACES: [&str; 5] = [
    "smithy.api#httpHeader",
    "smithy.api#httpLabel",
    "smithy.api#httpPrefixHeaders",
    "smithy.api#httpQuery",
    "smithy.api#httpQueryParams",
];

/// Takes the known differences away. Documents have their members in order of name, so the order of members is gone already.
pub fn normalize(smithy: &mut Document, botocore: &mut [Document]) {
    let inputs = inputs(smithy);
    botocore.iter_mut().for_each(of_botocore);
    let Some(service) = botocore.first_mut() else { return };
    same_revision(smithy, service);
    let before: Object = members(smithy, "shapes").map(|(id, shape)| (id.clone(), shape.clone())).collect();
    let mut targets = Targets { before: &before, service, made: Object::new() };
    for (id, shape) in members_mut(smithy, "shapes").into_iter().flatten() {
        let name = name_of(id);
        alone(shape);
        if inputs.contains(id) {
            set_trait(shape, "smithy.api#input", Document::Object(Object::new()));
        }
        if let Some(own) = at(service, &["operations", name]) {
            same_request(shape);
            same_errors(id, shape, own);
        }
        if let Some(own) = at(service, &["shapes", name]) {
            same_structure(shape, own);
            targets.same(shape, own);
            of_whole_values(shape, own);
        }
    }
    let made = targets.made;
    members_mut(smithy, "shapes").into_iter().for_each(|shapes| shapes.extend(made.clone()));
}

/// What AWS's SDKs call the service.
pub fn sdk_id(smithy: &Document) -> Option<String> {
    let is_service = |(_, shape): &(&String, &Document)| text_at(shape, &["type"]) == Some("service");
    let (_, service) = members(smithy, "shapes").find(is_service)?;
    Some(text_at(service, &["traits", "aws.api#service", "sdkId"])?.to_owned())
}

/// The inputs of operations.
fn inputs(smithy: &Document) -> BTreeSet<String> {
    let input = |shape: &Document| Some(text_at(shape, &["input", "target"])?.to_owned());
    members(smithy, "shapes").filter_map(|(_, shape)| input(shape)).collect()
}

/// What is the same whatever botocore says of the shape.
pub(super) fn alone(shape: &mut Document) {
    without_traits(shape);
    only_values(shape);
}

fn without_traits(shape: &mut Document) {
    NOT_IN_BOTOCORE.iter().for_each(|id| remove_trait(shape, id));
    if PLACES.iter().any(|id| trait_of(shape, id).is_some()) {
        remove_trait(shape, "smithy.api#jsonName");
    }
    for part in ["member", "key", "value"] {
        object_mut(shape).and_then(|shape| shape.get_mut(part)).into_iter().for_each(without_traits);
    }
    members_mut(shape, "members").into_iter().flatten().for_each(|(_, member)| without_traits(member));
}

/// An enum to the values that it has, as in Smithy 1.0 and without names.
fn only_values(shape: &mut Document) {
    let kind = match text_at(shape, &["type"]) {
        Some("intEnum") => "integer",
        Some("enum") => "string",
        Some("string") if trait_of(shape, "smithy.api#enum").is_some() => "string",
        _ => return,
    };
    let definition =
        |value: &str| Document::from(BTreeMap::from([("value".to_owned(), Document::from(value))]));
    let values: Vec<_> = values(shape).into_iter().map(definition).collect();
    if kind == "string" {
        set_trait(shape, "smithy.api#enum", values.into());
    }
    if let Some(shape) = object_mut(shape) {
        shape.remove("members");
        shape.insert("type".to_owned(), kind.into());
    }
}

/// A pattern that matches parts of values, to one that matches whole values: that which botocore has.
pub(super) fn of_whole_values(shape: &mut Document, own: &Document) {
    let pattern = trait_of(shape, "smithy.api#pattern").and_then(Document::as_str);
    let (Some(pattern), Some(whole)) = (pattern, text_at(own, &["pattern"])) else { return };
    if !pattern.starts_with('^') || !pattern.ends_with('$') {
        let begin = if whole.starts_with('^') { "" } else { "^" };
        let end = if whole.ends_with('$') { "" } else { "$" };
        set_trait(shape, "smithy.api#pattern", format!("{begin}{whole}{end}").into());
    }
}

/// The path without what botocore's has not.
fn same_request(operation: &mut Document) {
    let Some(uri) = text_at(operation, &["traits", "smithy.api#http", "uri"]) else { return };
    let uri = same_path(uri);
    let http = members_mut(operation, "traits").and_then(|traits| traits.get_mut("smithy.api#http"));
    let http = http.and_then(object_mut);
    http.into_iter().for_each(|http| drop(http.insert("uri".to_owned(), uri.as_str().into())));
    set_trait(operation, "smithy.api#suppress", vec!["HttpUriConflict"].into());
}

fn same_path(uri: &str) -> String {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let query: Vec<_> =
        query.split('&').filter(|part| !part.is_empty() && !part.starts_with("x-id=")).collect();
    let path = path.strip_suffix('/').filter(|path| !path.is_empty()).unwrap_or(path);
    if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
}

/// The errors that botocore has.
fn same_errors(id: &str, operation: &mut Document, own: &Document) {
    let namespace = id.split_once('#').map_or(id, |(namespace, _)| namespace);
    let errors = own.get("errors").and_then(Document::as_array).unwrap_or_default();
    let target = |error: &Document| {
        let target = format!("{namespace}#{}", text_at(error, &["shape"])?);
        Some(Document::from(BTreeMap::from([("target".to_owned(), Document::from(target))])))
    };
    let errors: Vec<_> = errors.iter().filter_map(target).collect();
    object_mut(operation)
        .into_iter()
        .for_each(|it| drop(it.insert("errors".to_owned(), errors.clone().into())));
}

/// A structure where botocore does not say that it is a union; an error without what botocore leaves to all errors.
fn same_structure(shape: &mut Document, own: &Document) {
    let is_union = ["union", "eventstream"].iter().any(|name| own.get(name).is_some());
    if text_at(shape, &["type"]) == Some("union") && !is_union {
        object_mut(shape).into_iter().for_each(|it| drop(it.insert("type".to_owned(), "structure".into())));
    }
    if trait_of(shape, "smithy.api#error").is_none() {
        return;
    }
    same_status(shape, own);
    if at(own, &["error", "code"]).is_none() {
        remove_trait(shape, "aws.protocols#awsQueryError");
    }
    if let Some(members) = members_mut(shape, "members") {
        members.retain(|name, _| {
            !name.eq_ignore_ascii_case("message") || at(own, &["members", name.as_str()]).is_some()
        });
    }
}

/// The status of an error, which is 500 where none is said of an error of the server; the client's where botocore says nothing.
fn same_status(error: &mut Document, own: &Document) {
    let says_status = at(own, &["error", "httpStatusCode"]).is_some();
    if !says_status && own.get("fault").is_none() {
        set_trait(error, "smithy.api#error", "client".into());
        remove_trait(error, "smithy.api#httpError");
    }
    let fault = trait_of(error, "smithy.api#error").and_then(Document::as_str);
    if fault == Some("server") && trait_of(error, "smithy.api#httpError").is_none() {
        set_trait(error, "smithy.api#httpError", 500.into());
    }
}

/// Takes away all documentation; what is in files of their own and from another source, pages; the order of values; and the
/// slashes at the ends of paths.
fn of_botocore(document: &mut Document) {
    match document {
        Document::Object(members) => {
            members.retain(|name, value| match name.as_str() {
                "documentation" | "serviceFullName" => value.as_str().is_none(),
                _ => true,
            });
            if let Some(Document::Array(values)) = members.get_mut("enum") {
                values.sort_by_cached_key(|value| value.as_str().map(str::to_owned));
            }
            if let Some(Document::String(uri)) = members.get_mut("requestUri") {
                *uri = same_path(uri);
            }
            if let Some(pages) = members.get_mut("pagination") {
                *pages = Document::Object(Object::new());
            }
            if let Some(Document::Array(acceptors)) = members.get_mut("acceptors") {
                acceptors.retain(|acceptor| !is_other_status(acceptor));
            }
            members.values_mut().for_each(of_botocore);
        }
        Document::Array(items) => items.iter_mut().for_each(of_botocore),
        _ => {}
    }
}

/// An acceptor of Amazon S3's for a status that tells of a bucket without showing it.
fn is_other_status(acceptor: &Document) -> bool {
    let is = |status: i32| acceptor.get("expected") == Some(&Document::from(status));
    text_at(acceptor, &["matcher"]) == Some("status") && (is(301) || is(403))
}

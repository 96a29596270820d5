//! Common parts of protocols with HTTP bindings, in which traits of operations and members determine their places.

use super::{BoundStructure, CalledOperation, Role, xml};
use crate::ir::{Codec, FieldRef, Part, Place, Request, RequestBody};
use dx_model::{
    Diagnostic, Diagnostics, LabelPattern, LabelPatternPart, Member, Model, Shape, ShapeKind, SkipReason,
};

/// The format of a protocol's bodies.
pub(super) struct Format {
    pub codec: Codec,
    /// The content type of bodies in the format.
    pub content_type: &'static str,
    /// Whether a structure that is not set, as a payload, is sent as one without members.
    pub has_empty_payloads: bool,
    /// Whether a body has a named root, as in XML.
    pub has_roots: bool,
}

/// The places of a structure's members. HTTP bindings apply to inputs, outputs and errors only.
pub(super) fn places(structure: &BoundStructure<'_>) -> Vec<Place> {
    let greedy = match structure.role {
        Role::Input(operation) => greedy_labels(operation),
        _ => Vec::new(),
    };
    let place = |member: &Member| match structure.role {
        Role::Input(_) => request_place(structure, member, &greedy),
        Role::Output | Role::Error => response_place(structure.model, member),
        Role::Nested => Place::Body,
    };
    structure.shape.members().map(place).collect()
}

fn request_place(structure: &BoundStructure<'_>, member: &Member, greedy: &[&str]) -> Place {
    let traits = &member.traits;
    if let Some(name) = traits.http_query() {
        Place::Query(name.to_owned())
    } else if traits.is_http_query_params() {
        Place::QueryParams
    } else if traits.is_http_label() {
        Place::Label {
            greedy: greedy.contains(&member.name()),
            default: structure.customizations.label_defaults.get(member.name()).cloned(),
        }
    } else {
        place_in_both(structure.model, member)
    }
}

fn response_place(model: &Model, member: &Member) -> Place {
    if member.traits.is_http_response_code() { Place::Status } else { place_in_both(model, member) }
}

/// The places that requests and responses share.
fn place_in_both(model: &Model, member: &Member) -> Place {
    let traits = &member.traits;
    if let Some(name) = traits.http_header() {
        Place::Header { name: name.to_owned(), base64: is_media_in_text(model, member) }
    } else if let Some(prefix) = traits.http_prefix_headers() {
        Place::PrefixHeaders(prefix.to_owned())
    } else if traits.is_http_payload() {
        Place::Payload
    } else {
        Place::Body
    }
}

fn greedy_labels(operation: &Shape) -> Vec<&str> {
    let pattern = operation.traits.http().and_then(|http| LabelPattern::parse(http.uri).ok());
    let parts = pattern.into_iter().flat_map(|pattern| pattern.parts);
    let greedy = parts.filter_map(|part| match part {
        LabelPatternPart::Label { name, greedy: true } => Some(name),
        _ => None,
    });
    greedy.collect()
}

/// The media type of a string or blob.
fn media_type<'m>(model: &'m Model, member: &'m Member) -> Option<&'m str> {
    let target = || model.shape(&member.target);
    member.traits.media_type().or_else(|| target()?.traits.media_type())
}

/// Whether a member is a string with a media type, or a list of these.
fn is_media_in_text(model: &Model, member: &Member) -> bool {
    match model.shape(&member.target).map(|target| &target.kind) {
        Some(ShapeKind::String) => media_type(model, member).is_some(),
        Some(ShapeKind::List(element)) => is_media_in_text(model, element),
        _ => false,
    }
}

/// The request of an operation, from its `http` trait and the bindings of its members.
///
/// If a member is bound to the body, there is always a body with the format's content type, even if no member is set.
/// Otherwise there is none.
pub(super) fn request(
    operation: &CalledOperation<'_>,
    format: &Format,
    diagnostics: &mut Diagnostics,
) -> Option<Request> {
    let shape = operation.shape;
    let Some(http) = shape.traits.http() else {
        let warning = Diagnostic::warning("no request and response: the operation has no `http` trait");
        diagnostics.push(warning.at(shape.span).of(&shape.id).skips(SkipReason::NoHttpTrait));
        return None;
    };
    let payload = operation.fields().find(|(.., place)| **place == Place::Payload);
    let body = match payload {
        Some((field, member, _)) => self::payload(operation, member, field, format)?,
        None if operation.has_body() => {
            let root = format.has_roots.then(|| xml::root(operation.service, operation.input, None));
            RequestBody::members(format.codec, format.content_type, root)
        }
        None => RequestBody::Empty,
    };
    let pattern = LabelPattern::parse(http.uri).ok()?;
    Some(Request {
        method: http.method.to_owned(),
        path: with_bucket(operation, operation.parts(&pattern)?),
        query: pattern.query.into_iter().map(str::to_owned).collect(),
        members: members(operation),
        ..operation.request(body)?
    })
}

/// Replaces the labels of a bucket at the beginning of a path and of the key after it, which have their own
/// encodings.
fn with_bucket(operation: &CalledOperation<'_>, parts: Vec<Part>) -> Vec<Part> {
    let bucket = operation.customizations.bucket_member.as_deref();
    let bucket = bucket.and_then(|member| operation.field(member));
    match parts.as_slice() {
        [Part::Literal(slash), Part::Label(first), ..] if slash == "/" && Some(*first) == bucket => {}
        _ => return parts,
    }
    let in_bucket = |part| match part {
        Part::Label(field) if Some(field) == bucket => Part::Bucket(field),
        Part::Label(field) => Part::Key(field),
        part => part,
    };
    parts.into_iter().skip(1).map(in_bucket).collect()
}

/// The members in the query and in headers. Named ones come first, since entries of maps must not replace these.
fn members(operation: &CalledOperation<'_>) -> Vec<FieldRef> {
    let (mut named, mut maps) = (Vec::new(), Vec::new());
    for (field, _, place) in operation.fields() {
        match place {
            Place::Query(_) | Place::Header { .. } => named.push(field),
            Place::QueryParams | Place::PrefixHeaders(_) => maps.push(field),
            Place::Body | Place::Payload | Place::Label { .. } | Place::Status => {}
        }
    }
    named.append(&mut maps);
    named
}

/// The body of a payload member.
fn payload(
    operation: &CalledOperation<'_>,
    member: &Member,
    field: FieldRef,
    format: &Format,
) -> Option<RequestBody> {
    let model = operation.model;
    let target = model.shape(&member.target)?;
    let content_type = match target.kind {
        ShapeKind::Blob => media_type(model, member).unwrap_or("application/octet-stream"),
        ShapeKind::String | ShapeKind::Enum(_) => media_type(model, member).unwrap_or("text/plain"),
        _ => format.content_type,
    };
    Some(RequestBody::Payload {
        codec: format.codec,
        field,
        content_type: content_type.to_owned(),
        empty_structure: format.has_empty_payloads && matches!(target.kind, ShapeKind::Structure(_)),
        root: format.has_roots.then(|| xml::root(operation.service, target, Some(member))),
    })
}

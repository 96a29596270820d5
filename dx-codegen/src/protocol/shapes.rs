//! The structures and operations that a protocol decides about.

use crate::ir::{FieldRef, Part, Place, Request, RequestBody, StructureId, WireMember};
use crate::lower::Customizations;
use dx_model::{LabelPattern, LabelPatternPart, Member, Model, Shape};

/// The role of a structure.
#[derive(Clone, Copy)]
pub(crate) enum Role<'m> {
    /// The input of this operation.
    Input(&'m Shape),
    Output,
    Error,
    /// Only a member of other structures.
    Nested,
}

/// A structure for whose members a protocol decides the places.
pub(crate) struct BoundStructure<'a> {
    pub model: &'a Model,
    pub customizations: &'a Customizations,
    pub shape: &'a Shape,
    pub role: Role<'a>,
}

/// An operation for which a protocol makes the request.
pub(crate) struct CalledOperation<'a> {
    pub model: &'a Model,
    pub customizations: &'a Customizations,
    pub service: &'a Shape,
    pub shape: &'a Shape,
    pub input: &'a Shape,
    pub input_id: StructureId,
    /// The wire facts of the input's members.
    pub wire: &'a [WireMember],
}

impl CalledOperation<'_> {
    /// The field of the input for the member with the given name.
    pub fn field(&self, member: &str) -> Option<FieldRef> {
        let index = self.input.members().position(|other| other.name() == member)?;
        Some(self.input_id.field(index))
    }

    /// Iterates over the fields of the input with their members and places.
    pub fn fields(&self) -> impl Iterator<Item = (FieldRef, &Member, &Place)> {
        let members = self.input.members().zip(self.wire).enumerate();
        members.map(|(index, (member, wire))| (self.input_id.field(index), member, &wire.place))
    }

    /// Whether the model has an input shape, even if it has no members.
    pub fn has_input(&self) -> bool {
        !self.input.is_unit()
    }

    /// Whether any member is bound to the body.
    pub fn has_body(&self) -> bool {
        self.wire.iter().any(|member| member.place == Place::Body)
    }

    /// The parts of a pattern, with fields for its labels. Returns `None` if a member is missing.
    pub fn parts(&self, pattern: &LabelPattern<'_>) -> Option<Vec<Part>> {
        let part = |part: &LabelPatternPart<'_>| match part {
            LabelPatternPart::Literal(text) => Some(Part::Literal((*text).to_owned())),
            LabelPatternPart::Label { name, .. } => self.field(name).map(Part::Label),
        };
        pattern.parts.iter().map(part).collect()
    }

    /// The common parts of requests in all protocols: by default, a POST to `/` with all members in the body.
    pub fn request(&self, body: RequestBody) -> Option<Request> {
        let traits = &self.shape.traits;
        let prefix = LabelPattern::parse(traits.host_prefix().unwrap_or_default()).ok()?;
        let name = self.shape.id.name();
        let endpoint = self.customizations.endpoint_members.get(name);
        let token = self.fields().find(|(_, member, _)| member.traits.is_idempotency_token());
        Some(Request {
            method: "POST".to_owned(),
            host: self.parts(&prefix)?,
            path: vec![Part::Literal("/".to_owned())],
            query: Vec::new(),
            headers: self.customizations.headers.clone(),
            endpoint: endpoint.and_then(|member| self.field(member)),
            idempotency_token: token.map(|(field, ..)| field),
            members: Vec::new(),
            body,
            gzip: traits.request_compression().any(|encoding| encoding == "gzip"),
            md5: traits.is_http_checksum_required() || traits.is_aws_checksum_required(),
            tree_hash: self.customizations.tree_hashes.contains(name),
        })
    }
}

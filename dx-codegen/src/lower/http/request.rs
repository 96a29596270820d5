//! Requests.

use super::bindings::payload;
use crate::ir::{self, Bound, Part, Payload, RequestBody, TimestampFormat, Type};
use crate::lower::Lowering;
use dx_model::{Diagnostic, Diagnostics, Member, Pattern, PatternPart, Shape, SkipReason};

const JSON: &str = "application/json";

impl Lowering<'_> {
    /// A request of `restJson1`, which the operation's `http` trait and those of the members make up.
    pub(super) fn rest_request(
        &self,
        operation: &Shape,
        input: &Shape,
        fields: &[ir::Field],
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Request> {
        let Some(http) = operation.traits.http() else {
            let warning = Diagnostic::warning("no request and response: there is no `http` trait");
            diagnostics.push(warning.at(operation.span).of(&operation.id).skips(SkipReason::NoHttpTrait));
            return None;
        };
        let body = match payload(input) {
            Some(member) => RequestBody::Payload(self.payload(member, fields)?),
            None if fields.iter().any(|field| field.in_json) => {
                RequestBody::Json { content_type: JSON.to_owned() }
            }
            None => RequestBody::Empty,
        };
        let pattern = Pattern::parse(http.uri).ok()?;
        Some(ir::Request {
            method: http.method.to_owned(),
            path: self.parts(&pattern, input, fields)?,
            query: pattern.query.into_iter().map(str::to_owned).collect(),
            members: self.request_members(input, fields),
            ..self.request(operation, input, fields, body)?
        })
    }

    /// A request of `awsJson`, in which all is in the body.
    pub(super) fn rpc_request(
        &self,
        operation: &Shape,
        input: &Shape,
        fields: &[ir::Field],
        version: &str,
        query_compatible: bool,
    ) -> Option<ir::Request> {
        let target = format!("{}.{}", self.closure.service.name(), operation.id.name());
        let target = ("x-amz-target".to_owned(), target);
        let query_mode = query_compatible.then(|| ("x-amzn-query-mode".to_owned(), "true".to_owned()));
        let body = RequestBody::Json { content_type: format!("application/x-amz-json-{version}") };
        let mut request = self.request(operation, input, fields, body)?;
        request.headers.splice(0..0, [target].into_iter().chain(query_mode));
        Some(request)
    }

    /// What is the same in all protocols, and else a POST to `/`.
    fn request(
        &self,
        operation: &Shape,
        input: &Shape,
        fields: &[ir::Field],
        body: RequestBody,
    ) -> Option<ir::Request> {
        let prefix = Pattern::parse(operation.traits.host_prefix().unwrap_or_default()).ok()?;
        let token = input.members().find(|member| self.is_idempotency_token(input, member));
        let token = token.and_then(|token| fields.iter().find(|field| field.member == token.name()));
        Some(ir::Request {
            method: "POST".to_owned(),
            host: self.parts(&prefix, input, fields)?,
            path: vec![Part::Literal("/".to_owned())],
            query: Vec::new(),
            headers: self.customizations.headers.clone(),
            endpoint: self.endpoint_member(operation, input, fields),
            idempotency_token: token.map(|field| field.name.clone()),
            members: Vec::new(),
            body,
            gzip: operation.traits.request_compression().any(|encoding| encoding == "gzip"),
            md5: operation.traits.is_http_checksum_required(),
            tree_hash: self.customizations.tree_hashes.contains(operation.id.name()),
        })
    }

    /// The member that says where the operation's requests go.
    fn endpoint_member(&self, operation: &Shape, input: &Shape, fields: &[ir::Field]) -> Option<Bound> {
        let name = self.customizations.endpoint_members.get(operation.id.name())?;
        self.bound(input.member(name)?, fields, TimestampFormat::DateTime)
    }

    /// What stands for a label whose member is not set, or empty.
    pub(in crate::lower) fn label_default(&self, member: &Member) -> Option<&str> {
        let default = self.customizations.label_defaults.get(member.name());
        default.filter(|_| member.traits.is_http_label()).map(String::as_str)
    }

    /// Whether a member of an input is filled when the caller left it empty.
    pub(in crate::lower) fn is_idempotency_token(&self, shape: &Shape, member: &Member) -> bool {
        self.inputs.contains(&shape.id) && member.traits.is_idempotency_token()
    }

    fn parts(&self, pattern: &Pattern<'_>, input: &Shape, fields: &[ir::Field]) -> Option<Vec<Part>> {
        let part = |part: &PatternPart<'_>| {
            let (name, greedy) = match part {
                PatternPart::Literal(text) => return Some(Part::Literal((*text).to_owned())),
                PatternPart::Label { name, greedy } => (name, *greedy),
            };
            let bound = self.bound(input.member(name)?, fields, TimestampFormat::DateTime)?;
            Some(if greedy { Part::GreedyLabel(bound) } else { Part::Label(bound) })
        };
        pattern.parts.iter().map(part).collect()
    }

    fn payload(&self, member: &Member, fields: &[ir::Field]) -> Option<Payload> {
        let bound = self.bound(member, fields, TimestampFormat::EpochSeconds)?;
        let content_type = match &bound.ty {
            Type::Blob => self.media_type(member).unwrap_or("application/octet-stream"),
            Type::String | Type::Enumeration(_) => self.media_type(member).unwrap_or("text/plain"),
            _ => JSON,
        };
        let content_type = content_type.to_owned();
        Some(Payload { empty_object: matches!(bound.ty, Type::Structure(_)), bound, content_type })
    }
}

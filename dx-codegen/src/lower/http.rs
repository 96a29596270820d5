//! HTTP requests and responses of operations.

use super::{Lowered, Lowering};
use crate::ir::{self, Codec, Place, Response, ResponseBody, StructureId};
use crate::protocol::{self, CalledOperation, Protocol};
use dx_model::{Diagnostic, Diagnostics, Member, Model, Operation, Shape, ShapeKind, SkipReason};

impl Lowering<'_> {
    /// The request and response of an operation. Returns `None`, with a warning, if these are not supported.
    pub(super) fn http(
        &self,
        shape: &Shape,
        operation: &Operation,
        lowered: Lowered<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Http> {
        let protocol = self.protocol.filter(|_| self.http)?;
        if let Some(stream) = event_stream(self.model, operation) {
            let message = format!("no request and response: `{}` is an event stream", stream.id);
            let warning = Diagnostic::warning(message).at(shape.span).of(&shape.id);
            diagnostics.push(warning.skips(SkipReason::EventStream));
            return None;
        }
        let (input_id, output_id) =
            (self.ids.structure(&operation.input)?, self.ids.structure(&operation.output)?);
        let called = CalledOperation {
            model: self.model,
            customizations: &self.customizations,
            service: self.model.shape(&self.closure.service)?,
            shape,
            input: self.model.shape(&operation.input)?,
            input_id,
            wire: lowered.wire.structure(input_id),
        };
        let request = protocol.request(&called, diagnostics)?;
        warn_of_encodings(shape, diagnostics);
        Some(ir::Http {
            request,
            response: response(output_id, protocol, protocol.response_codec(shape), lowered),
            status: shape.traits.http().map_or(200, |http| http.code),
        })
    }

    /// How to read an error from a response, unless all of its members are in the body.
    pub(super) fn error_response(&self, error: StructureId, lowered: Lowered<'_>) -> Option<Response> {
        let protocol = self.protocol.filter(|_| self.http)?;
        let response = response(error, protocol, protocol.runtime().error_codec, lowered);
        let is_more = !response.members.is_empty() || matches!(response.body, ResponseBody::Payload(..));
        is_more.then_some(response)
    }

    /// Warns that requests and responses are omitted.
    pub(super) fn warn_of_protocol(&self, diagnostics: &mut Diagnostics) {
        let Some(service) = self.model.shape(&self.closure.service) else { return };
        let known: Vec<_> = protocol::ALL.iter().map(|protocol| format!("`{}`", protocol.id())).collect();
        let message = format!("no requests and responses: the service speaks none of {}", known.join(", "));
        diagnostics
            .push(Diagnostic::warning(message).at(service.span).of(&service.id).skips(SkipReason::Protocol));
    }

    /// Whether a member of an input is an idempotency token that is generated if it is not set.
    pub(super) fn is_idempotency_token(&self, shape: &Shape, member: &Member) -> bool {
        self.inputs.contains_key(&shape.id) && member.traits.is_idempotency_token()
    }
}

/// How to read a structure from a response.
fn response(structure: StructureId, protocol: &dyn Protocol, codec: Codec, lowered: Lowered<'_>) -> Response {
    let wire = lowered.wire.structure(structure);
    let fields = wire.iter().enumerate().map(|(index, member)| (structure.field(index), &member.place));
    let payload = fields.clone().find(|(_, place)| **place == Place::Payload);
    let body = match payload {
        Some((field, _)) => ResponseBody::Payload(codec, field),
        None if wire.iter().any(|member| member.place == Place::Body) => ResponseBody::Members(codec),
        None => ResponseBody::Ignored,
    };
    let members = fields.filter(|(_, place)| !matches!(place, Place::Body | Place::Payload));
    Response {
        structure,
        members: members.map(|(field, _)| field).collect(),
        has_empty_prefix_headers: protocol.has_empty_prefix_headers(),
        body,
    }
}

/// Warns about request encodings that dx does not support.
fn warn_of_encodings(operation: &Shape, diagnostics: &mut Diagnostics) {
    let encodings = operation.traits.request_compression().filter(|encoding| *encoding != "gzip");
    for encoding in encodings {
        let message =
            format!("`smithy.api#requestCompression` is ignored for `{encoding}`: dx supports `gzip` only");
        diagnostics.push(Diagnostic::warning(message).at(operation.span).of(&operation.id));
    }
}

/// The event stream member of an operation's input or output.
pub(crate) fn event_stream<'m>(model: &'m Model, operation: &Operation) -> Option<&'m Member> {
    let shapes = [&operation.input, &operation.output];
    let mut members = shapes.into_iter().filter_map(|id| model.shape(id)).flat_map(Shape::members);
    members.find(|member| {
        let target = model.shape(&member.target);
        target
            .is_some_and(|target| matches!(target.kind, ShapeKind::Union(_)) && target.traits.is_streaming())
    })
}

//! How operations are carried by HTTP.

mod bindings;
mod protocol;
mod request;
mod response;

pub(crate) use protocol::Protocol;

use super::{Index, Lowering};
use crate::ir;
use dx_model::{Diagnostic, Diagnostics, Member, Model, Operation, Shape, ShapeKind, SkipReason};

impl Lowering<'_> {
    /// The request and the response of an operation. `None`, with a warning, where that is more than dx can do.
    pub(super) fn http(
        &self,
        shape: &Shape,
        operation: &Operation,
        index: &Index<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Http> {
        let protocol = self.protocol.filter(|_| self.http)?;
        if let Some(stream) = event_stream(self.model, operation) {
            let message = format!("no request and response: `{}` is a stream of events", stream.id);
            let warning = Diagnostic::warning(message).at(shape.span).of(&shape.id);
            diagnostics.push(warning.skips(SkipReason::EventStream));
            return None;
        }
        let (input, output) = (self.model.shape(&operation.input)?, self.model.shape(&operation.output)?);
        let input_fields = &index.structure(self.naming.name(&operation.input)?)?.fields;
        let output_fields = &index.structure(self.naming.name(&operation.output)?)?.fields;
        let request = match protocol {
            Protocol::RestJson1 => self.rest_request(shape, input, input_fields, diagnostics)?,
            Protocol::AwsJson { version, query_compatible } => {
                self.rpc_request(shape, input, input_fields, version, query_compatible)?
            }
        };
        warn_of_encodings(shape, diagnostics);
        Some(ir::Http { request, response: self.response(output, output_fields)? })
    }
}

/// Encodings of an operation's request that dx does not know.
fn warn_of_encodings(operation: &Shape, diagnostics: &mut Diagnostics) {
    let encodings = operation.traits.request_compression().filter(|encoding| *encoding != "gzip");
    for encoding in encodings {
        let message =
            format!("`smithy.api#requestCompression` is left out for `{encoding}`: dx knows `gzip` only");
        diagnostics.push(Diagnostic::warning(message).at(operation.span).of(&operation.id));
    }
}

/// The member of the input or the output that is a stream of events.
pub(crate) fn event_stream<'m>(model: &'m Model, operation: &Operation) -> Option<&'m Member> {
    let shapes = [&operation.input, &operation.output];
    let mut members = shapes.into_iter().filter_map(|id| model.shape(id)).flat_map(Shape::members);
    members.find(|member| {
        let target = model.shape(&member.target);
        target
            .is_some_and(|target| matches!(target.kind, ShapeKind::Union(_)) && target.traits.is_streaming())
    })
}

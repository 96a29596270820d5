//! Responses.

use super::bindings::payload;
use super::{Lowering, Protocol};
use crate::ir::{self, ResponseBody, TimestampFormat};
use dx_model::Shape;

impl Lowering<'_> {
    /// How a structure with these fields is read off a response.
    pub(super) fn response(&self, shape: &Shape, fields: &[ir::Field]) -> Option<ir::Response> {
        let rest = self.protocol == Some(Protocol::RestJson1);
        let body = match payload(shape).filter(|_| rest) {
            Some(member) => {
                ResponseBody::Payload(self.bound(member, fields, TimestampFormat::EpochSeconds)?)
            }
            None if fields.iter().any(|field| field.in_json) => ResponseBody::Json,
            None => ResponseBody::Ignored,
        };
        Some(ir::Response {
            structure: self.naming.name(&shape.id)?.to_owned(),
            members: if rest { self.response_members(shape, fields) } else { Vec::new() },
            body,
        })
    }

    /// How an error is read off a response, when its JSON object is not all there is to it.
    pub(in crate::lower) fn error_response(
        &self,
        error: &Shape,
        fields: &[ir::Field],
    ) -> Option<ir::Response> {
        let response = self.response(error, fields).filter(|_| self.http)?;
        let is_more = !response.members.is_empty() || matches!(response.body, ResponseBody::Payload(_));
        is_more.then_some(response)
    }
}

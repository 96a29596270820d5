//! `aws.protocols#restJson1`

use super::http_bindings::{self, Format};
use super::{BoundStructure, CalledOperation, Protocol};
use crate::ir::{Codec, Place, Request, RuntimeProtocol};
use dx_model::{Diagnostics, Member, Shape};

/// The format of bodies.
const JSON: Format = Format {
    codec: Codec::JSON,
    content_type: "application/json",
    has_empty_payloads: true,
    has_roots: false,
};

/// `aws.protocols#restJson1`
pub(super) struct RestJson1;

impl Protocol for RestJson1 {
    fn id(&self) -> &'static str {
        "aws.protocols#restJson1"
    }

    fn runtime(&self) -> RuntimeProtocol {
        RuntimeProtocol { name: "RestJson1", codec: Codec::JSON, error_codec: Codec::JSON }
    }

    fn member_name<'m>(&self, member: &'m Member) -> &'m str {
        member.traits.json_name().unwrap_or_else(|| member.name())
    }

    fn places(&self, structure: &BoundStructure<'_>) -> Vec<Place> {
        http_bindings::places(structure)
    }

    fn request(&self, operation: &CalledOperation<'_>, diagnostics: &mut Diagnostics) -> Option<Request> {
        http_bindings::request(operation, &JSON, diagnostics)
    }

    fn error_code<'m>(&self, error: &'m Shape, _service: &Shape) -> &'m str {
        error.id.name()
    }
}

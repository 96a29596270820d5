//! `aws.protocols#restXml`

use super::http_bindings::{self, Format};
use super::{BoundStructure, CalledOperation, Protocol, XmlFacts, xml};
use crate::ir::{Codec, Place, Request, RuntimeProtocol, Xml};
use dx_model::{Diagnostics, Member, Shape, ShapeKind};

const XML: Codec = Codec::xml("::dx_runtime::codec::xml::Xml");

/// The format of bodies. A payload that is not set is omitted.
const FORMAT: Format =
    Format { codec: XML, content_type: "application/xml", has_empty_payloads: false, has_roots: true };

/// `aws.protocols#restXml`
///
/// The error codec accepts errors with or without a wrapper (`noErrorWrapping`).
pub(super) struct RestXml;

impl Protocol for RestXml {
    fn id(&self) -> &'static str {
        "aws.protocols#restXml"
    }

    fn runtime(&self) -> RuntimeProtocol {
        let error_codec = Codec::xml("::dx_runtime::codec::xml::ErrorDocument");
        RuntimeProtocol { name: "RestXml", codec: XML, error_codec }
    }

    fn member_name<'m>(&self, member: &'m Member) -> &'m str {
        xml::member_name(member)
    }

    fn places(&self, structure: &BoundStructure<'_>) -> Vec<Place> {
        http_bindings::places(structure)
    }

    fn request(&self, operation: &CalledOperation<'_>, diagnostics: &mut Diagnostics) -> Option<Request> {
        http_bindings::request(operation, &FORMAT, diagnostics)
    }

    fn error_code<'m>(&self, error: &'m Shape, _service: &Shape) -> &'m str {
        error.id.name()
    }

    fn response_codec(&self, operation: &Shape) -> Codec {
        if operation.traits.is_s3_unwrapped_xml_output() {
            Codec::xml("::dx_runtime::codec::xml::Unwrapped")
        } else {
            XML
        }
    }

    /// As in Smithy's protocol tests, and in botocore.
    fn has_empty_prefix_headers(&self) -> bool {
        true
    }

    fn xml(&self, facts: &XmlFacts<'_>, member: &Member) -> Option<Xml> {
        Some(facts.of(member))
    }

    fn has_form_for(&self, kind: &ShapeKind) -> bool {
        *kind != ShapeKind::Document
    }
}

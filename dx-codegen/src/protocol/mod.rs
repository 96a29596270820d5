//! Protocols: how operations are mapped to requests and responses.
//!
//! A protocol is a row of [`ALL`], with a file for it and its variants; no other code depends on particular
//! protocols. `http_bindings` has the common parts of protocols with HTTP bindings, and `rpc` those of protocols
//! without.

mod aws_json;
mod aws_query;
mod ec2_query;
mod http_bindings;
mod query;
mod rest_json_1;
mod rest_xml;
mod rpc;
mod rpc_v2;
mod shapes;
mod xml;

pub(crate) use shapes::{BoundStructure, CalledOperation, Role};
pub(crate) use xml::XmlFacts;

use crate::ir::{self, Place, Request, RuntimeProtocol};
use dx_model::{Diagnostics, Member, Shape, ShapeKind};

/// The supported protocols, in order of preference for services with several.
///
/// CBOR precedes JSON, since it is smaller and faster, and has binary data. Among the JSON protocols `rpcv2Json` is
/// first: its responses identify the protocol, so that the response of a proxy is not mistaken for one of the
/// service. Protocols with XML come last.
pub(crate) static ALL: [&dyn Protocol; 8] = [
    &rpc_v2::RPC_V2_CBOR,
    &rpc_v2::RPC_V2_JSON,
    &rest_json_1::RestJson1,
    &aws_json::AWS_JSON_1_0,
    &aws_json::AWS_JSON_1_1,
    &rest_xml::RestXml,
    &aws_query::AwsQuery,
    &ec2_query::Ec2Query,
];

/// The decisions of a protocol.
pub(crate) trait Protocol: Sync {
    /// The ID of the protocol trait.
    fn id(&self) -> &'static str;

    /// The runtime's implementation of the protocol.
    fn runtime(&self) -> RuntimeProtocol;

    /// The name of a member in bodies.
    fn member_name<'m>(&self, member: &'m Member) -> &'m str;

    /// The places of a structure's members, in order.
    fn places(&self, structure: &BoundStructure<'_>) -> Vec<Place>;

    /// The request of an operation. Returns `None`, with a warning, if it is not supported.
    fn request(&self, operation: &CalledOperation<'_>, diagnostics: &mut Diagnostics) -> Option<Request>;

    /// The code by which the service identifies an error.
    fn error_code<'m>(&self, error: &'m Shape, service: &Shape) -> &'m str;

    /// The name that identifies an error in responses.
    fn error_name<'m>(&self, error: &'m Shape) -> &'m str {
        error.id.name()
    }

    /// The codec of an operation's responses.
    fn response_codec(&self, _operation: &Shape) -> ir::Codec {
        self.runtime().codec
    }

    /// Whether a map of prefixed headers is empty, rather than absent, if a response has no such headers.
    fn has_empty_prefix_headers(&self) -> bool {
        false
    }

    /// The XML facts of a member.
    fn xml(&self, _facts: &XmlFacts<'_>, _member: &Member) -> Option<ir::Xml> {
        None
    }

    /// Whether values of a kind can be expressed.
    fn has_form_for(&self, _kind: &ShapeKind) -> bool {
        true
    }
}

/// The preferred protocol of a service; `None` if dx supports none.
pub(crate) fn of(service: &Shape) -> Option<&'static dyn Protocol> {
    ALL.into_iter().find(|protocol| service.traits.has(protocol.id()))
}

#[cfg(test)]
mod tests;

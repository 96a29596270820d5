//! Protocols: how the operations of a service become requests, and responses what it answers.
//!
//! A protocol is a row of [`ALL`], with a file here for it and its variants; nothing else asks which one it is. What
//! protocols with HTTP bindings have in common is in `http_bindings`, and what those without have in `rpc`.

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

/// All protocols that dx speaks, in order of preference: a service with several is spoken to in the first of them.
///
/// CBOR is before JSON: it is smaller, takes less time to write and read, and has binary data as it is. Of protocols in
/// JSON, `rpcv2Json` is first: its responses tell that they are in it, so that the answer of a proxy is not taken for one
/// of the service's. What has XML comes last.
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

/// What a protocol decides. All else about requests and responses is the same in all protocols.
pub(crate) trait Protocol: Sync {
    /// The id of its trait.
    fn id(&self) -> &'static str;

    /// What the runtime has of it.
    fn runtime(&self) -> RuntimeProtocol;

    /// The name of a member in bodies.
    fn member_name<'m>(&self, member: &'m Member) -> &'m str;

    /// Where the members of a structure are, in their order.
    fn places(&self, structure: &BoundStructure<'_>) -> Vec<Place>;

    /// The request of an operation. `None`, with a warning, where that is more than dx can do.
    fn request(&self, operation: &CalledOperation<'_>, diagnostics: &mut Diagnostics) -> Option<Request>;

    /// By which the service names an error.
    fn error_code<'m>(&self, error: &'m Shape, service: &Shape) -> &'m str;

    /// By which a response tells that it is this error.
    fn error_name<'m>(&self, error: &'m Shape) -> &'m str {
        error.id.name()
    }

    /// What reads the responses of an operation.
    fn response_codec(&self, _operation: &Shape) -> ir::Codec {
        self.runtime().codec
    }

    /// Whether a map of headers with a prefix is there, and empty, where a response has no such headers.
    fn has_empty_prefix_headers(&self) -> bool {
        false
    }

    /// What counts of a member in XML and in forms.
    fn xml(&self, _facts: &XmlFacts<'_>, _member: &Member) -> Option<ir::Xml> {
        None
    }

    /// Whether it has a form for values of this kind.
    fn has_form_for(&self, _kind: &ShapeKind) -> bool {
        true
    }
}

/// The protocol that a service is spoken to in; `None` if dx speaks none of its protocols.
pub(crate) fn of(service: &Shape) -> Option<&'static dyn Protocol> {
    ALL.into_iter().find(|protocol| service.traits.has(protocol.id()))
}

#[cfg(test)]
mod tests;

//! Common parts of `aws.protocols#awsQuery` and `aws.protocols#ec2Query`: requests are forms, and responses are in
//! XML.

use super::{CalledOperation, rpc};
use crate::ir::{BodyRoot, Codec, Request, RequestBody, RuntimeProtocol};
use dx_model::ShapeKind;

/// The runtime's implementation, given the names of its type and of its codec.
pub(super) const fn runtime(name: &'static str, codec: &'static str) -> RuntimeProtocol {
    let error_codec = Codec::xml("::dx_runtime::codec::xml::ErrorDocument");
    RuntimeProtocol { name, codec: Codec::xml(codec), error_codec }
}

/// A POST of a form that begins with the operation's name and the service's version. The body is never empty.
pub(super) fn request(operation: &CalledOperation<'_>, codec: Codec) -> Option<Request> {
    let ShapeKind::Service(service) = &operation.service.kind else { return None };
    let action = operation.shape.id.name();
    let name = format!("Action={action}&Version={}", percent_encoded(&service.version));
    let root = Some(BodyRoot { name, namespace: None });
    let body = RequestBody::members(codec, "application/x-www-form-urlencoded", root);
    rpc::request(operation, "/".to_owned(), [], body)
}

/// Percent-encodes the version for a form (RFC 3986, section 2.1). Names of operations need no encoding.
fn percent_encoded(text: &str) -> String {
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    let encoded = text
        .bytes()
        .map(|byte| if is_unreserved(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
    encoded.collect()
}

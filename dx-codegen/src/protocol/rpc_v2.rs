//! What `rpcv2Cbor` and `rpcv2Json` have in common, which is all but their names and formats.

use super::{CalledOperation, rpc};
use crate::ir::{Codec, Request, RequestBody};

/// A POST to the operation's path, in the protocol that is called `name` in headers, with bodies of the `media_type`.
///
/// An operation without an input has no body and no `Content-Type`. Any other has a body, whether there are members or not.
pub(super) fn request(
    operation: &CalledOperation<'_>,
    name: &str,
    codec: Codec,
    media_type: &str,
) -> Option<Request> {
    let [service, shape] = [operation.service, operation.shape].map(|shape| shape.id.name());
    let path = format!("/service/{service}/operation/{shape}");
    let headers = [("smithy-protocol", name.to_owned()), ("accept", media_type.to_owned())];
    let body = if operation.has_input() {
        RequestBody::Members { codec, content_type: media_type.to_owned() }
    } else {
        RequestBody::Empty
    };
    rpc::request(operation, path, headers, body)
}

use super::error_head::error_head;
use super::rpc_v2::{CODE, PROTOCOL_HEADER};
use super::{ErrorHead, Mark, Protocol};
use crate::ErrorMeta;
use crate::codec::json::RpcV2;

/// `smithy.protocols#rpcv2Json`
///
/// Errors are identified by `__type` in the body. A response without the header `smithy-protocol: rpc-v2-json` does
/// not come from the service, and only its status is used.
#[derive(Clone, Copy, Debug)]
pub enum RpcV2Json {}

impl Protocol for RpcV2Json {
    type Codec = RpcV2;
    type ErrorCodec = RpcV2;
    const MARK: Option<Mark> = Some(Mark { header: PROTOCOL_HEADER, value: "rpc-v2-json" });

    fn error_head(response: &ErrorMeta) -> ErrorHead {
        error_head::<RpcV2>(response, &CODE)
    }
}

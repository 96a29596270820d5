use super::error_head::error_head;
use super::rpc_v2::{CODE, PROTOCOL_HEADER};
use super::{ErrorHead, Mark, Protocol};
use crate::ErrorMeta;
use crate::codec::cbor::Cbor;

/// `smithy.protocols#rpcv2Cbor`
///
/// Errors are identified by `__type` in the body. A response without the header `smithy-protocol: rpc-v2-cbor` does
/// not come from the service, and only its status is used.
#[derive(Clone, Copy, Debug)]
pub enum RpcV2Cbor {}

impl Protocol for RpcV2Cbor {
    type Codec = Cbor;
    type ErrorCodec = Cbor;
    const MARK: Option<Mark> = Some(Mark { header: PROTOCOL_HEADER, value: "rpc-v2-cbor" });

    fn error_head(response: &ErrorMeta) -> ErrorHead {
        error_head::<Cbor>(response, &CODE)
    }
}

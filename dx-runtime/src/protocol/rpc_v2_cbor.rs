use super::error_head::error_head;
use super::rpc_v2::{CODE, PROTOCOL_HEADER};
use super::{ErrorHead, Mark, Protocol};
use crate::ErrorMeta;
use crate::codec::cbor::Cbor;

/// `smithy.protocols#rpcv2Cbor`
///
/// Errors are named by `__type` in the body alone. A response without the header `smithy-protocol: rpc-v2-cbor` is not the
/// service's, and nothing of it is read but its status.
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

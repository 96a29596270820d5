//! `smithy.protocols#rpcv2Json`

use super::{BoundStructure, CalledOperation, Protocol, rpc, rpc_v2};
use crate::ir::{Codec, Place, Request, RuntimeProtocol};
use dx_model::{Diagnostics, Member, Shape};

const CODEC: Codec = Codec { path: "::dx_runtime::codec::json::RpcV2", feature: None };

/// `smithy.protocols#rpcv2Json`
pub(super) struct RpcV2Json;

impl Protocol for RpcV2Json {
    fn id(&self) -> &'static str {
        "smithy.protocols#rpcv2Json"
    }

    fn runtime(&self) -> RuntimeProtocol {
        RuntimeProtocol { name: "RpcV2Json", codec: CODEC }
    }

    /// `jsonName` has no say here.
    fn member_name<'m>(&self, member: &'m Member) -> &'m str {
        member.name()
    }

    fn places(&self, structure: &BoundStructure<'_>) -> Vec<Place> {
        rpc::places(structure)
    }

    fn request(&self, operation: &CalledOperation<'_>, _diagnostics: &mut Diagnostics) -> Option<Request> {
        rpc_v2::request(operation, "rpc-v2-json", CODEC, "application/json")
    }

    fn error_code<'m>(&self, error: &'m Shape, service: &Shape) -> &'m str {
        rpc::error_code(error, service)
    }
}

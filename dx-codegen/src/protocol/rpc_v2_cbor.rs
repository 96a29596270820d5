//! `smithy.protocols#rpcv2Cbor`

use super::{BoundStructure, CalledOperation, Protocol, rpc, rpc_v2};
use crate::ir::{Codec, Place, Request, RuntimeProtocol};
use dx_model::{Diagnostics, Member, Shape, ShapeKind};

const CODEC: Codec = Codec { path: "::dx_runtime::codec::cbor::Cbor", feature: Some("cbor") };

/// `smithy.protocols#rpcv2Cbor`
pub(super) struct RpcV2Cbor;

impl Protocol for RpcV2Cbor {
    fn id(&self) -> &'static str {
        "smithy.protocols#rpcv2Cbor"
    }

    fn runtime(&self) -> RuntimeProtocol {
        RuntimeProtocol { name: "RpcV2Cbor", codec: CODEC }
    }

    /// `jsonName` has no say here.
    fn member_name<'m>(&self, member: &'m Member) -> &'m str {
        member.name()
    }

    fn places(&self, structure: &BoundStructure<'_>) -> Vec<Place> {
        rpc::places(structure)
    }

    fn request(&self, operation: &CalledOperation<'_>, _diagnostics: &mut Diagnostics) -> Option<Request> {
        rpc_v2::request(operation, "rpc-v2-cbor", CODEC, "application/cbor")
    }

    fn error_code<'m>(&self, error: &'m Shape, service: &Shape) -> &'m str {
        rpc::error_code(error, service)
    }

    /// The protocol does not support documents.
    fn has_form_for(&self, kind: &ShapeKind) -> bool {
        *kind != ShapeKind::Document
    }
}

//! `smithy.protocols#rpcv2Cbor` and `smithy.protocols#rpcv2Json`, which differ in names and format only.

use super::{BoundStructure, CalledOperation, Protocol, rpc};
use crate::ir::{Codec, Place, Request, RequestBody, RuntimeProtocol};
use dx_model::{Diagnostics, Member, Shape, ShapeKind};

const CBOR: Codec = Codec { path: "::dx_runtime::codec::cbor::Cbor", feature: Some("cbor") };
const JSON: Codec = Codec { path: "::dx_runtime::codec::json::RpcV2", feature: None };

/// `smithy.protocols#rpcv2Cbor`
pub(super) static RPC_V2_CBOR: RpcV2 = RpcV2 {
    id: "smithy.protocols#rpcv2Cbor",
    runtime: RuntimeProtocol { name: "RpcV2Cbor", codec: CBOR, error_codec: CBOR },
    name: "rpc-v2-cbor",
    media_type: "application/cbor",
    has_documents: false,
};

/// `smithy.protocols#rpcv2Json`
pub(super) static RPC_V2_JSON: RpcV2 = RpcV2 {
    id: "smithy.protocols#rpcv2Json",
    runtime: RuntimeProtocol { name: "RpcV2Json", codec: JSON, error_codec: JSON },
    name: "rpc-v2-json",
    media_type: "application/json",
    has_documents: true,
};

/// The protocol with one of its formats.
pub(super) struct RpcV2 {
    id: &'static str,
    runtime: RuntimeProtocol,
    /// The name in headers.
    name: &'static str,
    media_type: &'static str,
    has_documents: bool,
}

impl Protocol for RpcV2 {
    fn id(&self) -> &'static str {
        self.id
    }

    fn runtime(&self) -> RuntimeProtocol {
        self.runtime
    }

    /// The protocol ignores `jsonName`.
    fn member_name<'m>(&self, member: &'m Member) -> &'m str {
        member.name()
    }

    fn places(&self, structure: &BoundStructure<'_>) -> Vec<Place> {
        rpc::places(structure)
    }

    /// An operation without an input shape has no body and no `Content-Type`. Otherwise there is a body, even if
    /// there are no members.
    fn request(&self, operation: &CalledOperation<'_>, _diagnostics: &mut Diagnostics) -> Option<Request> {
        let [service, shape] = [operation.service, operation.shape].map(|shape| shape.id.name());
        let path = format!("/service/{service}/operation/{shape}");
        let headers = [("smithy-protocol", self.name.to_owned()), ("accept", self.media_type.to_owned())];
        let body = if operation.has_input() {
            RequestBody::members(self.runtime.codec, self.media_type, None)
        } else {
            RequestBody::Empty
        };
        rpc::request(operation, path, headers, body)
    }

    fn error_code<'m>(&self, error: &'m Shape, service: &Shape) -> &'m str {
        rpc::error_code(error, service)
    }

    fn has_form_for(&self, kind: &ShapeKind) -> bool {
        self.has_documents || *kind != ShapeKind::Document
    }
}

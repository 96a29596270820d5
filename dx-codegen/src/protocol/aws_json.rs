//! `aws.protocols#awsJson1_0` and `aws.protocols#awsJson1_1`, which differ in the version only.

use super::{BoundStructure, CalledOperation, Protocol, rpc};
use crate::ir::{Codec, Place, Request, RequestBody, RuntimeProtocol};
use dx_model::{Diagnostics, Member, Shape};

/// `aws.protocols#awsJson1_0`
pub(super) static AWS_JSON_1_0: AwsJson = AwsJson {
    id: "aws.protocols#awsJson1_0",
    runtime: "AwsJson1_0",
    content_type: "application/x-amz-json-1.0",
};

/// `aws.protocols#awsJson1_1`
pub(super) static AWS_JSON_1_1: AwsJson = AwsJson {
    id: "aws.protocols#awsJson1_1",
    runtime: "AwsJson1_1",
    content_type: "application/x-amz-json-1.1",
};

/// A version of the protocol.
pub(super) struct AwsJson {
    id: &'static str,
    runtime: &'static str,
    content_type: &'static str,
}

impl Protocol for AwsJson {
    fn id(&self) -> &'static str {
        self.id
    }

    fn runtime(&self) -> RuntimeProtocol {
        RuntimeProtocol { name: self.runtime, codec: Codec::JSON, error_codec: Codec::JSON }
    }

    /// The protocol ignores `jsonName`.
    fn member_name<'m>(&self, member: &'m Member) -> &'m str {
        member.name()
    }

    fn places(&self, structure: &BoundStructure<'_>) -> Vec<Place> {
        rpc::places(structure)
    }

    /// There is always a body, even if the input has no members.
    fn request(&self, operation: &CalledOperation<'_>, _diagnostics: &mut Diagnostics) -> Option<Request> {
        let target = format!("{}.{}", operation.service.id.name(), operation.shape.id.name());
        let body = RequestBody::members(Codec::JSON, self.content_type, None);
        rpc::request(operation, "/".to_owned(), [("x-amz-target", target)], body)
    }

    fn error_code<'m>(&self, error: &'m Shape, service: &Shape) -> &'m str {
        rpc::error_code(error, service)
    }
}

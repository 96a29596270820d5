use super::ServerProtocol;
use super::json::typed_error;
use crate::codec::{Codec, decode_body, json::RpcV2};
use crate::protocol::RpcV2Json;
use crate::shape::{Member, Structure, Value};
use crate::test_util::served::{ErrorNames, Parts, Route, ServedOperation, WriteError, exact_route};
use crate::{DecodeError, EncodeError};
use ::http::{Method, Request};

impl ServerProtocol for RpcV2Json {
    const CONTENT_TYPE: &'static str = "application/json";

    fn route<O: ServedOperation>(request: &Request<impl AsRef<[u8]>>) -> Option<Route> {
        route::<O>(request)
    }

    fn read_body<T: Structure + Value>(body: &[u8]) -> Result<T, DecodeError> {
        decode_body::<RpcV2, T>(body, None)
    }

    fn output_body<O: ServedOperation>(output: &O::Output) -> Result<Vec<u8>, EncodeError> {
        RpcV2::encode(output, Member::WHOLE)
    }

    fn error_body<T: Structure + Value>(
        names: ErrorNames<'_>,
        error: &T,
        response: &mut Parts,
    ) -> Result<(), WriteError> {
        typed_error::<RpcV2, T>(&names, error, response)
    }
}

/// The path of an operation ends in `/service/Service/operation/Operation`, in CBOR as well.
pub(super) fn route<O: ServedOperation>(request: &Request<impl AsRef<[u8]>>) -> Option<Route> {
    let path = format!("/service/{}/operation/{}", O::SERVICE, O::NAME);
    exact_route(*request.method() == Method::POST && request.uri().path().ends_with(&path))
}

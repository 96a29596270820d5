use super::json::query_error;
use super::{ServerProtocol, rpc_v2_json};
use crate::codec::{Codec, cbor::Cbor, decode_body};
use crate::protocol::RpcV2Cbor;
use crate::shape::{Member, Structure, Value};
use crate::test_util::served::{ErrorNames, Parts, Route, ServedOperation, WriteError};
use crate::{DecodeError, EncodeError};
use ::http::Request;

impl ServerProtocol for RpcV2Cbor {
    const CONTENT_TYPE: &'static str = "application/cbor";

    fn route<O: ServedOperation>(request: &Request<impl AsRef<[u8]>>) -> Option<Route> {
        rpc_v2_json::route::<O>(request)
    }

    fn read_body<T: Structure + Value>(body: &[u8]) -> Result<T, DecodeError> {
        decode_body::<Cbor, T>(body, None)
    }

    fn output_body<O: ServedOperation>(output: &O::Output) -> Result<Vec<u8>, EncodeError> {
        Cbor::encode(output, Member::WHOLE)
    }

    /// Errors are named by the member `__type`.
    fn error_body<T: Structure + Value>(
        names: ErrorNames<'_>,
        error: &T,
        response: &mut Parts,
    ) -> Result<(), WriteError> {
        let encode =
            |body: Result<Vec<u8>, EncodeError>| body.map_err(|error| response.error(error.to_string()));
        let members = encode(Cbor::encode(error, Member::WHOLE))?;
        let key = encode(Cbor::encode(&"__type".to_owned(), Member::WHOLE))?;
        let name = encode(Cbor::encode(&names.shape.to_owned(), Member::WHOLE))?;
        // A structure is a map of indefinite length, which begins with one byte.
        let (begin, members) = members.split_at_checked(1).unwrap_or_default();
        response.body = [begin, &key, &name, members].concat();
        response.header("content-type", Self::CONTENT_TYPE)?;
        query_error(&names, response)
    }
}

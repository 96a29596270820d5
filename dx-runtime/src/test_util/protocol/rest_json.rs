use super::ServerProtocol;
use crate::codec::{Codec, decode_body, json::Json};
use crate::protocol::RestJson1;
use crate::shape::{Member, Structure, Value};
use crate::test_util::served::{ErrorNames, Parts, Route, ServedOperation, WriteError, bound_route};
use crate::{DecodeError, EncodeError};
use ::http::Request;

impl ServerProtocol for RestJson1 {
    const CONTENT_TYPE: &'static str = "application/json";

    fn route<O: ServedOperation>(request: &Request<impl AsRef<[u8]>>) -> Option<Route> {
        bound_route::<O>(request)
    }

    fn read_body<T: Structure + Value>(body: &[u8]) -> Result<T, DecodeError> {
        decode_body::<Json, T>(body, None)
    }

    fn output_body<O: ServedOperation>(output: &O::Output) -> Result<Vec<u8>, EncodeError> {
        Json::encode(output, Member::WHOLE)
    }

    /// Errors are named by the header `x-amzn-errortype`.
    fn error_body<T: Structure + Value>(
        names: ErrorNames<'_>,
        error: &T,
        response: &mut Parts,
    ) -> Result<(), WriteError> {
        response.header("x-amzn-errortype", names.shape)?;
        response.header("content-type", Self::CONTENT_TYPE)?;
        response.body =
            Json::encode(error, Member::WHOLE).map_err(|error| response.error(error.to_string()))?;
        Ok(())
    }
}

use super::ServerProtocol;
use super::json::typed_error;
use crate::codec::{Codec, decode_body, json::Json};
use crate::protocol::{AwsJson1_0, AwsJson1_1};
use crate::shape::{Member, Structure, Value};
use crate::test_util::served::{ErrorNames, Parts, Route, ServedOperation, WriteError, exact_route};
use crate::{DecodeError, EncodeError};
use ::http::{Method, Request};

macro_rules! aws_json {
    ($($name:ident: $content_type:literal;)*) => {$(
        impl ServerProtocol for $name {
            const CONTENT_TYPE: &'static str = $content_type;

            /// Operations are named by the header `x-amz-target`.
            fn route<O: ServedOperation>(request: &Request<impl AsRef<[u8]>>) -> Option<Route> {
                let target = format!("{}.{}", O::SERVICE, O::NAME);
                let found = request.headers().get("x-amz-target");
                exact_route(*request.method() == Method::POST && found.is_some_and(|found| *found == *target))
            }

            fn read_body<T: Structure + Value>(body: &[u8]) -> Result<T, DecodeError> {
                decode_body::<Json, T>(body, None)
            }

            fn output_body<O: ServedOperation>(output: &O::Output) -> Result<Vec<u8>, EncodeError> {
                Json::encode(output, Member::WHOLE)
            }

            fn error_body<T: Structure + Value>(
                names: ErrorNames<'_>,
                error: &T,
                response: &mut Parts,
            ) -> Result<(), WriteError> {
                typed_error::<Json, T>(&names, error, response)
            }
        }
    )*};
}

aws_json! {
    AwsJson1_0: "application/x-amz-json-1.0";
    AwsJson1_1: "application/x-amz-json-1.1";
}

use super::error_head::{CodePlace, error_head};
use super::{ErrorHead, Protocol};
use crate::ErrorMeta;
use crate::codec::json::Json;

/// Errors of these services are named by the header `x-amzn-errortype`, then by `__type`, `code` and `Code` in the body:
/// the services send `__type`, and their errors may have a member `code`.
const PLACES: [CodePlace; 4] =
    [CodePlace::Header, CodePlace::Member("__type"), CodePlace::Member("code"), CodePlace::Member("Code")];

macro_rules! aws_json {
    ($($(#[$docs:meta])* $name:ident)*) => {$(
        $(#[$docs])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl Protocol for $name {
            type Codec = Json;
            type ErrorCodec = Json;

            fn error_head(response: &ErrorMeta) -> ErrorHead {
                error_head::<Json>(response, &PLACES)
            }
        }
    )*};
}

aws_json! {
    /// `aws.protocols#awsJson1_0`
    AwsJson1_0
    /// `aws.protocols#awsJson1_1`
    AwsJson1_1
}

use super::error_head::{CodePlace, error_head};
use super::{ErrorHead, Protocol};
use crate::ErrorMeta;
use crate::codec::json::Json;

/// Where the code of an error is: in the header `x-amzn-errortype`, then in `__type`, `code` and `Code` of the body.
/// `__type` precedes `code`, since services send it, and errors may have a member `code`.
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

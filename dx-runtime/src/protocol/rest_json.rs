use super::error_head::{CodePlace, error_head};
use super::{ErrorHead, Protocol};
use crate::ErrorMeta;
use crate::codec::json::Json;

/// `aws.protocols#restJson1`
///
/// Errors are identified by the header `x-amzn-errortype`, then by `code`, `Code` and `__type` in the body, in the
/// same order as in botocore.
#[derive(Clone, Copy, Debug)]
pub enum RestJson1 {}

impl Protocol for RestJson1 {
    type Codec = Json;
    type ErrorCodec = Json;

    fn error_head(response: &ErrorMeta) -> ErrorHead {
        const PLACES: [CodePlace; 4] = [
            CodePlace::Header,
            CodePlace::Member("code"),
            CodePlace::Member("Code"),
            CodePlace::Member("__type"),
        ];
        error_head::<Json>(response, &PLACES)
    }
}

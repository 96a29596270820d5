use super::credentials::Credentials;
use crate::sigv4::{SignatureError, SigningParams, verify};
use ::http::Request;
use bytes::Bytes;
use std::time::SystemTime;

/// Checks that `request` was signed by `credentials` for this service of this region, and that it still is what was signed:
/// [`verify`](fn@verify) with the parameters that the service has by default.
///
/// # Errors
///
/// What is wrong with the signature.
pub fn verify_signature(
    request: &Request<Bytes>,
    credentials: &Credentials,
    region: &str,
    service: &str,
    now: SystemTime,
) -> Result<(), SignatureError> {
    verify(request, credentials, &SigningParams::new(service, region, now))
}

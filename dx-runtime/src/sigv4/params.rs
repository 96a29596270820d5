use super::key::sha256;
use super::{CONTENT_SHA256, SigningError, UNSIGNED_PAYLOAD};
use crate::hex::hex;
use crate::{Timestamp, TimestampFormat};
use ::http::HeaderMap;
use std::borrow::Cow;
use std::time::{SystemTime, UNIX_EPOCH};

/// What a signature is made for, and by which rules.
///
/// [`new`](Self::new) knows the rules of Amazon S3 by its signing names; any of them can be set otherwise:
///
/// ```
/// use dx_runtime::sigv4::{Payload, SigningParams};
/// use std::time::SystemTime;
///
/// let params = SigningParams::new("s3", "eu-central-1", SystemTime::now());
/// assert!(!params.double_encode_path && !params.normalize_path && params.payload_header);
/// let unsigned = SigningParams { payload: Payload::Unsigned, ..params };
/// assert_eq!(unsigned.service, "s3");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SigningParams<'a> {
    /// The signing name of the service, as in the trait `aws.auth#sigv4`: `execute-api`. It is not always the name in the
    /// host.
    pub service: &'a str,
    /// The region in the credential scope: `us-east-1`.
    pub region: &'a str,
    /// The time of the signature, cut to whole seconds. AWS lets it differ from its own by 15 minutes. For
    /// [`verify`](fn@super::verify) it is the time of the check.
    pub time: SystemTime,
    /// What stands for the body in the signature.
    pub payload: Payload<'a>,
    /// Whether the path, which is percent-encoded already, is encoded once more in the canonical request: by all services but
    /// Amazon S3.
    pub double_encode_path: bool,
    /// Whether the canonical request has the path without empty segments, `.` and `..` (RFC 3986, section 5.2.4): for all
    /// services but Amazon S3, where these are parts of keys.
    pub normalize_path: bool,
    /// Whether [`Signer::sign`](super::Signer::sign) sends what stands for the body in the header `x-amz-content-sha256`, as
    /// Amazon S3 has it. With [`Payload::Unsigned`] it does so in any case, since no service could know otherwise.
    pub payload_header: bool,
    /// Whether the session token, if the credentials have one, is part of what is signed. Else it is added after that, as AWS
    /// IoT has it. By default it is signed.
    pub sign_session_token: bool,
}

/// What stands for the body in a signature. A header `x-amz-content-sha256` that the request has already goes before all of
/// these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Payload<'a> {
    /// The SHA-256 of the body, but for presigned URLs of Amazon S3 `UNSIGNED-PAYLOAD`, as there S3 accepts nothing else.
    Signed,
    /// `UNSIGNED-PAYLOAD`: the signature does not cover the body. For services that accept this, over TLS.
    Unsigned,
    /// This, such as the SHA-256 of a body that is not in the request, in hexadecimal digits.
    Hash(&'a str),
}

impl<'a> SigningParams<'a> {
    /// What a request to `service` in `region` is signed for at `time`, with its body, by the rules of that service.
    #[must_use]
    pub fn new(service: &'a str, region: &'a str, time: SystemTime) -> Self {
        let is_s3 = is_s3(service);
        Self {
            service,
            region,
            time,
            payload: Payload::Signed,
            double_encode_path: !is_s3,
            normalize_path: !is_s3,
            payload_header: is_s3,
            sign_session_token: true,
        }
    }

    /// What stands for `body` in the signature of a header. `presigned` in that of a URL.
    pub(super) fn payload_hash(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        presigned: bool,
    ) -> Result<Cow<'a, str>, SigningError> {
        if let Some(hash) = headers.get(CONTENT_SHA256) {
            let hash =
                hash.to_str().map_err(|_| SigningError::new("x-amz-content-sha256 is not text"))?.to_owned();
            return Ok(hash.into());
        }
        Ok(self.payload_of(body, presigned))
    }

    /// The same, whatever the header says.
    pub(super) fn payload_of(&self, body: &[u8], presigned: bool) -> Cow<'a, str> {
        match self.payload {
            Payload::Signed if presigned && is_s3(self.service) => UNSIGNED_PAYLOAD.into(),
            Payload::Signed => hex(&sha256(body)).into(),
            Payload::Unsigned => UNSIGNED_PAYLOAD.into(),
            Payload::Hash(hash) => hash.into(),
        }
    }
}

/// Whether the service signs as Amazon S3 does: paths as they are sent, and the body's hash always in a header.
fn is_s3(service: &str) -> bool {
    matches!(service, "s3" | "s3express" | "s3-object-lambda" | "s3-outposts")
}

/// The time as signatures have it: `20130524T000000Z`.
pub(super) fn amz_date(time: SystemTime) -> Result<String, SigningError> {
    const OUT_OF_RANGE: SigningError = SigningError::new("the clock is before 1970 or after 9999");
    let seconds = time.duration_since(UNIX_EPOCH).map_err(|_| OUT_OF_RANGE)?.as_secs();
    let seconds = i64::try_from(seconds).map_err(|_| OUT_OF_RANGE)?;
    let mut text = Timestamp::from_secs(seconds).map_err(|_| OUT_OF_RANGE)?.format(TimestampFormat::DateTime);
    text.retain(|character| !matches!(character, '-' | ':'));
    Ok(text)
}

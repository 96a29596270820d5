use super::canonical::{Canonical, SignedHeaders};
use super::key::{Scope, SigningKey, sha256};
use super::{ALGORITHM, CONTENT_SHA256, DATE, UNSIGNED_PAYLOAD, amz_date};
use crate::client::credentials::Credentials;
use crate::hex::hex;
use ::http::header::AUTHORIZATION;
use ::http::{HeaderName, Request};
use bytes::Bytes;
use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

/// How far AWS lets the time of a signature be from its own.
const TOLERANCE: Duration = Duration::from_secs(15 * 60);

/// Checks that `request` was signed by `credentials` for this service of this region, at most 15 minutes from `now`, and
/// that it still is what was signed. This is for servers that stand in for AWS in tests.
///
/// Headers that the signature does not name may be anything, but `host` and `x-amz-date` have to be among those it names.
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
    let authorization = Authorization::parse(header(request, &AUTHORIZATION).ok_or(SignatureError::Missing)?)
        .ok_or(SignatureError::Malformed)?;
    let time = header(request, &DATE).ok_or(SignatureError::Malformed)?;
    if !is_near(time, now) {
        return Err(SignatureError::Skewed);
    }
    let day = time.get(..8).ok_or(SignatureError::Malformed)?;
    let scope = Scope { day, region, service };
    if authorization.credential != format!("{}/{scope}", credentials.access_key_id()) {
        return Err(SignatureError::OtherCredentials);
    }
    let mut names = authorization.signed_headers.split(';');
    if !(names.clone().any(|name| name == "host") && names.any(|name| name == DATE.as_str())) {
        return Err(SignatureError::Malformed);
    }
    let payload = payload(request);
    let headers = SignedHeaders::named(request.headers(), request.uri(), authorization.signed_headers);
    let canonical = Canonical { request, headers: &headers, payload: &payload, service }.to_bytes();
    let key = SigningKey::derive(credentials, &scope).map_err(|_| SignatureError::Malformed)?;
    if is_same(&key.sign(time, &scope, &canonical), authorization.signature) {
        Ok(())
    } else {
        Err(SignatureError::Mismatch)
    }
}

/// The parts of the header `authorization`.
struct Authorization<'r> {
    credential: &'r str,
    signed_headers: &'r str,
    signature: &'r str,
}

impl<'r> Authorization<'r> {
    fn parse(text: &'r str) -> Option<Self> {
        let parts = text.strip_prefix(ALGORITHM)?;
        let find = |name: &str| parts.split(',').find_map(|part| part.trim().strip_prefix(name));
        Some(Self {
            credential: find("Credential=")?,
            signed_headers: find("SignedHeaders=")?,
            signature: find("Signature=")?,
        })
    }
}

fn header<'r>(request: &'r Request<Bytes>, name: &HeaderName) -> Option<&'r str> {
    request.headers().get(name)?.to_str().ok()
}

/// What stands for the body in what was signed, if it still is that body.
fn payload(request: &Request<Bytes>) -> String {
    match header(request, &CONTENT_SHA256) {
        Some(UNSIGNED_PAYLOAD) => UNSIGNED_PAYLOAD.to_owned(),
        _ => hex(&sha256(request.body())),
    }
}

/// Whether `time`, written as signatures have it, is near `now`. That form sorts as time does.
fn is_near(time: &str, now: SystemTime) -> bool {
    let bound = |bound: Option<SystemTime>| bound.and_then(|time| amz_date(time).ok());
    match (bound(now.checked_sub(TOLERANCE)), bound(now.checked_add(TOLERANCE))) {
        (Some(first), Some(last)) => time.len() == first.len() && *time >= *first && *time <= *last,
        _ => false,
    }
}

/// Takes as long however much of it is the same.
fn is_same(one: &str, other: &str) -> bool {
    let differences = one.bytes().zip(other.bytes()).fold(0, |found, (one, other)| found | (one ^ other));
    one.len() == other.len() && differences == 0
}

/// What is wrong with the signature of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureError {
    /// The request has none.
    Missing,
    /// It does not say what a signature says, or leaves out the host or the time.
    Malformed,
    /// It is of an access key, day, region or service that is not the one expected.
    OtherCredentials,
    /// It is too old, or of the future.
    Skewed,
    /// It is not the one that the secret makes of this request: the request was changed, or the secret is another.
    Mismatch,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "the request is not signed",
            Self::Malformed => "the signature is incomplete",
            Self::OtherCredentials => {
                "the signature is of another access key, or for another day, region or service"
            }
            Self::Skewed => "the signature is too old, or of the future",
            Self::Mismatch => "the signature is not the one of this request",
        })
    }
}

impl Error for SignatureError {}

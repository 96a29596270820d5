//! Signature Version 4 of AWS, in the header `authorization`.
//!
//! The primitives are RustCrypto's. What is signed, and in which form, is what botocore's signer signs, so that a request can
//! be compared with the AWS CLI's byte by byte.

mod canonical;
mod key;
mod verify;

pub use verify::{SignatureError, verify_signature};

use super::credentials::Credentials;
use super::service::Auth;
use crate::hex::hex;
use crate::{Timestamp, TimestampFormat};
use ::http::header::{AUTHORIZATION, HOST};
use ::http::uri::{Authority, Scheme};
use ::http::{HeaderName, HeaderValue, Request, Uri};
use bytes::Bytes;
use canonical::{Canonical, SignedHeaders};
use key::{Scope, SigningKey, sha256};
use std::error::Error;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
const DATE: HeaderName = HeaderName::from_static("x-amz-date");
const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");

/// Signs requests, and keeps the key that it derived last: it is the same for a day.
#[derive(Debug, Default)]
pub(super) struct Signer {
    key: Mutex<Option<SigningKey>>,
}

impl Signer {
    /// Signs `request` for the time, in place of any signature that it has. Nothing that was signed may change after that.
    ///
    /// Only over TLS is the body left out of the signature when `auth` says so.
    pub(super) fn sign(
        &self,
        request: &mut Request<Bytes>,
        credentials: &Credentials,
        region: &str,
        service: &str,
        time: SystemTime,
        auth: Auth,
    ) -> Result<(), SigningError> {
        let time = amz_date(time)?;
        let scope = Scope { day: time.get(..8).unwrap_or_default(), region, service };
        set_headers(request, credentials, &time)?;
        let payload = set_payload_hash(request, service, auth)?;

        let headers = SignedHeaders::choose(request.headers(), request.uri());
        let canonical = Canonical { request, headers: &headers, payload: &payload, service };
        let signature = self.key(credentials, &scope)?.sign(&time, &scope, &canonical.to_bytes());
        let mut value = HeaderValue::try_from(format!(
            "{ALGORITHM} Credential={}/{scope}, SignedHeaders={}, Signature={signature}",
            credentials.access_key_id(),
            headers.names(),
        ))
        .map_err(|_| SigningError("the access key id or the region holds what a header can't"))?;
        value.set_sensitive(true);
        request.headers_mut().insert(AUTHORIZATION, value);
        Ok(())
    }

    fn key(&self, credentials: &Credentials, scope: &Scope<'_>) -> Result<SigningKey, SigningError> {
        let mut kept = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some(key) if key.is_for(credentials, scope) => Ok(key.clone()),
            _ => Ok(kept.insert(SigningKey::derive(credentials, scope)?).clone()),
        }
    }
}

/// The headers that each signed request has.
fn set_headers(
    request: &mut Request<Bytes>,
    credentials: &Credentials,
    time: &str,
) -> Result<(), SigningError> {
    let host = (!request.headers().contains_key(HOST)).then(|| unusual_host(request.uri())).flatten();
    let headers = request.headers_mut();
    if let Some(host) = host {
        let host = HeaderValue::try_from(host).map_err(|_| SigningError("the host's name can't be sent"))?;
        headers.insert(HOST, host);
    }
    let time = HeaderValue::from_str(time).map_err(|_| SigningError("the time can't be sent"))?;
    headers.insert(DATE, time);
    if let Some(token) = credentials.session_token() {
        let mut token = HeaderValue::from_str(token)
            .map_err(|_| SigningError("the session token holds what a header can't"))?;
        token.set_sensitive(true);
        headers.insert(SECURITY_TOKEN, token);
    }
    Ok(())
}

/// The host as it has to be signed, where HTTP clients may not send the authority of `uri` as it is.
fn unusual_host(uri: &Uri) -> Option<String> {
    let authority = uri.authority()?;
    let is_default_port = default_port(uri).is_some_and(|port| authority.port_u16() == Some(port));
    let is_usual = !is_default_port
        && !authority.as_str().contains('@')
        && !authority.as_str().bytes().any(|byte| byte.is_ascii_uppercase());
    if is_usual {
        return None;
    }
    let host = authority.host().to_ascii_lowercase();
    Some(match authority.port_u16().filter(|_| !is_default_port) {
        Some(port) => format!("{host}:{port}"),
        None => host,
    })
}

fn default_port(uri: &Uri) -> Option<u16> {
    match uri.scheme() {
        Some(scheme) if *scheme == Scheme::HTTPS => Some(443),
        Some(scheme) if *scheme == Scheme::HTTP => Some(80),
        _ => None,
    }
}

/// What stands for the body in what is signed. Says so in a header where the service could not know.
fn set_payload_hash(request: &mut Request<Bytes>, service: &str, auth: Auth) -> Result<String, SigningError> {
    if let Some(hash) = request.headers().get(CONTENT_SHA256) {
        let hash = hash.to_str().map_err(|_| SigningError("x-amz-content-sha256 is not text"))?;
        return Ok(hash.to_owned());
    }
    let is_unsigned = auth == Auth::SigV4UnsignedPayload && request.uri().scheme() == Some(&Scheme::HTTPS);
    let hash = if is_unsigned { UNSIGNED_PAYLOAD.to_owned() } else { hex(&sha256(request.body())) };
    if is_unsigned || canonical::is_s3(service) {
        let value = HeaderValue::from_str(&hash).map_err(|_| SigningError("the hash can't be sent"))?;
        request.headers_mut().insert(CONTENT_SHA256, value);
    }
    Ok(hash)
}

/// The time as signatures have it: `20130524T000000Z`.
fn amz_date(time: SystemTime) -> Result<String, SigningError> {
    const OUT_OF_RANGE: SigningError = SigningError("the clock is before 1970 or after 9999");
    let seconds = time.duration_since(UNIX_EPOCH).map_err(|_| OUT_OF_RANGE)?.as_secs();
    let seconds = i64::try_from(seconds).map_err(|_| OUT_OF_RANGE)?;
    let mut text = Timestamp::from_secs(seconds).map_err(|_| OUT_OF_RANGE)?.format(TimestampFormat::DateTime);
    text.retain(|character| !matches!(character, '-' | ':'));
    Ok(text)
}

/// The host that a request goes to, as its URI says it.
fn authority(uri: &Uri) -> &str {
    uri.authority().map_or("", Authority::as_str)
}

/// Why a request can't be signed.
#[derive(Debug)]
pub(super) struct SigningError(pub(super) &'static str);

impl fmt::Display for SigningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for SigningError {}

#[cfg(test)]
mod tests;

use super::canonical::{Canonical, SignedHeaders};
use super::key::{Scope, SigningKey};
use super::params::amz_date;
use super::{
    ALGORITHM, CONTENT_SHA256, Credentials, DATE, Payload, SECURITY_TOKEN, SigningError, SigningParams,
};
use ::http::header::{AUTHORIZATION, HOST};
use ::http::uri::Scheme;
use ::http::{HeaderMap, HeaderValue, Request, Uri};
use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// Signs requests, and keeps the key that it derived last: it is the same for a day.
///
/// Debug shows no secret.
#[derive(Debug, Default)]
pub struct Signer {
    key: Mutex<Option<Arc<SigningKey>>>,
}

impl Signer {
    /// Signs `request`, in place of any signature that it has: sets the headers `authorization` and `x-amz-date`, with a session
    /// token `x-amz-security-token`, as [`SigningParams`] say `x-amz-content-sha256`, and `host`, where the URI has the host
    /// in a form that clients do not send.
    ///
    /// Nothing that was signed may change after that: the method, the URI, the body, and the headers, but for those that proxies
    /// and clients change on the way, such as `user-agent`.
    ///
    /// # Errors
    ///
    /// When a header can't hold the access key id, the region or the session token, or the time is before 1970.
    pub fn sign<B: AsRef<[u8]>>(
        &self,
        request: &mut Request<B>,
        credentials: &Credentials,
        params: &SigningParams<'_>,
    ) -> Result<(), SigningError> {
        let time = amz_date(params.time)?;
        let (payload, token) = set_headers(request, credentials, params, &time)?;
        let scope = Scope::new(&time, params);
        let chosen = SignedHeaders::choose(request.headers(), request.uri());
        let canonical = Canonical::new(request, params, &chosen, &payload);
        let signature = self.key(credentials, &scope)?.sign(&time, &scope, &canonical.to_bytes());
        let value = authorization(ALGORITHM, credentials, &scope, &chosen, &signature);
        set_signature(request, value, token.as_ref())
    }

    pub(super) fn key(
        &self,
        credentials: &Credentials,
        scope: &Scope<'_>,
    ) -> Result<Arc<SigningKey>, SigningError> {
        let mut kept = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some(key) if key.is_for(credentials, scope) => Ok(Arc::clone(key)),
            _ => Ok(Arc::clone(kept.insert(Arc::new(SigningKey::derive(credentials, scope)?)))),
        }
    }
}

/// Sets the headers that a signature covers. Gives what stands for the body, and the session token if it is not to be signed.
pub(super) fn set_headers<'p, B: AsRef<[u8]>>(
    request: &mut Request<B>,
    credentials: &Credentials,
    params: &SigningParams<'p>,
    time: &str,
) -> Result<(Cow<'p, str>, Option<HeaderValue>), SigningError> {
    let payload = params.payload_hash(request.headers(), request.body().as_ref(), false)?;
    let token = credentials.session_token().map(sensitive).transpose()?;
    set_host(request)?;
    let headers = request.headers_mut();
    let value = HeaderValue::from_str(time).map_err(|_| SigningError::new("the time can't be sent"))?;
    headers.insert(DATE, value);
    if params.payload_header || params.payload == Payload::Unsigned {
        set_payload(headers, &payload)?;
    }
    if params.sign_session_token {
        set_token(headers, token.as_ref());
        return Ok((payload, None));
    }
    headers.remove(SECURITY_TOKEN);
    Ok((payload, token))
}

/// Sets the header with the signature, and the session token if it is not signed.
pub(super) fn set_signature<B>(
    request: &mut Request<B>,
    authorization: String,
    token: Option<&HeaderValue>,
) -> Result<(), SigningError> {
    let mut value = HeaderValue::try_from(authorization)
        .map_err(|_| SigningError::new("the access key id or the region holds what a header can't"))?;
    value.set_sensitive(true);
    let headers = request.headers_mut();
    headers.insert(AUTHORIZATION, value);
    if token.is_some() {
        set_token(headers, token);
    }
    Ok(())
}

/// The value of the header `authorization`.
pub(super) fn authorization(
    algorithm: &str,
    credentials: &Credentials,
    scope: &dyn fmt::Display,
    signed: &SignedHeaders<'_>,
    signature: &str,
) -> String {
    format!(
        "{algorithm} Credential={}/{scope}, SignedHeaders={}, Signature={signature}",
        credentials.access_key_id(),
        signed.names(),
    )
}

fn sensitive(token: &str) -> Result<HeaderValue, SigningError> {
    let mut token = HeaderValue::from_str(token)
        .map_err(|_| SigningError::new("the session token holds what a header can't"))?;
    token.set_sensitive(true);
    Ok(token)
}

fn set_token(headers: &mut HeaderMap, token: Option<&HeaderValue>) {
    match token {
        Some(token) => headers.insert(SECURITY_TOKEN, token.clone()),
        None => headers.remove(SECURITY_TOKEN),
    };
}

fn set_payload(headers: &mut HeaderMap, payload: &str) -> Result<(), SigningError> {
    let payload =
        HeaderValue::from_str(payload).map_err(|_| SigningError::new("the payload's hash can't be sent"))?;
    headers.insert(CONTENT_SHA256, payload);
    Ok(())
}

/// Sets the host as it has to be signed, where HTTP clients may not send the one of the URI as it is.
pub(super) fn set_host<B>(request: &mut Request<B>) -> Result<(), SigningError> {
    if request.headers().contains_key(HOST) {
        return Ok(());
    }
    if let Some(host) = unusual_host(request.uri()) {
        let host =
            HeaderValue::try_from(host).map_err(|_| SigningError::new("the host's name can't be sent"))?;
        request.headers_mut().insert(HOST, host);
    }
    Ok(())
}

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

//! URLs that are signed, for others to use.

use crate::http::with_query;
use crate::sigv4::SigningError;
use ::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use ::http::{HeaderMap, Method, Request, Uri};
use bytes::Bytes;
use std::fmt;
use std::time::{Duration, SystemTime};

/// How a request is presigned.
///
/// ```
/// use dx_runtime::client::PresignOptions;
/// use std::time::Duration;
///
/// let options = PresignOptions { expires: Duration::from_secs(60), ..PresignOptions::default() };
/// assert_eq!(options.method, None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresignOptions {
    /// How long the request is valid, in whole seconds: from one second up to seven days, and no longer than the credentials
    /// that sign it. By default an hour.
    pub expires: Duration,
    /// The method to sign the request for. By default that of the operation; `GET`, where the input is sent as a form, as that is
    /// in the URL then.
    pub method: Option<Method>,
}

impl Default for PresignOptions {
    fn default() -> Self {
        Self { expires: Duration::from_secs(3600), method: None }
    }
}

/// A request of which the URL is signed: until it expires, anybody can send it, without credentials, by any HTTP client.
///
/// It has to be sent with its method, and with all of its headers. The body belongs to it as well, if it is not empty, but for
/// Amazon S3: there the signature does not cover the body, and whoever sends the request may send another one.
///
/// Debug shows no query, as who knows it can send the request.
#[derive(Clone)]
pub struct PresignedRequest {
    request: Request<Bytes>,
    expires_at: SystemTime,
}

impl PresignedRequest {
    pub(super) fn new(request: Request<Bytes>, expires_at: SystemTime) -> Self {
        Self { request, expires_at }
    }

    /// The method to send it with.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// The URL, with the signature.
    #[must_use]
    pub fn url(&self) -> String {
        self.request.uri().to_string()
    }

    /// The URL as a value of the crate `http`.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        self.request.uri()
    }

    /// The headers to send beside those that any HTTP client sends, such as `host`.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// The body to send. It is empty for most operations.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.request.body()
    }

    /// When the signature expires, by the clock of the client, corrected by what is known of the service's.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.expires_at
    }

    /// The request, to be sent by any HTTP client.
    #[must_use]
    pub fn into_http(self) -> Request<Bytes> {
        self.request
    }
}

impl fmt::Debug for PresignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let uri = self.request.uri();
        f.debug_struct("PresignedRequest")
            .field("method", self.request.method())
            .field("host", &uri.host())
            .field("path", &uri.path())
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// Makes `request` one of which the URL can be signed: what is sent as a form goes into the query, and what HTTP clients say by
/// themselves is left to them.
pub(super) fn prepare(request: &mut Request<Bytes>, method: Option<&Method>) -> Result<(), SigningError> {
    request.headers_mut().remove(CONTENT_LENGTH);
    if is_form(request.headers()) && !request.body().is_empty() {
        move_form(request)?;
    }
    if let Some(method) = method {
        *request.method_mut() = method.clone();
    }
    Ok(())
}

fn is_form(headers: &HeaderMap) -> bool {
    let form = b"application/x-www-form-urlencoded";
    headers.get(CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(form))
}

fn move_form(request: &mut Request<Bytes>) -> Result<(), SigningError> {
    const NO_URI: SigningError = SigningError::new("the input is too long for a URL");
    let form = std::mem::take(request.body_mut());
    let form = std::str::from_utf8(&form).map_err(|_| NO_URI)?;
    let uri = match request.uri().query() {
        Some(query) => with_query(request.uri(), &format!("{query}&{form}")),
        None => with_query(request.uri(), form),
    };
    *request.uri_mut() = uri.ok_or(NO_URI)?;
    request.headers_mut().remove(CONTENT_TYPE);
    *request.method_mut() = Method::GET;
    Ok(())
}

//! The transport of clients that don't block.

use super::error::ConfigError;
use super::timeouts::Timeouts;
use super::transport::{BoxFuture, Limits, Transport, TransportError, TransportErrorKind};
use ::http::{Request, Response, Uri};
use bytes::Bytes;
use reqwest::redirect::Policy;
use reqwest::{Client, Url, retry};
use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls_platform_verifier::BuilderVerifierExt;
use std::sync::Arc;
use std::time::Duration;

/// The [`Transport`] made of reqwest and tokio's timer. It needs tokio's runtime, with I/O and time.
///
/// HTTP/1.1 with a pool of connections; TLS by rustls, which trusts whom the operating system trusts; proxies as the
/// variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: Client,
}

impl ReqwestTransport {
    /// One with connections of its own. It takes the connect timeout; the others come with each request.
    ///
    /// # Errors
    ///
    /// When there is no TLS, for example because the operating system has no certificates.
    pub fn new(timeouts: &Timeouts) -> Result<Self, ConfigError> {
        let tls = tls().map_err(|error| ConfigError::new("no TLS").with_source(error))?;
        let mut builder = Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(Policy::none())
            .retry(retry::never())
            .referer(false);
        if let Some(connect) = timeouts.connect {
            builder = builder.connect_timeout(connect);
        }
        let client =
            builder.build().map_err(|error| ConfigError::new("no HTTP client").with_source(error))?;
        Ok(Self { client })
    }

    async fn exchange(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let uri = request.uri().clone();
        let request = reqwest::Request::try_from(request)?;
        same_target(&uri, request.url())?;
        let answer = self.client.execute(request).await?;
        read(answer, limits).await
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request, limits))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

fn tls() -> Result<ClientConfig, rustls::Error> {
    Ok(ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth())
}

/// Reqwest parses URIs anew, and resolves dots in paths on the way. What was signed has to be what is sent.
fn same_target(signed: &Uri, sent: &Url) -> Result<(), TransportError> {
    if signed.path() == sent.path() && signed.query() == sent.query() {
        return Ok(());
    }
    Err(TransportError::new(TransportErrorKind::Other, "its path has a part that is `.` or `..`"))
}

async fn read(mut answer: reqwest::Response, limits: Limits) -> Result<Response<Bytes>, TransportError> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = answer.status();
    *response.headers_mut() = std::mem::take(answer.headers_mut());
    let mut body = limits.body_of(answer.status());
    while let Some(chunk) = answer.chunk().await? {
        if body.push(chunk)?.is_break() {
            break;
        }
    }
    *response.body_mut() = body.finish();
    Ok(response)
}

impl From<reqwest::Error> for TransportError {
    fn from(error: reqwest::Error) -> Self {
        let kind = if error.is_timeout() {
            TransportErrorKind::Timeout
        } else if error.is_connect() {
            TransportErrorKind::Connect
        } else if error.is_builder() {
            TransportErrorKind::Other
        } else {
            TransportErrorKind::Broken
        };
        // A URL may hold what must not be printed.
        Self::new(kind, error.without_url())
    }
}

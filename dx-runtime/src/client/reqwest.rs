//! The transport of async clients.

mod streaming;

use super::default_transport::TransportSettings;
use super::error::ConfigError;
use super::proxy::{Proxies, Proxy, Routes};
use super::streaming::StreamingBody;
use super::timeouts::Timeouts;
use super::tls::{self, Tls};
use super::transport::{BoxFuture, Limits, Transport, TransportError, TransportErrorKind};
use ::http::{Request, Response, Uri};
use bytes::Bytes;
use reqwest::redirect::Policy;
use reqwest::{Client, Url, retry};
use rustls::ClientConfig;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// A [`Transport`] that uses reqwest and tokio's timer. It requires a tokio runtime with I/O and time enabled.
///
/// Uses HTTP/1.1 with a connection pool, and rustls with the trust store of the operating system. Proxies are read from
/// the variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` when the transport is created; an invalid
/// proxy is an error of each request that would use it.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    clients: Routes<Client>,
    timeouts: Timeouts,
    tls: Arc<Tls>,
}

impl ReqwestTransport {
    /// Creates a transport with its own connection pool. Of the timeouts, it uses the connect timeout, and the attempt
    /// timeout for streaming bodies; the others are set for each request.
    ///
    /// # Errors
    ///
    /// If reqwest or rustls cannot be initialized. Certificates are loaded by the first request that needs them.
    pub fn new(timeouts: &Timeouts) -> Result<Self, ConfigError> {
        Self::with(timeouts, Tls::trusting(None), Proxies::from_env())
    }

    /// Creates a transport that only trusts the certificates in the PEM file at `path`.
    ///
    /// # Errors
    ///
    /// If the file cannot be read or contains no certificates.
    pub fn with_ca_bundle(timeouts: &Timeouts, path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        let tls = Tls::trusting(Some(path.as_ref()));
        tls.load()?;
        Self::with(timeouts, tls, Proxies::from_env())
    }

    /// Creates the transport for a client builder. The CA bundle is not loaded yet.
    pub(super) fn with_settings(settings: &TransportSettings) -> Result<Self, ConfigError> {
        Self::with(&settings.timeouts, Tls::trusting(settings.ca_bundle.as_deref()), Proxies::from_env())
    }

    pub(super) fn with(timeouts: &Timeouts, tls: Arc<Tls>, proxies: Proxies) -> Result<Self, ConfigError> {
        let config = tls.config().map_err(|error| ConfigError::new("no TLS").with_source(error))?;
        let direct = client(&config, timeouts.connect, None)
            .map_err(|error| ConfigError::new("no HTTP client").with_source(error))?;
        let clients = Routes::new(proxies, direct);
        Ok(Self { inner: Arc::new(Inner { clients, timeouts: *timeouts, tls }) })
    }

    /// Returns the client for the route of `request`, after loading the certificates that it needs.
    fn client_for<B>(&self, request: &Request<B>) -> Result<&Client, TransportError> {
        let Inner { clients, timeouts, tls } = &*self.inner;
        let (client, proxy) = clients.of(request, |proxy| {
            let config =
                tls.config().map_err(|error| TransportError::new(TransportErrorKind::Other, error))?;
            Ok(client(&config, timeouts.connect, Some(proxy))?)
        })?;
        if tls::is_needed(request.uri(), proxy.map(Proxy::uri)) {
            tls.load()?;
        }
        Ok(client)
    }

    async fn exchange(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let client = self.client_for(&request)?;
        let uri = request.uri().clone();
        let request = reqwest::Request::try_from(request)?;
        same_target(&uri, request.url())?;
        let answer = client.execute(request).await?;
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

    fn send_streaming(
        &self,
        request: Request<StreamingBody>,
    ) -> BoxFuture<'_, Result<Response<StreamingBody>, TransportError>> {
        Box::pin(self.exchange_streaming(request))
    }

    fn run_blocking(&self, work: Box<dyn FnOnce() + Send>) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            // If the runtime is shutting down, the work is dropped, and nothing waits for it.
            if let Err(error) = tokio::task::spawn_blocking(work).await
                && error.is_panic()
            {
                std::panic::resume_unwind(error.into_panic());
            }
        })
    }
}

fn client(
    tls: &ClientConfig,
    connect: Option<Duration>,
    proxy: Option<&Proxy>,
) -> Result<Client, reqwest::Error> {
    let mut builder = Client::builder()
        .tls_backend_preconfigured(tls.clone())
        .no_proxy()
        .redirect(Policy::none())
        .retry(retry::never())
        .referer(false);
    if let Some(connect) = connect {
        builder = builder.connect_timeout(connect);
    }
    if let Some(proxy) = proxy {
        let mut through = reqwest::Proxy::all(proxy.uri().to_string())?;
        if let Some(authorization) = proxy.authorization() {
            through = through.custom_http_auth(authorization);
        }
        builder = builder.proxy(through);
    }
    builder.build()
}

/// Checks that reqwest, which parses URIs again and normalizes dot segments, sends the path that was signed.
fn same_target(signed: &Uri, sent: &Url) -> Result<(), TransportError> {
    if signed.path() == sent.path() && signed.query() == sent.query() {
        return Ok(());
    }
    Err(TransportError::new(TransportErrorKind::Other, "the path has a `.` or `..` segment"))
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
        // A URL may contain sensitive values.
        Self::new(kind, error.without_url())
    }
}

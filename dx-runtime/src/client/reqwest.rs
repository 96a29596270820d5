//! The transport of clients that don't block.

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

/// The [`Transport`] made of reqwest and tokio's timer. It needs tokio's runtime, with I/O and time.
///
/// HTTP/1.1 with a pool of connections; TLS by rustls, which trusts whom the operating system trusts. Proxies are those of
/// the variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, as they are when the transport is made; one that
/// can't be used is an error of each request that would go through it.
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
    /// One with connections of its own. It takes the connect timeout, and that of an attempt for bodies that are streamed; the
    /// others come with each request.
    ///
    /// # Errors
    ///
    /// When reqwest or rustls can't be set up. Certificates are loaded by the first request that needs them.
    pub fn new(timeouts: &Timeouts) -> Result<Self, ConfigError> {
        Self::with(timeouts, Tls::trusting(None), Proxies::from_env())
    }

    /// One that trusts the certificates in the file `path`, in PEM, and no others.
    ///
    /// # Errors
    ///
    /// When the file can't be read or holds no certificates.
    pub fn with_ca_bundle(timeouts: &Timeouts, path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        let tls = Tls::trusting(Some(path.as_ref()));
        tls.load()?;
        Self::with(timeouts, tls, Proxies::from_env())
    }

    /// One as a builder wants it. A CA bundle is not read yet.
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

    /// The client for the way that `request` takes, with the certificates that it needs.
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
            // When the runtime is shutting down, the work is not done, and nobody waits for it.
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

//! The transport of blocking clients.

mod connect;
mod head;
mod streaming;
mod tls;

use super::default_transport::TransportSettings;
use super::error::ConfigError;
use super::proxy::{Proxies, Proxy, Routes};
use super::streaming::StreamingBody;
use super::timeouts::Timeouts;
use super::tls::{Tls, is_needed};
use super::transport::{BoxFuture, Limits, Transport, TransportError, TransportErrorKind};
use ::http::{Request, Response};
use bytes::Bytes;
use connect::{DeferredResolver, Dialer, NotConnected};
use std::future::ready;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use ureq::config::AutoHeaderValue;
use ureq::{Agent, AsSendBody, Body, Error, ProxyProtocol};

/// The size in bytes of a read from a body.
const CHUNK_SIZE: usize = 16 << 10;
/// The size in bytes of the input buffer, which limits the head of a response.
const BUFFER: usize = 128 << 10;
/// The number of idle connections in the pool: more than the number of threads that call at the same time.
const IDLE_CONNECTIONS: usize = 256;

/// A [`Transport`] that uses ureq. It blocks the thread, and its futures are ready when they are returned.
///
/// Uses HTTP/1.1 with a connection pool, and rustls with the trust store of the operating system. Proxies are read from
/// the variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` when the transport is created; an invalid
/// proxy is an error of each request that would use it.
#[derive(Clone, Debug)]
pub struct UreqTransport {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    agents: Routes<Agent>,
    timeouts: Timeouts,
    tls: Arc<Tls>,
}

impl UreqTransport {
    /// Creates a transport with its own connection pool. Of the timeouts, it uses those for connecting and for
    /// attempts.
    #[must_use]
    pub fn new(timeouts: &Timeouts) -> Self {
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
        Ok(Self::with(timeouts, tls, Proxies::from_env()))
    }

    /// Creates the transport for a client builder. The CA bundle is not loaded yet.
    pub(super) fn with_settings(settings: &TransportSettings) -> Self {
        Self::with(&settings.timeouts, Tls::trusting(settings.ca_bundle.as_deref()), Proxies::from_env())
    }

    pub(super) fn with(timeouts: &Timeouts, tls: Arc<Tls>, proxies: Proxies) -> Self {
        let agents = Routes::new(proxies, agent(timeouts, Arc::clone(&tls), None));
        Self { inner: Arc::new(Inner { agents, timeouts: *timeouts, tls }) }
    }

    /// Returns the agent and the proxy for `request`, after loading the certificates that it needs.
    fn agent_for<B>(&self, request: &Request<B>) -> Result<(&Agent, Option<&Proxy>), TransportError> {
        let Inner { agents, timeouts, tls } = &*self.inner;
        let (agent, proxy) = agents.of(request, |proxy| {
            let proxy = ureq_proxy(proxy)?;
            Ok(agent(timeouts, Arc::clone(tls), Some(proxy)))
        })?;
        if is_needed(request.uri(), proxy.map(Proxy::uri)) {
            tls.load()?;
        }
        Ok((agent, proxy))
    }

    fn exchange(&self, request: Request<Bytes>, limits: Limits) -> Result<Response<Bytes>, TransportError> {
        let (agent, proxy) = self.agent_for(&request)?;
        let (parts, body) = request.into_parts();
        let head = head::write(&parts, u64::try_from(body.len()).unwrap_or(u64::MAX), proxy);
        let request = Request::builder().method(parts.method).uri(parts.uri);
        let answer = head::sending(head, || match body.is_empty() {
            true => run(agent, request.body(())?, limits.timeout),
            false => run(agent, request.body(&*body)?, limits.timeout),
        });
        read(answer?, limits)
    }
}

impl Transport for UreqTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(ready(self.exchange(request, limits)))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        std::thread::sleep(duration);
        Box::pin(ready(()))
    }

    fn send_streaming(
        &self,
        request: Request<StreamingBody>,
    ) -> BoxFuture<'_, Result<Response<StreamingBody>, TransportError>> {
        Box::pin(ready(self.exchange_streaming(request)))
    }
}

fn agent(timeouts: &Timeouts, tls: Arc<Tls>, proxy: Option<ureq::Proxy>) -> Agent {
    let config = Agent::config_builder()
        .proxy(proxy)
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .user_agent(AutoHeaderValue::None)
        .allow_non_standard_methods(true)
        // ureq counts all buffered bytes towards the head of a 1xx response, including what follows it.
        .max_response_header_size(BUFFER)
        .input_buffer_size(BUFFER)
        .max_idle_connections(IDLE_CONNECTIONS)
        .max_idle_connections_per_host(IDLE_CONNECTIONS)
        .timeout_connect(timeouts.connect)
        .timeout_global(timeouts.attempt)
        .build();
    Agent::with_parts(config, Dialer::new(tls), DeferredResolver)
}

fn ureq_proxy(proxy: &Proxy) -> Result<ureq::Proxy, TransportError> {
    let (protocol, default_port) = match proxy.uri().scheme_str() {
        Some("https") => (ProxyProtocol::Https, 443),
        _ => (ProxyProtocol::Http, 80),
    };
    let mut builder = ureq::Proxy::builder(protocol)
        .host(proxy.uri().host().unwrap_or_default())
        .port(proxy.uri().port_u16().unwrap_or(default_port));
    if let Some((user, password)) = proxy.login() {
        builder = builder.username(user).password(password);
    }
    Ok(builder.build()?)
}

fn run(
    agent: &Agent,
    request: Request<impl AsSendBody>,
    timeout: Option<Duration>,
) -> Result<Response<Body>, Error> {
    if timeout == agent.config().timeouts().global {
        return agent.run(request);
    }
    agent.run(agent.configure_request(request).timeout_global(timeout).build())
}

fn read(answer: Response<Body>, limits: Limits) -> Result<Response<Bytes>, TransportError> {
    let (parts, body) = answer.into_parts();
    let mut received = limits.body_of(parts.status);
    let (mut reader, mut buffer) = (body.into_reader(), [0; CHUNK_SIZE]);
    loop {
        let length = reader.read(&mut buffer).map_err(Error::from)?;
        let chunk = Bytes::copy_from_slice(buffer.get(..length).unwrap_or_default());
        if chunk.is_empty() || received.push(chunk)?.is_break() {
            return Ok(Response::from_parts(parts, received.finish()));
        }
    }
}

impl From<Error> for TransportError {
    /// Converts errors to the same kinds as reqwest's: any error before the connection is established is one kind.
    fn from(error: Error) -> Self {
        use TransportErrorKind as Kind;
        let error = match error {
            Error::Other(other) => match other.downcast::<NotConnected>() {
                Ok(error) => return Self::new(Kind::Connect, error.0),
                Err(other) => Error::Other(other),
            },
            error => error,
        };
        let kind = match &error {
            Error::Timeout(_) => Kind::Timeout,
            Error::Http(_) | Error::BadUri(_) | Error::InvalidProxyUrl => Kind::Other,
            _ => Kind::Broken,
        };
        Self::new(kind, error)
    }
}

//! The transport of clients that block.

use super::timeouts::Timeouts;
use super::transport::{BoxFuture, Limits, Transport, TransportError, TransportErrorKind};
use ::http::{Request, Response};
use bytes::Bytes;
use rustls::crypto::ring;
use std::future::ready;
use std::io::{self, Read};
use std::sync::Arc;
use std::time::Duration;
use ureq::config::AutoHeaderValue;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, AsSendBody, Body, Error};

/// How much of a body is read at once.
const PIECE: usize = 16 << 10;
/// How many connections are kept for the next calls: more than threads that call at the same time.
const IDLE_CONNECTIONS: usize = 256;

/// The [`Transport`] made of ureq. Its futures are ready when they are made, after a block of the thread.
///
/// HTTP/1.1 with a pool of connections; TLS by rustls, which trusts whom the operating system trusts; proxies as the
/// variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say.
#[derive(Clone, Debug)]
pub struct UreqTransport {
    agent: Agent,
}

impl UreqTransport {
    /// One with connections of its own. It takes the timeouts for connecting and for an attempt.
    #[must_use]
    pub fn new(timeouts: &Timeouts) -> Self {
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::PlatformVerifier)
            .unversioned_rustls_crypto_provider(Arc::new(ring::default_provider()))
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .accept(AutoHeaderValue::None)
            .allow_non_standard_methods(true)
            .max_idle_connections(IDLE_CONNECTIONS)
            .max_idle_connections_per_host(IDLE_CONNECTIONS)
            .timeout_connect(timeouts.connect)
            .timeout_global(timeouts.attempt)
            .build();
        Self { agent: config.new_agent() }
    }

    fn exchange(&self, request: Request<Bytes>, limits: Limits) -> Result<Response<Bytes>, TransportError> {
        let (parts, body) = request.into_parts();
        let answer = match body.is_empty() {
            true => self.run(Request::from_parts(parts, ()), limits.timeout),
            false => self.run(Request::from_parts(parts, &*body), limits.timeout),
        };
        read(answer?, limits)
    }

    fn run(
        &self,
        request: Request<impl AsSendBody>,
        timeout: Option<Duration>,
    ) -> Result<Response<Body>, Error> {
        // A request of a configuration of its own would load certificates again for each connection.
        if timeout == self.agent.config().timeouts().global {
            return self.agent.run(request);
        }
        self.agent.run(self.agent.configure_request(request).timeout_global(timeout).build())
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
}

fn read(answer: Response<Body>, limits: Limits) -> Result<Response<Bytes>, TransportError> {
    let (parts, body) = answer.into_parts();
    let mut received = limits.body_of(parts.status);
    let (mut reader, mut buffer) = (body.into_reader(), [0; PIECE]);
    loop {
        let length = reader.read(&mut buffer).map_err(Error::from)?;
        let piece = Bytes::copy_from_slice(buffer.get(..length).unwrap_or_default());
        if piece.is_empty() || received.push(piece)?.is_break() {
            return Ok(Response::from_parts(parts, received.finish()));
        }
    }
}

impl From<Error> for TransportError {
    fn from(error: Error) -> Self {
        use TransportErrorKind as Kind;
        let kind = match &error {
            Error::Timeout(_) => Kind::Timeout,
            Error::HostNotFound | Error::ConnectionFailed | Error::Tls(_) | Error::Rustls(_) => Kind::Connect,
            Error::Io(error) if is_connect(error) => Kind::Connect,
            Error::Io(_) | Error::Protocol(_) | Error::LargeResponseHeader(..) => Kind::Broken,
            _ => Kind::Other,
        };
        Self::new(kind, error)
    }
}

/// TLS fails in the handshake, as a rule.
fn is_connect(error: &io::Error) -> bool {
    let is_tls = error.get_ref().is_some_and(|error| error.is::<rustls::Error>());
    is_tls || error.kind() == io::ErrorKind::ConnectionRefused
}

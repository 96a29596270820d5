//! Connections: name resolution, proxies and TLS.

use super::head::{self, Wire};
use super::tls::TlsStream;
use crate::client::tls::Tls;
use ::http::Uri;
use ::http::uri::Scheme;
use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::Arc;
use ureq::Error;
use ureq::config::Config;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::time::{Duration, Instant};
use ureq::unversioned::transport::{
    ConnectProxyConnector, ConnectionDetails, Connector, NextTimeout, TcpConnector, Transport,
};

/// Creates the connections of an agent.
///
/// Replaces ureq's own connector, which loads certificates for each agent, does not support proxies for `http://` URLs,
/// and does not distinguish errors before the request was sent from later ones.
#[derive(Debug)]
pub(super) struct Dialer {
    tls: Arc<Tls>,
    tunnel: ConnectProxyConnector,
    tcp: TcpConnector,
    resolver: DefaultResolver,
}

impl Dialer {
    pub(super) fn new(tls: Arc<Tls>) -> Self {
        Self {
            tls,
            tunnel: ConnectProxyConnector::default(),
            tcp: TcpConnector::default(),
            resolver: DefaultResolver::default(),
        }
    }

    fn dial(&self, details: &ConnectionDetails<'_>) -> Result<Box<dyn Transport>, Error> {
        let target = details.uri;
        match details.config.proxy() {
            None => self.open(target, details),
            Some(proxy) if target.scheme() == Some(&Scheme::HTTP) => self.open(proxy.uri(), details),
            Some(_) => {
                let tunnel = self.tunnel.connect(details, None::<()>)?.ok_or(Error::ConnectionFailed)?;
                self.secure(Box::new(tunnel), target, details)
            }
        }
    }

    /// Connects to the host of `uri`, with TLS if its scheme is `https`.
    fn open(&self, uri: &Uri, details: &ConnectionDetails<'_>) -> Result<Box<dyn Transport>, Error> {
        let addrs = self.resolver.resolve(uri, details.config, remaining(details)?)?;
        let details = ConnectionDetails {
            uri,
            addrs,
            config: details.config,
            request_level: details.request_level,
            resolver: details.resolver,
            now: Instant::now(),
            timeout: remaining(details)?,
            current_time: Arc::clone(&details.current_time),
            run_connector: Arc::clone(&details.run_connector),
            register_shutdown: Arc::clone(&details.register_shutdown),
        };
        let tcp = self.tcp.connect(&details, None::<()>)?.ok_or(Error::ConnectionFailed)?;
        match details.needs_tls() {
            true => self.secure(Box::new(tcp), uri, &details),
            false => Ok(Box::new(tcp)),
        }
    }

    /// Establishes TLS with the host of `uri` over `stream`.
    fn secure(
        &self,
        stream: Box<dyn Transport>,
        uri: &Uri,
        details: &ConnectionDetails<'_>,
    ) -> Result<Box<dyn Transport>, Error> {
        let config = self.tls.config().map_err(io::Error::other)?;
        Ok(Box::new(TlsStream::connect(config, stream, uri, remaining(details)?, details)?))
    }
}

impl Connector for Dialer {
    type Out = Wire<Box<dyn Transport>>;

    fn connect(&self, details: &ConnectionDetails<'_>, _: Option<()>) -> Result<Option<Self::Out>, Error> {
        match head::paused(|| self.dial(details)) {
            Ok(connection) => Ok(Some(Wire(connection))),
            Err(error @ Error::Timeout(_)) => Err(error),
            Err(Error::Other(error)) => Err(Error::Other(error)),
            Err(error) => Err(Error::Other(Box::new(NotConnected(error)))),
        }
    }
}

/// The remaining time to connect.
fn remaining(details: &ConnectionDetails<'_>) -> Result<NextTimeout, Error> {
    let mut timeout = details.timeout;
    if let (Duration::Exact(limit), Instant::Exact(started)) = (timeout.after, details.now) {
        let left = limit.saturating_sub(started.elapsed());
        if left.is_zero() {
            return Err(Error::Timeout(timeout.reason));
        }
        timeout.after = left.into();
    }
    Ok(timeout)
}

/// An error that occurred before a connection was established.
#[derive(Debug)]
pub(super) struct NotConnected(pub(super) Error);

impl fmt::Display for NotConnected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for NotConnected {}

/// A resolver that does nothing, because the [`Dialer`] resolves host names, for new connections only.
#[derive(Debug)]
pub(super) struct DeferredResolver;

impl Resolver for DeferredResolver {
    fn resolve(&self, _: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        Ok(self.empty())
    }
}

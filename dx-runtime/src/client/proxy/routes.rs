use super::{Proxies, Proxy, Scheme};
use crate::client::transport::TransportError;
use ::http::Request;
use std::sync::OnceLock;

/// The senders of a transport: one for direct connections, and one for each proxy, created on first use.
#[derive(Debug)]
pub(in crate::client) struct Routes<T> {
    proxies: Proxies,
    direct: T,
    http: OnceLock<T>,
    https: OnceLock<T>,
}

impl<T> Routes<T> {
    pub(in crate::client) fn new(proxies: Proxies, direct: T) -> Self {
        Self { proxies, direct, http: OnceLock::new(), https: OnceLock::new() }
    }

    /// Returns the sender for `request` and its proxy. `make` creates the sender for a proxy.
    pub(in crate::client) fn of<B>(
        &self,
        request: &Request<B>,
        make: impl FnOnce(&Proxy) -> Result<T, TransportError>,
    ) -> Result<(&T, Option<&Proxy>), TransportError> {
        let Some((scheme, proxy)) = self.proxies.of(request)? else {
            return Ok((&self.direct, None));
        };
        let cell = match scheme {
            Scheme::Http => &self.http,
            Scheme::Https => &self.https,
        };
        let sender = match cell.get() {
            Some(sender) => sender,
            None => {
                let new = make(proxy)?;
                cell.get_or_init(|| new)
            }
        };
        Ok((sender, Some(proxy)))
    }
}

use super::{Proxies, Proxy, Scheme};
use crate::client::transport::TransportError;
use ::http::Request;
use std::sync::OnceLock;

/// What a transport sends with: a `T` for direct connections, and one for each proxy, which is made when it is needed.
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

    /// What `request` is sent with, and the proxy that it goes through. `make` makes what sends through a proxy.
    pub(in crate::client) fn of<B>(
        &self,
        request: &Request<B>,
        make: impl FnOnce(&Proxy) -> Result<T, TransportError>,
    ) -> Result<(&T, Option<&Proxy>), TransportError> {
        let Some((scheme, proxy)) = self.proxies.of(request)? else {
            return Ok((&self.direct, None));
        };
        let made = match scheme {
            Scheme::Http => &self.http,
            Scheme::Https => &self.https,
        };
        let sender = match made.get() {
            Some(sender) => sender,
            None => {
                let new = make(proxy)?;
                made.get_or_init(|| new)
            }
        };
        Ok((sender, Some(proxy)))
    }
}

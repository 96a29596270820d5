//! A call to an endpoint that the service tells of.

use super::Ongoing;
use crate::ServiceError;
use crate::client::discovery::{Discovery, DiscoveryError, EndpointDiscovery, Key, Known, Source};
use crate::client::error::{AttemptError, CallErrorKind, Cause};
use crate::client::service::Call;
use crate::http::Endpoint;

/// An endpoint that was discovered, and what it was discovered by.
pub(super) struct Discovered {
    /// `None` for the service's endpoint in the region.
    pub(super) endpoint: Option<Endpoint>,
    key: Key,
}

impl Ongoing<'_> {
    /// Sends the request to the endpoint that was discovered, and once more to another one if the service says that it is no
    /// longer valid.
    pub(super) async fn run_discovered<C: Call>(
        &mut self,
        input: &C::Input,
        discovery: Discovery<C::Input>,
    ) -> Result<C::Output, Cause<C::Error>> {
        let Some(Discovered { endpoint, key }) = self.discovered::<C>(input, &discovery).await? else {
            return self.run_at::<C>(input, None).await;
        };
        let result = self.run_at::<C>(input, endpoint.as_ref()).await;
        let (Some(used), Err(Cause::Service(error))) = (&endpoint, &result) else { return result };
        if error.shape().code() != discovery.source.invalid_endpoint {
            return result;
        }
        self.shared.discovered.evict(&key, used);
        if !self.attempts.renew_endpoint() {
            return result;
        }
        let endpoint = self.discover::<C>(&key, &discovery).await.map_err(Cause::Discovery)?;
        self.run_at::<C>(input, endpoint.as_ref()).await
    }

    /// The endpoint that is discovered, unless none is.
    pub(super) async fn discovered<C: Call>(
        &mut self,
        input: &C::Input,
        discovery: &Discovery<C::Input>,
    ) -> Result<Option<Discovered>, Cause<C::Error>> {
        if !self.discovers(discovery.required).map_err(Cause::Discovery)? {
            return Ok(None);
        }
        let key = self.key::<C>(input, discovery).await.map_err(Cause::Attempt)?;
        let endpoint = self.discover::<C>(&key, discovery).await.map_err(Cause::Discovery)?;
        Ok(Some(Discovered { endpoint, key }))
    }

    /// Whether an endpoint is discovered. It is not where the user said which one it is.
    fn discovers(&self, required: bool) -> Result<bool, DiscoveryError> {
        if self.settings.has_endpoint_url() {
            return Ok(false);
        }
        match self.shared.endpoint_discovery {
            EndpointDiscovery::Required => Ok(required),
            EndpointDiscovery::All => Ok(true),
            EndpointDiscovery::None if !required => Ok(false),
            EndpointDiscovery::None => Err(DiscoveryError::new(
                CallErrorKind::Build,
                "the operation needs an endpoint that is discovered, and endpoint discovery is turned off: turn it on, or \
                 give the client an endpoint URL",
            )),
        }
    }

    async fn key<C: Call>(
        &mut self,
        input: &C::Input,
        discovery: &Discovery<C::Input>,
    ) -> Result<Key, AttemptError> {
        let credentials = self.load_credentials().await?;
        let Source { by_operation, by_identifiers, .. } = discovery.source;
        Ok(Key {
            access_key_id: credentials.access_key_id().to_owned(),
            region: self.settings.region().to_owned(),
            operation: if by_operation { C::NAME } else { "" },
            identifiers: if by_identifiers { (discovery.identifiers)(input) } else { Vec::new() },
        })
    }

    /// The endpoint to send the request to; `None` for the service's endpoint in the region.
    async fn discover<C: Call>(
        &self,
        key: &Key,
        discovery: &Discovery<C::Input>,
    ) -> Result<Option<Endpoint>, DiscoveryError> {
        let known = || self.known(key, discovery.required);
        let asking = &self.shared.discovered.asking;
        match known() {
            Known::Good(endpoint) => Ok(endpoint),
            Known::Aging(endpoint) => match asking.try_lock() {
                Some(_asking) => self.ask::<C>(key, discovery).await,
                None => Ok(endpoint),
            },
            Known::Expired(_) | Known::Nothing => {
                let _asking = asking.lock().await;
                // Somebody else may have asked in the meantime.
                match known() {
                    Known::Good(endpoint) | Known::Aging(endpoint) => Ok(endpoint),
                    Known::Expired(_) | Known::Nothing => self.ask::<C>(key, discovery).await,
                }
            }
        }
    }

    /// What is known of the endpoint now. That there is none but the one in the region is nothing to those that need another.
    fn known(&self, key: &Key, required: bool) -> Known {
        match self.shared.discovered.get(key, (self.shared.clock)()) {
            Known::Good(None) | Known::Aging(None) | Known::Expired(None) if required => Known::Nothing,
            known => known,
        }
    }

    /// Asks the service. If it can't tell, the request goes to the endpoint that is known from before, or, where that may be,
    /// to the one in the region.
    async fn ask<C: Call>(
        &self,
        key: &Key,
        discovery: &Discovery<C::Input>,
    ) -> Result<Option<Endpoint>, DiscoveryError> {
        let (cache, clock) = (&self.shared.discovered, &self.shared.clock);
        let answer = discovery.source.ask(self.settings, key, self.remaining()).await;
        let answer = answer.and_then(|(address, period)| Ok((self.endpoint_at::<C>(&address)?, period)));
        let endpoint = match (answer, self.known(key, discovery.required)) {
            (Ok((endpoint, period)), _) => {
                cache.keep(key.clone(), endpoint.clone(), period, clock());
                return Ok(Some(endpoint));
            }
            (Err(_), Known::Good(old) | Known::Aging(old) | Known::Expired(old)) => old,
            (Err(_), Known::Nothing) if !discovery.required => None,
            (Err(error), Known::Nothing) => return Err(error),
        };
        cache.keep_old(key.clone(), endpoint.clone(), clock());
        Ok(endpoint)
    }

    /// The endpoint of an address, which may be without a scheme: it is that of the service's endpoint in the region then.
    fn endpoint_at<C: Call>(&self, address: &str) -> Result<Endpoint, DiscoveryError> {
        let no_endpoint = |error: crate::http::EndpointError| {
            DiscoveryError::new(CallErrorKind::Service, format!("the service tells of an endpoint: {error}"))
        };
        if address.contains("://") {
            return Endpoint::new(address).map_err(no_endpoint);
        }
        let regional = self.settings.endpoint::<C::Service>().map_err(no_endpoint)?;
        let scheme = regional.endpoint.as_str().split("://").next().unwrap_or("https");
        Endpoint::new(&format!("{scheme}://{address}")).map_err(no_endpoint)
    }
}

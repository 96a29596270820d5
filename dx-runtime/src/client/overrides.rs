//! What is set for one call, in place of what the client has.

use super::credentials::CredentialsCache;
use super::interceptor::Interceptor;
use super::retry::Retry;
use super::service::Service;
use super::shared::Shared;
use super::timeouts::Timeouts;
use crate::endpoint_rules::{self, ENDPOINT_URL, EndpointSettings, REGION};
use crate::http::{EndpointError, Options, ResolvedEndpoint};
use std::borrow::Cow;
use std::sync::Arc;

#[derive(Default)]
pub(super) struct Overrides {
    pub(super) region: Option<String>,
    pub(super) endpoint_url: Option<String>,
    pub(super) timeouts: Option<Timeouts>,
    pub(super) retry: Option<Retry>,
    pub(super) credentials: Option<CredentialsCache>,
    pub(super) options: Option<Options>,
    pub(super) interceptors: Vec<Arc<dyn Interceptor>>,
}

/// What holds for a call.
#[derive(Clone, Copy)]
pub(super) struct Settings<'c> {
    pub(super) shared: &'c Shared,
    pub(super) overrides: Option<&'c Overrides>,
}

impl<'c> Settings<'c> {
    pub(super) fn new(shared: &'c Shared, overrides: Option<&'c Overrides>) -> Self {
        Self { shared, overrides }
    }

    /// The region that requests are signed for.
    pub(super) fn region(&self) -> &'c str {
        self.own(|it| it.region.as_deref()).unwrap_or(&self.shared.region)
    }

    /// The settings for endpoint rules: those of the client, which were checked when it was built, with the region and the
    /// URL of the call.
    pub(super) fn endpoint_settings(&self) -> Result<Cow<'c, EndpointSettings>, EndpointError> {
        let client = &self.shared.endpoint_settings;
        if !self.has_own_endpoint() {
            return Ok(Cow::Borrowed(client));
        }
        let mut settings = client.clone();
        if let Some(region) = self.own(|it| it.region.as_deref()) {
            settings.set_text(REGION, region);
        }
        if let Some(url) = self.own(|it| it.endpoint_url.as_deref()) {
            settings.set_text(ENDPOINT_URL, url);
        }
        settings.check()?;
        Ok(Cow::Owned(settings))
    }

    /// Where the endpoint rules lead to by these settings alone.
    pub(super) fn endpoint<S: Service>(&self) -> Result<Cow<'c, ResolvedEndpoint>, EndpointError> {
        if !self.has_own_endpoint() {
            return self.shared.endpoint.as_ref().map(Cow::Borrowed).map_err(Clone::clone);
        }
        let settings = self.endpoint_settings()?;
        endpoint_rules::resolve(&settings, None, |_: &mut S::EndpointParams<'_>| Ok(())).map(Cow::Owned)
    }

    /// Whether the call has a region or an endpoint URL of its own.
    fn has_own_endpoint(&self) -> bool {
        self.overrides.is_some_and(|it| it.region.is_some() || it.endpoint_url.is_some())
    }

    /// Whether the endpoint was set, for the client or the call.
    pub(super) fn has_endpoint_url(&self) -> bool {
        self.shared.has_endpoint_url || self.overrides.is_some_and(|it| it.endpoint_url.is_some())
    }

    pub(super) fn timeouts(&self) -> Timeouts {
        self.own(|it| it.timeouts.as_ref()).copied().unwrap_or(self.shared.timeouts)
    }

    pub(super) fn retry(&self) -> &'c Retry {
        self.own(|it| it.retry.as_ref()).unwrap_or(&self.shared.retry)
    }

    pub(super) fn credentials(&self) -> Option<&'c CredentialsCache> {
        self.own(|it| it.credentials.as_ref()).or(self.shared.credentials.as_ref())
    }

    pub(super) fn options(&self) -> &'c Options {
        self.own(|it| it.options.as_ref()).unwrap_or(&self.shared.options)
    }

    /// Those of the client, and after them those of the call.
    pub(super) fn interceptors(&self) -> impl Iterator<Item = &'c dyn Interceptor> + use<'c> {
        let own = self.overrides.map_or(&[][..], |it| &it.interceptors);
        self.shared.interceptors.iter().chain(own).map(|interceptor| &**interceptor)
    }

    fn own<T: ?Sized>(&self, get: impl FnOnce(&'c Overrides) -> Option<&'c T>) -> Option<&'c T> {
        self.overrides.and_then(get)
    }
}

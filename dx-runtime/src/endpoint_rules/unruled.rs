use super::{ENDPOINT_URL, EndpointRules, EndpointSettings};
use crate::http::{Endpoint, EndpointError, ResolvedEndpoint};

/// The parameters of a service of which the model does not say where it is: the URL of its endpoint.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct OwnEndpoint<'p> {
    /// The URL.
    pub url: Option<&'p str>,
}

impl<'p> EndpointRules<'p> for OwnEndpoint<'p> {
    const TAKES_URL: bool = true;

    fn configure(&mut self, settings: &'p EndpointSettings, _account_id: Option<&'p str>) {
        self.url = settings.text(&[ENDPOINT_URL]);
    }

    fn resolve(&self) -> Result<ResolvedEndpoint, EndpointError> {
        match self.url {
            Some(url) => Endpoint::new(url).map(ResolvedEndpoint::from),
            None => Err(EndpointError::by_rules(
                "no endpoint: the model does not say where the service is; set a URL with `endpoint_url`"
                    .to_owned(),
            )),
        }
    }
}

// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::http::{EndpointError, EndpointVariant};
use ::std::ops::Deref;

/// The endpoint that requests to `DataExchange` are sent to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint(::dx_runtime::http::Endpoint);

impl Endpoint {
    /// Creates an endpoint from a URL, which may have a path.
    ///
    /// # Errors
    ///
    /// Returns an error if `url` is not an absolute `http` or `https` URL, or has a query or a fragment.
    pub fn new(url: &str) -> Result<Self, EndpointError> {
        ::dx_runtime::http::Endpoint::new(url).map(Self)
    }

    /// Returns the endpoint of a region. Whether the region exists, and has the service, is not checked.
    ///
    /// # Errors
    ///
    /// Returns an error if `region` is not a valid name of a region.
    pub fn regional(region: &str) -> Result<Self, EndpointError> {
        Self::regional_with(region, EndpointVariant::default())
    }

    /// Returns the FIPS or dual-stack endpoint of a region, or the one that is both.
    ///
    /// # Errors
    ///
    /// As [`regional`](Self::regional), and if there is no such endpoint.
    pub fn regional_with(
        region: &str,
        variant: EndpointVariant,
    ) -> Result<Self, EndpointError> {
        ::dx_runtime::http::Endpoint::by_rules(rules, region, variant).map(Self)
    }
}

impl Deref for Endpoint {
    type Target = ::dx_runtime::http::Endpoint;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

fn rules(
    partition: &str,
    region: &str,
    variant: EndpointVariant,
) -> Result<&'static str, &'static str> {
    match (variant.fips, variant.dual_stack, partition, region) {
        (false, false, _, _) => Ok("https://dataexchange.{region}.{dnsSuffix}"),
        (true, false, _, _) => Ok("https://dataexchange-fips.{region}.{dnsSuffix}"),
        (false, true, _, _) => Ok("https://dataexchange.{region}.{dualStackDnsSuffix}"),
        (true, true, _, _) => {
            Ok("https://dataexchange-fips.{region}.{dualStackDnsSuffix}")
        }
    }
}

// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::http::{EndpointError, EndpointVariant};

/// Where requests to `DataExchange` go.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint(::dx_runtime::http::Endpoint);

impl Endpoint {
    /// The endpoint at a URL of your own, which may have a path.
    ///
    /// # Errors
    ///
    /// When `url` is no URL of scheme `http` or `https` with a host, or has more than a path behind that.
    pub fn new(url: &str) -> Result<Self, EndpointError> {
        ::dx_runtime::http::Endpoint::new(url).map(Self)
    }

    /// The service's endpoint in a region. Whether there is such a region, and the service in it, is not known
    /// here.
    ///
    /// # Errors
    ///
    /// When `region` can't be the name of a region.
    pub fn regional(region: &str) -> Result<Self, EndpointError> {
        Self::regional_with(region, EndpointVariant::default())
    }

    /// As [`regional`](Self::regional), the endpoint for FIPS or for dual-stack, or for both.
    ///
    /// # Errors
    ///
    /// Also when there are no such endpoints there.
    pub fn regional_with(
        region: &str,
        variant: EndpointVariant,
    ) -> Result<Self, EndpointError> {
        ::dx_runtime::http::Endpoint::by_rules(rules, region, variant).map(Self)
    }
}

/// What requests are made of.
impl ::std::ops::Deref for Endpoint {
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

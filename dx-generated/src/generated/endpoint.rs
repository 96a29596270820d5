// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::endpoint_rules;
use ::dx_runtime::endpoint_rules::{EndpointRules, EndpointSettings};
use ::dx_runtime::http::{EndpointError, EndpointVariant, ResolvedEndpoint};
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
    /// Returns an error if `region` is not a valid name of a region, or if the service has no endpoint there.
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
        let settings = EndpointSettings::regional(region, variant);
        settings.check()?;
        let resolved = endpoint_rules::resolve(
            &settings,
            None,
            |_: &mut EndpointParams<'_>| Ok(()),
        )?;
        Ok(Self(resolved.endpoint))
    }
}

impl Deref for Endpoint {
    type Target = ::dx_runtime::http::Endpoint;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The parameters of the endpoint rules of `DataExchange`.
///
/// [`resolve`](::dx_runtime::endpoint_rules::EndpointRules::resolve) gives the endpoint that the rules lead to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointParams<'p> {
    /// The region that requests are sent to.
    pub region: Option<&'p str>,
    /// Whether requests are sent to the endpoint that speaks IPv6 as well as IPv4.
    pub use_dual_stack: bool,
    /// Whether requests are sent to the endpoint that complies with FIPS 140.
    pub use_fips: bool,
    /// The URL of an endpoint that takes the place of the service's own.
    pub endpoint: Option<&'p str>,
}

impl<'p> EndpointRules<'p> for EndpointParams<'p> {
    const TAKES_URL: bool = true;

    fn configure(
        &mut self,
        settings: &'p EndpointSettings,
        account_id: Option<&'p str>,
    ) {
        self.region = settings.text(&["AWS::Region"]).or(self.region);
        self.use_dual_stack = settings
            .flag(&["AWS::UseDualStack"])
            .unwrap_or(self.use_dual_stack);
        self.use_fips = settings.flag(&["AWS::UseFIPS"]).unwrap_or(self.use_fips);
        self.endpoint = settings.text(&["SDK::Endpoint"]).or(self.endpoint);
    }

    fn resolve(&self) -> Result<ResolvedEndpoint, EndpointError> {
        rules(self)
    }
}

fn rules(params: &EndpointParams<'_>) -> Result<ResolvedEndpoint, EndpointError> {
    let region = params.region;
    let use_dual_stack = params.use_dual_stack;
    let use_fips = params.use_fips;
    let endpoint = params.endpoint;
    if let Some(endpoint) = endpoint {
        if use_fips {
            return Err(
                endpoint_rules::rule_error(
                    &[
                        "Invalid Configuration: FIPS and custom endpoint are not supported",
                    ],
                ),
            );
        }
        if use_dual_stack {
            return Err(
                endpoint_rules::rule_error(
                    &[
                        "Invalid Configuration: Dualstack and custom endpoint are not supported",
                    ],
                ),
            );
        }
        return endpoint_rules::endpoint(&[endpoint]).finish();
    }
    let Some(region) = region else {
        return Err(
            endpoint_rules::rule_error(&["Invalid Configuration: Missing Region"]),
        );
    };
    let partition = endpoint_rules::Partition::of(region);
    if use_fips && !partition.supports_fips {
        return Err(
            endpoint_rules::rule_error(
                &["FIPS is enabled but this partition does not support FIPS"],
            ),
        );
    }
    if use_dual_stack && !partition.supports_dual_stack {
        return Err(
            endpoint_rules::rule_error(
                &["DualStack is enabled but this partition does not support DualStack"],
            ),
        );
    }
    let fips = if use_fips { "-fips" } else { "" };
    let suffix = if use_dual_stack {
        partition.dual_stack_dns_suffix
    } else {
        partition.dns_suffix
    };
    endpoint_rules::endpoint(&["https://dataexchange", fips, ".", region, ".", suffix])
        .finish()
}

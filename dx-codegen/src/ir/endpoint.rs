//! Where a service is.

use super::EndpointVariant;

/// Where a service is.
#[derive(Debug)]
pub(crate) struct Endpoint {
    /// The first one that fits decides. There is one that fits.
    pub rules: Vec<EndpointRule>,
}

/// What holds for a variant, in some partitions or regions; anywhere, if none are named.
#[derive(Debug)]
pub(crate) struct EndpointRule {
    pub variant: EndpointVariant,
    pub partitions: Vec<String>,
    pub regions: Vec<String>,
    /// A URL, or why there is none. `{region}`, `{dnsSuffix}` and `{dualStackDnsSuffix}` stand for what the region and
    /// its partition have.
    pub outcome: Result<String, String>,
}

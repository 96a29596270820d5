//! What a service's endpoint rules decide for one request.

use super::Endpoint;
use ::http::{HeaderName, HeaderValue};
use std::borrow::Cow;

/// Where a request goes, and how it is signed: the result of a service's endpoint rules
/// (`smithy.rules#endpointRuleSet`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolvedEndpoint {
    /// The URL that the request's path is appended to.
    pub endpoint: Endpoint,
    /// Headers that the rules add to the request.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The authentication schemes that the rules allow, in order of preference. Empty if the rules leave that to the
    /// service's authentication traits.
    pub auth_schemes: Vec<AuthScheme>,
}

impl From<Endpoint> for ResolvedEndpoint {
    fn from(endpoint: Endpoint) -> Self {
        Self { endpoint, headers: Vec::new(), auth_schemes: Vec::new() }
    }
}

/// An authentication scheme with its parameters, as an entry of an endpoint's property `authSchemes` has them. A
/// parameter that is absent is the one of the service's authentication traits, or of the client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthScheme {
    /// The name of the scheme: `sigv4`, `sigv4a`, `sigv4-s3express`.
    pub name: Cow<'static, str>,
    /// The service's name in the credential scope.
    pub signing_name: Option<Cow<'static, str>>,
    /// The region in the credential scope, for `sigv4`.
    pub signing_region: Option<Cow<'static, str>>,
    /// The regions in which the signature is valid, for `sigv4a`: names, or patterns with `*`.
    pub signing_region_set: Vec<Cow<'static, str>>,
    /// Whether the path is encoded only once in the canonical request.
    pub disable_double_encoding: bool,
}

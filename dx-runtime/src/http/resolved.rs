//! The result of a service's endpoint rules.

use super::Endpoint;
use crate::Document;
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
    /// Other properties of the endpoint, by name, such as `backend`. Clients do not use them.
    pub properties: Vec<(Cow<'static, str>, Document)>,
}

impl ResolvedEndpoint {
    /// Marks the endpoint as that [of a bucket](Endpoint::of_bucket).
    #[must_use]
    pub fn of_bucket(self) -> Self {
        Self { endpoint: self.endpoint.of_bucket(), ..self }
    }
}

impl From<Endpoint> for ResolvedEndpoint {
    fn from(endpoint: Endpoint) -> Self {
        Self { endpoint, headers: Vec::new(), auth_schemes: Vec::new(), properties: Vec::new() }
    }
}

/// An authentication scheme with its parameters, from the endpoint property `authSchemes`. Absent parameters are
/// taken from the service's authentication traits, or from the client.
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
    /// Whether the path is not normalized in the canonical request.
    pub disable_normalize_path: bool,
}

impl AuthScheme {
    /// A scheme without parameters.
    #[must_use]
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// Sets the service's name in the credential scope.
    #[must_use]
    pub fn signing_name(self, name: impl Into<Cow<'static, str>>) -> Self {
        Self { signing_name: Some(name.into()), ..self }
    }

    /// Sets the region in the credential scope.
    #[must_use]
    pub fn signing_region(self, region: impl Into<Cow<'static, str>>) -> Self {
        Self { signing_region: Some(region.into()), ..self }
    }

    /// Adds a region in which the signature is valid.
    #[must_use]
    pub fn in_region(mut self, region: impl Into<Cow<'static, str>>) -> Self {
        self.signing_region_set.push(region.into());
        self
    }

    /// Disables the double encoding of the path.
    #[must_use]
    pub fn without_double_encoding(self) -> Self {
        Self { disable_double_encoding: true, ..self }
    }

    /// Disables the normalization of the path.
    #[must_use]
    pub fn without_normalized_path(self) -> Self {
        Self { disable_normalize_path: true, ..self }
    }
}

//! Endpoints that a service tells of: the traits `aws.api#clientEndpointDiscovery` and `aws.api#clientDiscoveredEndpoint`.

mod cache;
mod setting;

pub(super) use cache::{Cache, Key, Known};
pub(super) use setting::EndpointDiscovery;

use super::call;
use super::error::CallErrorKind;
use super::overrides::Settings;
use super::service::{Call, Service};
use super::transport::BoxFuture;
use crate::Operation;
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::time::Duration;

/// The members of an input by which an endpoint is chosen, with their values: those with the trait
/// `aws.api#clientEndpointDiscoveryId`.
pub type Identifiers = Vec<(&'static str, String)>;

/// A service that tells where requests go: the trait `aws.api#clientEndpointDiscovery`. Generated code implements it.
pub trait DiscoverEndpoints: Service {
    /// The operation that tells it.
    type Call: Call<Service = Self>;

    /// The name of the error by which the service says that an endpoint is no longer valid. `""` where there is none.
    const INVALID_ENDPOINT: &'static str;
    /// Whether the endpoint depends on the operation that is called: whether the input has a member `Operation`.
    const BY_OPERATION: bool;
    /// Whether the endpoint depends on the identifiers: whether the input has a member `Identifiers`.
    const BY_IDENTIFIERS: bool;

    /// The input by which endpoints for `operation` are asked for.
    fn input(operation: &str, identifiers: &Identifiers) -> <Self::Call as Operation>::Input;

    /// The endpoints that were found, best first: the address, which is a host or a URL, and for how many minutes it is good.
    fn endpoints(output: <Self::Call as Operation>::Output) -> Vec<(String, i64)>;
}

/// How the endpoint of an operation is discovered: the trait `aws.api#clientDiscoveredEndpoint`. `I` is the operation's input.
pub struct Discovery<I> {
    /// Whether the service's endpoint in the region does not take the operation.
    pub(super) required: bool,
    pub(super) identifiers: fn(&I) -> Identifiers,
    pub(super) source: Source,
}

/// Where endpoints are asked for.
#[derive(Clone, Copy)]
pub(super) struct Source {
    pub(super) invalid_endpoint: &'static str,
    pub(super) by_operation: bool,
    pub(super) by_identifiers: bool,
    describe: Describe,
}

type Describe = for<'c> fn(Settings<'c>, &'c Key, Option<Duration>) -> BoxFuture<'c, Answer>;

/// The address that comes first, and for how long it is good.
type Answer = Result<(String, Duration), DiscoveryError>;

impl<I> Discovery<I> {
    /// By the operation that the service `S` has for that.
    #[must_use]
    pub const fn of<S: DiscoverEndpoints>(required: bool, identifiers: fn(&I) -> Identifiers) -> Self {
        let source = Source {
            invalid_endpoint: S::INVALID_ENDPOINT,
            by_operation: S::BY_OPERATION,
            by_identifiers: S::BY_IDENTIFIERS,
            describe: |settings, key, limit| Box::pin(describe::<S>(settings, key, limit)),
        };
        Self { required, identifiers, source }
    }
}

impl Source {
    /// Asks the service, for no longer than `limit`.
    pub(super) fn ask<'c>(
        &self,
        settings: Settings<'c>,
        key: &'c Key,
        limit: Option<Duration>,
    ) -> BoxFuture<'c, Answer> {
        (self.describe)(settings, key, limit)
    }
}

async fn describe<S: DiscoverEndpoints>(
    settings: Settings<'_>,
    key: &Key,
    limit: Option<Duration>,
) -> Answer {
    let input = S::input(key.operation, &key.identifiers);
    let output = call::send_with::<S::Call>(settings.shared, &input, limit, settings.overrides).await;
    let output = output.map_err(|error| DiscoveryError {
        kind: error.kind(),
        message: "the service's endpoint was not discovered".into(),
        source: Some(error.into()),
    })?;
    let first = S::endpoints(output).into_iter().next();
    let (address, minutes) = first.ok_or_else(|| {
        let message = format!("{} tells of no endpoint", <S::Call as Operation>::NAME);
        DiscoveryError::new(CallErrorKind::Service, message)
    })?;
    Ok((address, Duration::from_secs(u64::try_from(minutes).unwrap_or(0).saturating_mul(60))))
}

/// Why there is no endpoint for an operation that needs a discovered one.
#[derive(Debug)]
pub(super) struct DiscoveryError {
    pub(super) kind: CallErrorKind,
    message: Cow<'static, str>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl DiscoveryError {
    pub(super) fn new(kind: CallErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self { kind, message: message.into(), source: None }
    }
}

impl fmt::Display for DiscoveryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for DiscoveryError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

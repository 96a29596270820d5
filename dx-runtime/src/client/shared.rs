use super::auth::Identities;
use super::credentials::CredentialsCache;
use super::discovery::{self, EndpointDiscovery};
use super::interceptor::Interceptor;
use super::retry::{self, Retry};
use super::time::Instant;
use super::timeouts::Timeouts;
use super::transport::Transport;
use crate::MemoryLimit;
use crate::endpoint_rules::EndpointSettings;
use crate::http::{EndpointError, Options, ResolvedEndpoint};
#[cfg(feature = "sigv4a")]
use crate::sigv4::AsymmetricSigner;
#[cfg(feature = "sigv4")]
use crate::sigv4::Signer;
use ::http::HeaderValue;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::SystemTime;

/// What the clones of a client share.
pub(super) struct Shared {
    /// The endpoints that the service told of.
    pub(super) discovered: discovery::Cache,
    pub(super) endpoint_discovery: EndpointDiscovery,
    /// Empty for a service that has none.
    pub(super) region: String,
    /// Whether the endpoint is one that was set, which holds for any region.
    pub(super) has_endpoint_url: bool,
    /// What the settings say to the parameters of endpoint rules.
    pub(super) endpoint_settings: EndpointSettings,
    /// Where the rules lead to by the settings alone.
    pub(super) endpoint: Result<ResolvedEndpoint, EndpointError>,
    pub(super) credentials: Option<CredentialsCache>,
    /// What requests are authenticated with beside AWS credentials.
    pub(super) identities: Identities,
    #[cfg(feature = "sigv4")]
    pub(super) signer: Signer,
    #[cfg(feature = "sigv4a")]
    pub(super) asymmetric_signer: AsymmetricSigner,
    pub(super) retry: Retry,
    pub(super) retries: retry::Shared,
    /// When the client was made.
    pub(super) made: Instant,
    pub(super) timeouts: Timeouts,
    pub(super) max_body: usize,
    pub(super) max_memory: Option<MemoryLimit>,
    pub(super) options: Options,
    pub(super) interceptors: Vec<Arc<dyn Interceptor>>,
    pub(super) user_agent: HeaderValue,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Clock,
    /// How many seconds the service's clock is ahead of the local one, as far as a refused signature told.
    pub(super) skew: AtomicI64,
}

/// Tells the time.
pub(super) type Clock = Box<dyn Fn() -> SystemTime + Send + Sync>;

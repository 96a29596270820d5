//! Who a caller is, and where that is found out.

mod cache;
#[cfg(feature = "credential-chain")]
mod chain;
mod keys;

pub use crate::credentials::Credentials;
pub(super) use cache::{CredentialsCache, IdentityCache, Provided};

use super::auth::ProvideToken;
use super::environment::System;
use super::transport::{BoxFuture, Transport};
use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// Where credentials come from. [`Credentials`] themselves are such a place.
///
/// A client keeps what it gets until shortly before it expires, so nothing has to be kept here, and asks only once at a
/// time.
pub trait ProvideCredentials: Send + Sync + fmt::Debug + 'static {
    /// Credentials that are valid now.
    ///
    /// # Errors
    ///
    /// When there are none.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;
}

impl ProvideCredentials for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

/// What finds credentials outside of the program. It asks services by `transport`, and AWS STS in `region`.
#[cfg(feature = "credential-chain")]
pub(super) fn found_by(
    system: System,
    transport: Arc<dyn Transport>,
    region: Option<String>,
) -> Arc<dyn ProvideCredentials> {
    Arc::new(chain::DefaultChain::new(system, transport, region))
}

/// What finds the bearer token of the SSO session that the profile names.
#[cfg(feature = "credential-chain")]
pub(super) fn token_found_by(
    system: &System,
    transport: &Arc<dyn Transport>,
    region: Option<String>,
) -> Option<Arc<dyn ProvideToken>> {
    Some(Arc::new(chain::DefaultChain::new(system.clone(), Arc::clone(transport), region)))
}

/// Tokens of SSO take the feature `credential-chain`.
#[cfg(not(feature = "credential-chain"))]
pub(super) fn token_found_by(
    _system: &System,
    _transport: &Arc<dyn Transport>,
    _region: Option<String>,
) -> Option<Arc<dyn ProvideToken>> {
    None
}

/// What finds the credentials that are written down outside of the program. The others take the feature
/// `credential-chain`.
#[cfg(not(feature = "credential-chain"))]
pub(super) fn found_by(
    system: System,
    _transport: Arc<dyn Transport>,
    _region: Option<String>,
) -> Arc<dyn ProvideCredentials> {
    Arc::new(keys::Keys::new(system))
}

/// Why there are no credentials. Its message says what was tried, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialsError(String);

impl CredentialsError {
    /// An error with its reason, which must not hold a secret.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for CredentialsError {}

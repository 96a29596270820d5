//! What builders ask for, by the schemes of the service.

use super::{Auth, HttpApiKeyAuth, HttpBasicAuth, HttpBearerAuth, ProvideToken};
use crate::client::builder::Builder;
use crate::client::error::ConfigError;
use crate::client::service::Service;
use std::sync::Arc;

/// For all services.
impl<S: Service, C, M> Builder<S, C, M> {
    /// The schemes of authentication that go before those that the model prefers, in order. A request takes the first of them
    /// that its operation has, that its endpoint takes, and for which the client has what it needs; if there is none, the
    /// model's order decides. [`from_env`](Self::from_env) takes them from `AWS_AUTH_SCHEME_PREFERENCE` or the profile's
    /// `auth_scheme_preference`, names with commas between them such as `sigv4a,sigv4`, unless they are set here.
    pub fn auth_scheme_preference(mut self, schemes: impl IntoIterator<Item = Auth>) -> Self {
        self.given.preference_of_program = Some(schemes.into_iter().collect());
        self
    }
}

/// For services with the trait `httpBearerAuth`.
impl<S: HttpBearerAuth, C, M> Builder<S, C, M> {
    /// Where bearer tokens come from: a [`Token`](super::Token) that is known already, or what gets some. A token is sent over
    /// `https://` only, or to this machine.
    pub fn bearer_token(mut self, token: impl ProvideToken) -> Self {
        self.given.token = Some(Arc::new(token));
        self
    }
}

/// For services with the trait `httpApiKeyAuth`.
impl<S: HttpApiKeyAuth, C, M> Builder<S, C, M> {
    /// The API key, which requests have where the model says: in a header, or in the query string.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.given.api_key = Some((S::LOCATION, key.into()));
        self
    }
}

/// For services with the trait `httpBasicAuth`.
impl<S: HttpBasicAuth, C, M> Builder<S, C, M> {
    /// The user name, which can't have a `:`, and the password.
    pub fn basic_auth(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.given.basic = Some((user.into(), password.into()));
        self
    }
}

/// Refuses a client that could call nothing, as it has none of what `required` asks for.
pub(in crate::client) fn check_required(
    required: &[Auth],
    has: impl Fn(Auth) -> bool,
) -> Result<(), ConfigError> {
    if required.is_empty() || required.iter().any(|auth| has(*auth)) {
        return Ok(());
    }
    Err(ConfigError::new(format!("no credentials: set {}", asks(required))))
}

/// What a client could be given for one of these schemes.
pub(in crate::client) fn asks(schemes: &[Auth]) -> String {
    let mut asks: Vec<_> = schemes.iter().map(|auth| auth.ask()).collect();
    asks.dedup();
    asks.join(", or ")
}

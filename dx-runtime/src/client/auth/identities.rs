use super::api_key::ApiKey;
use super::bearer::is_confidential;
use super::token::CachedToken;
use super::{ApiKeyLocation, Auth, AuthError, ProvideToken, Token, TokenCache, basic};
use crate::client::error::ConfigError;
use ::http::header::AUTHORIZATION;
use ::http::{HeaderValue, Request};
use std::sync::Arc;

/// What a builder was given to authenticate with, beside AWS credentials.
#[derive(Default)]
pub(in crate::client) struct Given {
    pub(in crate::client) token: Option<Arc<dyn ProvideToken>>,
    pub(super) api_key: Option<(ApiKeyLocation, String)>,
    pub(super) basic: Option<(String, String)>,
    /// The schemes that the program prefers to those that the model does.
    pub(super) preference_of_program: Option<Vec<Auth>>,
    /// The schemes that the environment prefers.
    preferred: Vec<Auth>,
}

impl Given {
    /// Takes a token of the environment if the program gave none. One that the environment has for this service alone goes
    /// before AWS credentials that are in the environment as well, as in botocore, but not before those `of_program`.
    pub(in crate::client) fn find_token(
        &mut self,
        scoped: Option<Token>,
        other: Option<Arc<dyn ProvideToken>>,
        of_program: bool,
    ) {
        if self.token.is_some() {
            return;
        }
        if scoped.is_some() && !of_program {
            self.preferred.push(Auth::HttpBearer);
        }
        self.token = scoped.map(|token| Arc::new(token) as Arc<dyn ProvideToken>).or(other);
    }

    /// Prefers these schemes of the environment, after a token that it has for this service alone.
    pub(in crate::client) fn prefer(&mut self, schemes: Vec<Auth>) {
        self.preferred.extend(schemes);
    }
}

/// The same, ready to be put into requests.
#[derive(Default)]
pub(in crate::client) struct Identities {
    pub(in crate::client) token: Option<TokenCache>,
    api_key: Option<ApiKey>,
    basic: Option<HeaderValue>,
    /// The schemes that go before those that the model prefers.
    pub(in crate::client) preferred: Vec<Auth>,
}

impl Identities {
    pub(in crate::client) fn new(given: Given) -> Result<Self, ConfigError> {
        let api_key = given.api_key.map(|(location, key)| ApiKey::new(location, &key)).transpose()?;
        let basic = given.basic.map(|(user, password)| basic::header(&user, &password)).transpose()?;
        let preferred = given.preference_of_program.unwrap_or(given.preferred);
        Ok(Self { token: given.token.map(TokenCache::new), api_key, basic, preferred })
    }

    /// Whether there is what the scheme needs. Of AWS credentials the client itself knows.
    pub(in crate::client) fn has(&self, auth: Auth) -> bool {
        match auth {
            Auth::HttpBearer => self.token.is_some(),
            Auth::HttpApiKey => self.api_key.is_some(),
            Auth::HttpBasic => self.basic.is_some(),
            Auth::SigV4 | Auth::SigV4a => false,
            Auth::None => true,
        }
    }

    /// Puts the API key into the request, if there is one.
    pub(in crate::client) fn apply_api_key<B>(&self, request: &mut Request<B>) -> Result<(), AuthError> {
        self.api_key.as_ref().map_or(Ok(()), |key| key.apply(request)).map_err(AuthError::NoRoom)
    }

    /// Puts user name and password into the request, if there are any.
    pub(in crate::client) fn apply_basic<B>(&self, request: &mut Request<B>) {
        if let Some(header) = &self.basic {
            request.headers_mut().insert(AUTHORIZATION, header.clone());
        }
    }
}

/// Whether a bearer token may be put into the request.
pub(in crate::client) fn check_confidential<B>(request: &Request<B>) -> Result<(), AuthError> {
    if is_confidential(request.uri()) { Ok(()) } else { Err(AuthError::ClearText) }
}

/// Puts a bearer token into the request.
pub(in crate::client) fn apply_token<B>(token: CachedToken, request: &mut Request<B>) {
    request.headers_mut().insert(AUTHORIZATION, token.header);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_for_the_service_alone_is_preferred_to_what_else_the_environment_has() {
        let scoped = || Some(Token::new("scoped"));
        let sso = || Some(Arc::new(Token::new("sso")) as Arc<dyn ProvideToken>);
        let found = |scoped, other, of_program| {
            let mut given = Given::default();
            given.find_token(scoped, other, of_program);
            (given.token.is_some(), given.preferred.first().copied())
        };
        assert_eq!(found(scoped(), sso(), false), (true, Some(Auth::HttpBearer)));
        assert_eq!(found(scoped(), None, true), (true, None));
        assert_eq!(found(None, sso(), false), (true, None));
        assert_eq!(found(None, None, false), (false, None));
        let mut given = Given { token: sso(), ..Given::default() };
        given.find_token(scoped(), None, false);
        assert_eq!(given.preferred, []);
    }
}

use crate::Redacted;
use crate::client::credentials::{CredentialsError, IdentityCache, Provided};
use crate::client::transport::BoxFuture;
use ::http::HeaderValue;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

/// A bearer token: who sends it may do what it stands for (RFC 6750).
///
/// A clone is cheap. Debug shows no secret.
///
/// ```
/// use dx_runtime::client::Token;
///
/// let token = Token::new("mF_9.B5f-4.1JqM");
/// assert!(!format!("{token:?}").contains("mF_9"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    token: Arc<str>,
    expiry: Option<SystemTime>,
}

impl Token {
    /// A token that does not expire.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: Arc::from(token.into()), expiry: None }
    }

    /// The same, valid until `expiry`. A client asks for another one five minutes before that.
    #[must_use]
    pub fn with_expiry(self, expiry: SystemTime) -> Self {
        Self { expiry: Some(expiry), ..self }
    }

    /// The token itself, a secret.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.token
    }

    /// Until when it is valid.
    #[must_use]
    pub fn expiry(&self) -> Option<SystemTime> {
        self.expiry
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("token", &Redacted).field("expiry", &self.expiry).finish()
    }
}

/// Where bearer tokens come from. A [`Token`] itself is such a place.
///
/// A client keeps what it gets until shortly before it expires, so nothing has to be kept here, and asks only once at a
/// time.
pub trait ProvideToken: Send + Sync + fmt::Debug + 'static {
    /// A token that is valid now.
    ///
    /// # Errors
    ///
    /// When there is none.
    fn token(&self) -> BoxFuture<'_, Result<Token, CredentialsError>>;
}

impl ProvideToken for Token {
    fn token(&self) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

/// A token with the header that it is sent in.
#[derive(Clone, PartialEq)]
pub(in crate::client) struct CachedToken {
    pub(super) header: HeaderValue,
    expiry: Option<SystemTime>,
}

impl CachedToken {
    fn new(token: &Token) -> Result<Self, CredentialsError> {
        let mut header = HeaderValue::try_from(format!("Bearer {}", token.as_str())).map_err(|_| {
            CredentialsError::new(
                "the bearer token has a line break or another character that no header can have",
            )
        })?;
        header.set_sensitive(true);
        Ok(Self { header, expiry: token.expiry })
    }
}

/// Tokens that were provided, until shortly before they expire.
pub(in crate::client) type TokenCache = IdentityCache<CachedToken>;

impl Provided for CachedToken {
    type Provider = dyn ProvideToken;

    fn expiry(&self) -> Option<SystemTime> {
        self.expiry
    }

    fn provide(provider: Arc<Self::Provider>) -> BoxFuture<'static, Result<Self, CredentialsError>> {
        Box::pin(async move { Self::new(&provider.token().await?) })
    }
}

//! The token of a session: read from its file, and renewed by SSO-OIDC before it expires.

use super::{Login, file};
use crate::Document;
use crate::client::credentials::CredentialsError;
use crate::client::credentials::chain::Sources;
use crate::client::credentials::chain::answer::{display, failed, instant, object, text, to_json};
use crate::client::credentials::chain::service::SSO_OIDC;
use crate::printable::Printable;
use ::http::Request;
use ::http::header::CONTENT_TYPE;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// How long before it expires a token is renewed, as in botocore.
const EARLY: Duration = Duration::from_secs(15 * 60);

impl Sources<'_> {
    /// The access token of the login, renewed if it expires soon and can be.
    pub(super) async fn access_token(&self, login: &Login<'_>) -> Result<Token, CredentialsError> {
        let problem = |problem: String| failed(&login.source, format_args!("{problem}; {}", login.again));
        let home = self.system.home().ok_or_else(|| problem("there is no home directory".to_owned()))?;
        let path = file::path(home, login.token_key);
        let token = Token::read(&path).map_err(problem)?;
        if self.now.checked_add(EARLY).is_some_and(|soon| soon < token.expiry) {
            return Ok(token);
        }
        let renewed = match token.grant(self.now) {
            Ok(grant) => self.renew(login, &token, grant).await,
            Err(reason) => Err(reason),
        };
        match renewed {
            Ok(renewed) => {
                if let Err(error) = file::replace(&path, &renewed.members) {
                    not_kept(&error);
                }
                Ok(renewed)
            }
            Err(_) if token.expiry > self.now => Ok(token),
            Err(reason) => Err(problem(format!(
                "the token expired at {} and was not renewed: {reason}",
                display(token.expiry)
            ))),
        }
    }

    /// Asks SSO-OIDC for another token.
    async fn renew(&self, login: &Login<'_>, token: &Token, grant: Document) -> Result<Token, String> {
        let endpoint = self.endpoint(&SSO_OIDC, login.region).map_err(|error| error.to_string())?;
        let body = to_json(&grant).map_err(|error| error.to_string())?;
        let request = Request::post(format!("{}/token", endpoint.as_str()))
            .header(CONTENT_TYPE, "application/json")
            .body(Bytes::from(body))
            .map_err(|error| error.to_string())?;
        let response = self.sso_http().send(request, |_| false).await?;
        let answer = object(response.body()).unwrap_or_default();
        if !response.status().is_success() {
            return Err(match (text(&answer, "error"), text(&answer, "error_description")) {
                (Some(code), Some(message)) => format!("{}: {}", Printable(code), Printable(message)),
                (Some(code), None) => Printable(code).to_string(),
                (None, _) => format!("status {}", response.status().as_u16()),
            });
        }
        token.renewed(&answer, self.now).ok_or_else(|| "the answer has no token".to_owned())
    }
}

/// The token is good all the same. But the service may accept each refresh token once only, and then the next renewal fails.
fn not_kept(error: &io::Error) {
    #[cfg(feature = "tracing")]
    tracing::warn!(target: "dx_runtime::client", %error, "the renewed token of SSO could not be kept");
    #[cfg(not(feature = "tracing"))]
    let _ = error;
}

/// A token with all that its file has, most of which is for others.
pub(super) struct Token {
    members: Document,
    expiry: SystemTime,
}

impl Token {
    fn read(path: &Path) -> Result<Self, String> {
        let file = path.display();
        let text = std::fs::read(path).map_err(|error| format!("the token in `{file}`: {error}"))?;
        object(&text)
            .and_then(Self::new)
            .ok_or_else(|| format!("`{file}` has not both an accessToken and an expiresAt that is a time"))
    }

    fn new(members: Document) -> Option<Self> {
        text(&members, "accessToken")?;
        let expiry = instant(text(&members, "expiresAt")?)?;
        Some(Self { members, expiry })
    }

    pub(super) fn access_token(&self) -> &str {
        text(&self.members, "accessToken").unwrap_or_default()
    }

    pub(super) fn expiry(&self) -> SystemTime {
        self.expiry
    }

    /// What asks for a new token, or why that is not possible.
    fn grant(&self, now: SystemTime) -> Result<Document, String> {
        let member = |name| {
            let member = text(&self.members, name);
            member.ok_or_else(|| format!("its file has no {name}"))
        };
        let registration = member("registrationExpiresAt").map(instant)?;
        if registration.is_none_or(|expiry| expiry <= now) {
            return Err("the registration of the client expired".to_owned());
        }
        let members = [
            ("clientId", member("clientId")?),
            ("clientSecret", member("clientSecret")?),
            ("grantType", "refresh_token"),
            ("refreshToken", member("refreshToken")?),
        ];
        Ok(Document::Object(members.map(|(name, value)| (name.to_owned(), value.into())).into()))
    }

    /// The token with what SSO-OIDC answered. Without a new refresh token, the one that there was goes on.
    fn renewed(&self, answer: &Document, now: SystemTime) -> Option<Self> {
        let lifetime = Duration::from_secs(answer.get("expiresIn")?.as_number()?.as_u64()?);
        let expiry = display(now.checked_add(lifetime)?);
        let mut members = self.members.as_object().cloned().unwrap_or_else(BTreeMap::new);
        let mut set = |name: &str, value: &str| members.insert(name.to_owned(), value.into());
        set("accessToken", text(answer, "accessToken")?);
        set("expiresAt", &expiry);
        if let Some(token) = text(answer, "refreshToken") {
            set("refreshToken", token);
        }
        Self::new(Document::Object(members)).filter(|token| token.expiry > now)
    }
}

//! Credentials of a role of AWS IAM Identity Center, by the token that `aws sso login` keeps; and that token itself.

mod file;
mod token;

use super::Sources;
use super::answer::{Received, failed, object, text};
use super::http::Http;
use super::service::SSO;
use crate::Document;
use crate::client::auth::Token;
use crate::client::credentials::CredentialsError;
use crate::client::credentials::keys::Found;
use crate::client::environment::Section;
use crate::http::percent::{self, Keep};
use crate::printable::Printable;
use ::http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use bytes::Bytes;
use std::time::{Duration, UNIX_EPOCH};

const BEARER_TOKEN: HeaderName = HeaderName::from_static("x-amz-sso_bearer_token");

/// What a profile says about a login to SSO.
struct Login<'p> {
    /// What errors call it.
    source: String,
    /// How to log in again.
    again: String,
    /// What the file of the token is called after: the session, or the start URL of a profile without one.
    token_key: &'p str,
    region: &'p str,
}

/// What a profile says about a role of SSO.
struct Role<'p> {
    account_id: &'p str,
    name: &'p str,
}

impl<'a> Sources<'a> {
    /// `None` if the profile has nothing about a role of SSO.
    ///
    /// One with a session but no role is for tokens that other services take; it may have other credentials.
    pub(super) async fn sso(&self, profile: &'a Section, name: &str) -> Found {
        let has_role = ["sso_account_id", "sso_role_name"].iter().any(|&key| profile.contains_key(key));
        if !has_role {
            return Ok(None);
        }
        let login = self.sso_login(profile, name)?;
        let role = Role {
            account_id: required(profile, "sso_account_id", &login.source)?,
            name: required(profile, "sso_role_name", &login.source)?,
        };
        let token = self.access_token(&login).await?;
        self.role_credentials(&login, &role, token.access_token()).await.map(Some)
    }

    /// The token of the login itself, for services that take bearer tokens.
    pub(super) async fn sso_token(&self, name: &str) -> Result<Token, CredentialsError> {
        let source = format!("SSO of the profile `{name}`");
        let profile =
            self.profiles.profile(name).ok_or_else(|| failed(&source, "there is no such profile"))?;
        required(profile, "sso_session", &source)?;
        let token = self.access_token(&self.sso_login(profile, name)?).await?;
        Ok(Token::new(token.access_token()).with_expiry(token.expiry()))
    }

    fn sso_login(&self, profile: &'a Section, name: &str) -> Result<Login<'a>, CredentialsError> {
        let source = format!("SSO of the profile `{name}`");
        let get = |section: &'a Section, key: &str| required(section, key, &source);
        let session = match profile.get("sso_session") {
            Some(session) => Some((session, self.sso_session(profile, session, &source)?)),
            None => None,
        };
        let section = session.map_or(profile, |(_, section)| section);
        let start_url = get(section, "sso_start_url")?;
        Ok(Login {
            token_key: session.map_or(start_url, |(name, _)| name),
            region: get(section, "sso_region")?,
            again: format!("`aws sso login --profile {name}` logs in again"),
            source,
        })
    }

    /// The section of a session, with which the profile has to agree.
    fn sso_session(
        &self,
        profile: &Section,
        session: &str,
        source: &str,
    ) -> Result<&'a Section, CredentialsError> {
        let section = self
            .profiles
            .sso_session(session)
            .ok_or_else(|| failed(source, format_args!("there is no section `[sso-session {session}]`")))?;
        for key in ["sso_region", "sso_start_url"] {
            if profile.get(key).is_some_and(|value| section.get(key).is_some_and(|other| other != value)) {
                let problem =
                    format!("{key} is not the same in the profile and in `[sso-session {session}]`");
                return Err(failed(source, problem));
            }
        }
        Ok(section)
    }

    async fn role_credentials(
        &self,
        login: &Login<'_>,
        role: &Role<'_>,
        token: &str,
    ) -> Result<crate::client::Credentials, CredentialsError> {
        let source = login.source.as_str();
        let endpoint = self.endpoint(&SSO, login.region).map_err(|error| failed(source, error))?;
        let mut url = format!("{}/federation/credentials?account_id=", endpoint.as_str());
        percent::encode(role.account_id, Keep::Unreserved, &mut url);
        url.push_str("&role_name=");
        percent::encode(role.name, Keep::Unreserved, &mut url);
        let mut token = HeaderValue::try_from(token)
            .map_err(|_| failed(source, "the access token can't be sent in a header"))?;
        token.set_sensitive(true);
        let request = Request::get(url).header(BEARER_TOKEN, token).body(Bytes::new());
        let request = request.map_err(|error| failed(source, error))?;

        let response = self.sso_http().send(request, |_| false).await;
        let response = response.map_err(|problem| failed(source, problem))?;
        if !response.status().is_success() {
            return Err(failed(source, refusal(&response, login)));
        }
        let received = received(response.body()).map_err(|problem| failed(source, problem))?;
        let received = received.of_account(Some(role.account_id));
        received.valid_at(self.now).map_err(|problem| failed(source, problem))
    }

    fn sso_http(&self) -> Http<'_> {
        Http {
            transport: self.transport,
            timeout: Duration::from_secs(10),
            attempts: 3,
            unanswered_attempts: 3,
        }
    }
}

/// What a section has to say.
fn required<'a>(section: &'a Section, key: &str, source: &str) -> Result<&'a str, CredentialsError> {
    let value = section.get(key).map(String::as_str).filter(|value| !value.is_empty());
    value.ok_or_else(|| failed(source, format_args!("there is no {key}")))
}

fn received(body: &[u8]) -> Result<Received, String> {
    let answer = object(body).ok_or("the answer is no JSON object")?;
    let credentials = answer.get("roleCredentials").unwrap_or(&Document::Null);
    let required = |name| text(credentials, name).ok_or_else(|| format!("the answer has no `{name}`"));
    let expiry = credentials.get("expiration").and_then(Document::as_number);
    let expiry = expiry
        .and_then(|millis| UNIX_EPOCH.checked_add(Duration::from_millis(millis.as_u64()?)))
        .ok_or("the answer has no `expiration` that is a time")?;
    let (id, secret) = (required("accessKeyId")?, required("secretAccessKey")?);
    Ok(Received::new(id, secret, Some(required("sessionToken")?), Some(expiry)))
}

fn refusal(response: &Response<Bytes>, login: &Login<'_>) -> String {
    let status = response.status();
    let code = response.headers().get("x-amzn-errortype").and_then(|code| code.to_str().ok());
    let code = code.and_then(|code| code.split(':').next()).filter(|code| !code.is_empty());
    let body = object(response.body()).unwrap_or_default();
    let message = text(&body, "message").or_else(|| text(&body, "Message"));
    let mut refusal = match code {
        Some(code) => Printable(code).to_string(),
        None => format!("status {}", status.as_u16()),
    };
    if let Some(message) = message {
        refusal = format!("{refusal}: {}", Printable(message));
    }
    match status {
        StatusCode::UNAUTHORIZED => format!("{refusal}; {}", login.again),
        _ => refusal,
    }
}

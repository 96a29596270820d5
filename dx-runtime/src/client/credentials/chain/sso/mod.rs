//! Credentials of a role of AWS IAM Identity Center, by the token that `aws sso login` keeps.

mod file;
mod token;

use super::Sources;
use super::answer::{Received, failed, object, text};
use super::http::Http;
use super::service::SSO;
use crate::Document;
use crate::client::credentials::CredentialsError;
use crate::client::credentials::keys::Found;
use crate::client::environment::Section;
use crate::http::percent::{self, Keep};
use crate::printable::Printable;
use ::http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use bytes::Bytes;
use std::time::{Duration, UNIX_EPOCH};

const BEARER_TOKEN: HeaderName = HeaderName::from_static("x-amz-sso_bearer_token");

/// What a profile says about SSO.
struct Settings<'p> {
    /// What errors call it.
    source: String,
    /// How to log in again.
    login: String,
    /// What the file of the token is called after: the session, or the start URL of a profile without one.
    token_key: &'p str,
    region: &'p str,
    account_id: &'p str,
    role_name: &'p str,
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
        let settings = self.sso_settings(profile, name)?;
        let token = self.access_token(&settings).await?;
        self.role_credentials(&settings, &token).await.map(Some)
    }

    fn sso_settings(&self, profile: &'a Section, name: &str) -> Result<Settings<'a>, CredentialsError> {
        let source = format!("SSO of the profile `{name}`");
        let get = |section: &'a Section, key: &str| {
            let value = section.get(key).map(String::as_str).filter(|value| !value.is_empty());
            value.ok_or_else(|| failed(&source, format_args!("there is no {key}")))
        };
        let session = match profile.get("sso_session") {
            Some(session) => Some((session, self.sso_session(profile, session, &source)?)),
            None => None,
        };
        let section = session.map_or(profile, |(_, section)| section);
        let start_url = get(section, "sso_start_url")?;
        Ok(Settings {
            token_key: session.map_or(start_url, |(name, _)| name),
            region: get(section, "sso_region")?,
            account_id: get(profile, "sso_account_id")?,
            role_name: get(profile, "sso_role_name")?,
            login: format!("`aws sso login --profile {name}` logs in again"),
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
        settings: &Settings<'_>,
        token: &str,
    ) -> Result<crate::client::Credentials, CredentialsError> {
        let source = settings.source.as_str();
        let endpoint = self.endpoint(&SSO, settings.region).map_err(|error| failed(source, error))?;
        let mut url = format!("{}/federation/credentials?account_id=", endpoint.as_str());
        percent::encode(settings.account_id, Keep::Unreserved, &mut url);
        url.push_str("&role_name=");
        percent::encode(settings.role_name, Keep::Unreserved, &mut url);
        let mut token = HeaderValue::try_from(token)
            .map_err(|_| failed(source, "the access token can't be sent in a header"))?;
        token.set_sensitive(true);
        let request = Request::get(url).header(BEARER_TOKEN, token).body(Bytes::new());
        let request = request.map_err(|error| failed(source, error))?;

        let response = self.sso_http().send(request, |_| false).await;
        let response = response.map_err(|problem| failed(source, problem))?;
        if !response.status().is_success() {
            return Err(failed(source, refusal(&response, settings)));
        }
        let received = received(response.body()).map_err(|problem| failed(source, problem))?;
        let received = received.of_account(Some(settings.account_id));
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

fn refusal(response: &Response<Bytes>, settings: &Settings<'_>) -> String {
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
        StatusCode::UNAUTHORIZED => format!("{refusal}; {}", settings.login),
        _ => refusal,
    }
}

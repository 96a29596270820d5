//! Credentials of a role, from AWS STS: `AssumeRole` and `AssumeRoleWithWebIdentity`.

use super::Sources;
use super::answer::{Received, failed, instant};
use super::http::Http;
use super::roles::Role;
use super::service::STS;
use super::xml;
use crate::client::credentials::keys::Found;
use crate::client::credentials::{Credentials, CredentialsError};
use crate::client::environment::Section;
use crate::endpoint_rules::parse_arn;
use crate::http::percent::{self, Keep};
use crate::printable::Printable;
use crate::sigv4::{Signer, SigningParams};
use ::http::header::CONTENT_TYPE;
use ::http::{Request, Response};
use bytes::Bytes;
use std::time::{Duration, UNIX_EPOCH};

const VERSION: (&str, &str) = ("Version", "2011-06-15");
/// The region where none is known.
const DEFAULT_REGION: &str = "us-east-1";
/// Errors that may pass, though their status does not say so.
const MAY_PASS: [&str; 4] =
    ["IDPCommunicationError", "RequestLimitExceeded", "Throttling", "ThrottlingException"];

impl Sources<'_> {
    /// Those of a role, which `credentials` may assume.
    pub(super) async fn assume(
        &self,
        role: &Role<'_>,
        credentials: &Credentials,
    ) -> Result<Credentials, CredentialsError> {
        let source = format!("the role of the profile `{}`", role.profile);
        let setting =
            |key: &str| role.settings.get(key).map(String::as_str).filter(|value| !value.is_empty());
        let session = setting("role_session_name").map_or_else(|| self.session_name(), str::to_owned);
        let mut form =
            vec![("Action", "AssumeRole"), VERSION, ("RoleArn", role.arn), ("RoleSessionName", &session)];
        form.extend(setting("external_id").map(|id| ("ExternalId", id)));
        if let Some(seconds) = setting("duration_seconds") {
            if seconds.parse::<u32>().is_err() {
                return Err(failed(&source, format_args!("duration_seconds can't be `{seconds}`")));
            }
            form.push(("DurationSeconds", seconds));
        }
        self.ask_sts(&source, "AssumeRoleResult", &form, Some(credentials)).await
    }

    /// By the token of a web identity, which the profile names, or the environment if that `takes_part`.
    pub(super) async fn web_identity(&self, profile: &Section, takes_part: bool) -> Found {
        let get = |variable, key: &str| {
            let variable = takes_part.then(|| self.system.credential_variable(variable)).flatten();
            variable.or_else(|| profile.get(key).map(String::as_str).filter(|value| !value.is_empty()))
        };
        let Some(path) = get("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file") else {
            return Ok(None);
        };
        let source = "the web identity";
        let role = get("AWS_ROLE_ARN", "role_arn").ok_or_else(|| {
            let problem = if takes_part {
                "there is a web_identity_token_file, but neither AWS_ROLE_ARN nor role_arn"
            } else {
                "there is a web_identity_token_file without a role_arn"
            };
            failed(source, problem)
        })?;
        let token = std::fs::read_to_string(path)
            .map_err(|error| failed(source, format_args!("the token file `{path}`: {error}")))?;
        let session = get("AWS_ROLE_SESSION_NAME", "role_session_name")
            .map_or_else(|| self.session_name(), str::to_owned);
        let form = [
            ("Action", "AssumeRoleWithWebIdentity"),
            VERSION,
            ("RoleArn", role),
            ("RoleSessionName", &session),
            ("WebIdentityToken", token.trim()),
        ];
        self.ask_sts(source, "AssumeRoleWithWebIdentityResult", &form, None).await.map(Some)
    }

    /// Sends `form`, signed if there are credentials for that, and takes those out of the element `result`.
    async fn ask_sts(
        &self,
        source: &str,
        result: &str,
        form: &[(&str, &str)],
        credentials: Option<&Credentials>,
    ) -> Result<Credentials, CredentialsError> {
        let region = self.region.unwrap_or(DEFAULT_REGION);
        let endpoint = self.endpoint(&STS, region).map_err(|error| failed(source, error))?;
        let mut request = Request::post(format!("{}/", endpoint.as_str()))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Bytes::from(encoded(form)))
            .map_err(|error| failed(source, error))?;
        if let Some(credentials) = credentials {
            let region = if region == "aws-global" { DEFAULT_REGION } else { region };
            Signer::default()
                .sign(&mut request, credentials, &SigningParams::new("sts", region, self.now))
                .map_err(|error| failed(source, error))?;
        }
        let http = Http {
            transport: self.transport,
            timeout: Duration::from_secs(10),
            attempts: 3,
            unanswered_attempts: 3,
        };
        let may_pass = |response: &Response<Bytes>| {
            error_of(response).is_some_and(|(code, _)| MAY_PASS.contains(&code.as_str()))
        };
        let response = http.send(request, may_pass).await.map_err(|problem| failed(source, problem))?;
        if !response.status().is_success() {
            return Err(failed(source, refusal(&response)));
        }
        let received = received(response.body(), result).map_err(|problem| failed(source, problem))?;
        received.valid_at(self.now).map_err(|problem| failed(source, problem))
    }

    fn session_name(&self) -> String {
        format!("dx-{}", self.now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs())
    }
}

fn encoded(form: &[(&str, &str)]) -> String {
    let mut text = String::new();
    for (name, value) in form {
        if !text.is_empty() {
            text.push('&');
        }
        text.push_str(name);
        text.push('=');
        percent::encode(value, Keep::Unreserved, &mut text);
    }
    text
}

fn received(body: &[u8], result: &str) -> Result<Received, &'static str> {
    let texts = xml::texts(
        body,
        [
            &[result, "Credentials", "AccessKeyId"],
            &[result, "Credentials", "SecretAccessKey"],
            &[result, "Credentials", "SessionToken"],
            &[result, "Credentials", "Expiration"],
            &[result, "AssumedRoleUser", "Arn"],
        ],
    );
    match texts {
        Some([Some(id), Some(secret), Some(token), Some(expiry), user]) => {
            let expiry = instant(&expiry).ok_or("`Expiration` is no date and time")?;
            let account_id = user.as_deref().and_then(parse_arn).map(|arn| arn.account_id);
            Ok(Received::new(&id, &secret, Some(&token), Some(expiry)).of_account(account_id))
        }
        Some(_) => Err("the answer has not all of AccessKeyId, SecretAccessKey, SessionToken and Expiration"),
        None => Err("the answer is no XML"),
    }
}

/// The code and the message of an error.
fn error_of(response: &Response<Bytes>) -> Option<(String, Option<String>)> {
    if response.status().is_success() {
        return None;
    }
    let [code, message] = xml::texts(response.body(), [&["Error", "Code"], &["Error", "Message"]])?;
    Some((code?, message))
}

fn refusal(response: &Response<Bytes>) -> String {
    match error_of(response) {
        Some((code, Some(message))) => format!("{}: {}", Printable(code), Printable(message)),
        Some((code, None)) => Printable(code).to_string(),
        None => format!("status {}", response.status().as_u16()),
    }
}

//! Credentials from what runs a container: Amazon ECS, Amazon EKS, or another server next to the program.

use super::Sources;
use super::answer::{failed, temporary};
use super::http::Http;
use crate::client::DirectConnection;
use crate::client::credentials::CredentialsError;
use crate::client::credentials::keys::Found;
use ::http::header::{ACCEPT, AUTHORIZATION};
use ::http::{HeaderValue, Request, Uri};
use bytes::Bytes;
use std::net::IpAddr;
use std::time::Duration;

const SOURCE: &str = "the container";
const RELATIVE_URI: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const FULL_URI: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const TOKEN_FILE: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
/// Where Amazon ECS has them.
const ECS: &str = "http://169.254.170.2";
/// Where Amazon ECS and EKS have them, and this machine by its name.
const TRUSTED_HOSTS: [&str; 4] = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23", "localhost"];

impl Sources<'_> {
    /// `None` if no variable says that there are any.
    pub(super) async fn container(&self) -> Found {
        let Some(uri) = self.container_uri()? else { return Ok(None) };
        let mut request = Request::get(uri).header(ACCEPT, "application/json").extension(DirectConnection);
        if let Some(token) = self.container_token()? {
            request = request.header(AUTHORIZATION, token);
        }
        let request = request.body(Bytes::new()).map_err(|_| failed(SOURCE, "there is no request for it"))?;

        let http = Http {
            transport: self.transport,
            timeout: Duration::from_secs(2),
            attempts: 3,
            unanswered_attempts: 3,
        };
        let response = http.send(request, |_| false).await.map_err(|problem| failed(SOURCE, problem))?;
        if !response.status().is_success() {
            return Err(failed(SOURCE, format_args!("status {}", response.status().as_u16())));
        }
        let received = temporary(response.body()).map_err(|problem| failed(SOURCE, problem))?;
        received.valid_at(self.now).map(Some).map_err(|problem| failed(SOURCE, problem))
    }

    fn container_uri(&self) -> Result<Option<Uri>, CredentialsError> {
        let variable = |name| self.system.variable(name);
        let (name, text) = match (variable(RELATIVE_URI), variable(FULL_URI)) {
            (Some(path), _) if path.starts_with('/') => (RELATIVE_URI, format!("{ECS}{path}")),
            (Some(_), _) => {
                return Err(CredentialsError::new(format!("{RELATIVE_URI} does not begin with a slash")));
            }
            (None, Some(uri)) => (FULL_URI, uri.to_owned()),
            (None, None) => return Ok(None),
        };
        let problem = |problem: &str| CredentialsError::new(format!("{name} {problem}"));
        let uri: Uri = text.parse().map_err(|_| problem("is no URL"))?;
        if !is_trusted(&uri) {
            return Err(problem(
                "is neither an `https` URL nor an `http` one of this machine, Amazon ECS or Amazon EKS: credentials are \
                 not asked for there",
            ));
        }
        Ok(Some(uri))
    }

    /// What the container shows who it is with, if that is asked for.
    fn container_token(&self) -> Result<Option<HeaderValue>, CredentialsError> {
        let (name, token) = match (self.system.variable(TOKEN_FILE), self.system.variable(TOKEN)) {
            (Some(path), _) => {
                let token = std::fs::read_to_string(path);
                let problem = |error| failed(SOURCE, format_args!("{TOKEN_FILE} is `{path}`: {error}"));
                (TOKEN_FILE, token.map_err(problem)?)
            }
            (None, Some(token)) => (TOKEN, token.to_owned()),
            (None, None) => return Ok(None),
        };
        let mut value = HeaderValue::try_from(token).map_err(|_| {
            failed(
                SOURCE,
                format_args!(
                    "the token of {name} has a line break or another character that no header can have"
                ),
            )
        })?;
        value.set_sensitive(true);
        Ok(Some(value))
    }
}

/// Whether credentials may come from there: over TLS, or in clear text from where nobody else listens.
fn is_trusted(uri: &Uri) -> bool {
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let has_user = uri.authority().is_some_and(|authority| authority.as_str().contains('@'));
    match uri.scheme_str() {
        _ if has_user || host.is_empty() => false,
        Some("https") => true,
        Some("http") => {
            host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
                || TRUSTED_HOSTS.iter().any(|trusted| trusted.eq_ignore_ascii_case(host))
        }
        _ => false,
    }
}

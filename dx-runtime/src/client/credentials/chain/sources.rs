use super::roles::Role;
use super::words::split;
use crate::client::credentials::context::{Http, Process, context};
use crate::client::credentials::keys::{Found, with_token};
use crate::client::credentials::{Credentials, CredentialsError};
use crate::client::environment::{InstanceMetadata, Profiles, Section, System};
use crate::client::service::Auth;
use crate::client::signing::Signer;
use crate::client::transport::Transport;
use crate::http::Partition;
use ::http::Uri;
use ::http::request::{Parts, Request};
use bytes::Bytes;
use reqsign_aws_core::{
    AssumeRoleCredentialProvider, AssumeRoleWithWebIdentityCredentialProvider, Credential,
    ECSCredentialProvider, IMDSv2CredentialProvider, ProcessCredentialProvider, SSOCredentialProvider,
    StaticCredentialProvider,
};
use reqsign_core::{Context, ProvideCredential, SignRequest};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The region of requests to AWS STS where none is known.
const GLOBAL: &str = "us-east-1";

/// Asks each kind of source by reqsign.
#[derive(Clone, Copy)]
pub(super) struct Sources<'a> {
    pub(super) system: &'a System,
    pub(super) transport: &'a Arc<dyn Transport>,
    pub(super) region: Option<&'a str>,
}

impl Sources<'_> {
    /// Of what runs a container, where it says to be asked.
    pub(super) async fn container(&self) -> Found {
        let variable = |name| self.system.variable(name);
        let url = match variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") {
            Some(path) => format!("http://169.254.170.2{path}"),
            None => match variable("AWS_CONTAINER_CREDENTIALS_FULL_URI") {
                Some(url) => url.to_owned(),
                None => return Ok(None),
            },
        };
        if !is_trusted(&url) {
            return Err(CredentialsError::new(format!(
                "AWS_CONTAINER_CREDENTIALS_FULL_URI is `{url}`: without TLS it may only be on this machine"
            )));
        }
        let mut provider = ECSCredentialProvider::new().with_endpoint(url);
        if let Some(file) = variable("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") {
            provider = provider.with_auth_token_file(file);
        } else if let Some(token) = variable("AWS_CONTAINER_AUTHORIZATION_TOKEN") {
            provider = provider.with_auth_token(token);
        }
        load("the container", &provider, &self.context(Duration::from_secs(2), 3)).await
    }

    /// Of the EC2 instance that this is, if it is one.
    pub(super) async fn instance(&self, metadata: InstanceMetadata) -> Result<Credentials, CredentialsError> {
        let provider = IMDSv2CredentialProvider::new().with_endpoint(metadata.endpoint);
        let found = provider.provide_credential(&self.context(InstanceMetadata::TIMEOUT, 1)).await;
        match found.map_err(|error| describe(&error))? {
            Some(credential) => Ok(received(credential)),
            None => Err(CredentialsError::new("disabled")),
        }
    }

    /// By the token of a web identity, which the environment or the profile names.
    pub(super) async fn web_identity(&self, profile: &Section, with_environment: bool) -> Found {
        let get = |variable, key: &str| {
            let variable = with_environment.then(|| self.system.credential_variable(variable)).flatten();
            variable.or_else(|| profile.get(key).map(String::as_str))
        };
        let Some(file) = get("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file") else {
            return Ok(None);
        };
        let role = get("AWS_ROLE_ARN", "role_arn").ok_or_else(|| {
            CredentialsError::new(
                "there is the token of a web identity, but neither AWS_ROLE_ARN nor role_arn",
            )
        })?;
        let session =
            get("AWS_ROLE_SESSION_NAME", "role_session_name").map_or_else(session_name, str::to_owned);
        let mut provider = AssumeRoleWithWebIdentityCredentialProvider::new()
            .with_role_arn(role)
            .with_web_identity_token_file(file)
            .with_role_session_name(session);
        if let Some(region) = self.region {
            provider = provider.with_region(region.to_owned()).with_regional_sts_endpoint();
        }
        load("the web identity", &provider, &self.remote()).await
    }

    /// By the token that `aws sso login` keeps.
    pub(super) async fn sso(&self, profiles: &Profiles, profile: &Section, name: &str) -> Found {
        let session = profile.get("sso_session");
        if session.is_none() && !profile.contains_key("sso_start_url") {
            return Ok(None);
        }
        let missing =
            |what: &str| CredentialsError::new(format!("the profile `{name}` is one of SSO without {what}"));
        let settings = match session {
            Some(session) => profiles
                .sso_session(session)
                .ok_or_else(|| missing(&format!("a section `[sso-session {session}]`")))?,
            None => profile,
        };
        let get = |section: &Section, key: &str| section.get(key).cloned().ok_or_else(|| missing(key));
        let region = get(settings, "sso_region")?;
        let suffix = Partition::of(&region).dns_suffix;
        let provider = SSOCredentialProvider::new()
            .with_account_id(get(profile, "sso_account_id")?)
            .with_role_name(get(profile, "sso_role_name")?)
            .with_endpoint(format!("https://portal.sso.{region}.{suffix}/federation/credentials"))
            .with_region(region)
            // It is only for the name of the file that has the token, and that comes of the session, if there is one.
            .with_start_url(
                session.map_or_else(|| get(settings, "sso_start_url"), |session| Ok(session.clone()))?,
            );
        load(&format!("SSO (`aws sso login --profile {name}` renews it)"), &provider, &self.remote()).await
    }

    /// Of the program that the profile says to run.
    pub(super) async fn process(&self, profile: &Section, name: &str) -> Found {
        let Some(command) = profile.get("credential_process") else { return Ok(None) };
        let source = format!("the credential_process of the profile `{name}`");
        let words = split(command, cfg!(windows))
            .ok_or_else(|| CredentialsError::new(format!("{source} has a quote that does not end")))?;
        let context = self.remote().with_command_execute(Process(words));
        // reqsign would log the command, which may have a secret among its words; the context knows it.
        let provider = ProcessCredentialProvider::new().with_command("credential_process");
        load(&source, &provider, &context).await
    }

    /// Those of a role, which `credentials` may assume.
    pub(super) async fn assume(
        &self,
        role: &Role<'_>,
        credentials: &Credentials,
    ) -> Result<Credentials, CredentialsError> {
        let region = self.region.unwrap_or(GLOBAL);
        let mut source =
            StaticCredentialProvider::new(credentials.access_key_id(), credentials.secret_access_key());
        if let Some(token) = credentials.session_token() {
            source = source.with_session_token(token);
        }
        let context = self.remote();
        let signer =
            reqsign_core::Signer::new(context.clone(), source, StsSigner { region: region.to_owned() });
        let setting = |key| role.settings.get(key).cloned();
        let mut provider = AssumeRoleCredentialProvider::new(role.arn.to_owned(), signer)
            .with_role_session_name(setting("role_session_name").unwrap_or_else(session_name))
            .with_region(region.to_owned())
            .with_regional_sts_endpoint();
        if let Some(id) = setting("external_id") {
            provider = provider.with_external_id(id);
        }
        if let Some(seconds) = setting("duration_seconds").and_then(|seconds| seconds.parse().ok()) {
            provider = provider.with_duration_seconds(seconds);
        }
        let source = format!("the role of the profile `{}`", role.profile);
        let found = load(&source, &provider, &context).await?;
        found.ok_or_else(|| CredentialsError::new(format!("{source} can't be assumed")))
    }

    /// For what is not on this machine.
    fn remote(&self) -> Context {
        self.context(Duration::from_secs(10), 3)
    }

    fn context(&self, timeout: Duration, attempts: u32) -> Context {
        let http = Http { transport: Arc::clone(self.transport), timeout, attempts };
        context(http, self.system.home().map(ToOwned::to_owned))
    }
}

async fn load(
    source: &str,
    provider: &impl ProvideCredential<Credential = Credential>,
    context: &Context,
) -> Found {
    let found = provider.provide_credential(context).await;
    let found = found.map_err(|error| CredentialsError::new(format!("{source}: {}", describe(&error))))?;
    Ok(found.map(received))
}

fn received(credential: Credential) -> Credentials {
    let credentials = Credentials::new(credential.access_key_id, credential.secret_access_key);
    let credentials = with_token(credentials, credential.session_token.as_deref());
    match credential.expires_in {
        Some(expiry) => credentials.with_expiry(expiry.as_system_time()),
        None => credentials,
    }
}

/// The error with its causes, in one line.
fn describe(error: &reqsign_core::Error) -> CredentialsError {
    let mut text = error.to_string().trim().to_owned();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        let next = error.to_string();
        if !text.contains(&next) {
            text = format!("{text}: {next}");
        }
        cause = error.source();
    }
    CredentialsError::new(text)
}

fn session_name() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("dx-{}", now.as_secs())
}

/// Whether credentials may come from there: over TLS, from this machine, or from where ECS and EKS have them.
fn is_trusted(url: &str) -> bool {
    let Ok(uri) = url.parse::<Uri>() else { return false };
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let is_local = host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    uri.scheme_str() == Some("https")
        || is_local
        || matches!(host, "localhost" | "169.254.170.2" | "169.254.170.23" | "fd00:ec2::23")
}

/// Signs requests to AWS STS for reqsign.
#[derive(Debug)]
struct StsSigner {
    region: String,
}

impl SignRequest for StsSigner {
    type Credential = Credential;

    /// reqsign has put the hash of the body into a header, so the body itself is not needed.
    async fn sign_request<'a>(
        &'a self,
        _: &'a Context,
        parts: &'a mut Parts,
        credential: Option<&'a Credential>,
        _: Option<Duration>,
    ) -> reqsign_core::Result<()> {
        let credential = credential
            .ok_or_else(|| reqsign_core::Error::credential_invalid("there is nothing to sign with"))?;
        let credentials = received(credential.clone());
        let (unsigned, ()) = Request::new(()).into_parts();
        let mut request = Request::from_parts(std::mem::replace(parts, unsigned), Bytes::new());
        let now = SystemTime::now();
        let signed =
            Signer::default().sign(&mut request, &credentials, &self.region, "sts", now, Auth::SigV4);
        *parts = request.into_parts().0;
        signed.map_err(|error| reqsign_core::Error::request_invalid(error.to_string()))
    }
}

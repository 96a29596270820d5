//! The default chain: where botocore looks for credentials, in its order.
//!
//! What is configured decides: a source that is configured and fails is an error, so that nobody acts under another name than
//! the one that was meant.

mod answer;
mod container;
mod http;
mod instance;
mod process;
mod roles;
mod service;
mod sso;
mod sts;
mod xml;

use super::keys::{self, Found};
use super::{Credentials, CredentialsError, ProvideCredentials};
use crate::client::auth::{ProvideToken, Token};
use crate::client::environment::{InstanceMetadata, Profiles, Section, Settings, System};
use crate::client::transport::{BoxFuture, Transport};
use roles::{Source, role_chain};
use std::sync::{Arc, LazyLock};
use std::time::SystemTime;

/// Credentials as the AWS CLI finds them.
#[derive(Debug)]
pub(in crate::client) struct DefaultChain {
    system: System,
    transport: Arc<dyn Transport>,
    region: Option<String>,
    clock: fn() -> SystemTime,
}

impl ProvideCredentials for DefaultChain {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.find())
    }
}

impl ProvideToken for DefaultChain {
    fn token(&self) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        Box::pin(self.find_token())
    }
}

impl DefaultChain {
    /// A chain that asks AWS STS in `region`.
    pub(in crate::client) fn new(
        system: System,
        transport: Arc<dyn Transport>,
        region: Option<String>,
    ) -> Self {
        Self { system, transport, region, clock: SystemTime::now }
    }

    /// Reads everything anew: a person may have logged in since the last time.
    async fn find(&self) -> Result<Credentials, CredentialsError> {
        if let Some(credentials) = keys::of_variables(&self.system)? {
            return Ok(credentials);
        }
        let profiles = self.profiles()?;
        self.sources(&profiles)?.find(self.profile()).await
    }

    /// The token of the SSO session that the profile names.
    async fn find_token(&self) -> Result<Token, CredentialsError> {
        let profiles = self.profiles()?;
        self.sources(&profiles)?.sso_token(self.profile()).await
    }

    fn profile(&self) -> &str {
        self.system.chosen_profile().unwrap_or("default")
    }

    fn profiles(&self) -> Result<Profiles, CredentialsError> {
        self.system.profiles().map_err(|error| CredentialsError::new(error.to_string()))
    }

    fn sources<'a>(&'a self, profiles: &'a Profiles) -> Result<Sources<'a>, CredentialsError> {
        let settings = Settings::new(&self.system, profiles);
        Ok(Sources {
            system: &self.system,
            profiles,
            settings: settings.map_err(|error| CredentialsError::new(format!("{error:#}")))?,
            transport: &*self.transport,
            region: self.region.as_deref(),
            now: (self.clock)(),
        })
    }
}

/// All sources but the variables, with what they need. Each kind of source is in a file of its own.
struct Sources<'a> {
    system: &'a System,
    profiles: &'a Profiles,
    settings: Settings<'a>,
    transport: &'a dyn Transport,
    region: Option<&'a str>,
    now: SystemTime,
}

impl<'a> Sources<'a> {
    async fn find(&self, profile: &str) -> Result<Credentials, CredentialsError> {
        if let Some(credentials) = self.of_profile(profile).await? {
            return Ok(credentials);
        }
        if let Some(credentials) = self.container().await? {
            return Ok(credentials);
        }
        let metadata = match self.metadata()? {
            None => "instance metadata (disabled)".to_owned(),
            Some(metadata) => match self.instance(&metadata).await {
                Ok(credentials) => return Ok(credentials),
                Err(error) => format!("instance metadata ({error})"),
            },
        };
        Err(CredentialsError::new(format!(
            "none in AWS_ACCESS_KEY_ID, a web identity, the profile `{profile}`, a container or {metadata}; set \
             AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, choose another profile by AWS_PROFILE, or run `aws configure`"
        )))
    }

    /// `None` if it is disabled.
    fn metadata(&self) -> Result<Option<InstanceMetadata>, CredentialsError> {
        InstanceMetadata::of(&self.settings).map_err(|error| CredentialsError::new(format!("{error:#}")))
    }

    /// Of a profile, by way of the roles that it says to assume.
    async fn of_profile(&self, name: &str) -> Found {
        let (roles, source) = role_chain(self.profiles, name)?;
        let found = match source {
            Source::Profile(source) => self.without_role(source, roles.is_empty()).await?,
            Source::Environment => keys::of_environment(self.system)?,
            Source::Container => self.container().await?,
            Source::Instance => match self.metadata()? {
                Some(metadata) => Some(self.instance(&metadata).await.map_err(|error| {
                    CredentialsError::new(format!("instance metadata, for the profile `{name}`: {error}"))
                })?),
                None => None,
            },
        };
        let mut credentials = match found {
            Some(credentials) => credentials,
            None if roles.is_empty() => return Ok(None),
            None => {
                return Err(CredentialsError::new(format!(
                    "the profile `{name}` has a role to assume, but {source} has no credentials to do that with"
                )));
            }
        };
        for role in roles.iter().rev() {
            credentials = self.assume(role, &credentials).await?;
        }
        Ok(Some(credentials))
    }

    /// Of a profile by itself. Environment variables about a web identity go before what the profile says, if `is_first`.
    async fn without_role(&self, name: &str, is_first: bool) -> Found {
        static UNSAID: LazyLock<Section> = LazyLock::new(Section::new);
        let profile = self.profiles.profile(name).unwrap_or(&UNSAID);
        if let Some(credentials) = self.web_identity(profile, is_first).await? {
            return Ok(Some(credentials));
        }
        if let Some(credentials) = self.sso(profile, name).await? {
            return Ok(Some(credentials));
        }
        if self.has_keys_in_credentials_file(profile) {
            return keys::of_profile(profile, name);
        }
        if let Some(credentials) = self.process(profile, name).await? {
            return Ok(Some(credentials));
        }
        if profile.contains_key("login_session") {
            return Err(CredentialsError::new(format!(
                "the profile `{name}` is one of `aws login`, which is not supported; a profile with `credential_process = \
                 aws configure export-credentials --profile {name}` has its credentials"
            )));
        }
        if let Some(credentials) = keys::of_profile(profile, name)? {
            return Ok(Some(credentials));
        }
        if profile.contains_key("sso_session") || profile.contains_key("sso_start_url") {
            return Err(CredentialsError::new(format!(
                "the profile `{name}` is one of SSO without sso_account_id and sso_role_name, and so without \
                 credentials; `aws configure sso` completes it"
            )));
        }
        Ok(None)
    }

    /// As these go before a program, and that before keys in the config file.
    fn has_keys_in_credentials_file(&self, profile: &Section) -> bool {
        let file = self.system.credentials_file();
        file.is_some_and(|file| profile.has_from("aws_access_key_id", &file))
    }
}

#[cfg(test)]
mod tests;

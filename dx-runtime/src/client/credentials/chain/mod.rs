//! Where the AWS CLI looks for credentials, in its order.
//!
//! What is configured decides: a source that is configured and fails is an error, so that nobody acts under another name than
//! the one that was meant. The sources themselves are reqsign's. Its own chain is not used, as it goes on after errors, and
//! knows neither roles nor `sso-session` in profiles.

mod roles;
mod sources;
mod words;

use super::keys::{self, Found};
use super::{Credentials, CredentialsError, ProvideCredentials};
use crate::client::environment::{InstanceMetadata, Profiles, Section, Settings, System};
use crate::client::transport::{BoxFuture, Transport};
use roles::{Source, role_chain};
use sources::Sources;
use std::sync::Arc;

/// Credentials as the AWS CLI finds them.
#[derive(Debug)]
pub(in crate::client) struct DefaultChain {
    system: System,
    transport: Arc<dyn Transport>,
    region: Option<String>,
}

impl ProvideCredentials for DefaultChain {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.find())
    }
}

impl DefaultChain {
    /// A chain that asks AWS STS in `region`.
    pub(in crate::client) fn new(
        system: System,
        transport: Arc<dyn Transport>,
        region: Option<String>,
    ) -> Self {
        Self { system, transport, region }
    }

    /// Reads everything anew: a person may have logged in since the last time.
    async fn find(&self) -> Result<Credentials, CredentialsError> {
        if let Some(credentials) = keys::of_variables(&self.system)? {
            return Ok(credentials);
        }
        let profiles = self.system.profiles().map_err(|error| CredentialsError::new(error.to_string()))?;
        let name = self.system.chosen_profile().unwrap_or("default");
        if let Some(credentials) = self.of_profile(&profiles, name).await? {
            return Ok(credentials);
        }
        if let Some(credentials) = self.sources().container().await? {
            return Ok(credentials);
        }
        let metadata = match self.metadata(&profiles)? {
            None => "instance metadata (disabled)".to_owned(),
            Some(metadata) => match self.sources().instance(metadata).await {
                Ok(credentials) => return Ok(credentials),
                Err(error) => format!("instance metadata ({error})"),
            },
        };
        Err(CredentialsError::new(format!(
            "none in AWS_ACCESS_KEY_ID, a web identity, the profile `{name}`, a container or {metadata}; set \
             AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, choose another profile by AWS_PROFILE, or run `aws configure`"
        )))
    }

    fn sources(&self) -> Sources<'_> {
        Sources { system: &self.system, transport: &self.transport, region: self.region.as_deref() }
    }

    fn metadata(&self, profiles: &Profiles) -> Result<Option<InstanceMetadata>, CredentialsError> {
        let metadata =
            Settings::new(&self.system, profiles).and_then(|settings| InstanceMetadata::of(&settings));
        metadata.map_err(|error| CredentialsError::new(error.to_string()))
    }

    /// Of a profile, by way of the roles that it says to assume.
    async fn of_profile(&self, profiles: &Profiles, name: &str) -> Found {
        let (roles, source) = role_chain(profiles, name)?;
        let found = match source {
            Source::Profile(source) => self.without_role(profiles, source, roles.is_empty()).await?,
            Source::Environment => keys::of_environment(&self.system)?,
            Source::Container => self.sources().container().await?,
            Source::Instance => match self.metadata(profiles)? {
                Some(metadata) => Some(self.sources().instance(metadata).await?),
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
            credentials = self.sources().assume(role, &credentials).await?;
        }
        Ok(Some(credentials))
    }

    /// Of a profile by itself. Environment variables about a web identity go before what the profile says, if `is_first`.
    async fn without_role(&self, profiles: &Profiles, name: &str, is_first: bool) -> Found {
        let unsaid = Section::new();
        let profile = profiles.profile(name).unwrap_or(&unsaid);
        let sources = self.sources();
        if let Some(credentials) = sources.web_identity(profile, is_first).await? {
            return Ok(Some(credentials));
        }
        if let Some(credentials) = sources.sso(profiles, profile, name).await? {
            return Ok(Some(credentials));
        }
        if let Some(credentials) = keys::of_profile(profile, name)? {
            return Ok(Some(credentials));
        }
        if profile.contains_key("login_session") && !profile.contains_key("credential_process") {
            return Err(CredentialsError::new(format!(
                "the profile `{name}` is one of `aws login`; a profile with `credential_process = aws configure \
                 export-credentials --profile {name}` has its credentials"
            )));
        }
        sources.process(profile, name).await
    }
}

#[cfg(test)]
mod tests;

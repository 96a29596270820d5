//! What is set outside of a program: in environment variables, shared files, and the metadata of an instance.

mod metadata;
mod profiles;
mod system;

pub(super) use metadata::InstanceMetadata;
pub(super) use profiles::{Profiles, Section};
pub(super) use system::System;

use super::credentials::{self, ProvideCredentials};
use super::error::ConfigError;
use super::transport::Transport;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;

/// What the environment says about a client of one service.
#[derive(Debug)]
pub(super) struct Environment {
    pub(super) region: Option<String>,
    pub(super) endpoint_url: Option<String>,
    pub(super) credentials: Option<Arc<dyn ProvideCredentials>>,
    pub(super) fips: Option<bool>,
    pub(super) dual_stack: Option<bool>,
    pub(super) max_attempts: Option<u32>,
    pub(super) app_name: Option<String>,
    /// The file with the certificates to trust, in place of those that the operating system trusts.
    pub(super) ca_bundle: Option<PathBuf>,
}

impl Environment {
    /// Asks the environment as the AWS CLI does. Instance metadata are asked for a region that nothing else says.
    ///
    /// `service_id` is the service's `sdkId`, and `region` goes before all others. Credentials are looked for when they are
    /// needed.
    pub(super) async fn load(
        system: System,
        transport: Arc<dyn Transport>,
        service_id: &str,
        region: Option<&str>,
    ) -> Result<Self, ConfigError> {
        let profiles = system.profiles().map_err(|error| ConfigError::new(error.to_string()))?;
        let settings = Settings::new(&system, &profiles)?;
        let region = match region.or_else(|| settings.region()) {
            Some(region) => Some(region.to_owned()),
            None => match InstanceMetadata::of(&system) {
                Some(metadata) => metadata.region(&*transport).await,
                None => None,
            },
        };
        let found = Self {
            endpoint_url: settings.endpoint_url(service_id)?,
            credentials: None,
            fips: settings.get("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")?,
            dual_stack: settings.get("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")?,
            max_attempts: settings.get("AWS_MAX_ATTEMPTS", "max_attempts")?,
            app_name: settings.text("AWS_SDK_UA_APP_ID", "sdk_ua_app_id").map(str::to_owned),
            ca_bundle: settings.text("AWS_CA_BUNDLE", "ca_bundle").map(PathBuf::from),
            region,
        };
        let credentials = credentials::found_by(system, transport, found.region.clone());
        Ok(Self { credentials: Some(credentials), ..found })
    }
}

/// Environment variables, and after them the profile.
struct Settings<'a> {
    system: &'a System,
    profiles: &'a Profiles,
    profile: Option<&'a Section>,
}

impl<'a> Settings<'a> {
    fn new(system: &'a System, profiles: &'a Profiles) -> Result<Self, ConfigError> {
        let chosen = system.chosen_profile();
        let profile = profiles.profile(chosen.unwrap_or("default"));
        match (chosen, profile) {
            (Some(name), None) => Err(ConfigError::new(format!("there is no profile `{name}`"))),
            _ => Ok(Self { system, profiles, profile }),
        }
    }

    fn region(&self) -> Option<&'a str> {
        let variable =
            self.system.variable("AWS_REGION").or_else(|| self.system.variable("AWS_DEFAULT_REGION"));
        variable.or_else(|| self.of_profile("region"))
    }

    fn text(&self, variable: &str, key: &str) -> Option<&'a str> {
        self.system.variable(variable).or_else(|| self.of_profile(key))
    }

    /// A setting that is no text.
    fn get<T: FromStr>(&self, variable: &str, key: &str) -> Result<Option<T>, ConfigError> {
        let Some(text) = self.text(variable, key) else { return Ok(None) };
        let name = if self.system.variable(variable).is_some() { variable } else { key };
        let value = text.to_lowercase().parse();
        value.map(Some).map_err(|_| ConfigError::new(format!("{name} can't be `{text}`")))
    }

    /// Where the service is, if it is not where it usually is.
    fn endpoint_url(&self, service_id: &str) -> Result<Option<String>, ConfigError> {
        let ignore = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
        if self.get(ignore, "ignore_configured_endpoint_urls")?.unwrap_or(false) {
            return Ok(None);
        }
        let service = service_id.replace([' ', '-'], "_");
        let variable = format!("AWS_ENDPOINT_URL_{}", service.to_uppercase());
        let url = self
            .system
            .variable(&variable)
            .or_else(|| self.system.variable("AWS_ENDPOINT_URL"))
            .or_else(|| {
                let services = self.profiles.services(self.of_profile("services")?)?;
                services.get(&format!("{}.endpoint_url", service.to_lowercase())).map(String::as_str)
            })
            .or_else(|| self.of_profile("endpoint_url"));
        Ok(url.map(str::to_owned))
    }

    fn of_profile(&self, key: &str) -> Option<&'a str> {
        self.profile?.get(key).map(String::as_str).filter(|value| !value.is_empty())
    }
}

#[cfg(test)]
mod tests;

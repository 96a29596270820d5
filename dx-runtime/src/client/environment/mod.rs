//! What is set outside of a program: in environment variables, shared files, and the metadata of an instance.

mod endpoint_settings;
mod metadata;
mod profiles;
mod settings;
mod system;

pub(super) use metadata::InstanceMetadata;
pub(super) use profiles::{Profiles, Section};
pub(super) use settings::Settings;
pub(super) use system::System;

use super::auth::{Auth, ProvideToken};
use super::credentials::{self, ProvideCredentials};
use super::discovery::EndpointDiscovery;
use super::error::ConfigError;
use super::retry::RetryMode;
use super::transport::Transport;
use crate::endpoint_rules::EndpointSettings;
use crate::http::is_host_label;
use settings::NO_REGION;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::sync::Arc;

/// What the environment says about a client of one service.
#[derive(Debug)]
pub(super) struct Environment {
    pub(super) region: Option<String>,
    pub(super) endpoint_url: Option<String>,
    pub(super) endpoint_settings: EndpointSettings,
    pub(super) credentials: Option<Arc<dyn ProvideCredentials>>,
    pub(super) endpoint_discovery: Option<EndpointDiscovery>,
    pub(super) disable_host_prefix: Option<bool>,
    /// Bearer tokens of the SSO session that the profile names.
    pub(super) token: Option<Arc<dyn ProvideToken>>,
    /// The schemes of authentication that go before those that the model prefers.
    pub(super) auth_schemes: Vec<Auth>,
    pub(super) retry_mode: Option<RetryMode>,
    pub(super) max_attempts: Option<NonZeroU32>,
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
        let profiles = system.openable_profiles().map_err(|error| ConfigError::new(error.to_string()))?;
        let settings = Settings::new(&system, &profiles)?;
        let region = match region {
            Some(region) if !is_host_label(region) => {
                return Err(ConfigError::new(format!(
                    "the region can't be `{}`: {NO_REGION}",
                    region.escape_debug()
                )));
            }
            Some(region) => Some(region.to_owned()),
            None => find_region(&settings, &profiles, &*transport).await?,
        };
        let found = Self {
            endpoint_url: settings.endpoint_url(service_id)?,
            endpoint_settings: endpoint_settings::read(&settings, service_id)?,
            credentials: None,
            endpoint_discovery: find_endpoint_discovery(&settings)?,
            disable_host_prefix: settings
                .get("AWS_DISABLE_HOST_PREFIX_INJECTION", "disable_host_prefix_injection")?,
            token: None,
            auth_schemes: settings.auth_schemes(),
            retry_mode: settings.get("AWS_RETRY_MODE", "retry_mode")?,
            max_attempts: settings.get("AWS_MAX_ATTEMPTS", "max_attempts")?,
            app_name: settings.text("AWS_SDK_UA_APP_ID", "sdk_ua_app_id").map(str::to_owned),
            ca_bundle: settings.text("AWS_CA_BUNDLE", "ca_bundle").map(PathBuf::from),
            region,
        };
        let token = match settings.has("sso_session") {
            true => credentials::token_found_by(&system, &transport, found.region.clone()),
            false => None,
        };
        let credentials = credentials::found_by(system, transport, found.region.clone());
        Ok(Self { credentials: Some(credentials), token, ..found })
    }
}

/// By the variable of the AWS SDKs, by that of botocore, or by the profile.
fn find_endpoint_discovery(settings: &Settings<'_>) -> Result<Option<EndpointDiscovery>, ConfigError> {
    const KEY: &str = "endpoint_discovery_enabled";
    let variables = ["AWS_ENABLE_ENDPOINT_DISCOVERY", "AWS_ENDPOINT_DISCOVERY_ENABLED"];
    let is_set = |variable: &&str| settings.variable(variable).is_some();
    settings.get(variables.into_iter().find(is_set).unwrap_or(variables[0]), KEY)
}

/// The region that is configured, or else that of the instance.
async fn find_region(
    settings: &Settings<'_>,
    profiles: &Profiles,
    transport: &dyn Transport,
) -> Result<Option<String>, ConfigError> {
    if let Some(region) = settings.region()? {
        return Ok(Some(region.to_owned()));
    }
    profiles.require_opened().map_err(|error| ConfigError::new(format!("no region: {error}")))?;
    match InstanceMetadata::of(settings)? {
        Some(metadata) => metadata.region(transport).await,
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests;

use super::{Profiles, Section, System};
use crate::client::error::ConfigError;
use std::str::FromStr;

/// Environment variables, and after them the profile.
#[derive(Clone, Copy)]
pub(in crate::client) struct Settings<'a> {
    system: &'a System,
    profiles: &'a Profiles,
    profile: Option<&'a Section>,
}

impl<'a> Settings<'a> {
    pub(in crate::client) fn new(system: &'a System, profiles: &'a Profiles) -> Result<Self, ConfigError> {
        let chosen = system.chosen_profile();
        let profile = profiles.profile(chosen.unwrap_or("default"));
        match (chosen, profile) {
            (Some(name), None) => Err(ConfigError::new(format!("there is no profile `{name}`"))),
            _ => Ok(Self { system, profiles, profile }),
        }
    }

    pub(in crate::client) fn region(&self) -> Option<&'a str> {
        let variable =
            self.system.variable("AWS_REGION").or_else(|| self.system.variable("AWS_DEFAULT_REGION"));
        variable.or_else(|| self.of_profile("region"))
    }

    pub(super) fn variable(&self, name: &str) -> Option<&'a str> {
        self.system.variable(name)
    }

    pub(super) fn text(&self, variable: &str, key: &str) -> Option<&'a str> {
        self.system.variable(variable).or_else(|| self.of_profile(key))
    }

    /// A setting that is no text.
    pub(in crate::client) fn get<T: FromStr>(
        &self,
        variable: &str,
        key: &str,
    ) -> Result<Option<T>, ConfigError> {
        let Some(text) = self.text(variable, key) else { return Ok(None) };
        let name = if self.system.variable(variable).is_some() { variable } else { key };
        let value = text.to_lowercase().parse();
        value.map(Some).map_err(|_| ConfigError::new(format!("{name} can't be `{text}`")))
    }

    /// Where the service is, if it is not where it usually is.
    pub(in crate::client) fn endpoint_url(&self, service_id: &str) -> Result<Option<String>, ConfigError> {
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

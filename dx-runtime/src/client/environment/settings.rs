use super::profiles::Origin;
use super::{Profiles, Section, System};
use crate::client::auth::Auth;
use crate::client::error::ConfigError;
use crate::endpoint_rules::{BUILT_INS, BuiltIn, REGION};
use crate::http::{Endpoint, is_host_label};
use std::fmt::Display;
use std::str::FromStr;

/// Environment variables, and after them the profile. What is empty counts as not set.
#[derive(Clone, Copy)]
pub(in crate::client) struct Settings<'a> {
    system: &'a System,
    profiles: &'a Profiles,
    profile: Option<&'a Section>,
}

impl<'a> Settings<'a> {
    /// # Errors
    ///
    /// When the profile that was chosen is not there.
    pub(in crate::client) fn new(system: &'a System, profiles: &'a Profiles) -> Result<Self, ConfigError> {
        let chosen = system.chosen_profile();
        let profile = profiles.profile(chosen.unwrap_or("default"));
        if let (Some(name), None) = (chosen, profile) {
            let unopened = profiles.require_opened().err();
            let why = unopened.map(|error| format!(", and {error}")).unwrap_or_default();
            return Err(ConfigError::new(format!("there is no profile `{name}`{why}")));
        }
        Ok(Self { system, profiles, profile })
    }

    /// The region that is configured.
    ///
    /// # Errors
    ///
    /// When it can't be a part of a host name.
    pub(super) fn region(&self) -> Result<Option<&'a str>, ConfigError> {
        let region = BUILT_INS.iter().find(|built_in| built_in.name == REGION);
        match region.map(|region| self.built_in(region)).transpose()?.flatten() {
            Some(region) if !is_host_label(region.text) => Err(region.refused(NO_REGION)),
            region => Ok(region.map(|region| region.text)),
        }
    }

    /// The setting of a built-in parameter of endpoint rules.
    ///
    /// # Errors
    ///
    /// When a key of the profile that has others below it is no such key.
    pub(super) fn built_in(&self, built_in: &BuiltIn) -> Result<Option<Setting<'a>>, ConfigError> {
        if let Some(setting) = built_in.variables.iter().find_map(|name| self.in_variable(name)) {
            return Ok(Some(setting));
        }
        for key in built_in.keys {
            if let Some(setting) = self.in_profile(key)? {
                return Ok(Some(setting));
            }
        }
        Ok(None)
    }

    /// The value of a built-in that is a boolean.
    ///
    /// # Errors
    ///
    /// When it is neither `true` nor `false`.
    #[cfg(feature = "credential-chain")]
    pub(in crate::client) fn flag(&self, built_in: &str) -> Result<Option<bool>, ConfigError> {
        super::endpoint_settings::flag(self, built_in)
    }

    /// The schemes of authentication to prefer, in order. Those that clients don't have are left out, as in the AWS SDKs.
    pub(super) fn auth_schemes(&self) -> Vec<Auth> {
        let names = self.text("AWS_AUTH_SCHEME_PREFERENCE", "auth_scheme_preference").unwrap_or_default();
        names.split(',').filter_map(|name| Auth::of_preference(name.trim())).collect()
    }

    pub(super) fn text(&self, variable: &str, key: &str) -> Option<&'a str> {
        Some(self.setting(variable, key)?.text)
    }

    /// A setting that is no text.
    pub(in crate::client) fn get<T: FromStr<Err: Display>>(
        &self,
        variable: &str,
        key: &str,
    ) -> Result<Option<T>, ConfigError> {
        let Some(setting) = self.setting(variable, key) else { return Ok(None) };
        let value = setting.text.to_lowercase().parse();
        value.map(Some).map_err(|error| setting.refused(error))
    }

    /// Where the service with this `sdkId` is, if it is not where it usually is.
    ///
    /// Variables go before the profile, and what is of this service alone before what is of all. None of them counts where
    /// configured endpoints are to be ignored.
    ///
    /// # Errors
    ///
    /// When it is no URL, or the profile names a section of services that is not there.
    pub(in crate::client) fn endpoint_url(&self, service_id: &str) -> Result<Option<String>, ConfigError> {
        let ignored = self.get("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls")?;
        if ignored == Some(true) {
            return Ok(None);
        }
        let service = service_id.replace([' ', '-'], "_");
        let of_service = self.in_variable(&format!("AWS_ENDPOINT_URL_{}", service.to_uppercase()));
        let url = match of_service.or_else(|| self.in_variable("AWS_ENDPOINT_URL")) {
            Some(url) => Some(url),
            None => self.in_services(&service.to_lowercase())?.or_else(|| self.of_profile("endpoint_url")),
        };
        let Some(url) = url else { return Ok(None) };
        Endpoint::new(url.text).map_err(|error| url.refused(error))?;
        Ok(Some(url.text.to_owned()))
    }

    /// The endpoint of a service in the section of services that the profile names.
    fn in_services(&self, service: &str) -> Result<Option<Setting<'a>>, ConfigError> {
        let Some(name) = self.of_profile("services") else { return Ok(None) };
        let missing = || name.refused("there is no such section `[services …]`");
        let services = self.profiles.services(name.text).ok_or_else(missing)?;
        Setting::nested(services, service, "endpoint_url")
    }

    /// A setting in a variable, or else in the profile.
    pub(super) fn setting(&self, variable: &str, key: &str) -> Option<Setting<'a>> {
        self.in_variable(variable).or_else(|| self.of_profile(key))
    }

    /// Whether the profile has the key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.of_profile(key).is_some()
    }

    pub(super) fn variable(&self, name: &str) -> Option<&'a str> {
        self.system.variable(name)
    }

    fn in_variable(&self, name: &str) -> Option<Setting<'a>> {
        Some(Setting { name: name.to_owned(), text: self.variable(name)?, origin: None })
    }

    fn of_profile(&self, key: &str) -> Option<Setting<'a>> {
        Setting::of(self.profile?, key)
    }

    /// The setting of a key of the profile, or of one below another key, as `s3.addressing_style`.
    ///
    /// # Errors
    ///
    /// When the other key has a value of its own, and so none below it.
    pub(super) fn in_profile(&self, key: &str) -> Result<Option<Setting<'a>>, ConfigError> {
        match (self.profile, key.split_once('.')) {
            (Some(profile), Some((parent, key))) => Setting::nested(profile, parent, key),
            _ => Ok(self.of_profile(key)),
        }
    }
}

/// What a region looks like, for errors.
pub(super) const NO_REGION: &str = "a region is 1 to 63 ASCII letters, digits and inner hyphens";

/// A value that is set somewhere.
pub(super) struct Setting<'a> {
    /// Of the variable or the key.
    name: String,
    pub(super) text: &'a str,
    /// Where it stands if it is in a file.
    origin: Option<&'a Origin>,
}

impl<'a> Setting<'a> {
    fn of(section: &'a Section, key: &str) -> Option<Self> {
        let text = section.get(key).filter(|text| !text.is_empty())?;
        Some(Self { name: key.to_owned(), text, origin: section.origin(key) })
    }

    /// The value of a key below another one.
    fn nested(section: &'a Section, parent: &str, key: &str) -> Result<Option<Self>, ConfigError> {
        if let Some(value) = section.nested(parent, key) {
            let name = format!("{key} of {parent}");
            let setting = Self { name, text: &value.text, origin: Some(&value.origin) };
            return Ok(Some(setting).filter(|setting| !setting.text.is_empty()));
        }
        match Self::of(section, parent) {
            Some(value) if !value.text.starts_with('\n') => {
                Err(value.refused("what is set for a service are keys below it, indented"))
            }
            _ => Ok(None),
        }
    }

    /// The error that says that the setting can't have this value.
    pub(super) fn refused(&self, reason: impl Display) -> ConfigError {
        let Self { name, text, origin } = self;
        // What continues it may be keys with secrets by a mistake in the indentation.
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let (first, rest) = (first.escape_debug(), if rest.is_empty() { "" } else { " …" });
        let place = origin.map(|origin| format!(" (in {origin})")).unwrap_or_default();
        ConfigError::new(format!("{name} can't be `{first}{rest}`: {reason}{place}"))
    }
}

use super::profiles::{ProfileError, Profiles};
use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf, is_separator};
use std::sync::Arc;

/// The variables any of which says where credentials are.
#[cfg(feature = "credential-chain")]
const CREDENTIALS: &[&str] = &[
    "AWS_ACCESS_KEY_ID",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
];
#[cfg(not(feature = "credential-chain"))]
const CREDENTIALS: &[&str] = &["AWS_ACCESS_KEY_ID"];

/// What a process is given from outside: AWS's environment variables, the home directory, and the profile that the program
/// chose.
#[derive(Clone)]
pub(in crate::client) struct System {
    variables: Arc<HashMap<String, String>>,
    home: Option<PathBuf>,
    profile: Option<String>,
}

impl System {
    /// Of this process, now, with the `profile` that the program chose, if it did.
    pub(in crate::client) fn current(profile: Option<&str>) -> Self {
        // A value that is no text stays there, so that it is not taken for one that is not set.
        let variables = std::env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.to_string_lossy().into_owned()))
        });
        let system = Self::new(variables, std::env::home_dir());
        Self { profile: profile.map(str::to_owned), ..system }
    }

    #[cfg(test)]
    pub(in crate::client) fn with_profile(self, profile: &str) -> Self {
        Self { profile: Some(profile.to_owned()), ..self }
    }

    pub(in crate::client) fn new(
        variables: impl IntoIterator<Item = (String, String)>,
        home: Option<PathBuf>,
    ) -> Self {
        let variables = variables.into_iter().filter(|(name, _)| name.starts_with("AWS_")).collect();
        Self { variables: Arc::new(variables), home, profile: None }
    }

    /// An environment variable. One that is empty or blank counts as not set.
    pub(in crate::client) fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.trim().is_empty())
    }

    /// An environment variable that says who the caller is: the access key, or the web identity. Where the program chose a
    /// profile, the profile says so, and these count as not set, as in the AWS CLI.
    pub(in crate::client) fn credential_variable(&self, name: &str) -> Option<&str> {
        match self.profile {
            Some(_) => None,
            None => self.variable(name),
        }
    }

    pub(in crate::client) fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// The profile that was chosen by the program or else by the environment, if one was.
    pub(in crate::client) fn chosen_profile(&self) -> Option<&str> {
        let variable = || self.variable("AWS_PROFILE").or_else(|| self.variable("AWS_DEFAULT_PROFILE"));
        self.profile.as_deref().or_else(variable)
    }

    /// Reads the shared files, to find credentials. Neither has to exist.
    ///
    /// A file that can't be opened is treated as missing if the variables say where the credentials are, and is an error
    /// otherwise.
    pub(in crate::client) fn profiles(&self) -> Result<Profiles, ProfileError> {
        let profiles = self.openable_profiles()?;
        if self.chosen_profile().is_some() || !self.has_credentials() {
            profiles.require_opened()?;
        }
        Ok(profiles)
    }

    /// Reads the shared files. One that can't be opened is treated as missing;
    /// [`require_opened`](Profiles::require_opened) has the error.
    pub(super) fn openable_profiles(&self) -> Result<Profiles, ProfileError> {
        let config = self.path("AWS_CONFIG_FILE", "config");
        let credentials = self.path("AWS_SHARED_CREDENTIALS_FILE", "credentials");
        Profiles::read(config.as_deref(), credentials.as_deref())
    }

    /// Where the credentials file is, or would be.
    #[cfg(feature = "credential-chain")]
    pub(in crate::client) fn credentials_file(&self) -> Option<PathBuf> {
        self.path("AWS_SHARED_CREDENTIALS_FILE", "credentials")
    }

    /// Whether the variables say where credentials are.
    fn has_credentials(&self) -> bool {
        CREDENTIALS.iter().any(|name| self.variable(name).is_some())
    }

    /// The file that a variable names, or the one below `~/.aws`.
    fn path(&self, variable: &str, name: &str) -> Option<PathBuf> {
        let Some(path) = self.variable(variable) else { return Some(self.home()?.join(".aws").join(name)) };
        let below_home =
            path.strip_prefix('~').filter(|rest| rest.is_empty() || rest.starts_with(is_separator));
        Some(match (below_home, self.home()) {
            (Some(rest), Some(home)) => home.join(rest.trim_start_matches(is_separator)),
            _ => path.into(),
        })
    }
}

impl fmt::Debug for System {
    /// Without the variables, as some are secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("System").field("home", &self.home).finish_non_exhaustive()
    }
}

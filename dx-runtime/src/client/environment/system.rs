use super::profiles::{ProfileError, Profiles};
use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
        let variables = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
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

    /// What the shared files say, of which none has to be there.
    pub(in crate::client) fn profiles(&self) -> Result<Profiles, ProfileError> {
        let config = self.path("AWS_CONFIG_FILE", "config");
        let credentials = self.path("AWS_SHARED_CREDENTIALS_FILE", "credentials");
        Profiles::read(config.as_deref(), credentials.as_deref())
    }

    /// The file that a variable names, or the one below `~/.aws`.
    fn path(&self, variable: &str, name: &str) -> Option<PathBuf> {
        match self.variable(variable) {
            Some(path) => match path.strip_prefix("~/") {
                Some(rest) => Some(self.home()?.join(rest)),
                None => Some(path.into()),
            },
            None => Some(self.home()?.join(".aws").join(name)),
        }
    }
}

impl fmt::Debug for System {
    /// Without the variables, as some are secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("System").field("home", &self.home).finish_non_exhaustive()
    }
}

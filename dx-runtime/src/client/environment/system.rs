use super::profiles::{ProfileError, Profiles};
use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a process is told from outside: AWS's environment variables, and where its home directory is.
#[derive(Clone)]
pub(in crate::client) struct System {
    variables: Arc<HashMap<String, String>>,
    home: Option<PathBuf>,
}

impl System {
    /// Of this process, now. A `profile` that a program asks for goes before the one that the variables choose, and, as in
    /// the AWS CLI, before the access key in them.
    pub(in crate::client) fn current(profile: Option<&str>) -> Self {
        let variables = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
        let system = Self::new(variables, std::env::home_dir());
        match profile {
            Some(profile) => system.with_profile(profile),
            None => system,
        }
    }

    pub(super) fn with_profile(mut self, profile: &str) -> Self {
        let variables = Arc::make_mut(&mut self.variables);
        for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] {
            variables.remove(name);
        }
        variables.insert("AWS_PROFILE".to_owned(), profile.to_owned());
        self
    }

    pub(in crate::client) fn new(
        variables: impl IntoIterator<Item = (String, String)>,
        home: Option<PathBuf>,
    ) -> Self {
        let variables = variables.into_iter().filter(|(name, _)| name.starts_with("AWS_")).collect();
        Self { variables: Arc::new(variables), home }
    }

    /// An environment variable. One that is empty counts as not set.
    pub(in crate::client) fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    pub(in crate::client) fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// The profile that was chosen, if one was.
    pub(in crate::client) fn chosen_profile(&self) -> Option<&str> {
        self.variable("AWS_PROFILE").or_else(|| self.variable("AWS_DEFAULT_PROFILE"))
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

//! AWS's shared config and credentials files: which sections mean what, and which file goes before the other.

mod ini;
mod section;

pub(in crate::client) use section::{Origin, Section};

use crate::client::shell_words;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The keys that say who the caller is. They are of use together only, so they come from one file.
const CREDENTIALS: [&str; 4] =
    ["aws_access_key_id", "aws_secret_access_key", "aws_session_token", "aws_security_token"];

/// The sections of both files.
#[derive(Default)]
pub(in crate::client) struct Profiles {
    profiles: HashMap<String, Section>,
    sso_sessions: HashMap<String, Section>,
    services: HashMap<String, Section>,
    /// The error of the first file that could not be opened. Such a file is treated as missing.
    unopened: Option<ProfileError>,
}

impl Profiles {
    /// Reads both files. What the second one says of a profile goes before what the first one does.
    pub(super) fn read(config: Option<&Path>, credentials: Option<&Path>) -> Result<Self, ProfileError> {
        let mut profiles = Self::default();
        if let Some(path) = config {
            profiles
                .sections(path)?
                .into_iter()
                .for_each(|(header, section)| profiles.add_config(&header, section));
        }
        if let Some(path) = credentials {
            let sections = profiles.sections(path)?;
            sections.into_iter().for_each(|(name, section)| profiles.add_credentials(name.trim(), section));
        }
        Ok(profiles)
    }

    pub(in crate::client) fn profile(&self, name: &str) -> Option<&Section> {
        self.profiles.get(name)
    }

    #[cfg(feature = "credential-chain")]
    pub(in crate::client) fn sso_session(&self, name: &str) -> Option<&Section> {
        self.sso_sessions.get(name)
    }

    pub(super) fn services(&self, name: &str) -> Option<&Section> {
        self.services.get(name)
    }

    /// Fails if a file could not be opened. To be called before anything is done because a setting is in neither file.
    pub(in crate::client) fn require_opened(&self) -> Result<(), ProfileError> {
        self.unopened.clone().map_or(Ok(()), Err)
    }

    fn sections(&mut self, path: &Path) -> Result<Vec<(String, Section)>, ProfileError> {
        let problem = |line, reason| ProfileError { path: path.to_owned(), line, reason };
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) {
                    let unopened = problem(None, format!("can't be opened: {error}"));
                    self.unopened.get_or_insert(unopened);
                }
                return Ok(Vec::new());
            }
        };
        let text = str::from_utf8(&bytes).map_err(|error| {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
            problem(Some(line), "is not text in UTF-8".to_owned())
        })?;
        ini::parse(text, &Arc::from(path)).map_err(|error| problem(Some(error.line), error.reason))
    }

    /// Adds a section of the config file, if it is of a kind that means something here. As in the AWS CLI, one whose name is
    /// written differently but means the same takes the place of the one before it.
    fn add_config(&mut self, header: &str, section: Section) {
        let header = header.trim();
        let sections = match header {
            "default" => {
                self.profiles.insert(header.to_owned(), section);
                return;
            }
            _ if header.starts_with("profile") => &mut self.profiles,
            _ if header.starts_with("sso-session") => &mut self.sso_sessions,
            _ if header.starts_with("services") => &mut self.services,
            _ => return,
        };
        if let Some([_, name]) = shell_words::split(header, false).as_deref() {
            sections.insert(name.clone(), section);
        }
    }

    /// Adds a profile of the credentials file. An access key comes with the secret and the token that are in the same file.
    fn add_credentials(&mut self, name: &str, mut section: Section) {
        let profile = self.profiles.entry(name.to_owned()).or_default();
        let key = "aws_access_key_id";
        if section.contains_key(key) {
            CREDENTIALS.iter().for_each(|key| profile.remove(key));
        } else if profile.contains_key(key) {
            CREDENTIALS.iter().for_each(|key| section.remove(key));
        }
        profile.extend(section);
    }
}

/// Why a shared file can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::client) struct ProfileError {
    path: PathBuf,
    line: Option<usize>,
    reason: String,
}

impl fmt::Display for ProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, reason } = self;
        match line {
            Some(line) => write!(f, "{}:{line} {reason}", path.display()),
            None => write!(f, "{} {reason}", path.display()),
        }
    }
}

impl Error for ProfileError {}

#[cfg(test)]
mod tests;

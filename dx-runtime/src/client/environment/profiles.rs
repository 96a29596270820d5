//! AWS's shared config and credentials files, in the form that the AWS SDKs' reference guide gives.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What one section says: by key in lower case; a key below another one is `parent.child`.
pub(in crate::client) type Section = HashMap<String, String>;

/// The sections of both files.
#[derive(Default)]
pub(in crate::client) struct Profiles {
    profiles: HashMap<String, Section>,
    sso_sessions: HashMap<String, Section>,
    services: HashMap<String, Section>,
}

/// The two files differ in how they name a profile.
#[derive(Clone, Copy, PartialEq, Eq)]
enum File {
    Config,
    Credentials,
}

impl Profiles {
    /// Reads both files. What the second one says of a profile goes before what the first one does.
    pub(super) fn read(config: Option<&Path>, credentials: Option<&Path>) -> Result<Self, ProfileError> {
        let mut profiles = Self::default();
        for (path, file) in [(config, File::Config), (credentials, File::Credentials)] {
            let Some(path) = path else { continue };
            let problem = |reason| ProfileError { path: path.to_owned(), reason };
            match std::fs::read(path) {
                Ok(text) => {
                    let text = String::from_utf8_lossy(&text);
                    profiles.parse(&text, file).map_err(|line| problem(Reason::Line(line)))?;
                }
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
                Err(error) => return Err(problem(Reason::Io(error))),
            }
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

    /// Adds what `text` says. An error is the number of the line that can't be read.
    fn parse(&mut self, text: &str, file: File) -> Result<(), usize> {
        let mut unused = Section::new();
        let mut section = None;
        let mut parent = String::new();
        for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let content = uncommented(line);
            if content.is_empty() {
                continue;
            }
            if let Some(header) = content.strip_prefix('[') {
                let header = header.strip_suffix(']').ok_or(at + 1)?;
                section = Some(self.section(header, file).unwrap_or(&mut unused));
                parent.clear();
                continue;
            }
            let entries = section.as_mut().ok_or(at + 1)?;
            let is_below = line.starts_with([' ', '\t']) && !parent.is_empty();
            match content.split_once('=') {
                Some((key, value)) if is_below => {
                    entries
                        .insert(format!("{parent}.{}", key.trim().to_lowercase()), value.trim().to_owned());
                }
                Some((key, value)) => {
                    parent = key.trim().to_lowercase();
                    entries.insert(parent.clone(), value.trim().to_owned());
                }
                // A value that goes on.
                None if is_below => {}
                None => return Err(at + 1),
            }
        }
        Ok(())
    }

    /// The section of which `header` is the name, if it is of a kind that means something here.
    fn section(&mut self, header: &str, file: File) -> Option<&mut Section> {
        let header = header.trim();
        let (kind, name) = match header.split_once(|character: char| character.is_whitespace()) {
            _ if file == File::Credentials => ("profile", header),
            None if header == "default" => ("profile", header),
            Some((kind, name)) => (kind, name.trim()),
            None => return None,
        };
        let name = name.strip_prefix('"').and_then(|name| name.strip_suffix('"')).unwrap_or(name);
        let sections = match kind {
            "profile" => &mut self.profiles,
            "sso-session" => &mut self.sso_sessions,
            "services" => &mut self.services,
            _ => return None,
        };
        Some(sections.entry(name.to_owned()).or_default())
    }
}

/// A line without its comment: all of it, or what comes after white space and `#` or `;`.
fn uncommented(line: &str) -> &str {
    let line = line.trim();
    if line.starts_with(['#', ';']) {
        return "";
    }
    let comment = [" #", " ;", "\t#", "\t;"].into_iter().filter_map(|start| line.find(start)).min();
    comment.and_then(|at| line.get(..at)).unwrap_or(line).trim_end()
}

/// Why a shared file can't be read.
#[derive(Debug)]
pub(in crate::client) struct ProfileError {
    path: PathBuf,
    reason: Reason,
}

#[derive(Debug)]
enum Reason {
    Io(io::Error),
    Line(usize),
}

impl fmt::Display for ProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.reason {
            Reason::Io(error) => write!(f, "{path} can't be read: {error}"),
            Reason::Line(line) => {
                write!(f, "{path}:{line} is neither a section `[…]` nor `key = value` in one")
            }
        }
    }
}

impl Error for ProfileError {}

#[cfg(test)]
mod tests;

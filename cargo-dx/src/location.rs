//! Paths, and how they are shown.

use dx_model::Diagnostic;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf, absolute};

/// A path that is shown relative to a folder.
#[derive(Clone, Debug)]
pub struct Location {
    folder: PathBuf,
    name: PathBuf,
}

impl Location {
    /// A path in a folder, which is shown without that folder.
    #[must_use]
    pub fn within(root: &Path, name: impl Into<PathBuf>) -> Self {
        Self { folder: root.into(), name: name.into() }
    }

    /// A path that is shown as it is.
    #[must_use]
    pub fn given(path: &Path) -> Self {
        Self { folder: PathBuf::new(), name: path.into() }
    }

    /// A path relative to this folder; the folder itself if it is empty.
    #[must_use]
    pub fn join(&self, path: impl AsRef<Path>) -> Self {
        Self { folder: self.folder.clone(), name: self.name.join(path).components().collect() }
    }

    /// Another file of the same folder.
    #[must_use]
    pub fn beside(&self, name: impl AsRef<Path>) -> Self {
        Self { folder: self.folder.clone(), name: self.name.with_file_name(name.as_ref()) }
    }

    /// The folders that this is in, the nearest one first.
    pub fn folders(&self) -> impl Iterator<Item = Self> {
        self.name.ancestors().skip(1).map(|name| Self { folder: self.folder.clone(), name: name.into() })
    }

    /// The path for the file system.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    /// The error of an operation on the path: `action` is a verb, such as "read".
    #[must_use]
    pub fn failed_to(&self, action: &str, error: &io::Error) -> Diagnostic {
        Diagnostic::error(format!("can't {action} `{self}`: {error}"))
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.display().fmt(f)
    }
}

/// The absolute path, with links followed and without `..`. The path need not exist.
///
/// # Errors
///
/// If it goes through a link that can't be followed.
pub fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut resolved = PathBuf::new();
    for part in absolute(path)?.components() {
        if part == Component::ParentDir {
            resolved.pop();
            continue;
        }
        resolved.push(part);
        match fs::canonicalize(&resolved) {
            Ok(real) => resolved = real,
            Err(error) if fs::symlink_metadata(&resolved).is_ok() => return Err(error),
            Err(_) => {}
        }
    }
    Ok(resolved)
}

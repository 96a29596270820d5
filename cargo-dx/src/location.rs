//! Where files are, and how people are told about it.

use crate::botocore;
use dx_model::{Diagnostic, Diagnostics, Sources};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf, absolute};

/// A path, relative to a folder of which people need not be told.
#[derive(Clone, Debug)]
pub struct Location {
    folder: PathBuf,
    name: PathBuf,
}

impl Location {
    /// A path in the workspace, which goes by its name there.
    pub fn in_workspace(root: &Path, name: impl Into<PathBuf>) -> Self {
        Self { folder: root.into(), name: name.into() }
    }

    /// A path as someone typed it.
    pub fn typed(path: &Path) -> Self {
        Self { folder: PathBuf::new(), name: path.into() }
    }

    /// What is inside of this folder at a relative path; the folder itself at an empty one.
    pub fn join(&self, path: impl AsRef<Path>) -> Self {
        Self { folder: self.folder.clone(), name: self.name.join(path).components().collect() }
    }

    /// What is called `name` in the same folder.
    pub fn beside(&self, name: impl AsRef<Path>) -> Self {
        Self { folder: self.folder.clone(), name: self.name.with_file_name(name.as_ref()) }
    }

    /// The folders that this is in, the nearest one first.
    pub fn folders(&self) -> impl Iterator<Item = Self> {
        self.name.ancestors().skip(1).map(|name| Self { folder: self.folder.clone(), name: name.into() })
    }

    /// The path for the file system.
    pub fn path(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    /// What the file system said when it was asked to do something there.
    pub fn refused(&self, to: &str, error: &io::Error) -> Diagnostic {
        Diagnostic::error(format!("can't {to} `{self}`: {error}"))
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.display().fmt(f)
    }
}

/// Where a path leads, even if nothing is there yet: absolute, with links followed and without `..`. An error if it goes
/// through a link that leads nowhere.
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

/// Reads the texts of a model: files, and folders of botocore's. `help` says what to do about a path that leads nowhere.
pub fn read(models: &[Location], help: &str, diagnostics: &mut Diagnostics) -> Sources {
    let mut sources = Sources::new();
    for model in models {
        if model.path().is_dir() {
            botocore::read(model, &mut sources, diagnostics);
            continue;
        }
        match botocore::read_text(&model.path()) {
            Ok(text) => drop(sources.add(model.to_string(), text)),
            Err(error) => diagnostics.push(model.refused("read", &error).help(help)),
        }
    }
    sources
}

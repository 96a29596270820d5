//! What a command works on: a folder with a `dx.toml`.

use crate::location::Location;
use dx_model::Diagnostic;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The name of the configuration.
pub const FILE: &str = "dx.toml";

/// A folder with a `dx.toml`, and the command that works on it.
#[derive(Clone, Debug)]
pub struct Project {
    command: &'static str,
    /// `None` if there is no `dx.toml`
    root: Option<PathBuf>,
    /// The name of the configuration in `root`
    file: PathBuf,
}

impl Project {
    /// The project in a folder, for a command that is typed as `command`, such as `cargo dx`.
    #[must_use]
    pub fn at(command: &'static str, root: &Path) -> Self {
        Self { command, root: Some(root.to_owned()), file: FILE.into() }
    }

    /// The project of a configuration, which may have another name than `dx.toml`.
    #[must_use]
    pub fn of_file(command: &'static str, file: &Path) -> Self {
        let name = file.file_name().map_or_else(|| FILE.into(), PathBuf::from);
        Self { command, root: Some(folder_of(file).to_owned()), file: name }
    }

    /// The project of the nearest `dx.toml` in the current folder or above. That there is none is an error only for those
    /// who ask for [`Project::config`].
    ///
    /// # Errors
    ///
    /// If there is no current folder.
    pub fn find(command: &'static str) -> Result<Self, Diagnostic> {
        let current = current_folder()?;
        let root = current.ancestors().find(|folder| folder.join(FILE).is_file());
        Ok(Self { command, root: root.map(Path::to_owned), file: FILE.into() })
    }

    /// How the command is typed: `cargo dx`.
    #[must_use]
    pub fn command(&self) -> &'static str {
        self.command
    }

    /// The folder, if there is a `dx.toml`.
    #[must_use]
    pub fn root(&self) -> Option<&Path> {
        self.root.as_deref()
    }

    /// A path in the project, which is shown relative to its `dx.toml`.
    #[must_use]
    pub fn join(&self, path: impl Into<PathBuf>) -> Location {
        Location::within(self.root.as_deref().unwrap_or(Path::new("")), path)
    }

    /// The configuration.
    ///
    /// # Errors
    ///
    /// If no folder has one.
    pub fn config(&self) -> Result<Location, Diagnostic> {
        if self.root.is_some() {
            return Ok(self.join(&self.file));
        }
        let here = current_folder()?;
        let message = format!("there is no `{FILE}` in `{}` or above", here.display());
        let command = self.command;
        Err(Diagnostic::error(message)
            .help(format!("write one with `{command} init`; `{command} init --help` has examples")))
    }

    /// The text of the configuration, and where it is.
    ///
    /// # Errors
    ///
    /// If there is none, or if it can't be read.
    pub fn read_config(&self) -> Result<(Location, String), Diagnostic> {
        let location = self.config()?;
        match fs::read_to_string(location.path()) {
            Ok(text) => Ok((location, text)),
            Err(error) => {
                let help = format!("it lists what is generated; `{} init` writes one", self.command);
                Err(location.failed_to("read", &error).help(help))
            }
        }
    }
}

/// The folder that a file is in, as it is typed: `.` for a bare name.
fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The folder that the command is run in.
///
/// # Errors
///
/// If it was removed, or may not be read.
pub fn current_folder() -> Result<PathBuf, Diagnostic> {
    env::current_dir()
        .map_err(|error| Diagnostic::error(format!("the current folder can't be read: {error}")))
}

//! Packages below `target/` in which generated code is built.

use crate::console;
use crate::dependency::{self, Origin, RUNTIME};
use crate::location::Location;
use crate::project::{Project, current_folder};
use dx_model::Diagnostic;
use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Where scratch packages are built, and what they depend on.
#[derive(Clone, Debug)]
pub struct Environment {
    target: Location,
    /// The lock file whose versions are used
    lock: Option<PathBuf>,
    origin: Origin,
}

impl Environment {
    /// That of a checkout of dx: its own crates, and its own target folder, whatever `CARGO_TARGET_DIR` says: in one that
    /// checkouts share, cargo would take the crates of one for those of another.
    #[must_use]
    pub fn of_checkout(root: &Path) -> Self {
        Self {
            target: Location::within(root, "target"),
            lock: Some(root.join("Cargo.lock")),
            origin: Origin::Path(root.to_owned()),
        }
    }

    /// That of the workspace that a project is in: its target folder and the versions of its lock file. dx-runtime comes
    /// from the checkout `dx_path`, or from where the workspace has it.
    ///
    /// # Errors
    ///
    /// If `dx_path` is no checkout, or if a manifest is invalid.
    pub fn of_project(project: &Project, dx_path: Option<&Path>) -> Result<Self, Diagnostic> {
        let current = current_folder()?;
        let folder = project.root().map_or(current.clone(), |root| current.join(root));
        let metadata = dependency::metadata(&folder)?;
        let origin = match dx_path {
            Some(checkout) => Origin::checkout(&current.join(checkout))?,
            None => Origin::of(&folder, metadata.as_ref()),
        };
        let target = metadata.as_ref().map(|metadata| metadata.target_directory.as_std_path());
        let target = target.map_or_else(|| folder.join("target"), Path::to_owned);
        let target = match target.strip_prefix(&folder) {
            Ok(inside) => Location::within(&folder, inside),
            Err(_) => Location::given(&target),
        };
        let lock = metadata.map(|metadata| metadata.workspace_root.as_std_path().join("Cargo.lock"));
        Ok(Self { target, lock: lock.filter(|lock| lock.is_file()), origin })
    }

    /// Runs a command in the environment of a project, [found](Self::of_project) as for `dx_path`; fails after the error
    /// was shown if there is none.
    pub(crate) fn run_in_project(
        project: &Project,
        dx_path: Option<&Path>,
        run: impl FnOnce(&Self) -> ExitCode,
    ) -> ExitCode {
        match Self::of_project(project, dx_path) {
            Ok(environment) => run(&environment),
            Err(diagnostic) => {
                console::show_one(diagnostic);
                ExitCode::FAILURE
            }
        }
    }
}

/// A package or a workspace in a folder of its own.
pub struct Scratch {
    environment: Environment,
    folder: Location,
}

impl Scratch {
    /// The folder `<task>/<name>` of the target folder.
    #[must_use]
    pub fn new(environment: &Environment, task: &str, name: impl AsRef<Path>) -> Self {
        let folder = environment.target.join(task).join(name);
        Self { environment: environment.clone(), folder }
    }

    /// A path relative to the folder.
    #[must_use]
    pub fn join(&self, path: impl AsRef<Path>) -> Location {
        self.folder.join(path)
    }

    /// Writes a file, unless it has this content already: cargo rebuilds what was touched.
    ///
    /// # Errors
    ///
    /// If it can't be written.
    pub fn write(&self, path: &str, text: &str) -> Result<(), Diagnostic> {
        let file = self.join(path);
        let path = file.path();
        if fs::read(&path).is_ok_and(|found| found == text.as_bytes()) {
            return Ok(());
        }
        let folder = path.parent().unwrap_or(&path);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| file.failed_to("write", &error))
    }

    /// Removes a folder, if it exists.
    ///
    /// # Errors
    ///
    /// If it can't be removed.
    pub fn remove(&self, path: &str) -> Result<(), Diagnostic> {
        let folder = self.join(path);
        match fs::remove_dir_all(folder.path()) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(folder.failed_to("remove", &error)),
            _ => Ok(()),
        }
    }

    /// Copies the lock file, whose versions of dependencies are downloaded already.
    ///
    /// # Errors
    ///
    /// If it can't be copied.
    pub fn share_versions(&self) -> Result<(), Diagnostic> {
        let Some(lock) = &self.environment.lock else { return Ok(()) };
        let versions =
            fs::read_to_string(lock).map_err(|error| Location::given(lock).failed_to("read", &error))?;
        self.write("Cargo.lock", &versions)
    }

    /// The line of a manifest that depends on dx-runtime with all features that generated code may need.
    #[must_use]
    pub fn runtime(&self) -> String {
        let features = [
            "blocking",
            "cbor",
            "client",
            "http",
            "http-checksum",
            "http-compression",
            "http-tree-hash",
            "serde",
            "sigv4a",
            "validate",
            "xml",
        ];
        self.dependency(RUNTIME, &features)
    }

    /// The line of a manifest that depends on one of dx's crates.
    #[must_use]
    pub fn dependency(&self, name: &str, features: &[&str]) -> String {
        format!("{name} = {}", self.environment.origin.dependency(name, features))
    }

    /// The folder that cargo builds in.
    #[must_use]
    pub fn target(&self) -> PathBuf {
        self.environment.target.path()
    }

    /// A command of cargo for the package, which is built in the folder `target`.
    #[must_use]
    pub fn cargo(&self, command: &str, target: &Path) -> Command {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args([command, "--quiet", "--manifest-path"]).arg(self.join("Cargo.toml").path());
        cargo.arg("--target-dir").arg(target).env("CARGO_TERM_COLOR", "never");
        cargo
    }
}

/// The name of a package for a model, in the characters that cargo accepts.
#[must_use]
pub fn package_name(model: &OsStr) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    model.to_string_lossy().chars().map(plain).collect()
}

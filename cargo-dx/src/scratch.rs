//! Folders below `target/` in which generated code is built.

use crate::location::Location;
use dx_model::Diagnostic;
use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A workspace of its own, which uses the runtime and the versions of ours.
pub struct Scratch {
    root: PathBuf,
    folder: Location,
}

impl Scratch {
    /// The folder `target/<task>/<name>` of the workspace at `root`.
    pub fn new(root: &Path, task: &str, name: impl AsRef<Path>) -> Self {
        let folder = Location::in_workspace(root, "target").join(task).join(name);
        Self { root: root.into(), folder }
    }

    /// What is at a relative path.
    pub fn join(&self, path: impl AsRef<Path>) -> Location {
        self.folder.join(path)
    }

    /// Writes a file, unless that is what it is already: cargo builds again what was touched.
    pub fn write(&self, path: &str, text: &str) -> Result<(), Diagnostic> {
        let file = self.join(path);
        let path = file.path();
        if fs::read(&path).is_ok_and(|found| found == text.as_bytes()) {
            return Ok(());
        }
        let folder = path.parent().unwrap_or(&path);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| file.refused("write", &error))
    }

    /// Removes a folder, if it is there.
    pub fn remove(&self, path: &str) -> Result<(), Diagnostic> {
        let folder = self.join(path);
        match fs::remove_dir_all(folder.path()) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(folder.refused("remove", &error)),
            _ => Ok(()),
        }
    }

    /// Takes the workspace's versions of dependencies, which are there already.
    pub fn share_versions(&self) -> Result<(), Diagnostic> {
        let lock = Location::in_workspace(&self.root, "Cargo.lock");
        let versions = fs::read_to_string(lock.path()).map_err(|error| lock.refused("read", &error))?;
        self.write("Cargo.lock", &versions)
    }

    /// The line of a manifest that depends on all of the runtime.
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
        self.dependency("dx-runtime", &features)
    }

    /// The line of a manifest that depends on a crate of ours with some features.
    pub fn dependency(&self, name: &str, features: &[&str]) -> String {
        let path = toml_string(&self.root.join(name).to_string_lossy());
        format!("{name} = {{ path = {path}, features = {features:?} }}")
    }

    /// The folder that cargo builds in. It is the checkout's own, whatever `CARGO_TARGET_DIR` says: in one that
    /// checkouts share, cargo would take the crates of one for those of another.
    pub fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// A command of cargo for what is in the folder, built in `target`.
    pub fn cargo(&self, command: &str, target: &Path) -> Command {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args([command, "--quiet", "--manifest-path"]).arg(self.join("Cargo.toml").path());
        cargo.arg("--target-dir").arg(target).env("CARGO_TERM_COLOR", "never");
        cargo
    }
}

/// The name of a package for a model: cargo takes letters, digits and hyphens.
pub fn package_name(model: &OsStr) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    model.to_string_lossy().chars().map(plain).collect()
}

/// A basic string of TOML.
fn toml_string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""))
}

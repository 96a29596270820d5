//! The crate that is tested: what is generated, and the tests of it.

use super::Service;
use crate::location::Location;
use dx_codegen::conformance::SUPPORT;
use dx_model::Diagnostic;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A crate in a folder of its own below `target/`.
pub struct Package {
    root: PathBuf,
    folder: Location,
    /// Cargo tells packages apart by their names, not by their folders
    name: String,
}

/// What came of building and running the tests.
pub struct Run {
    /// Whether the tests could be built
    pub built: bool,
    /// What the tests printed
    pub results: String,
    /// What the compiler said, or the tests about how they ended
    pub errors: String,
}

impl Package {
    /// The crate for the model at a path.
    pub fn new(root: &Path, model: &Path) -> Self {
        let stem = model.file_stem().unwrap_or(model.as_os_str());
        let folder = Location::in_workspace(root, "target/conformance").join(stem);
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        let name = stem.to_string_lossy().chars().map(plain).collect();
        Self { root: root.into(), folder, name }
    }

    /// Writes the crate. What was there of another one is removed.
    pub fn write(&self, services: &[Service]) -> Result<(), Diagnostic> {
        for folder in ["src", "tests"].map(|folder| self.folder.join(folder)) {
            match fs::remove_dir_all(folder.path()) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(folder.refused("remove", &error));
                }
                _ => {}
            }
        }
        self.file("Cargo.toml", &self.manifest())?;
        self.share_versions()?;
        let modules: Vec<_> = (1..=services.len()).map(|number| format!("service{number}")).collect();
        let declarations = |public: &str| -> String {
            modules.iter().map(|module| format!("{public}mod {module};\n")).collect()
        };
        self.file("src/lib.rs", &declarations("pub "))?;
        self.file("tests/conformance/main.rs", &format!("{}mod support;\n", declarations("")))?;
        self.file("tests/conformance/support.rs", SUPPORT)?;
        for (module, service) in modules.iter().zip(services) {
            for (path, text) in service.files.files() {
                self.file(&format!("src/{module}/{path}"), text)?;
            }
            let tests = format!(
                "use super::support;\nuse conformance::{module}::*;\n{tests}",
                tests = service.suite.tests
            );
            self.file(&format!("tests/conformance/{module}.rs"), &tests)?;
        }
        Ok(())
    }

    /// Builds and runs the tests.
    pub fn test(&self) -> Result<Run, Diagnostic> {
        let build = self.cargo(&["--no-run"])?;
        let errors = String::from_utf8_lossy(&build.stderr).into_owned();
        if !build.status.success() {
            return Ok(Run { built: false, results: String::new(), errors });
        }
        let run = self.cargo(&["--", "--format=pretty"])?;
        let results = String::from_utf8_lossy(&run.stdout).into_owned();
        Ok(Run { built: true, results, errors: String::from_utf8_lossy(&run.stderr).into_owned() })
    }

    /// A workspace of its own, with the profile of ours.
    fn manifest(&self) -> String {
        let name = &self.name;
        let runtime = toml_string(&self.root.join("dx-runtime").to_string_lossy());
        format!(
            r#"[package]
name = "conformance-{name}"
version = "0.0.0"
edition = "2024"
publish = false

[lib]
name = "conformance"

[dependencies]
dx-runtime = {{ path = {runtime}, features = ["http", "http-checksum", "http-compression"] }}

[dev-dependencies]
serde_json = "1.0"

[profile.dev]
debug = "line-tables-only"

[workspace]
"#
        )
    }

    fn cargo(&self, arguments: &[&str]) -> Result<Output, Diagnostic> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(["test", "--quiet", "--test", "conformance", "--manifest-path"]);
        command.arg(self.folder.join("Cargo.toml").path());
        if std::env::var_os("CARGO_TARGET_DIR").is_none() {
            // What the workspace has built of the same crates need not be built again.
            command.arg("--target-dir").arg(self.root.join("target"));
        }
        command.args(arguments).env("CARGO_TERM_COLOR", "never").env("RUST_BACKTRACE", "0");
        command.output().map_err(|error| self.folder.refused("run cargo in", &error))
    }

    /// Takes the workspace's versions of dependencies, which are there already.
    fn share_versions(&self) -> Result<(), Diagnostic> {
        let lock = Location::in_workspace(&self.root, "Cargo.lock");
        let versions = fs::read_to_string(lock.path()).map_err(|error| lock.refused("read", &error))?;
        self.file("Cargo.lock", &versions)
    }

    fn file(&self, path: &str, text: &str) -> Result<(), Diagnostic> {
        let file = self.folder.join(path);
        let path = file.path();
        let folder = path.parent().unwrap_or(&path);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| file.refused("write", &error))
    }
}

/// A basic string of TOML.
fn toml_string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""))
}

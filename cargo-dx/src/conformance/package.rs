//! The scratch package: generated code and its tests.

use super::Service;
use crate::scratch::{Environment, Scratch, package_name};
use dx_codegen::conformance::SUPPORT;
use dx_model::Diagnostic;
use std::path::Path;
use std::process::Output;

/// A package below the target folder.
pub struct Package {
    scratch: Scratch,
    /// Distinct for each model: cargo tells packages in one target folder apart by their names
    name: String,
}

/// The result of building and running the tests.
pub struct Run {
    /// Whether the tests were built
    pub built: bool,
    /// The output of the tests
    pub results: String,
    /// The errors of the compiler, or of the tests
    pub errors: String,
}

impl Package {
    /// The package for the model at a path.
    pub fn new(environment: &Environment, model: &Path) -> Self {
        let stem = model.file_stem().unwrap_or(model.as_os_str());
        Self { scratch: Scratch::new(environment, "conformance", stem), name: package_name(stem) }
    }

    /// Writes the package, and removes the files of an earlier one.
    pub fn write(&self, services: &[Service]) -> Result<(), Diagnostic> {
        self.scratch.remove("src")?;
        self.scratch.remove("tests")?;
        self.scratch.write("Cargo.toml", &self.manifest())?;
        self.scratch.share_versions()?;
        let modules: Vec<_> = (1..=services.len()).map(|number| format!("service{number}")).collect();
        let declarations = |public: &str| -> String {
            modules.iter().map(|module| format!("{public}mod {module};\n")).collect()
        };
        self.scratch.write("src/lib.rs", &declarations("pub "))?;
        self.scratch.write("tests/conformance/main.rs", &format!("{}mod support;\n", declarations("")))?;
        self.scratch.write("tests/conformance/support.rs", SUPPORT)?;
        for (module, service) in modules.iter().zip(services) {
            for (path, text) in service.files.files() {
                self.scratch.write(&format!("src/{module}/{path}"), text)?;
            }
            let tests = format!(
                "use super::support;\nuse conformance::{module}::*;\n{tests}",
                tests = service.suite.tests
            );
            self.scratch.write(&format!("tests/conformance/{module}.rs"), &tests)?;
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

    /// The manifest, which makes it a workspace of its own.
    fn manifest(&self) -> String {
        let name = &self.name;
        let runtime = self.scratch.runtime();
        format!(
            r#"[package]
name = "conformance-{name}"
version = "0.0.0"
edition = "2024"
publish = false

[lib]
name = "conformance"

[dependencies]
{runtime}

[dev-dependencies]
ciborium = {{ version = "0.2", default-features = false, features = ["std"] }}
roxmltree = "0.21"
serde_json = "1.0"

[profile.dev]
debug = "line-tables-only"

[workspace]
"#
        )
    }

    /// Runs cargo in the target folder of the environment, which may have built the dependencies already.
    fn cargo(&self, arguments: &[&str]) -> Result<Output, Diagnostic> {
        let mut command = self.scratch.cargo("test", &self.scratch.target());
        command.args(["--test", "conformance"]).args(arguments).env("RUST_BACKTRACE", "0");
        command.output().map_err(|error| self.scratch.join("").failed_to("run cargo in", &error))
    }
}

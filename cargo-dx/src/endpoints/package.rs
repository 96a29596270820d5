//! The scratch package: generated rules, and the program that runs the cases.

use super::Rules;
use crate::console;
use crate::scratch::{Environment, Scratch, package_name};
use dx_codegen::endpoint_tests::SUPPORT;
use dx_model::Diagnostic;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// A package below the target folder.
pub struct Package {
    scratch: Scratch,
    name: String,
}

impl Package {
    /// The package for the model at a path.
    pub fn new(environment: &Environment, model: &Path) -> Self {
        let stem = model.file_stem().unwrap_or(model.as_os_str());
        Self { scratch: Scratch::new(environment, "endpoints", stem), name: package_name(stem) }
    }

    /// Writes the package, and removes the files of an earlier one.
    pub fn write(&self, all: &[Rules]) -> Result<(), Diagnostic> {
        self.scratch.remove("src")?;
        self.scratch.write("Cargo.toml", &self.manifest())?;
        self.scratch.share_versions()?;
        self.scratch.write("src/support.rs", SUPPORT)?;
        let (mut modules, mut calls) = (String::new(), String::new());
        for (number, rules) in (1..).zip(all) {
            let module = format!("rules{number}");
            for (path, text) in rules.suite.files.files() {
                self.scratch.write(&format!("src/{module}/service/{path}"), text)?;
            }
            self.scratch.write(&format!("src/{module}/runner.rs"), &rules.suite.runner)?;
            self.scratch.write(
                &format!("src/{module}/mod.rs"),
                "use super::support;\npub mod runner;\n#[allow(dead_code, unused)]\npub mod service;\n",
            )?;
            let model = fs::canonicalize(rules.model.path())
                .map_err(|error| rules.model.failed_to("find", &error))?;
            let (model, shown) = (model.to_string_lossy(), rules.model.to_string());
            let (service, kind) = (&rules.service, rules.kind);
            let _ = writeln!(modules, "mod {module};");
            let _ = writeln!(
                calls,
                "    support::test({model:?}, {shown:?}, {service:?}, {kind:?}, {module}::runner::run, &mut report);"
            );
        }
        let main = format!(
            "{modules}mod support;\n\nfn main() {{\n    let mut report = support::Report::default();\n{calls}    report.end();\n}}\n"
        );
        self.scratch.write("src/main.rs", &main)
    }

    /// Builds and runs it, and returns whether all cases passed.
    pub fn run(&self) -> Result<bool, Diagnostic> {
        let mut command = self.scratch.cargo("run", &self.scratch.target());
        let output =
            command.output().map_err(|error| self.scratch.join("").failed_to("run cargo in", &error))?;
        console::print(&String::from_utf8_lossy(&output.stdout));
        if !output.status.success() {
            console::print_error(&String::from_utf8_lossy(&output.stderr));
        }
        Ok(output.status.success())
    }

    /// The manifest, which makes it a workspace of its own.
    fn manifest(&self) -> String {
        let name = &self.name;
        let runtime = self.scratch.runtime();
        format!(
            r#"[package]
name = "endpoints-{name}"
version = "0.0.0"
edition = "2024"
publish = false

[dependencies]
{runtime}
serde = {{ version = "1.0", default-features = false }}
serde_json = "1.0"

[profile.dev]
debug = "line-tables-only"

[workspace]
"#
        )
    }
}

//! The crate of clients and scenarios.

use super::generate::Service;
use cargo_dx::codegen::write;
use cargo_dx::console;
use cargo_dx::location::Location;
use cargo_dx::scratch::{Environment, Scratch};
use dx_model::{Diagnostic, Sources};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A crate in a folder of its own below `target/`.
pub struct Package {
    scratch: Scratch,
}

impl Package {
    /// The crate, not yet written.
    pub fn new(root: &Path) -> Self {
        Self { scratch: Scratch::new(&Environment::of_checkout(root), "e2e", "clients") }
    }

    /// What is at a relative path.
    pub fn join(&self, path: impl AsRef<Path>) -> Location {
        self.scratch.join(path)
    }

    /// The folder that virtual environments and builds are in.
    pub fn target(&self) -> PathBuf {
        self.scratch.target()
    }

    /// Writes the clients, and beside them the programs that are in the folder `sources`.
    pub fn write(&self, services: &[Service], sources: &Location) -> Result<(), Diagnostic> {
        self.scratch.write("Cargo.toml", &self.manifest())?;
        self.scratch.share_versions()?;
        let modules: String =
            services.iter().map(|service| format!("pub mod {};\n", service.module)).collect();
        let root = format!("//! The clients under test.\n\n#![deny(warnings, missing_docs)]\n\n{modules}");
        self.scratch.write("src/lib.rs", &root)?;
        for service in services {
            let found = write::write_all(&service.files, &self.join("src").join(&service.module));
            console::show(&found, &Sources::new());
            if found.has_errors() {
                return Err(Diagnostic::error(format!("the client `{}` was not written", service.module)));
            }
        }
        for program in ["scenarios", "requests"] {
            self.copy(&sources.join(program), &format!("src/bin/{program}"))?;
        }
        Ok(())
    }

    /// Copies the files of a folder.
    fn copy(&self, from: &Location, to: &str) -> Result<(), Diagnostic> {
        let refused = |error| from.failed_to("read", &error);
        for entry in fs::read_dir(from.path()).map_err(refused)? {
            let entry = entry.map_err(refused)?;
            let text = fs::read_to_string(entry.path()).map_err(refused)?;
            self.scratch.write(&format!("{to}/{}", entry.file_name().to_string_lossy()), &text)?;
        }
        Ok(())
    }

    /// A command of cargo for one of the programs.
    pub fn cargo(&self, command: &str) -> Command {
        self.scratch.cargo(command, &self.target())
    }

    /// A workspace of its own, with the profile of ours.
    fn manifest(&self) -> String {
        let features = ["blocking", "cbor", "client", "http-checksum", "serde", "sigv4", "xml"];
        let runtime = self.scratch.dependency("dx-runtime", &features);
        let dataexchange = self.scratch.dependency("dx-generated", &["client", "serde"]);
        format!(
            r#"[package]
name = "e2e"
version = "0.0.0"
edition = "2024"
publish = false

[dependencies]
{runtime}
{dataexchange}
serde_json = "1.0"
tokio = {{ version = "1", features = ["rt"] }}

[profile.dev]
debug = "line-tables-only"

[workspace]
"#
        )
    }
}

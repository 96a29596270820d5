//! Generated services as crates of a workspace.

use cargo_dx::codegen::write::write_all;
use cargo_dx::location::Location;
use cargo_dx::models::find;
use cargo_dx::scratch::{Environment, Scratch};
use dx_codegen::FileSet;
use dx_model::{Diagnostic, Diagnostics};
use std::fs;
use std::path::Path;

/// As strict as users of generated code may be. Its documentation is in its root.
const ROOT: &str = "//! A generated service.\n\n#![deny(warnings, missing_docs)]\n\
                    #![deny(missing_debug_implementations, unreachable_pub, unused_qualifications)]\n\n\
                    pub mod service;\n";

/// A workspace in a folder of its own below `target/`.
pub struct Workspace {
    /// The folder
    pub scratch: Scratch,
    /// The crates
    pub crates: Vec<Crate>,
}

/// A service as a crate.
pub struct Crate {
    /// The service, which gives the crate's folder its name
    pub name: String,
    /// Whether it was built; unknown while cargo has not come to an end
    pub built: Option<bool>,
    /// What the compiler said
    pub errors: Vec<String>,
}

impl Workspace {
    /// A workspace without crates for what is generated from a path.
    pub fn new(root: &Path, path: &Path) -> Self {
        // `.` has a name as well.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        Self {
            scratch: Scratch::new(&Environment::of_checkout(root), "corpus", find::plain(&name)),
            crates: Vec::new(),
        }
    }

    /// Writes a crate. What did not change since the last time is left alone, so that it is not built again.
    pub fn add(&mut self, service: &str, files: &FileSet) -> Diagnostics {
        let mut found = write_all(files, &self.location(service).join("src/service"));
        match self.write_package(service) {
            Ok(()) if found.has_errors() => {}
            Ok(()) => self.crates.push(Crate { name: service.to_owned(), built: None, errors: Vec::new() }),
            Err(error) => found.push(error),
        }
        found
    }

    fn write_package(&self, service: &str) -> Result<(), Diagnostic> {
        self.scratch.write(&format!("{service}/src/lib.rs"), ROOT)?;
        // A name may neither be one of Rust's nor begin with a digit.
        let manifest = format!(
            "[package]\nname = \"corpus-{service}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [dependencies]\ndx-runtime.workspace = true\n"
        );
        self.scratch.write(&format!("{service}/Cargo.toml"), &manifest)
    }

    /// Where a crate is.
    pub fn location(&self, service: &str) -> Location {
        self.scratch.join(service)
    }

    /// Writes what makes the crates a workspace.
    pub fn write_manifest(&self) -> Result<(), Diagnostic> {
        let members: Vec<_> =
            self.crates.iter().map(|member| format!("    \"{}\",\n", member.name)).collect();
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n\n[workspace.dependencies]\n{}\n",
            members.concat(),
            self.scratch.runtime()
        );
        self.scratch.write("Cargo.toml", &manifest)?;
        self.scratch.share_versions()
    }
}

//! The package that is set up.

use crate::codegen::relative;
use crate::dependency::{self, Origin, RUNTIME};
use crate::location::{Location, resolve};
use crate::project::{FILE, current_folder};
use dx_model::Diagnostic;
use std::fs;
use std::path::{Path, PathBuf};
use toml_edit::DocumentMut;

/// A package, by its manifest.
pub struct Package {
    folder: PathBuf,
    /// The text of the manifest
    pub manifest: String,
    /// The manifest
    pub document: DocumentMut,
}

impl Package {
    /// The package that the current folder is in. It is an error if it has a `dx.toml` already.
    pub fn find(command: &str) -> Result<Self, Diagnostic> {
        let current = current_folder()?;
        let folder = current.ancestors().find(|folder| folder.join("Cargo.toml").is_file());
        let Some(folder) = folder else {
            let message = format!("there is no `Cargo.toml` in `{}` or above", current.display());
            return Err(
                Diagnostic::error(message).help("make a package with `cargo new`, and run the command in it")
            );
        };
        let package = Self::read(folder)?;
        if !package.document.contains_key("package") {
            let message = "`Cargo.toml` is that of a workspace, which has no place for generated files";
            return Err(Diagnostic::error(message).help("run the command in the folder of a package"));
        }
        if package.location(FILE).path().exists() {
            let help = format!(
                "add an [[output]] to it for another service, and run `{command} codegen`; or remove it to start again"
            );
            return Err(Diagnostic::error(format!("there is a `{FILE}` already")).help(help));
        }
        Ok(package)
    }

    fn read(folder: &Path) -> Result<Self, Diagnostic> {
        let location = Location::within(folder, "Cargo.toml");
        let manifest =
            fs::read_to_string(location.path()).map_err(|error| location.failed_to("read", &error))?;
        let document = manifest.parse::<DocumentMut>().map_err(|error| {
            Diagnostic::error(format!("`Cargo.toml` is invalid: {}", error.to_string().trim_end()))
        })?;
        Ok(Self { folder: folder.to_owned(), manifest, document })
    }

    /// The folder of the package.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A path in the package.
    pub fn location(&self, path: &str) -> Location {
        Location::within(&self.folder, path)
    }

    /// Where the package is to get dx-runtime from. Paths are relative to the package where they can be.
    pub fn origin(&self, dx_path: Option<&Path>) -> Result<Origin, Diagnostic> {
        let origin = match dx_path {
            Some(checkout) => Origin::checkout(checkout)?,
            None => Origin::of(&self.folder, dependency::metadata(&self.folder)?.as_ref()),
        };
        let Origin::Path(checkout) = &origin else { return Ok(origin) };
        let location = Location::given(checkout);
        let checkout = resolve(checkout).map_err(|error| location.failed_to("find", &error))?;
        let folder = resolve(&self.folder).map_err(|error| location.failed_to("find", &error))?;
        Ok(Origin::Path(relative(&checkout, &folder).map_or(checkout, PathBuf::from)))
    }

    /// Whether the manifest depends on dx-runtime already.
    pub fn has_runtime(&self) -> bool {
        self.document.get("dependencies").is_some_and(|dependencies| dependencies.get(RUNTIME).is_some())
    }
}

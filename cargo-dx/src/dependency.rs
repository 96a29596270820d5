//! Where packages get dx-runtime from: a checkout of dx, a git repository or a registry.

use cargo_metadata::{Dependency, Metadata, MetadataCommand};
use dx_model::Diagnostic;
use std::path::{Path, PathBuf};
use toml_edit::{Array, InlineTable, Value};

/// The crate that generated code depends on.
pub const RUNTIME: &str = "dx-runtime";

/// Where dx's crates come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A folder that has a folder for each crate, such as a checkout of dx
    Path(PathBuf),
    /// A git repository, with a key of Cargo's such as `rev` and its value
    Git(String, Option<(String, String)>),
    /// A registry, with a requirement of a version
    Version(String),
}

impl Origin {
    /// The checkout that an option or a variable names.
    ///
    /// # Errors
    ///
    /// If it has no dx-runtime.
    pub fn checkout(folder: &Path) -> Result<Self, Diagnostic> {
        if is_checkout(folder) {
            return Ok(Self::Path(folder.to_owned()));
        }
        let message =
            format!("`{}` is no checkout of dx: it has no `{RUNTIME}/Cargo.toml`", folder.display());
        Err(Diagnostic::error(message).help("give the folder of the repository as --dx-path"))
    }

    /// Where a folder's packages get dx-runtime from. The first of these: what its packages depend on already, the checkout
    /// of dx that the folder is in, and the registry, with the version of this command.
    #[must_use]
    pub fn of(folder: &Path, metadata: Option<&Metadata>) -> Self {
        let packages = metadata.into_iter().flat_map(|metadata| &metadata.packages);
        let mut dependencies = packages.flat_map(|package| &package.dependencies);
        let declared = dependencies.find(|dependency| dependency.name == RUNTIME).map(Self::declared);
        let around = || folder.ancestors().find(|folder| is_checkout(folder));
        declared
            .or_else(|| around().map(|folder| Self::Path(folder.to_owned())))
            .unwrap_or_else(|| Self::Version(env!("CARGO_PKG_VERSION").to_owned()))
    }

    fn declared(runtime: &Dependency) -> Self {
        if let Some(folder) = runtime.path.as_ref().and_then(|path| path.parent()) {
            return Self::Path(folder.as_std_path().to_owned());
        }
        let source = runtime.source.as_ref().map(|source| source.repr.as_str());
        match source.and_then(|source| source.strip_prefix("git+")) {
            Some(repository) => Self::git(repository),
            None => Self::Version(runtime.req.to_string()),
        }
    }

    /// A repository as cargo writes it, such as `https://example.com/dx?tag=v1#1234567`.
    fn git(repository: &str) -> Self {
        let (repository, _) = repository.split_once('#').unwrap_or((repository, ""));
        let (url, query) = repository.split_once('?').unwrap_or((repository, ""));
        let reference = query.split_once('=').map(|(key, value)| (key.to_owned(), value.to_owned()));
        Self::Git(url.to_owned(), reference)
    }

    /// The value of a dependency on one of dx's crates, as manifests have it.
    #[must_use]
    pub fn dependency(&self, name: &str, features: &[&str]) -> Value {
        let mut table = InlineTable::new();
        match self {
            Self::Path(folder) => {
                table.insert("path", folder.join(name).to_string_lossy().replace('\\', "/").into());
            }
            Self::Git(url, reference) => {
                table.insert("git", url.into());
                if let Some((key, value)) = reference {
                    table.insert(key, value.into());
                }
            }
            Self::Version(version) if features.is_empty() => return version.into(),
            Self::Version(version) => {
                table.insert("version", version.into());
            }
        }
        if !features.is_empty() {
            table.insert("features", Value::Array(features.iter().copied().collect::<Array>()));
        }
        Value::InlineTable(table)
    }
}

fn is_checkout(folder: &Path) -> bool {
    folder.join(RUNTIME).join("Cargo.toml").is_file()
}

/// What cargo knows of the workspace that a folder is in. `None` if the folder is in no package.
///
/// # Errors
///
/// If a manifest is invalid.
pub fn metadata(folder: &Path) -> Result<Option<Metadata>, Diagnostic> {
    let mut folders = folder.ancestors();
    let Some(manifest) =
        folders.find_map(|folder| Some(folder.join("Cargo.toml")).filter(|file| file.is_file()))
    else {
        return Ok(None);
    };
    let metadata = MetadataCommand::new().manifest_path(&manifest).current_dir(folder).no_deps().exec();
    metadata.map(Some).map_err(|error| {
        Diagnostic::error(format!("cargo can't read `{}`: {}", manifest.display(), error.to_string().trim()))
    })
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn without_a_dependency_the_checkout_around_a_folder_is_taken_or_else_the_registry() {
        let checkout = tempfile::tempdir().unwrap();
        let package = checkout.path().join("examples/app");
        std::fs::create_dir_all(&package).unwrap();
        assert_eq!(Origin::of(&package, None), Origin::Version(env!("CARGO_PKG_VERSION").to_owned()));
        std::fs::create_dir(checkout.path().join("dx-runtime")).unwrap();
        std::fs::write(checkout.path().join("dx-runtime/Cargo.toml"), "").unwrap();
        assert_eq!(Origin::of(&package, None), Origin::Path(checkout.path().to_owned()));
    }

    #[test]
    fn a_repository_keeps_its_branch_tag_or_revision() {
        for (repository, expected) in [
            ("https://example.com/dx?tag=v1#12ab", r#"{ git = "https://example.com/dx", tag = "v1" }"#),
            ("https://example.com/dx#12ab", r#"{ git = "https://example.com/dx" }"#),
        ] {
            assert_eq!(Origin::git(repository).dependency("dx-runtime", &[]).to_string(), expected);
        }
    }

    #[test]
    fn a_dependency_has_its_features() {
        let version = Origin::Version("1.2".to_owned());
        assert_eq!(version.dependency("dx-runtime", &[]).to_string(), "\"1.2\"");
        let expected = "{ version = \"1.2\", features = [\"cbor\", \"http\"] }";
        assert_eq!(version.dependency("dx-runtime", &["cbor", "http"]).to_string(), expected);
        let path = Origin::Path("/srv/dx".into()).dependency("dx-runtime", &[]).to_string();
        assert_eq!(path, "{ path = \"/srv/dx/dx-runtime\" }");
    }
}

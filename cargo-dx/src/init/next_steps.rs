//! What is left to do after `init`.

use super::is_in_src;
use super::package::Package;
use crate::codegen::relative;
use crate::dependency::Origin;
use dx_codegen::{Availability, Part, Parts};
use std::fmt::{self, Display, Formatter};
use std::fs;
use std::path::Path;

/// What to write in the root of the crate, and what to run.
pub struct NextSteps {
    /// `src/lib.rs` or `src/main.rs`
    root: &'static str,
    /// The declaration of the module
    declaration: String,
    /// Whether the root has the declaration already
    is_declared: bool,
    /// What makes a client, if there is one
    client: Option<String>,
    /// The version of dx-runtime if it comes from the registry
    version: Option<String>,
    command: &'static str,
}

impl NextSteps {
    /// For a module in the folder `out` of a package.
    pub fn new(package: &Package, out: &str, parts: &Parts, origin: &Origin, command: &'static str) -> Self {
        let module = out.rsplit('/').next().unwrap_or(out);
        let root = if package.location("src/lib.rs").path().is_file()
            || !package.location("src/main.rs").path().is_file()
        {
            "src/lib.rs"
        } else {
            "src/main.rs"
        };
        let path = if is_in_src(out) {
            String::new()
        } else {
            let file =
                relative(Path::new(&format!("/p/{out}/mod.rs")), Path::new("/p/src")).unwrap_or_default();
            format!("#[path = \"{file}\"]\n")
        };
        let visibility = if root == "src/lib.rs" { "pub " } else { "" };
        let text = fs::read_to_string(package.location(root).path()).unwrap_or_default();
        let client = [(Part::Client, "Client"), (Part::Blocking, "blocking::Client")].into_iter();
        let client =
            client.filter_map(|(part, name)| parts.get(part).map(|availability| (name, availability)));
        let version = match origin {
            Origin::Version(version) if !package.has_runtime() => Some(version.clone()),
            _ => None,
        };
        Self {
            root,
            declaration: format!("{path}#[rustfmt::skip]\n{visibility}mod {module};\n"),
            is_declared: text.contains(&format!("mod {module};")),
            client: client.map(|(name, availability)| client_of(module, name, availability)).next(),
            version,
            command,
        }
    }
}

fn client_of(module: &str, name: &str, availability: &Availability) -> String {
    let feature = match availability {
        Availability::Always => String::new(),
        Availability::Feature(feature) => format!(" (with the feature `{feature}`)"),
    };
    format!("`{module}::{name}::builder()` makes a client{feature}")
}

impl Display for NextSteps {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.is_declared {
            writeln!(f, "\nWrite in {}:\n", self.root)?;
            self.declaration.lines().try_for_each(|line| writeln!(f, "    {line}"))?;
        }
        writeln!(f)?;
        if let Some(client) = &self.client {
            writeln!(f, "{client}.")?;
        }
        if let Some(version) = &self.version {
            writeln!(
                f,
                "dx-runtime {version} comes from the registry; `path` or `git` in Cargo.toml takes another one."
            )?;
        }
        let command = self.command;
        writeln!(
            f,
            "`{command} codegen` generates again after a change of a model or of dx.toml; `{command} check` is for CI."
        )
    }
}

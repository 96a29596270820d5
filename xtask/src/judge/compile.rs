//! Compiles old code against new crates.

use super::revisions::Judged;
use crate::corpus::messages::{self, Content};
use cargo_dx::scratch::{Environment, Scratch};
use dx_model::Diagnostic;
use std::collections::HashMap;

/// The root of a crate. What is deprecated is used as well, and by the names of the model.
const ROOT: &str = "#![allow(warnings, clippy::all)]\n\npub mod service;\nmod witness;\n";

/// The errors of the compiler, for each of them.
pub fn check(environment: &Environment, all: &[Judged]) -> Result<Vec<Errors>, Diagnostic> {
    let scratch = Scratch::new(environment, "diff", "judge");
    let folders: Vec<_> = all.iter().map(|judged| folder(&judged.name)).collect();
    for (judged, folder) in all.iter().zip(&folders) {
        let manifest = manifest(&format!("judge-{folder}"));
        scratch.write(&format!("{folder}/Cargo.toml"), &manifest)?;
        scratch.write(&format!("{folder}/src/lib.rs"), ROOT)?;
        scratch.write(&format!("{folder}/src/service.rs"), &judged.code)?;
        scratch.write(&format!("{folder}/src/witness.rs"), &judged.witness)?;
    }
    write_workspace(&scratch, &folders)?;
    let mut errors = run(&scratch)?;
    let errors = folders.iter().map(|folder| errors.remove(folder));
    let all: Option<Vec<_>> = errors.collect();
    all.ok_or_else(|| Diagnostic::error("cargo did not come to an end: not all crates were checked"))
}

/// The manifest of a crate of this name.
pub fn manifest(name: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\ndx-runtime.workspace = true\n"
    )
}

/// A name for cargo.
pub fn folder(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}

/// Makes the crates a workspace.
pub fn write_workspace(scratch: &Scratch, folders: &[String]) -> Result<(), Diagnostic> {
    // A client without a transport of its own: what others need to compile does not matter here.
    let features = [
        "cbor",
        "client-core",
        "http",
        "http-checksum",
        "http-compression",
        "http-tree-hash",
        "serde",
        "validate",
        "xml",
    ];
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {folders:?}\n\n[workspace.dependencies]\n{}\n\n\
         [profile.dev]\ndebug = false\n",
        scratch.dependency("dx-runtime", &features)
    );
    scratch.write("Cargo.toml", &manifest)?;
    scratch.share_versions()
}

/// What the compiler says of a crate.
#[derive(Default)]
pub struct Errors {
    /// How many there are
    pub count: usize,
    /// The first of them, as the compiler shows them
    pub shown: Vec<String>,
}

/// How many errors of a crate are read: there may be thousands.
const SHOWN: usize = 3;

/// The errors by folder. Those that compile have none.
fn run(scratch: &Scratch) -> Result<HashMap<String, Errors>, Diagnostic> {
    let refused = |error| scratch.join("").failed_to("run cargo in", &error);
    let mut cargo = scratch.cargo("check", &scratch.target().join("diff-judge"));
    cargo.args(["--workspace", "--keep-going", "--message-format=json"]).env("CARGO_INCREMENTAL", "0");
    let output = cargo.output().map_err(refused)?;
    let mut found = HashMap::<String, Errors>::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let full = folder_of(line).and_then(|folder| found.get_mut(folder)).filter(|it| it.count >= SHOWN);
        if let Some(errors) = full {
            errors.count += 1;
        } else if let Some(message) = messages::parse(line) {
            let errors = found.entry(message.folder).or_default();
            if let Content::Error(error) = message.content {
                errors.count += 1;
                errors.shown.push(error);
            }
        }
    }
    if found.is_empty() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(Diagnostic::error(format!("cargo could not check anything: {}", said.trim())));
    }
    Ok(found)
}

/// The folder of the crate that a line is about, without reading all of it.
fn folder_of(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("\"manifest_path\":\"")?;
    let (path, _) = rest.split_once("/Cargo.toml\"")?;
    path.rsplit('/').next()
}

#[cfg(test)]
mod tests {
    use super::folder_of;

    #[test]
    fn the_folder_is_found_where_cargo_writes_it() {
        let line = r#"{"reason":"compiler-message","manifest_path":"/w/jobs-1-2/Cargo.toml","message":{}}"#;
        assert_eq!(folder_of(line), Some("jobs-1-2"));
        assert_eq!(folder_of("{}"), None);
    }
}

//! What cargo-semver-checks says of generated crates.
//!
//! It compares the JSON of rustdoc, and knows which items there are, but little of their types: what it can't see is listed
//! here, with the reason.

use super::revisions::Judged;
use cargo_dx::scratch::{Environment, Scratch};
use dx_codegen::diff::{Level, Rule};
use dx_model::Diagnostic;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

/// The rules for major changes of the source that cargo-semver-checks does not see, and why.
pub const UNSEEN: &[(Rule, &str)] = &[
    (Rule::MemberOptional, TYPES),
    (Rule::MemberAlwaysThere, TYPES),
    (Rule::MemberType, TYPES),
    (Rule::VariantType, TYPES),
    (Rule::ImplChanged, "it does not compare associated types"),
    (Rule::FunctionSignature, "it counts parameters, and does not compare their types"),
    (Rule::RequiredMemberAdded, STATES),
    (Rule::MemberMustBeSet, STATES),
    (Rule::BuilderOrder, "type parameters have no meaning for it"),
    (Rule::ImplRemoved, "it looks at derived and automatic traits only, and at those of std"),
    (Rule::ProtocolChanged, "it does not compare associated types"),
];

const TYPES: &str = "it does not compare the types of fields and variants";
const STATES: &str = "a type parameter more has a default, and what `build` asks of it is a bound";

/// What it says of one pair of revisions.
pub struct Said {
    /// The lints that ask for a major version
    pub lints: BTreeSet<String>,
    /// Whether our verdict on the source is the same, but for what it does not see
    pub agrees: bool,
}

/// Asks for each of them. `None` if it is not installed.
pub fn check(environment: &Environment, all: &[Judged]) -> Result<Option<Vec<Said>>, Diagnostic> {
    let installed = Command::new("cargo").args(["semver-checks", "--version"]).output();
    if !installed.is_ok_and(|output| output.status.success()) {
        return Ok(None);
    }
    let scratch = Scratch::new(environment, "diff", "semver");
    let mut folders = BTreeSet::new();
    for judged in all {
        for (side, code) in [("old", &judged.old_code), ("new", &judged.code)] {
            let folder = format!("{}-{side}", super::compile::folder(&judged.name));
            let manifest = super::compile::manifest(&format!("semver-{folder}"));
            scratch.write(&format!("{folder}/Cargo.toml"), &manifest)?;
            scratch.write(
                &format!("{folder}/src/lib.rs"),
                "#![allow(warnings, clippy::all)]\n\npub mod service;\n",
            )?;
            scratch.write(&format!("{folder}/src/service.rs"), code)?;
            folders.insert(folder);
        }
    }
    super::compile::write_workspace(&scratch, &folders.into_iter().collect::<Vec<_>>())?;
    document(&scratch)?;
    all.iter().map(|judged| ask(&scratch, judged)).collect::<Result<Vec<_>, _>>().map(Some)
}

/// The target folder, which is that of the compiler's judgement.
fn target(scratch: &Scratch) -> std::path::PathBuf {
    scratch.target().join("diff-judge")
}

/// Writes the JSON of rustdoc for all crates.
fn document(scratch: &Scratch) -> Result<(), Diagnostic> {
    let mut cargo = scratch.cargo("doc", &target(scratch));
    cargo.args(["--workspace", "--no-deps"]).env("CARGO_INCREMENTAL", "0");
    // The format is not stable; cargo-semver-checks asks for it in the same way.
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTDOCFLAGS", "-Zunstable-options --output-format=json");
    let output = cargo.output().map_err(|error| scratch.join("").failed_to("run cargo in", &error))?;
    let said = String::from_utf8_lossy(&output.stderr);
    match output.status.success() {
        true => Ok(()),
        false => Err(Diagnostic::error(format!("the crates can't be documented: {}", said.trim()))),
    }
}

fn ask(scratch: &Scratch, judged: &Judged) -> Result<Said, Diagnostic> {
    let [old, new] = ["old", "new"].map(|side| documented(scratch, judged, side));
    let mut command = Command::new("cargo");
    command.args(["semver-checks", "--release-type", "minor", "--color", "never"]);
    command.arg("--baseline-rustdoc").arg(old?).arg("--current-rustdoc").arg(new?);
    let output = command.output().map_err(|error| scratch.join("").failed_to("run cargo in", &error))?;
    let said =
        [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
    let lints: BTreeSet<_> = said.lines().filter_map(lint).collect();
    if lints.is_empty() != output.status.success() {
        let message = format!("cargo-semver-checks failed for {}: {}", judged.name, said.trim());
        return Err(Diagnostic::error(message));
    }
    let is_seen = |rule: &Rule| !UNSEEN.iter().any(|(unseen, _)| unseen == rule);
    let major = judged.rules.iter().filter(|rule| rule.verdicts().source == Level::Major);
    // Of changes that it does not see, it may see a consequence.
    let (any, seen) =
        (judged.verdicts.source == Level::Major, major.filter(|rule| is_seen(rule)).count() > 0);
    let agrees = if lints.is_empty() { !seen } else { any };
    Ok(Said { lints, agrees })
}

/// `--- failure struct_missing: pub struct removed or renamed ---`
fn lint(line: &str) -> Option<String> {
    let rest = line.trim().strip_prefix("--- failure ")?;
    Some(rest.split(':').next().unwrap_or(rest).to_owned())
}

/// The JSON of a crate, in which all crates have the same name, as two versions of one have.
fn documented(scratch: &Scratch, judged: &Judged, side: &str) -> Result<std::path::PathBuf, Diagnostic> {
    let name = format!("semver_{}_{side}", super::compile::folder(&judged.name).replace('-', "_"));
    let file = target(scratch).join("doc").join(format!("{name}.json"));
    let refused =
        |error: &std::io::Error| Diagnostic::error(format!("can't read `{}`: {error}", file.display()));
    let text = fs::read_to_string(&file).map_err(|error| refused(&error))?;
    let named = file.with_extension("named.json");
    fs::write(&named, text.replace(&name, "judged")).map_err(|error| refused(&error))?;
    Ok(named)
}

#[cfg(test)]
mod tests {
    use super::{UNSEEN, lint};
    use dx_codegen::diff::Level;

    #[test]
    fn lints_that_fail_are_taken_from_what_it_says() {
        let said = "--- failure struct_missing: pub struct removed or renamed ---";
        assert_eq!(lint(said).as_deref(), Some("struct_missing"));
        assert_eq!(lint("     Checked [   0.1s] 253 checks"), None);
    }

    #[test]
    fn what_is_not_seen_is_major() {
        assert!(UNSEEN.iter().all(|(rule, _)| rule.verdicts().source == Level::Major));
    }
}

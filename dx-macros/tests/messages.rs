//! What the compiler says of `service!` and of the types that it makes, word for word as a user reads it.
//!
//! Each folder in `messages` has the cases of one theme: programs, and beside each what is said of it. The models that
//! they read are in `messages/models`. To run only the cases that have a word
//! in their path: `cargo test -p dx-macros --test messages -- trybuild=unknown`.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_runtime::Document;
use dx_runtime::json::Reader;
use std::io::{Write, stderr};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};
use trybuild::TestCases;

/// The Rust whose words the `.stderr` files have: they change from version to version.
const RUST: &str = "1.95";

#[test]
fn mistakes_are_said_as_well_as_the_compiler_says_its_own() {
    let rust = rust();
    if rust == RUST {
        place_models();
        TestCases::new().compile_fail("tests/messages/*/*.rs");
        return;
    }
    let message =
        format!("the messages in dx-macros/tests/messages are of Rust {RUST}, and this is Rust {rust}");
    assert!(
        env::var_os("DX_MESSAGES").is_none(),
        "{message}: set `RUST` in dx-macros/tests/messages.rs to {rust}, run `TRYBUILD=overwrite cargo test -p dx-macros \
         --test messages`, and look at the differences"
    );
    // Past the test harness, which keeps to itself what a test that passes prints.
    writeln!(stderr(), "skipped: {message}").unwrap();
}

/// The version of the compiler that is to compile the cases, without what is behind the second dot.
fn rust() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let version = text.split_whitespace().nth(1).and_then(|version| version.rsplit_once('.'));
    version.unwrap_or_else(|| panic!("the version in `{text}`")).0.to_owned()
}

/// Puts the models where the cases find them by a relative path: beside the manifest that trybuild writes.
fn place_models() {
    let models = target().join("tests/trybuild").join(env!("CARGO_PKG_NAME")).join("models");
    fs::create_dir_all(&models).unwrap();
    for model in fs::read_dir("tests/messages/models").unwrap() {
        let model = model.unwrap().path();
        copy(&model, &models.join(model.file_name().unwrap()));
    }
}

/// Leaves alone what is the same already: others may read it right now.
fn copy(from: &Path, to: &Path) {
    let content = fs::read(from).unwrap();
    if fs::read(to).ok().as_ref() != Some(&content) {
        fs::write(to, content).unwrap();
    }
}

/// The target folder in trybuild's eyes, whatever has been set where.
fn target() -> PathBuf {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(["metadata", "--no-deps", "--format-version=1"]).output().unwrap();
    let metadata = Reader::new(&output.stdout).unwrap().document().unwrap();
    metadata.get("target_directory").and_then(Document::as_str).unwrap().into()
}

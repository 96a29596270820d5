//! Compares the compiler's messages for `service!` and the generated types with those that users see.
//!
//! Each folder in `messages` has the cases of one topic: programs with the expected messages beside them. Models are
//! in `messages/models`. To run the cases with a word in their path: `cargo test -p dx-macros --test messages --
//! trybuild=unknown`.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_runtime::Document;
use dx_runtime::json::Reader;
use std::io::{Write, stderr};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};
use trybuild::TestCases;

/// The Rust version of the `.stderr` files. The wording changes from version to version.
const RUST: &str = "1.95";

#[test]
fn messages_are_as_good_as_those_of_the_compiler() {
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
    // Written directly, since the test harness captures the output of tests that pass.
    writeln!(stderr(), "skipped: {message}").unwrap();
}

/// The version of the compiler, as major and minor.
fn rust() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let version = text.split_whitespace().nth(1).and_then(|version| version.rsplit_once('.'));
    version.unwrap_or_else(|| panic!("the version in `{text}`")).0.to_owned()
}

/// Copies the models to where the cases find them by relative paths: beside the manifest of trybuild.
fn place_models() {
    let models = target().join("tests/trybuild").join(env!("CARGO_PKG_NAME")).join("models");
    fs::create_dir_all(&models).unwrap();
    for model in fs::read_dir("tests/messages/models").unwrap() {
        let model = model.unwrap().path();
        copy(&model, &models.join(model.file_name().unwrap()));
    }
}

/// Does not touch identical files, which other processes may be reading.
fn copy(from: &Path, to: &Path) {
    let content = fs::read(from).unwrap();
    if fs::read(to).ok().as_ref() != Some(&content) {
        fs::write(to, content).unwrap();
    }
}

/// The target folder of trybuild.
fn target() -> PathBuf {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(["metadata", "--no-deps", "--format-version=1"]).output().unwrap();
    let metadata = Reader::new(&output.stdout).unwrap().document().unwrap();
    metadata.get("target_directory").and_then(Document::as_str).unwrap().into()
}

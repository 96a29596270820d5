//! `cargo xtask codegen`, which is `cargo dx codegen` under another name.

#![expect(clippy::unwrap_used, reason = "in the helpers of tests, as in the tests")]

use std::path::Path;
use std::process::Command;

/// The exit code, what was printed, and the errors.
fn xtask(arguments: &[&str]) -> (Option<i32>, String, String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.args(arguments).arg("--root").arg(root).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_generated_files_of_this_repository_are_fresh() {
    let (code, out, err) = xtask(&["codegen", "--check"]);
    assert_eq!(code, Some(0), "{err}{out}");
}

#[test]
fn messages_and_help_name_the_command_that_is_typed() {
    for task in ["codegen", "conformance", "diff", "endpoints"] {
        let (code, out, _) = xtask(&[task, "--help"]);
        assert!(code == Some(0) && out.contains(&format!("  cargo xtask {task} ")), "{out}");
        assert!(!out.contains("cargo dx"), "{out}");
    }
    let model = "xtask/e2e/models/sts.json";
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let model = root.join(model).display().to_string();
    let out = tempfile::tempdir().unwrap();
    let out = out.path().join("out").display().to_string();
    let (code, out, err) = xtask(&["codegen", "--check", "--model", &model, "--out", &out]);
    assert!(
        code == Some(1) && out.contains("\nto mend this, run: cargo xtask codegen --model "),
        "{err}{out}"
    );
    assert!(out.contains(" by `cargo xtask codegen`. "), "{out}");
}

#[test]
fn a_diff_compares_two_models_or_a_revision_or_judges_a_folder() {
    let (code, _, err) = xtask(&["diff"]);
    assert!(code == Some(2) && err.contains("<OLD> <NEW>|--git <REV>|--judge <DIR>"), "{err}");
    let (code, _, err) = xtask(&["diff", "--git", "HEAD", "--judge", "."]);
    assert!(code == Some(2) && err.contains("cannot be used with"), "{err}");
}

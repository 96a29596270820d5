//! `cargo xtask e2e` as people meet it who have no Python. With one it takes minutes: it is run for itself.

#![expect(clippy::unwrap_used, reason = "in the helpers of tests, as in the tests")]

use std::process::Command;
use tempfile::TempDir;

/// The exit code and what was printed, where programs are looked for in a folder.
fn e2e(path: &TempDir) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["e2e", "--root", concat!(env!("CARGO_MANIFEST_DIR"), "/..")])
        .env("PATH", path.path())
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn without_python_nothing_is_run_and_that_is_no_failure() {
    let skipped = "skipped: there is no python3: Python 3.10 or newer is needed, with venv\n";
    assert_eq!(e2e(&TempDir::new().unwrap()), (Some(0), skipped.to_owned()));
}

#[cfg(unix)]
#[test]
fn a_python_that_is_too_old_is_named_with_its_version() {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    let folder = TempDir::new().unwrap();
    let python = folder.path().join("python3");
    fs::write(&python, "#!/bin/sh\necho 3.9\n").unwrap();
    fs::set_permissions(&python, fs::Permissions::from_mode(0o755)).unwrap();
    let skipped = "skipped: python3 is 3.9: Python 3.10 or newer is needed, with venv\n";
    assert_eq!(e2e(&folder), (Some(0), skipped.to_owned()));
    fs::write(&python, "#!/bin/sh\necho 'No module named venv' >&2\nexit 1\n").unwrap();
    let skipped = "skipped: python3 has no venv: Python 3.10 or newer is needed, with venv\n";
    assert_eq!(e2e(&folder), (Some(0), skipped.to_owned()));
}

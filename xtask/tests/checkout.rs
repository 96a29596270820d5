//! Which checkout `cargo xtask` works on, when there are several.

#![expect(clippy::unwrap_used, reason = "in the helpers of tests, as in the tests")]

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;
use std::thread;
use tempfile::TempDir;

/// A checkout whose `xtask` says its name and its arguments.
fn checkout(folder: &Path, name: &str) {
    let program = format!(
        "fn main() {{ println!(\"{name} {{:?}}\", std::env::args().skip(1).collect::<Vec<_>>()); std::process::exit(7) }}"
    );
    let files = [
        ("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"xtask\"]\n"),
        ("dx-codegen/Cargo.toml", ""),
        ("xtask/Cargo.toml", "[package]\nname = \"xtask\"\nversion = \"0.0.0\"\nedition = \"2024\"\n"),
        ("xtask/src/main.rs", &program),
    ];
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// The exit code and what was printed by a binary that was run in a folder.
fn run(binary: &Path, folder: &Path, package: Option<&Path>) -> (Option<i32>, String) {
    let mut command = Command::new(binary);
    command.args(["codegen", "--check"]).current_dir(folder).env_remove("CARGO_MANIFEST_DIR");
    command.envs(package.map(|package| ("CARGO_MANIFEST_DIR", package)));
    // A process that another test starts may have inherited the file while it was written.
    let output = loop {
        match command.output() {
            Err(error) if error.kind() == io::ErrorKind::ExecutableFileBusy => thread::yield_now(),
            output => break output.unwrap(),
        }
    };
    let out = String::from_utf8(output.stdout).unwrap();
    (output.status.code(), out + &String::from_utf8(output.stderr).unwrap())
}

/// A copy of the command where another checkout built it.
fn shared(folder: &TempDir) -> std::path::PathBuf {
    let binary = folder.path().join("shared/debug/xtask");
    fs::create_dir_all(binary.parent().unwrap()).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_xtask"), &binary).unwrap();
    binary
}

#[test]
fn checkouts_that_share_a_target_folder_each_run_their_own_command() {
    let folder = TempDir::new().unwrap();
    let binary = shared(&folder);
    let (first, second) = (folder.path().join("first"), folder.path().join("second"));
    checkout(&first, "first");
    checkout(&second, "other");
    for (root, name) in [(&first, "first"), (&second, "other"), (&first, "first")] {
        let expected = (Some(7), format!("{name} [\"codegen\", \"--check\"]\n"));
        assert_eq!(run(&binary, &root.join("xtask/src"), None), expected);
    }
    // `cargo run --manifest-path` in another checkout.
    let expected = (Some(7), "other [\"codegen\", \"--check\"]\n".to_owned());
    assert_eq!(run(&binary, &first, Some(&second.join("xtask"))), expected);
    assert!(!first.join("target").exists() && !second.join("target").exists());
}

#[test]
fn a_checkout_that_was_moved_or_copied_with_its_target_folder_is_the_one_that_is_checked() {
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join("copy");
    checkout(&copy, "copy");
    fs::write(copy.join("dx.toml"), "mark = 'copy'\n").unwrap();
    let binary = copy.join("target/debug/xtask");
    fs::create_dir_all(binary.parent().unwrap()).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_xtask"), &binary).unwrap();
    let (code, said) = run(&binary, &copy.join("xtask"), None);
    assert!(code == Some(1) && said.contains("unknown key `mark`"), "{said}");
}

#[test]
fn outside_of_any_checkout_it_refuses() {
    let folder = TempDir::new().unwrap();
    let binary = shared(&folder);
    let (code, said) = run(&binary, folder.path(), Some(folder.path()));
    assert!(code == Some(1) && said.contains("is not inside a checkout of dx"), "{said}");
    assert!(said.contains("help: run the command in the checkout that it is to work on"), "{said}");
}

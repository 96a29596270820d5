//! The verdicts of `cargo xtask diff`, compared with what the compiler says.

#![expect(clippy::unwrap_used, reason = "in the helpers of tests, as in the tests")]

#[path = "../../dx-codegen/tests/diff/pairs.rs"]
#[allow(dead_code, reason = "which rules find something is a test of `dx-codegen`")]
mod pairs;

use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// Old code is compiled against new crates, for all constructed pairs: `.ci/run` runs it.
#[test]
#[ignore = "compiles a crate a pair"]
fn the_compiler_agrees_on_all_constructed_pairs() {
    let folder = TempDir::new().unwrap();
    for pair in pairs::pairs() {
        let name: String = pair.name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        let service = folder.path().join(name);
        fs::create_dir(&service).unwrap();
        fs::write(service.join("1.json"), &pair.old).unwrap();
        fs::write(service.join("2.json"), &pair.new).unwrap();
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output =
        command.args(["diff", "--judge"]).arg(folder.path()).arg("--root").arg(root).output().unwrap();
    println!("{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

//! A package outside of this repository, as users of the command have one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A package, whose builds share a target folder with those of this repository.
pub struct Package(TempDir);

/// The result of a command.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// The root of this repository.
pub fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

pub fn run(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

impl Package {
    /// One without dependencies, with the locked versions of this repository.
    pub fn new() -> Self {
        let package = Self(TempDir::new().unwrap());
        package.write("Cargo.toml", "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n");
        package.write("Cargo.lock", &fs::read_to_string(checkout().join("Cargo.lock")).unwrap());
        package.write("src/lib.rs", "");
        package
    }

    /// One that depends on the dx-runtime of this repository.
    pub fn with_runtime() -> Self {
        let package = Self::new();
        let runtime = checkout().join("dx-runtime");
        let manifest = package.read("Cargo.toml");
        package.write(
            "Cargo.toml",
            &format!("{manifest}\n[dependencies]\ndx-runtime = {{ path = {runtime:?} }}\n"),
        );
        package
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// A command in the folder of the package.
    fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        command.args(arguments).current_dir(self.0.path());
        command.env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0").env_remove("DX_PATH");
        command
    }

    /// Runs `cargo dx`.
    pub fn dx(&self, arguments: &[&str]) -> Run {
        run(&mut self.command(env!("CARGO_BIN_EXE_cargo-dx"), arguments))
    }

    /// Runs `cargo dx` with a Python that has the botocore in the folder `botocore` of the package.
    #[cfg(unix)]
    pub fn dx_with_botocore(&self, arguments: &[&str]) -> Run {
        use std::os::unix::fs::PermissionsExt;
        let python = format!("#!/bin/sh\necho '{}'\n", self.path("botocore/data").display());
        self.write("bin/python3", &python);
        fs::set_permissions(self.path("bin/python3"), fs::Permissions::from_mode(0o755)).unwrap();
        let path = std::env::var("PATH").unwrap_or_default();
        let path = format!("{}:{path}", self.path("bin").display());
        run(self.command(env!("CARGO_BIN_EXE_cargo-dx"), arguments).env("PATH", path))
    }

    /// Runs cargo without a network.
    pub fn cargo(&self, arguments: &[&str]) -> Run {
        run(self.command(env!("CARGO"), arguments).arg("--quiet").arg("--offline"))
    }
}

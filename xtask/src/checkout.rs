//! Which checkout of dx a run works on, and whether this binary was built from it.
//!
//! Cargo identifies the packages of a workspace by their paths relative to its root. So when checkouts share a target
//! folder, a binary that was built from one of them counts as fresh in all others whose files are not newer.

use dx_model::Diagnostic;
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Files that the root of every checkout has.
const MARKS: [&str; 3] = ["Cargo.toml", "dx-codegen/Cargo.toml", "xtask/Cargo.toml"];

/// The root of the checkout: the one whose package cargo runs, or else the one that the current folder is in.
pub fn find() -> Result<PathBuf, Diagnostic> {
    let current = env::current_dir()
        .map_err(|error| Diagnostic::error(format!("the current folder can't be read: {error}")))?;
    // Cargo sets the variable when it runs a package. What is compiled in would be where the binary was built.
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = package.iter().chain([&current]).find_map(|folder| root_above(folder));
    root.ok_or_else(|| {
        let message = format!("`{}` is not inside a checkout of dx", current.display());
        Diagnostic::error(message).help("run the command in the checkout that it is to work on")
    })
}

fn root_above(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().find(|folder| MARKS.iter().all(|mark| folder.join(mark).is_file())).map(Path::to_owned)
}

/// Builds and runs the `xtask` of the checkout at `root`, with the arguments of this process, unless this binary is
/// surely built from it. `None` if it is.
pub fn hand_over(root: &Path) -> Option<ExitCode> {
    let binary = env::current_exe().and_then(fs::canonicalize).ok()?;
    let own = format!("xtask-{:x}", md5::compute(root.as_os_str().as_encoded_bytes()));
    if is_built_from(root, &binary, &own) {
        return None;
    }
    // `target/debug/xtask`
    let target = binary.parent()?.parent()?.join(own);
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet", "--package", "xtask", "--manifest-path"]).arg(root.join("Cargo.toml"));
    cargo.arg("--target-dir").arg(target).arg("--").args(env::args_os().skip(1));
    Some(replace_with(&mut cargo))
}

/// Whether only one checkout can have been built where the binary is: inside of the checkout, or in the folder that
/// [`hand_over`] chose for it.
fn is_built_from(root: &Path, binary: &Path, own: &str) -> bool {
    fs::canonicalize(root).is_ok_and(|root| binary.starts_with(root))
        || binary.iter().any(|part| part == OsStr::new(own))
}

/// Becomes the command, so that signals and the exit code are its own.
#[cfg(unix)]
fn replace_with(command: &mut Command) -> ExitCode {
    use std::os::unix::process::CommandExt;
    failed(&command.exec())
}

#[cfg(not(unix))]
fn replace_with(command: &mut Command) -> ExitCode {
    match command.status() {
        Ok(status) => {
            status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
        }
        Err(error) => failed(&error),
    }
}

fn failed(error: &std::io::Error) -> ExitCode {
    let message = format!("can't run cargo to build xtask from this checkout: {error}");
    cargo_dx::console::show_one(Diagnostic::error(message));
    ExitCode::FAILURE
}

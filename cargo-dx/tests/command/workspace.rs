//! A folder with a model and a configuration, but no package.

use super::package::{Run, run};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;
use tempfile::TempDir;

pub const LIBRARY: &str = include_str!("library.json");

pub const LIST: &str = r#"
[[output]]
model = "models/library.json"
operations = ["LendBook"]
out = "generated"
"#;

/// A workspace with a model and a list of what to make of it.
pub struct Workspace(pub TempDir);

/// The files of a folder: content and time of the last change.
pub type Snapshot = BTreeMap<PathBuf, (Vec<u8>, SystemTime)>;

impl Workspace {
    pub fn new() -> Self {
        let workspace = Self(TempDir::new().unwrap());
        workspace.write("models/library.json", LIBRARY);
        workspace.write("dx.toml", LIST);
        workspace
    }

    /// A workspace whose files were generated.
    pub fn generated() -> Self {
        let workspace = Self::new();
        let run = workspace.dx("codegen");
        assert_eq!(run.code, Some(0), "{run:#?}");
        workspace
    }

    /// Runs a command line, whose words are separated by spaces.
    pub fn dx(&self, line: &str) -> Run {
        self.dx_in(self.0.path(), line)
    }

    /// Runs a command line in some folder.
    pub fn dx_in(&self, folder: &Path, line: &str) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-dx"));
        command.args(line.split_whitespace()).current_dir(folder);
        if folder != self.0.path() {
            command.arg("--config").arg(self.path("dx.toml"));
        }
        run(&mut command)
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

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).unwrap();
    }

    pub fn snapshot(&self, folder: &str) -> Snapshot {
        let entry = |entry: fs::DirEntry| {
            let modified = entry.metadata().unwrap().modified().unwrap();
            (entry.path(), (fs::read(entry.path()).unwrap(), modified))
        };
        fs::read_dir(self.path(folder)).unwrap().map(|found| entry(found.unwrap())).collect()
    }

    /// Adds an optional member to the input of `LendBook`.
    pub fn add_a_member(&self) {
        let added = r#""Reader": { "target": "smithy.api#String" }, "Title": {"#;
        let changed = LIBRARY.replacen(r#""Title": {"#, added, 1);
        assert_ne!(changed, LIBRARY);
        self.write("models/library.json", &changed);
    }
}

impl Run {
    /// The paths that the output lists behind a word, such as `written`.
    pub fn paths(&self, word: &str) -> Vec<&str> {
        self.out
            .lines()
            .filter_map(|line| line.split_once("  "))
            .filter(|(first, _)| *first == word)
            .map(|(_, path)| path.trim_start())
            .collect()
    }

    pub fn last_line(&self) -> &str {
        self.out.lines().last().unwrap_or_default()
    }
}

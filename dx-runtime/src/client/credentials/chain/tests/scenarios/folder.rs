//! A scenario: its environment, files and result.

use super::super::*;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

pub(super) struct Scenario {
    variables: Vec<(String, String)>,
    /// A copy of `fs`, as files may be written to.
    root: TempDir,
    test_case: Value,
    /// What the files are to be at the end, if the scenario says so.
    afterwards: PathBuf,
}

pub(super) enum Expected {
    Found(ExpectedCredentials),
    /// What the error has in it.
    Failed(String),
}

impl Scenario {
    pub(super) fn read(folder: &Path) -> Self {
        let root = TempDir::new().unwrap();
        copy(&folder.join("fs"), root.path(), root.path());
        let env: Value = json(&folder.join("env.json"));
        let variables = env.as_object().unwrap().iter().map(|(name, value)| {
            let value = value.as_str().unwrap();
            let is_path = name.ends_with("_FILE") && value.starts_with('/');
            let root = if is_path { root.path().to_str().unwrap() } else { "" };
            (name.clone(), format!("{root}{value}"))
        });
        let variables = variables.collect();
        let test_case = json(&folder.join("test-case.json"));
        Self { variables, root, test_case, afterwards: folder.join("fs-afterwards") }
    }

    pub(super) fn system(&self) -> System {
        let home = self.variables.iter().find(|(name, _)| name == "HOME");
        let home = home.map(|(_, home)| self.root.path().join(home.trim_start_matches('/')));
        let system = System::new(self.variables.iter().cloned(), home);
        // Ours only: a profile that the program chooses.
        match self.test_case["profile"].as_str() {
            Some(profile) => system.with_profile(profile),
            None => system,
        }
    }

    pub(super) fn expected(&self) -> Expected {
        let result = &self.test_case["result"];
        match (&result["Ok"], &result["ErrorContains"]) {
            (Value::Object(_), Value::Null) => Expected::Found(ExpectedCredentials(result["Ok"].clone())),
            (Value::Null, Value::String(part)) => Expected::Failed(part.clone()),
            _ => panic!("{result} is no result"),
        }
    }

    /// The files that are not as in `fs-afterwards`.
    pub(super) fn differs_afterwards(&self) -> Vec<String> {
        let mut problems = Vec::new();
        for path in files(&self.afterwards) {
            let written = self.root.path().join(path.strip_prefix(&self.afterwards).unwrap());
            if json(&written) != json(&path) {
                problems.push(format!("{} is {}", path.display(), json(&written)));
            }
            #[cfg(unix)]
            {
                let mode =
                    std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&written).unwrap().permissions());
                if mode & 0o777 != 0o600 {
                    problems.push(format!("{} has mode {mode:o}", path.display()));
                }
            }
            let folder = fs::read_dir(written.parent().unwrap()).unwrap();
            if folder.count() != fs::read_dir(path.parent().unwrap()).unwrap().count() {
                problems.push(format!("there are other files beside {}", path.display()));
            }
        }
        problems
    }
}

/// What is said of credentials. The account is not compared, as credentials don't have it here.
pub(super) struct ExpectedCredentials(Value);

impl ExpectedCredentials {
    pub(super) fn differs_from(&self, found: &Credentials) -> Option<String> {
        let text = |name: &str| self.0[name].as_str();
        let expiry = found.expiry().map(|expiry| expiry.duration_since(UNIX_EPOCH).unwrap().as_secs());
        let is_same = text("access_key_id") == Some(found.access_key_id())
            && text("secret_access_key") == Some(found.secret_access_key())
            && text("session_token") == found.session_token()
            && (self.0["expiry"] == "later" && expiry.is_some() || self.0["expiry"].as_u64() == expiry);
        (!is_same).then(|| format!("found {found:?}, expected {}", self.0))
    }
}

pub(super) fn json(path: &Path) -> Value {
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries
        .flat_map(|entry| {
            let path = entry.unwrap().path();
            if path.is_dir() { files(&path) } else { vec![path] }
        })
        .collect()
}

/// Copies a folder. Paths in config files that begin at the root begin at `root` then.
fn copy(folder: &Path, to: &Path, root: &Path) {
    for path in files(folder) {
        let target = to.join(path.strip_prefix(folder).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let text = text.replace("token_file = /", &format!("token_file = {}/", root.display()));
        fs::write(target, text).unwrap();
    }
}

//! Finds models.

use crate::location::Location;
use dx_model::files::is_botocore_folder;
use dx_model::{Diagnostic, Diagnostics};
use std::collections::{BTreeMap, HashSet};
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// A file that may be a model.
#[derive(Clone, Debug)]
pub struct File {
    /// A name for its services, from the file's in lower case letters, digits and `-`; no two files have the same
    pub name: String,
    /// The file
    pub location: Location,
    /// Its path below the folder that was searched: the same on any machine
    pub path: String,
    /// In bytes
    pub size: u64,
}

/// All `.json` files and folders of botocore's below the paths, and the paths that are files, in order of name.
pub fn files(paths: &[PathBuf], diagnostics: &mut Diagnostics) -> Vec<File> {
    let mut found = BTreeMap::new();
    for path in paths {
        if let Err(error) = search(path, &mut found) {
            let location = Location::given(error.path().unwrap_or(path));
            let error = error.into_io_error().unwrap_or_else(|| io::Error::other("links lead in circles"));
            let refused = location.failed_to("look for models in", &error);
            diagnostics.push(refused.help("check the path"));
        }
    }
    if found.is_empty() && !diagnostics.has_errors() {
        let error = Diagnostic::error("there is no model: no file ends in `.json`");
        diagnostics.push(error.help("name files, or folders that have some below"));
    }
    named(found)
}

/// Hidden files and folders below the base are not searched, nor are links to folders. A folder of botocore's is one model.
fn search(base: &Path, found: &mut BTreeMap<PathBuf, (String, u64)>) -> walkdir::Result<()> {
    let mut entries = WalkDir::new(base).into_iter();
    while let Some(entry) = entries.next() {
        let entry = entry?;
        let (path, is_base) = (entry.path(), entry.depth() == 0);
        let is_hidden = !is_base && entry.file_name().as_encoded_bytes().starts_with(b".");
        let is_model = match path.is_dir() {
            true => is_botocore_folder(path),
            false => is_base || path.extension() == Some(OsStr::new("json")),
        };
        if entry.file_type().is_dir() && (is_hidden || is_model) {
            entries.skip_current_dir();
        }
        if is_hidden || !is_model {
            continue;
        }
        let below = path.strip_prefix(base).ok().filter(|below| *below != Path::new(""));
        let below = below.unwrap_or_else(|| Path::new(entry.file_name()));
        let size = fs::metadata(path).map_or(0, |metadata| metadata.len());
        found.insert(path.to_owned(), (below.to_string_lossy().replace('\\', "/"), size));
    }
    Ok(())
}

fn named(found: BTreeMap<PathBuf, (String, u64)>) -> Vec<File> {
    let mut names = Names::default();
    let file = |(location, (path, size)): (PathBuf, (String, u64))| {
        let name = names.unique(&plain(&stem(&location)));
        File { name, location: Location::given(&location), path, size }
    };
    let mut files: Vec<_> = found.into_iter().map(file).collect();
    files.sort_by(|left, right| left.name.cmp(&right.name));
    files
}

/// The name of a file, or those of the service and the version of a folder of botocore's.
fn stem(path: &Path) -> String {
    let text = |name: Option<&OsStr>| name.unwrap_or_default().to_string_lossy().into_owned();
    if path.is_dir() {
        return format!("{}-{}", text(path.parent().and_then(Path::file_name)), text(path.file_name()));
    }
    text(path.file_stem())
}

/// A name that is valid for folders and crates: lower case letters and digits, with single `-` between. There is no `_`,
/// since that separates the names of services.
#[must_use]
pub fn plain(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
}

/// Names that are taken.
#[derive(Debug, Default)]
pub struct Names(HashSet<String>);

impl Names {
    /// The name, or a similar one if it is taken. It is taken from now on.
    pub fn unique(&mut self, name: &str) -> String {
        let mut candidate = name.to_owned();
        let mut number = 2;
        while !self.0.insert(candidate.clone()) {
            candidate = format!("{name}-{number}");
            number += 1;
        }
        candidate
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, files, plain};
    use dx_model::Diagnostics;
    use std::fs;
    use tempfile::TempDir;

    #[test]
    fn a_folder_of_botocore_is_one_model_called_after_the_service_and_the_version() {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().join("ec2/2016-11-15");
        fs::create_dir_all(&folder).unwrap();
        for file in ["service-2.json.gz", "waiters-2.json"] {
            fs::write(folder.join(file), "").unwrap();
        }
        let found = files(&[data.path().to_owned()], &mut Diagnostics::new());
        let named: Vec<_> = found.iter().map(|file| (file.name.as_str(), file.path.as_str())).collect();
        assert_eq!(named, [("ec2-2016-11-15", "ec2/2016-11-15")]);
    }

    #[test]
    fn no_two_models_have_the_same_name() {
        let mut names = Names::default();
        assert_eq!(["a", "a", "a-2", "a"].map(|name| names.unique(name)), ["a", "a-2", "a-2-2", "a-3"]);
    }

    #[test]
    fn names_are_fit_for_folders_and_crates() {
        assert_eq!(plain("com.amazonaws.My__Queue-2012 é"), "com-amazonaws-my-queue-2012");
    }

    #[test]
    fn what_is_given_twice_is_one_model_and_what_is_hidden_is_none() {
        let folder = TempDir::new().unwrap();
        let path = |path: &str| folder.path().join(path);
        fs::create_dir_all(path("b/.git")).unwrap();
        for file in ["z.json", "b/c.json", "b/z.json", "b/notes.txt", "b/.git/d.json", "b/.e.json"] {
            fs::write(path(file), "{}").unwrap();
        }
        let mut diagnostics = Diagnostics::new();
        let found = files(&[path(""), path("b/c.json")], &mut diagnostics);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        let named: Vec<_> = found.iter().map(|file| (file.name.as_str(), file.path.as_str())).collect();
        assert_eq!(named, [("c", "c.json"), ("z", "b/z.json"), ("z-2", "z.json")]);
    }
}

//! Compares generated files with the file system.

use super::temporary;
use crate::location::Location;
use dx_codegen::FileSet;
use dx_model::{Diagnostic, Diagnostics};
use std::collections::BTreeSet;
use std::fs::{self, DirEntry};
use std::io::{self, ErrorKind};
use std::path::Path;

/// How headers of generated files name the commands that generate.
const COMMANDS: [&str; 2] = ["`cargo dx ", "`cargo xtask "];

/// A generated file.
#[derive(Debug)]
pub struct File {
    /// Its path
    pub location: Location,
    /// How its content compares with what was generated
    pub state: State,
}

/// How the content of a file compares with what was generated.
#[derive(Debug)]
pub enum State {
    /// They are the same
    Fresh,
    /// They differ
    Stale {
        /// The content
        found: Vec<u8>,
        /// What was generated
        made: String,
    },
    /// There is no file
    Missing {
        /// What was generated
        made: String,
    },
    /// The file is no longer generated
    Orphaned {
        /// The content
        found: Vec<u8>,
    },
    /// It is a temporary file of a run that was killed
    Leftover,
}

/// Compares generated files with those in a folder.
///
/// There is an error for each file that can't be read, and for each that would be replaced but was not generated, and a
/// warning for any other that was not generated.
pub fn compare(made: &FileSet, out: &Location, diagnostics: &mut Diagnostics) -> Vec<File> {
    let others = match others(made, out) {
        Ok(others) => others,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return Vec::new();
        }
    };
    let files = made.files().map(|(path, text)| made_file(out.join(path), text)).chain(others);
    files.filter_map(|file| file.map_err(|diagnostic| diagnostics.push(diagnostic)).ok()).collect()
}

/// Compares one generated file.
fn made_file(location: Location, text: &str) -> Result<File, Diagnostic> {
    let state = match fs::read(location.path()) {
        Ok(found) if found == text.as_bytes() => State::Fresh,
        Ok(found) if is_generated(&found) => State::Stale { found, made: text.to_owned() },
        Ok(_) => {
            let message = format!("`{location}` is in the way: its first line does not say that we made it");
            return Err(Diagnostic::error(message).help("move it away, or write to another folder"));
        }
        Err(error) if error.kind() == ErrorKind::NotFound => State::Missing { made: text.to_owned() },
        Err(error) => {
            return Err(location
                .failed_to("read", &error)
                .help("a generated file goes there: make room for it"));
        }
    };
    Ok(File { location, state })
}

/// The entries of the folder that are not generated, and those of the folders in it that large modules are split into.
fn others(made: &FileSet, out: &Location) -> Result<Vec<Result<File, Diagnostic>>, Diagnostic> {
    let paths: BTreeSet<&Path> = made.files().map(|(path, _)| Path::new(path)).collect();
    let mut folders: BTreeSet<&Path> = paths.iter().flat_map(|path| path.ancestors().skip(1)).collect();
    folders.insert(Path::new(""));
    // A module that is no longer large has a file instead of the folder, which would be ambiguous.
    for name in dx_codegen::module_names().filter(|name| is_folder(&out.join(name))) {
        folders.insert(Path::new(name));
    }
    let mut others = Vec::new();
    for folder in &folders {
        if !folder.as_os_str().is_empty() && is_link(&out.join(folder)) {
            let message =
                format!("`{}` is in the way: it is a link, and generated files go there", out.join(folder));
            return Err(Diagnostic::error(message).help("remove the link, so that a folder can be made"));
        }
        for entry in entries(&out.join(folder))? {
            let path = folder.join(entry.file_name());
            if !paths.contains(path.as_path()) && !folders.contains(path.as_path()) {
                others.push(other(out.join(path), &entry));
            }
        }
    }
    Ok(others)
}

/// Whether a path is a folder, and not a link to one.
fn is_folder(location: &Location) -> bool {
    fs::symlink_metadata(location.path()).is_ok_and(|found| found.is_dir())
}

/// Whether a path is a link, which may lead out of the folder.
fn is_link(location: &Location) -> bool {
    fs::symlink_metadata(location.path()).is_ok_and(|found| found.is_symlink())
}

/// Classifies an entry that is not generated: it was generated once, or it belongs to someone else.
fn other(location: Location, entry: &DirEntry) -> Result<File, Diagnostic> {
    let is_file = entry.file_type().is_ok_and(|file_type| file_type.is_file());
    if is_file && temporary::is_temporary(&entry.file_name()) {
        return Ok(File { location, state: State::Leftover });
    }
    let is_rust = location.path().extension().is_some_and(|extension| extension == "rs");
    // `is_file` excludes links, which are not followed, and pipes, which would block.
    if is_rust && is_file {
        let found = fs::read(location.path()).map_err(|error| location.failed_to("read", &error))?;
        if is_generated(&found) {
            return Ok(File { location, state: State::Orphaned { found } });
        }
    }
    let message = format!("`{location}` is not ours: it is left alone");
    Err(Diagnostic::warning(message).help("this folder is for generated files only"))
}

/// The entries of a folder in order of their names; none if there is no folder yet.
fn entries(folder: &Location) -> Result<Vec<DirEntry>, Diagnostic> {
    let entries = fs::read_dir(folder.path()).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    match entries {
        Ok(mut entries) => {
            entries.sort_by_key(DirEntry::file_name);
            Ok(entries)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => {
            Err(folder.failed_to("list", &error).help("generated files go there: it has to be a folder"))
        }
    }
}

/// Whether the first line says that dx generated the file, by any of its commands.
fn is_generated(content: &[u8]) -> bool {
    let first = content.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let first = String::from_utf8_lossy(first);
    let command = COMMANDS.iter().any(|command| first.contains(command));
    first.starts_with("//") && first.contains("@generated") && command
}

#[cfg(test)]
mod tests {
    use super::{Location, State, compare};
    use dx_codegen::FileSet;
    use dx_model::Diagnostics;
    use std::fs;
    use std::path::Path;
    use tempfile::TempDir;

    const GENERATED: &str = "// @generated by `cargo xtask codegen`\n";

    #[test]
    fn folders_are_looked_into_when_files_are_made_for_them() {
        let workspace = TempDir::new().unwrap();
        for path in ["out/json/read.rs", "out/json/old.rs", "out/other/old.rs"] {
            let path = workspace.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, GENERATED).unwrap();
        }
        let mut made = FileSet::default();
        made.insert("json/read.rs", GENERATED);
        made.insert("json/write.rs", GENERATED);
        let mut diagnostics = Diagnostics::new();
        let files = compare(&made, &Location::within(workspace.path(), "out"), &mut diagnostics);
        let found: Vec<_> = files.iter().map(|file| (file.location.path(), &file.state)).collect();
        let is_at = |path: &Path, name: &str| path == workspace.path().join("out/json").join(name);
        assert!(
            matches!(
                &found[..],
                [(read, State::Fresh), (write, State::Missing { .. }), (old, State::Orphaned { .. })]
                    if is_at(read, "read.rs") && is_at(write, "write.rs") && is_at(old, "old.rs")
            ),
            "{found:?}"
        );
        // `out/other` is left alone.
        assert!(!diagnostics.has_errors() && diagnostics.len() == 1, "{diagnostics:?}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_where_a_folder_has_to_be_is_in_the_way() {
        let (workspace, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        fs::create_dir(workspace.path().join("out")).unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), workspace.path().join("out/types")).unwrap();
        let mut made = FileSet::default();
        made.insert("types/a.rs", GENERATED);
        let mut diagnostics = Diagnostics::new();
        compare(&made, &Location::within(workspace.path(), "out"), &mut diagnostics);
        let messages: Vec<_> = diagnostics.iter().map(|found| found.message.as_str()).collect();
        assert_eq!(messages, ["`out/types` is in the way: it is a link, and generated files go there"]);
    }
}

//! Temporary files, which are written beside the files that they are going to replace.
//!
//! A run that is killed leaves some behind. The next run recognizes them by their names and removes them.

use crate::location::Location;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use tempfile::{Builder, NamedTempFile};

/// The end of their names, after the name of the file to replace and some random letters.
const SUFFIX: &str = ".dx-tmp";

/// Writes the temporary file for `place`, whose folder is created if it does not exist.
pub fn create(place: &Path, text: &str) -> io::Result<NamedTempFile<fs::File>> {
    let folder = place.parent().unwrap_or(place);
    fs::create_dir_all(folder)?;
    let mut builder = Builder::new();
    let prefix = prefix(place);
    // `Builder` itself would create files that only their owner can read.
    let made = builder.prefix(&prefix).suffix(SUFFIX).make_in(folder, |path| fs::File::create_new(path));
    let mut file = made?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}

/// Whether a file has the name of one that [`create`] writes.
pub fn is_temporary(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with('.') && name.ends_with(SUFFIX)
}

/// The temporary files for one file that runs left behind.
pub fn left_beside(place: &Location) -> io::Result<Vec<Location>> {
    let path = place.path();
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries.collect::<io::Result<Vec<_>>>()?,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let prefix = prefix(&path);
    let names = entries.iter().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let names = names.map(fs::DirEntry::file_name);
    let left = names.filter(|name| is_temporary(name) && name.to_string_lossy().starts_with(&prefix));
    Ok(left.map(|name| place.beside(name)).collect())
}

fn prefix(place: &Path) -> String {
    format!(".{}.", place.file_name().unwrap_or_default().to_string_lossy())
}

//! Writes what differs.

use super::plan::{File, State, compare};
use super::temporary;
use crate::location::Location;
use dx_codegen::FileSet;
use dx_model::{Diagnostic, Diagnostics};
use std::fs;
use tempfile::NamedTempFile;

/// Writes and removes files. No file is ever half-written: each is written as a temporary file and then moved, and none is
/// moved before all are written. A run that is killed leaves old files and new ones, all of which the next run recognizes as
/// generated, and temporary files, which the next run removes.
///
/// # Errors
///
/// If a file can't be written or removed; whether others were changed is said then.
pub fn write(files: &[File]) -> Result<(), Diagnostic> {
    let mut staged = Vec::new();
    for File { location, state } in files {
        if let State::Stale { made, .. } | State::Missing { made } = state {
            staged.push((location, stage(location, made)?));
        }
    }
    for (location, file) in staged {
        put(location, file).map_err(halfway)?;
    }
    let removed = |file: &&File| matches!(file.state, State::Orphaned { .. } | State::Leftover);
    for File { location, .. } in files.iter().filter(removed) {
        let path = location.path();
        fs::remove_file(&path).map_err(|error| halfway(location.failed_to("remove", &error)))?;
        // The folder goes with its last file; if there are others, this does nothing.
        let _ = path.parent().map(fs::remove_dir);
    }
    Ok(())
}

/// Writes all generated files to a folder. The diagnostics are those of [`compare`], and the error if writing fails.
#[must_use]
pub fn write_all(files: &FileSet, folder: &Location) -> Diagnostics {
    let mut found = Diagnostics::new();
    let plan = compare(files, folder, &mut found);
    if !found.has_errors()
        && let Err(error) = write(&plan)
    {
        found.push(error);
    }
    found
}

/// Writes a single file, which is never half-written either.
///
/// # Errors
///
/// If it can't be written.
pub fn write_one(location: &Location, text: &str) -> Result<(), Diagnostic> {
    let left = temporary::left_beside(location).map_err(|error| location.failed_to("look beside", &error))?;
    for left in left {
        fs::remove_file(left.path()).map_err(|error| left.failed_to("remove", &error))?;
    }
    put(location, stage(location, text)?)
}

/// Writes the temporary file.
fn stage(location: &Location, text: &str) -> Result<NamedTempFile<fs::File>, Diagnostic> {
    temporary::create(&location.path(), text).map_err(|error| {
        let help = "make sure that the folder can be written to; nothing was changed";
        location.failed_to("write", &error).help(help)
    })
}

fn put(location: &Location, file: NamedTempFile<fs::File>) -> Result<(), Diagnostic> {
    let put = file.persist(location.path());
    put.map(drop).map_err(|error| location.failed_to("replace", &error.error))
}

fn halfway(diagnostic: Diagnostic) -> Diagnostic {
    diagnostic.help("others may have been changed already: when this is mended, run the command again")
}

//! Makes a folder what the plan says.

use super::plan::{File, State, compare};
use super::temporary;
use crate::location::Location;
use dx_codegen::FileSet;
use dx_model::{Diagnostic, Diagnostics};
use std::fs;
use tempfile::NamedTempFile;

/// Writes and removes files. No file is ever seen half-written: each is written beside its place and then moved,
/// and none is moved before all are written. A run that is killed on the way leaves old files, or new ones, or some of
/// each, of which the next run knows that they are generated, and temporary files, which the next run removes.
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
        fs::remove_file(&path).map_err(|error| halfway(location.refused("remove", &error)))?;
        // The folder goes with its last file; if there are others, this does nothing.
        let _ = path.parent().map(fs::remove_dir);
    }
    Ok(())
}

/// Makes a folder what was generated. Says what is in the way, and what is left alone.
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

/// Writes a single file, which is never seen half-written either.
pub fn write_one(location: &Location, text: &str) -> Result<(), Diagnostic> {
    let left = temporary::left_beside(location).map_err(|error| location.refused("look beside", &error))?;
    for left in left {
        fs::remove_file(left.path()).map_err(|error| left.refused("remove", &error))?;
    }
    put(location, stage(location, text)?)
}

/// Writes a file beside its place.
fn stage(location: &Location, text: &str) -> Result<NamedTempFile<fs::File>, Diagnostic> {
    temporary::create(&location.path(), text).map_err(|error| {
        let help = "make sure that the folder can be written to; nothing was changed";
        location.refused("write", &error).help(help)
    })
}

fn put(location: &Location, file: NamedTempFile<fs::File>) -> Result<(), Diagnostic> {
    let put = file.persist(location.path());
    put.map(drop).map_err(|error| location.refused("replace", &error.error))
}

fn halfway(diagnostic: Diagnostic) -> Diagnostic {
    diagnostic.help("others may have been changed already: when this is mended, run the command again")
}

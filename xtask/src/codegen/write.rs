//! Makes a folder what the plan says.

use super::plan::{File, State, compare};
use crate::location::Location;
use dx_codegen::FileSet;
use dx_model::{Diagnostic, Diagnostics};
use std::fs;
use std::io::Write;
use tempfile::{Builder, NamedTempFile};

/// Writes and removes files. No file is ever seen half-written: each is written beside its place and then moved,
/// and none is moved before all are written.
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
    for File { location, .. } in files.iter().filter(|file| matches!(file.state, State::Orphaned { .. })) {
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
    put(location, stage(location, text)?)
}

/// Writes a file beside its place.
fn stage(location: &Location, text: &str) -> Result<NamedTempFile<fs::File>, Diagnostic> {
    let path = location.path();
    let folder = path.parent().unwrap_or(&path);
    // Files that `Builder` opens itself are for their owner only, which is not what a checkout's are.
    let make = || Builder::new().suffix(".tmp").make_in(folder, |path| fs::File::create_new(path));
    let staged = fs::create_dir_all(folder).and_then(|()| make()).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        Ok(file)
    });
    staged.map_err(|error| {
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

//! Makes a folder what the plan says.

use super::plan::{File, State};
use crate::location::Location;
use dx_model::Diagnostic;
use std::fs;
use std::io::{self, Write};
use tempfile::{Builder, NamedTempFile};

/// Writes and removes files. No file is ever seen half-written: each is written beside its place and then moved,
/// and none is moved before all are written.
pub fn write(files: &[File]) -> Result<(), Diagnostic> {
    let mut staged = Vec::new();
    for File { location, state } in files {
        if let State::Stale { made, .. } | State::Missing { made } = state {
            let file = stage(location, made).map_err(|error| {
                location
                    .refused("write", &error)
                    .help("make sure that the folder can be written to; nothing was changed")
            })?;
            staged.push((location, file));
        }
    }
    for (location, file) in staged {
        file.persist(location.path()).map_err(|error| halfway(location.refused("replace", &error.error)))?;
    }
    for File { location, .. } in files.iter().filter(|file| matches!(file.state, State::Orphaned { .. })) {
        fs::remove_file(location.path()).map_err(|error| halfway(location.refused("remove", &error)))?;
    }
    Ok(())
}

/// Writes a file beside its place.
fn stage(location: &Location, text: &str) -> io::Result<NamedTempFile<fs::File>> {
    let path = location.path();
    let folder = path.parent().unwrap_or(&path);
    fs::create_dir_all(folder)?;
    // Files that `Builder` opens itself are for their owner only, which is not what a checkout's are.
    let mut file = Builder::new().suffix(".tmp").make_in(folder, |path| fs::File::create_new(path))?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}

fn halfway(diagnostic: Diagnostic) -> Diagnostic {
    diagnostic.help("others may have been changed already: when this is mended, run the command again")
}

//! What cargo is told, and what is written.

use crate::Error;
use crate::job::{Done, Job, one_line};
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Runs all jobs, tells cargo about them, and writes their files if none has an error.
pub(crate) fn write_all(jobs: impl Iterator<Item = Job>, cargo: &mut impl Write) -> Result<(), Error> {
    let done: Vec<_> = jobs.map(Job::run).collect();
    tell(&done, cargo).map_err(|error| Error::new(format!("can't write to standard output: {error}")))?;
    let mut errors: Vec<_> = done.iter().filter_map(Done::errors).collect();
    errors.extend(same_names(&done));
    if !errors.is_empty() {
        return Err(Error::new(errors.join("\n")));
    }
    for (file, text) in done.iter().filter_map(|done| done.file.as_ref()) {
        let text = text.as_deref().unwrap_or_default();
        write(file, text)
            .map_err(|error| Error::new(format!("can't write `{}`: {error}", file.display())))?;
    }
    Ok(())
}

/// Tells cargo when to run the build script again, and the warnings unless there are errors, which are shown with them.
fn tell(done: &[Done], cargo: &mut impl Write) -> io::Result<()> {
    for model in done.iter().flat_map(|done| &done.models) {
        writeln!(cargo, "cargo::rerun-if-changed={}", one_line(&model.to_string_lossy()))?;
    }
    for done in done.iter().filter(|done| !done.diagnostics.has_errors()) {
        for warning in done.warnings() {
            writeln!(cargo, "cargo::warning={warning}")?;
        }
    }
    Ok(())
}

/// The error for each file that several services would be written to.
fn same_names(done: &[Done]) -> Vec<String> {
    let mut files = BTreeSet::new();
    let again = done.iter().filter_map(|done| done.file.as_ref()).filter(|(file, _)| !files.insert(file));
    let name = |file: &Path| file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    again
        .map(|(file, _)| {
            format!("two services have the file `{0}`: give one another by `file_name`", name(file))
        })
        .collect()
}

/// Replaces a file at once, unless it has this text already: what is not touched is not compiled again.
fn write(file: &Path, text: &str) -> io::Result<()> {
    if fs::read(file).is_ok_and(|found| found == text.as_bytes()) {
        return Ok(());
    }
    let beside = file.with_extension("rs.new");
    fs::write(&beside, text)?;
    fs::rename(&beside, file)
}

//! Folders of botocore's: one version of a service, in several files, of which the large ones are compressed.

use crate::location::Location;
use dx_model::{Diagnostic, Diagnostics, Sources};
use flate2::read::MultiGzDecoder;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// The files of a service. The first one is required, and the others are read as parts of it.
pub(crate) const FILES: [&str; 6] = [
    "service-2.json",
    "service-2.sdk-extras.json",
    "paginators-1.json",
    "paginators-1.sdk-extras.json",
    "waiters-2.json",
    "endpoint-rule-set-1.json",
];

/// Whether a folder is that of a version of a service.
#[must_use]
pub fn is_folder(path: &Path) -> bool {
    find(path, FILES[0]).is_some()
}

/// Reads the files of a folder.
pub fn read(folder: &Location, sources: &mut Sources, diagnostics: &mut Diagnostics) {
    if !is_folder(&folder.path()) {
        let error = Diagnostic::error(format!("there is no `{}` in the folder `{folder}`", FILES[0]));
        let help = "give a model's file, or a folder of botocore's such as `botocore/data/ec2/2016-11-15`";
        return diagnostics.push(error.help(help));
    }
    for name in FILES.iter().filter_map(|name| find(&folder.path(), name)) {
        let file = folder.join(name);
        match read_text(&file.path()) {
            Ok(text) => drop(sources.add(file.to_string(), text)),
            Err(error) => diagnostics.push(file.failed_to("read", &error)),
        }
    }
}

/// The `serviceId` of the service in a folder, by which AWS's SDKs call it.
#[must_use]
pub fn service_id(folder: &Path) -> Option<String> {
    let text = read_text(&folder.join(find(folder, FILES[0])?)).ok()?;
    let (_, rest) = text.split_once("\"serviceId\"")?;
    let mut quoted = rest.split('"');
    (quoted.next()?.trim() == ":").then(|| quoted.next().map(str::to_owned))?
}

/// The text of a file, which is compressed if its name ends in `.gz`.
///
/// # Errors
///
/// If it can't be read, decompressed or is not UTF-8.
pub fn read_text(path: &Path) -> io::Result<String> {
    text(path, fs::read(path)?)
}

/// The text of a file's content, which is compressed if the file's name ends in `.gz`.
///
/// # Errors
///
/// If it can't be decompressed or is not UTF-8.
pub fn text(path: &Path, content: Vec<u8>) -> io::Result<String> {
    if path.extension() != Some(OsStr::new("gz")) {
        return String::from_utf8(content).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error));
    }
    let mut text = String::new();
    MultiGzDecoder::new(&content[..]).read_to_string(&mut text)?;
    Ok(text)
}

/// The names that a file may have: as it is, and compressed.
pub(crate) fn names(name: &str) -> [String; 2] {
    [name.to_owned(), format!("{name}.gz")]
}

/// The name of a file in a folder, if it exists.
fn find(folder: &Path, name: &str) -> Option<String> {
    names(name).into_iter().find(|name| folder.join(name).is_file())
}

//! Models in the file system: a file, or a folder of botocore's.

use crate::{Diagnostic, Sources, closest};
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files of a version of a service in botocore. The first one is the service itself and required; the others add to
/// it. Each may be compressed, under [one of two names](botocore_names).
pub const BOTOCORE_FILES: [&str; 6] = [
    "service-2.json",
    "service-2.sdk-extras.json",
    "paginators-1.json",
    "paginators-1.sdk-extras.json",
    "waiters-2.json",
    "endpoint-rule-set-1.json",
];

/// Whether a path is a folder that has a version of a service, as botocore has them.
#[must_use]
pub fn is_botocore_folder(path: &Path) -> bool {
    find_botocore_file(path, BOTOCORE_FILES[0]).is_some()
}

/// Adds the text of a model's file, or the texts of a folder such as `botocore/data/ec2/2016-11-15`, and returns the
/// paths of the files that were read. `name` is what diagnostics call the path.
///
/// Files whose name ends in `.gz` are decompressed, for which the feature `gzip` is needed.
///
/// # Errors
///
/// Returns an error for a path that can't be read, with the name of a file beside it that has a similar name, and for a
/// folder that has no model.
pub fn add_model(sources: &mut Sources, name: &str, path: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    if !path.is_dir() {
        let text = read_text(path).map_err(|error| unreadable(name, path, &error))?;
        sources.add(name, text);
        return Ok(vec![path.to_owned()]);
    }
    if !is_botocore_folder(path) {
        let error = Diagnostic::error(format!("there is no `{}` in the folder `{name}`", BOTOCORE_FILES[0]));
        let help = "give a model's file, or a folder of botocore's such as `botocore/data/ec2/2016-11-15`";
        return Err(error.help(help));
    }
    let mut read = Vec::new();
    for file in BOTOCORE_FILES.iter().filter_map(|file| find_botocore_file(path, file)) {
        let (name, path) = (format!("{}/{file}", name.trim_end_matches('/')), path.join(&file));
        let text = read_text(&path).map_err(|error| unreadable(&name, &path, &error))?;
        sources.add(name, text);
        read.push(path);
    }
    Ok(read)
}

/// Reads a file, and decompresses it if its name ends in `.gz`.
///
/// # Errors
///
/// Returns an error if the file can't be read, or is not UTF-8 after decompression. Without the feature `gzip`,
/// compressed files are [unsupported](io::ErrorKind::Unsupported).
pub fn read_text(path: &Path) -> io::Result<String> {
    decode(path, fs::read(path)?)
}

/// The text of the content of a file, which is decompressed if the file's name ends in `.gz`.
///
/// # Errors
///
/// As for [`read_text`], but for those of reading.
pub fn decode(path: &Path, content: Vec<u8>) -> io::Result<String> {
    if path.extension() == Some(OsStr::new("gz")) {
        return decompress(&content);
    }
    String::from_utf8(content).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

#[cfg(feature = "gzip")]
fn decompress(content: &[u8]) -> io::Result<String> {
    io::read_to_string(flate2::read::MultiGzDecoder::new(content))
}

#[cfg(not(feature = "gzip"))]
fn decompress(_: &[u8]) -> io::Result<String> {
    Err(io::Error::new(io::ErrorKind::Unsupported, "compressed files need the feature `gzip` of dx-model"))
}

/// The error for a file that can't be read. `name` is what the diagnostic calls it.
#[must_use]
pub fn unreadable(name: &str, path: &Path, error: &io::Error) -> Diagnostic {
    let message = format!("can't read `{name}`");
    match error.kind() {
        io::ErrorKind::NotFound => {
            let error = Diagnostic::error(format!("{message}: there is no such file"));
            Diagnostic { help: neighbour(path), ..error }
        }
        io::ErrorKind::IsADirectory => Diagnostic::error(format!("{message}: it is a folder")),
        io::ErrorKind::InvalidData => Diagnostic::error(format!("{message}: it is no text in UTF-8")),
        _ => Diagnostic::error(format!("{message}: {error}")),
    }
}

/// Asks for the file in the same folder that has a similar name.
fn neighbour(path: &Path) -> Option<String> {
    let files = fs::read_dir(path.parent()?).ok()?;
    let files: Vec<_> = files.filter_map(|file| file.ok()?.file_name().into_string().ok()).collect();
    let other = closest(path.file_name()?.to_str()?, files.iter().map(String::as_str))?;
    Some(format!("did you mean `{other}`, in the same folder?"))
}

/// The names that a file of botocore's may have: as it is, and compressed.
#[must_use]
pub fn botocore_names(name: &str) -> [String; 2] {
    [name.to_owned(), format!("{name}.gz")]
}

/// The name that a file of botocore's has in a folder, if it exists.
#[must_use]
pub fn find_botocore_file(folder: &Path, name: &str) -> Option<String> {
    botocore_names(name).into_iter().find(|name| folder.join(name).is_file())
}

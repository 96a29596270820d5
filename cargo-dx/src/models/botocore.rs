//! The files of one version of a service.

use crate::location::Location;
use dx_model::{Diagnostic, Diagnostics, Sources};
use flate2::read::MultiGzDecoder;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// What a service consists of, the service itself first: the others are read as belonging to it.
const FILES: [&str; 6] = [
    "service-2.json",
    "service-2.sdk-extras.json",
    "paginators-1.json",
    "paginators-1.sdk-extras.json",
    "waiters-2.json",
    "endpoint-rule-set-1.json",
];

/// Whether a folder is one of a service's version.
pub fn is_folder(path: &Path) -> bool {
    find(path, FILES[0]).is_some()
}

/// Adds the texts in a folder.
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
            Err(error) => diagnostics.push(file.refused("read", &error)),
        }
    }
}

/// What AWS's SDKs call the service in a folder.
pub fn service_id(folder: &Path) -> Option<String> {
    let text = read_text(&folder.join(find(folder, FILES[0])?)).ok()?;
    let (_, rest) = text.split_once("\"serviceId\"")?;
    let mut quoted = rest.split('"');
    (quoted.next()?.trim() == ":").then(|| quoted.next().map(str::to_owned))?
}

/// The text of a file, which is compressed if its name ends in `.gz`.
pub fn read_text(path: &Path) -> io::Result<String> {
    if path.extension() != Some(OsStr::new("gz")) {
        return fs::read_to_string(path);
    }
    let mut text = String::new();
    MultiGzDecoder::new(File::open(path)?).read_to_string(&mut text)?;
    Ok(text)
}

/// What a file is called in a folder, if it is there.
fn find(folder: &Path, name: &str) -> Option<String> {
    [name.to_owned(), format!("{name}.gz")].into_iter().find(|name| folder.join(name).is_file())
}

//! Folders of botocore's: one version of a service, in several files, of which the large ones are compressed.

use crate::location::Location;
use dx_model::files::{BOTOCORE_FILES, find_botocore_file, is_botocore_folder, read_text};
use dx_model::{Diagnostic, Diagnostics, Sources};
use std::path::Path;

/// Reads the files of a folder.
pub fn read(folder: &Location, sources: &mut Sources, diagnostics: &mut Diagnostics) {
    if !is_botocore_folder(&folder.path()) {
        let error =
            Diagnostic::error(format!("there is no `{}` in the folder `{folder}`", BOTOCORE_FILES[0]));
        let help = "give a model's file, or a folder of botocore's such as `botocore/data/ec2/2016-11-15`";
        return diagnostics.push(error.help(help));
    }
    for name in BOTOCORE_FILES.iter().filter_map(|name| find_botocore_file(&folder.path(), name)) {
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
    let text = read_text(&folder.join(find_botocore_file(folder, BOTOCORE_FILES[0])?)).ok()?;
    let (_, rest) = text.split_once("\"serviceId\"")?;
    let mut quoted = rest.split('"');
    (quoted.next()?.trim() == ":").then(|| quoted.next().map(str::to_owned))?
}

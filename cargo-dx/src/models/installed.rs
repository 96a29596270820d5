//! The botocore that is installed for Python.

use super::botocore;
use crate::location::Location;
use dx_model::files::is_botocore_folder;
use dx_model::{Diagnostic, closest};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// A program that prints the folder of the models.
const PROBE: &str = "import os, botocore; print(os.path.join(os.path.dirname(botocore.__file__), 'data'))";

const PYTHONS: [&str; 2] = ["python3", "python"];

const HELP: &str = "install it with `pip install botocore`, or give the folder of a service that you have elsewhere, \
                    such as `botocore/data/ec2/2016-11-15`, as --model";

/// A version of a service in an installed botocore.
#[derive(Debug, PartialEq, Eq)]
pub struct Installed {
    /// Its path
    pub folder: PathBuf,
    /// Its path from the folder of Python's packages, the same on any machine: `botocore/data/ec2/2016-11-15`
    pub name: String,
}

impl Installed {
    /// The latest version of a service, by the name of its folder, in the botocore that is installed for Python.
    ///
    /// # Errors
    ///
    /// If there is no Python, no botocore, or no such service.
    pub fn find(service: &str) -> Result<Self, Diagnostic> {
        Self::latest(&data_folder()?, service)
    }

    /// The latest version of a service in a folder `data` of botocore's.
    ///
    /// # Errors
    ///
    /// If there is no such service; a similar name is suggested.
    pub fn latest(data: &Path, service: &str) -> Result<Self, Diagnostic> {
        let services = folders(data)?;
        if !services.iter().any(|name| name == service) {
            let error =
                Diagnostic::error(format!("botocore has no service `{service}` in `{}`", data.display()));
            let other = closest(service, services.iter().map(String::as_str));
            return Err(match other {
                Some(other) => error.help(format!("did you mean `{other}`?")),
                None => error.help("services go by the names of the folders there"),
            });
        }
        let all = data.join(service);
        let versions = folders(&all)?.into_iter().filter(|version| is_botocore_folder(&all.join(version)));
        let latest = versions.max().ok_or_else(|| {
            Diagnostic::error(format!("there is no version of `{service}` in `{}`", all.display()))
        })?;
        let name = format!("botocore/data/{service}/{latest}");
        Ok(Self { folder: all.join(latest), name })
    }
}

/// The folder `data` of the botocore that is installed for Python.
///
/// # Errors
///
/// If there is no Python, or no botocore.
pub fn data_folder() -> Result<PathBuf, Diagnostic> {
    // Python takes longer to start than most services to generate.
    static DATA: OnceLock<Option<PathBuf>> = OnceLock::new();
    let data = DATA.get_or_init(|| PYTHONS.iter().find_map(|python| data(Path::new(python))));
    data.clone().ok_or_else(|| Diagnostic::error("Python has no botocore").help(HELP))
}

/// The folder of the latest version of each service in a folder `data`, by its `serviceId`.
///
/// # Errors
///
/// If a folder can't be listed.
pub fn by_service_id(data: &Path) -> Result<BTreeMap<String, PathBuf>, Diagnostic> {
    let mut services = BTreeMap::new();
    for service in folders(data)? {
        let Ok(latest) = Installed::latest(data, &service) else { continue };
        services.extend(botocore::service_id(&latest.folder).map(|id| (id, latest.folder)));
    }
    Ok(services)
}

/// The folder `data` of the botocore that is installed for this Python.
#[must_use]
pub fn data(python: &Path) -> Option<PathBuf> {
    let output = Command::new(python).args(["-c", PROBE]).output().ok()?;
    let printed = String::from_utf8(output.stdout).ok().filter(|_| output.status.success())?;
    Some(PathBuf::from(printed.trim_end()))
}

fn folders(path: &Path) -> Result<Vec<String>, Diagnostic> {
    let folders = entries(path)?.into_iter().filter(|path| path.is_dir());
    Ok(folders.filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned())).collect())
}

/// The entries of a folder.
///
/// # Errors
///
/// If it can't be listed.
pub fn entries(path: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let refused = |error| Location::given(path).failed_to("list", &error);
    let entries = fs::read_dir(path).map_err(refused)?;
    entries.map(|entry| Ok(entry.map_err(refused)?.path())).collect()
}

#[cfg(test)]
mod tests {
    use super::Installed;
    use std::fs;

    #[test]
    fn the_latest_version_that_has_a_service_is_found() {
        let data = tempfile::tempdir().unwrap();
        for (folder, file) in [
            ("ec2/2014-09-01", "service-2.json.gz"),
            ("ec2/2016-11-15", "service-2.json.gz"),
            ("ec2/2017-01-01", "examples-1.json"),
            ("ecs/2014-11-13", "service-2.json"),
        ] {
            fs::create_dir_all(data.path().join(folder)).unwrap();
            fs::write(data.path().join(folder).join(file), "").unwrap();
        }
        let found = Installed::latest(data.path(), "ec2").unwrap();
        assert_eq!(found.name, "botocore/data/ec2/2016-11-15");
        assert_eq!(found.folder, data.path().join("ec2/2016-11-15"));
        let missing = Installed::latest(data.path(), "ec3").unwrap_err();
        assert!(missing.message.starts_with("botocore has no service `ec3`"), "{}", missing.message);
        assert_eq!(missing.help.as_deref(), Some("did you mean `ec2`?"));
    }
}

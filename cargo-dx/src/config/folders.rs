//! The folders of outputs.

use crate::location::resolve;
use std::path::{Component, Path, PathBuf};

/// The error of each folder, if it has one, for a configuration in the folder `root`.
///
/// Files that are no longer generated are removed from an output's folder. So the folders of two outputs may not overlap,
/// and none may be outside of the project. Links are followed.
pub fn check<'o>(root: &Path, outs: impl Iterator<Item = &'o str>) -> Vec<Option<String>> {
    let mut taken: Vec<(&str, PathBuf)> = Vec::new();
    let check = |out: &'o str| match folder(root, out) {
        Ok(real) => {
            let conflict = taken.iter().find_map(|other| conflict(&real, other));
            taken.push((out, real));
            conflict
        }
        Err(message) => Some(message),
    };
    outs.map(check).collect()
}

/// The folder of an output, if it is in the project.
fn folder(root: &Path, out: &str) -> Result<PathBuf, String> {
    let inside = Path::new(out);
    if inside.components().next().is_none()
        || inside.components().any(|part| !matches!(part, Component::Normal(_)))
    {
        return Err("`out` is a folder inside of the workspace, without `.` and `..`".to_owned());
    }
    let resolve =
        |path: &Path| resolve(path).map_err(|error| format!("can't follow the links of `out`: {error}"));
    let (root, real) = (resolve(root)?, resolve(&root.join(inside))?);
    if real == root || !real.starts_with(root) {
        let real = real.display();
        return Err(format!("`out` is a folder inside of the workspace, but a link leads it to `{real}`"));
    }
    Ok(real)
}

/// The error if the folder of an output overlaps with that of another.
fn conflict(folder: &Path, (name, other): &(&str, PathBuf)) -> Option<String> {
    if folder == other {
        Some("another output goes to this folder: give each its own".to_owned())
    } else if folder.starts_with(other) {
        Some(format!("this folder is inside of `{name}`, where another output goes: give each its own"))
    } else if other.starts_with(folder) {
        Some(format!("`{name}`, where another output goes, is inside of this folder: give each its own"))
    } else {
        None
    }
}

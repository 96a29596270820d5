//! How the headers of generated files name a model: the same wherever the command is run.

use crate::location::resolve;
use std::fs;
use std::path::{Component, Path, PathBuf};
use toml::de::DeTable;

/// The model's path, relative to the project, the workspace or the crate that the output is in. Only the file's name if
/// they have no common folder but the root of the file system.
pub fn model_name(model: &Path, out: &Path, project: Option<&Path>) -> String {
    let relative = || relative(&resolve(model).ok()?, &base(&resolve(out).ok()?, project));
    relative().unwrap_or_else(|| model.file_name().unwrap_or_default().to_string_lossy().into_owned())
}

/// The project if the output is in it, else the nearest workspace above it, or else the nearest crate; if there is
/// none, the output itself.
fn base(out: &Path, project: Option<&Path>) -> PathBuf {
    let project = project.and_then(|project| resolve(project).ok());
    if let Some(project) = project.filter(|project| out.starts_with(project)) {
        return project;
    }
    let mut crates = out.ancestors().filter(|folder| folder.join("Cargo.toml").is_file()).peekable();
    let nearest = crates.peek().map_or(out, |folder| *folder);
    crates.find(|folder| is_workspace(folder)).unwrap_or(nearest).to_owned()
}

fn is_workspace(folder: &Path) -> bool {
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
    DeTable::parse(&manifest).is_ok_and(|manifest| manifest.get_ref().contains_key("workspace"))
}

/// The relative path from a folder to a path, both absolute, with `/` as separator.
pub(crate) fn relative(path: &Path, folder: &Path) -> Option<String> {
    let shared = path.components().zip(folder.components()).take_while(|(left, right)| left == right).count();
    let is_name = |part: &Component<'_>| matches!(part, Component::Normal(_));
    if !path.components().take(shared).any(|part| is_name(&part)) {
        return None;
    }
    let up = folder.components().skip(shared).map(|_| "..".into());
    let down = path.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    Some(up.chain(down).collect::<Vec<String>>().join("/"))
}

#[cfg(test)]
mod tests {
    use super::relative;
    use std::path::Path;

    fn is(path: &str, folder: &str, expected: Option<&str>) {
        assert_eq!(relative(Path::new(path), Path::new(folder)).as_deref(), expected, "{path} {folder}");
    }

    #[cfg(unix)]
    #[test]
    fn a_path_is_relative_to_the_folder_where_they_have_one_in_common() {
        is("/srv/dx/models/a.json", "/srv/dx", Some("models/a.json"));
        is("/srv/models/a.json", "/srv/dx", Some("../models/a.json"));
        is("/srv/dx/a.json", "/srv/dx/deep/er", Some("../../a.json"));
        is("/home/a.json", "/srv/dx", None);
    }
}

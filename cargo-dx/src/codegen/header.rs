//! How the headers of generated files name a model: the same wherever the command was run, and wherever the files are.

use crate::location::resolve;
use std::fs;
use std::path::{Component, Path, PathBuf};
use toml::de::DeTable;

/// The model's path, relative to the workspace or the crate that the output is in. Only the file's name where nothing
/// but the root of the file system holds both.
pub fn model_name(model: &Path, out: &Path, root: &Path) -> String {
    let relative = || relative(&resolve(model).ok()?, &base(&resolve(out).ok()?, root));
    relative().unwrap_or_else(|| model.file_name().unwrap_or_default().to_string_lossy().into_owned())
}

/// The checkout of dx if the output is in there, else the nearest workspace above it, or else the nearest crate; where
/// there is none, the output itself.
fn base(out: &Path, root: &Path) -> PathBuf {
    if let Some(root) = resolve(root).ok().filter(|root| out.starts_with(root)) {
        return root;
    }
    let mut crates = out.ancestors().filter(|folder| folder.join("Cargo.toml").is_file()).peekable();
    let nearest = crates.peek().map_or(out, |folder| *folder);
    crates.find(|folder| is_workspace(folder)).unwrap_or(nearest).to_owned()
}

fn is_workspace(folder: &Path) -> bool {
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
    DeTable::parse(&manifest).is_ok_and(|manifest| manifest.get_ref().contains_key("workspace"))
}

/// The way from a folder to a path, both absolute, with `/` between its parts.
fn relative(path: &Path, folder: &Path) -> Option<String> {
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
    fn a_path_is_named_by_the_way_that_leads_there() {
        is("/srv/dx/models/a.json", "/srv/dx", Some("models/a.json"));
        is("/srv/models/a.json", "/srv/dx", Some("../models/a.json"));
        is("/srv/dx/a.json", "/srv/dx/deep/er", Some("../../a.json"));
        is("/home/a.json", "/srv/dx", None);
    }
}

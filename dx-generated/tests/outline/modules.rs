//! The modules of a service, each of which is a file or a folder of files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use syn::Item;

pub struct Modules(BTreeMap<String, Vec<Item>>);

impl Modules {
    /// Reads all files in the folder of a service.
    pub fn read(folder: &Path) -> Self {
        let modules = sorted(folder).into_iter().map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let files = if path.is_dir() { sorted(&path) } else { vec![path] };
            (name, files.iter().flat_map(|file| items(file)).collect())
        });
        Self(modules.collect())
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The items of a module, whatever files they are in; none if there is no such module.
    pub fn items(&self, module: &str) -> impl Iterator<Item = &Item> {
        self.0.get(module).into_iter().flatten()
    }
}

/// What is in a folder, in order of name, but for `mod.rs`, which comes first.
fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort_by_key(|path| (!path.ends_with("mod.rs"), path.clone()));
    paths
}

fn items(file: &Path) -> Vec<Item> {
    syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap().items
}

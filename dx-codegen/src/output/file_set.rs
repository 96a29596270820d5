//! The files of a service.

use std::collections::{BTreeMap, BTreeSet};

/// The text of files by path. Paths are relative, with `/` as the separator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileSet {
    files: BTreeMap<String, String>,
    features: BTreeMap<String, Vec<String>>,
    runtime_features: BTreeMap<Option<String>, BTreeSet<&'static str>>,
}

impl FileSet {
    /// Adds a file. Replaces the file that has the same path.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// Returns the text of the file at `path`.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Iterates over path and text of the files, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Adds a Cargo feature, and the features that it enables.
    pub fn add_feature(&mut self, name: impl Into<String>, turns_on: Vec<String>) {
        self.features.insert(name.into(), turns_on);
    }

    /// Adds a feature of dx-runtime that the files need, always or with a feature of the crate.
    pub(crate) fn add_runtime_feature(&mut self, with: Option<&str>, feature: &'static str) {
        self.runtime_features.entry(with.map(str::to_owned)).or_default().insert(feature);
    }

    /// The features of dx-runtime that the files need: always, for `None`, and with a feature of the crate. The crate's
    /// manifest has to enable them; a missing one is a compile error.
    pub fn runtime_features(
        &self,
    ) -> impl Iterator<Item = (Option<&str>, impl Iterator<Item = &'static str>)> {
        self.runtime_features.iter().map(|(with, features)| (with.as_deref(), features.iter().copied()))
    }

    /// Iterates over the Cargo features of the operations, sorted by name, each with the features that it enables.
    /// The crate that contains the files has to define them.
    pub fn features(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.features.iter().map(|(name, turns_on)| (name.as_str(), turns_on.as_slice()))
    }
}

//! Models that are compared, with what is generated of them.

use crate::console;
use crate::location::Location;
use dx_codegen::Config;
use dx_codegen::diff::{Diff, Revision, compare};
use dx_model::{Diagnostics, Model, Sources};
use std::fs;

/// A model that was read, and what is generated of it.
pub struct Side {
    /// The model
    pub model: Model,
    config: Config,
}

impl Side {
    /// Reads the texts. `None` after the errors were shown.
    pub fn new(sources: &Sources, config: Config, mut diagnostics: Diagnostics) -> Option<Self> {
        let model = if diagnostics.has_errors() { None } else { dx_model::read(sources, &mut diagnostics) };
        if model.is_none() {
            console::show(&diagnostics, sources);
        }
        Some(Self { model: model?, config })
    }

    /// Reads files. `None` after the errors were shown.
    pub fn read(files: &[Location], config: Config) -> Option<Self> {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        for file in files {
            match fs::read_to_string(file.path()) {
                Ok(text) => drop(sources.add(file.to_string(), text)),
                Err(error) => diagnostics.push(file.refused("read", &error).help("check the path")),
            }
        }
        Self::new(&sources, config, diagnostics)
    }

    fn revision(&self) -> Option<Revision<'_>> {
        let mut diagnostics = Diagnostics::new();
        let revision = Revision::new(&self.model, &self.config, &mut diagnostics);
        if revision.is_none() {
            console::show(&diagnostics, self.model.sources());
        }
        revision
    }
}

/// Two sides, and how they differ.
pub struct Pair {
    /// What people call it
    pub name: String,
    /// The old side
    pub old: Side,
    /// The new side
    pub new: Side,
    /// How they differ
    pub diff: Diff,
}

impl Pair {
    /// Compares two sides. `None` after the errors were shown.
    pub fn new(name: String, old: Side, new: Side) -> Option<Self> {
        let diff = match (old.revision(), new.revision()) {
            (Some(before), Some(after)) => compare(&before, &after),
            _ => return None,
        };
        Some(Self { name, old, new, diff })
    }
}
